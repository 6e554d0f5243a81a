/**
 * A readable id from a name: small letters without marks, digits and hyphens ("Türkiye" → "turkiye"); names in other
 * scripts keep their letters. Empty if the name has no letter or digit.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The slug, with "-2", "-3" … behind it where it is taken already. Records the result as taken. */
export function uniqueSlug(name: string, taken: Set<string>): string {
  const base = slug(name) || 'unnamed';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
