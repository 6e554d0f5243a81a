/**
 * A key that the inflected forms of an English word share: "attacks", "attacking" → "attack"; "criticised" →
 * "criticiz". It need not be a word; lexicons are looked up by it.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const key = IRREGULAR.get(lower) ?? strip(lower);
  if (cache.size > 20000) cache.clear();
  cache.set(lower, key);
  return key;
}

/** Prefixes that the tokens of "co-operation", "re-opened", "cease-fire" split off. */
const PREFIXES = new Set('co re cease counter pull draw build break air sit walk hand take crack stand'.split(' '));

/** The stem of a word that a hyphen joins to one of a few prefixes: ("co", "operation") → the stem of "cooperation". */
export function joinedStem(prefix: string, word: string): string | undefined {
  return PREFIXES.has(prefix.toLowerCase()) ? stem(prefix + word) : undefined;
}

const cache = new Map<string, string>();

function strip(word: string): string {
  let base = word;
  if (base.length > 3) {
    if (base.endsWith('ies') && base.length > 4) base = base.slice(0, -3) + 'y';
    else if (base.endsWith('ied') && base.length > 4) base = base.slice(0, -3) + 'y';
    else if (/(?:ss|sh|ch|x|zz)es$/.test(base)) base = base.slice(0, -2);
    else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
    else if (base.endsWith('ing') && base.length > 5 && /[aeiouy]/.test(base.slice(0, -3))) base = base.slice(0, -3);
    else if (/(?:agr|fr|nt|cr|er)eed$/.test(base)) base = base.slice(0, -1);
    else if (base.endsWith('ed') && base.length > 4 && /[aeiouy]/.test(base.slice(0, -2))) base = base.slice(0, -2);
  }
  if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
  const last = base.charAt(base.length - 1);
  if (base.length > 3 && last === base.charAt(base.length - 2) && !/[aeiou]/.test(last)) base = base.slice(0, -1);
  // British spellings: criticise, honour, manoeuvre
  if (base.length > 5 && /[^aeiou]is$/.test(base)) base = base.slice(0, -1) + 'z';
  return base.replace(/our$/, 'or');
}

const IRREGULAR = new Map<string, string>();
for (const line of `met meet|held hold|fought fight|shot shoot|struck strike|stricken strike|said say|told tell|spoke speak|spoken speak|gave give|given give|took take|taken take|took-over take|went go|gone go|made make|sent send|blew blow|blown blow|broke break|broken break|left leave|withdrew withdraw|withdrawn withdraw|withdrawal withdrawal|fled flee|sought seek|bought buy|sold sell|built build|lent lend|led lead|beat beat|beaten beat|hung hang|shut shut|hit hit|cut cut|burnt burn|slain slay|slew slay|stole steal|stolen steal|drove drive|driven drive|overthrew overthrow|overthrown overthrow|overran overrun|forgave forgive|forgiven forgive|forbade forbid|forbidden forbid|undertook undertake|undertaken undertake|swore swear|sworn swear|began begin|begun begin|kept keep|lost lose|found find|brought bring|came come|became become|saw see|seen see|knew know|known know|felt feel|thought think|stood stand|withstood withstand|won win|wrote write|written write|ran run|rose rise|risen rise|fell fall|fallen fall|flew fly|flown fly|did do|done do|had have|has have|is be|are be|was be|were be|been be|being be|threw throw|thrown throw|paid pay|laid lay|chose choose|chosen choose|grew grow|retook retake|retaken retake|taught teach|caught catch|understood understand|bound bind|fed feed|dug dig|shook shake|shaken shake|tore tear|torn tear|wore wear|dealt deal|meant mean|heard hear|men man|women woman|children child|people people|crises crisis|talks talk|news news|ties tie|forces force|dying die|lying lie|died die|dies die|tied tie|allies ally|allied ally`.split(
  '|',
)) {
  const [form = '', base = ''] = line.split(' ');
  IRREGULAR.set(form, strip(base));
}
