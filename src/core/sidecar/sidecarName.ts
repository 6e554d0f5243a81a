const SUFFIX = '.annotations.yaml';

/**
 * The file name of a source's sidecar: `a.txt` → `a.txt.annotations.yaml`, for one annotator's own file
 * `a.txt.amina.annotations.yaml`. Characters of the annotator's name that file systems or globs mind become hyphens.
 */
export function sidecarName(sourceName: string, annotator?: string): string {
  if (annotator === undefined) return sourceName + SUFFIX;
  const who = annotator
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${sourceName}.${who === '' ? 'unnamed' : who}${SUFFIX}`;
}

export function isSidecarName(name: string): boolean {
  return name.endsWith(SUFFIX) && name.length > SUFFIX.length;
}

/**
 * Which source a sidecar may belong to, the likeliest first: `a.txt.amina.annotations.yaml` belongs to `a.txt.amina` if
 * there is such a file, else to `a.txt` as amina's. Empty for names that are no sidecar's. Takes names, not paths.
 */
export function sourceNamesOf(name: string): readonly { readonly source: string; readonly annotator?: string }[] {
  if (!isSidecarName(name)) return [];
  const source = name.slice(0, -SUFFIX.length);
  const dot = source.lastIndexOf('.');
  if (dot <= 0 || dot === source.length - 1) return [{ source }];
  return [{ source }, { source: source.slice(0, dot), annotator: source.slice(dot + 1) }];
}
