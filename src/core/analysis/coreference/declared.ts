import type { MentionLabel } from '../../model/mention';
import type { AnalysisDocument } from '../document';
import { abbreviates, looksLikeAcronym } from './acronyms';
import type { Naming } from './naming';

const LONGEST_LINK = 120;
const BODIES: ReadonlySet<MentionLabel> = new Set(['ORG', 'GROUP']);

const ALSO_KNOWN =
  /^[,\s(–—-]*(?:(?:who|which|that)\s+(?:is|are|was|were)\s+)?(?:(?:also|better|formerly|previously|otherwise|commonly|locally|once|sometimes|collectively|more\s+popularly)\s+)*(?:known|called|referred\s+to|dubbed|named|nicknamed|styled)\s+(?:as\s+|by\s+(?:its|the|their)\s+(?:\S+\s+){0,3})?(?:the\s+)?["“'‘]?$/iu;
const FORMER_NAME = /^[,\s(]*(?:formerly|previously|aka|a\.k\.a\.|alias|now)\s+(?:the\s+)?["“'‘]?$/iu;
const TERM_FOR =
  /^[,\s]*(?:(?:which|that)\s+)?(?:is|are|was|being)?\s*(?:an?|the|its|their)?\s*(?:[\p{L}-]+\s+){0,4}(?:term|name|label|designation|acronym|abbreviation|epithet|alias|nickname|moniker|shorthand|short|word|code\s?name)\s+(?:that\s+)?(?:[\p{L}’'-]+\s+){0,6}?(?:for|of|to)\s+(?:[\p{Ll}-]+\s+){0,6}$/u;
const STANDS_FOR = /^[,\s]*(?:(?:which|that)\s+)?(?:stands\s+for|refers\s+to|denotes|means)\s+(?:the\s+)?["“'‘]?$/iu;
const REFERRED_AS = /^["”'’]?\s+as\s+(?:the\s+)?["“'‘]?$/u;
const REFERRING =
  /(?:refer(?:s|red|ring)?\s+to|describ(?:es|ed|ing)|call(?:s|ed|ing)?|designat(?:es|ed|ing)|labell?(?:s|ed|ing)|know)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}["“'‘]?$/u;

/**
 * Pairs of namings that the text itself declares one: "Tehrik-e-Taliban Pakistan (TTP)", "TTP (Tehrik-…)", "X, also known
 * as Y", "X is a term for Y", "which officials refer to as X".
 * @returns pairs of positions in `namings`
 */
export function declaredPairs(doc: AnalysisDocument, namings: readonly Naming[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < namings.length; i++) {
    const a = namings[i]!;
    for (let j = i + 1; j < Math.min(i + 3, namings.length); j++) {
      const b = namings[j]!;
      if (b.mention.start - a.mention.end > LONGEST_LINK || b.mention.start < a.mention.end) break;
      if (!comparable(a, b)) continue;
      const between = doc.text.slice(a.mention.end, b.mention.start);
      if (between.includes('\n')) break;
      if (declares(doc, a, b, between)) pairs.push([i, j]);
    }
  }
  return pairs;
}

/**
 * Epithets that the tagger took for people or things, though the text declares them names of a body: given the body's
 * label wherever they stand. @returns the namings, those relabelled
 */
export function relabelDeclared(doc: AnalysisDocument, namings: readonly Naming[]): Naming[] {
  const labels = new Map<string, MentionLabel>();
  for (let i = 0; i + 1 < namings.length; i++) {
    const a = namings[i]!;
    const b = namings[i + 1]!;
    if (BODIES.has(a.label) === BODIES.has(b.label) || b.mention.start - a.mention.end > LONGEST_LINK) continue;
    if (![a.label, b.label].some((label) => label === 'PERSON' || label === 'MISC' || label === 'LOC')) continue;
    const between = doc.text.slice(a.mention.end, b.mention.start);
    const spelled = /^\s*\($/u.test(between) && abbreviates(b.text, a.text);
    if (between.includes('\n') || !(spelled || TERM_FOR.test(between) || alsoKnown(between))) continue;
    const [body, epithet] = BODIES.has(b.label) ? [b, a] : [a, b];
    labels.set(epithet.form.key, body.label);
  }
  if (labels.size === 0) return [...namings];
  return namings.map((naming) => ({ ...naming, label: labels.get(naming.form.key) ?? naming.label }));
}

function comparable(a: Naming, b: Naming): boolean {
  if (a.form.key === b.form.key) return false;
  const [left, right] = [a.label, b.label];
  return (BODIES.has(left) && BODIES.has(right)) || (left === 'PERSON' && right === 'PERSON');
}

function declares(doc: AnalysisDocument, a: Naming, b: Naming, between: string): boolean {
  const people = a.label === 'PERSON';
  if (/^(?:['’]s?)?\s*[([]\s*(?:the\s+|or\s+)?["“'‘]?$/u.test(between)) {
    if (people) return false;
    const closing = /^["”'’]?\s*[)\],;]/u.test(doc.text.slice(b.mention.end, b.mention.end + 3));
    return closing && (looksLikeAcronym(b.text) || looksLikeAcronym(a.text));
  }
  if (/^,?\s+or\s+(?:the\s+)?["“'‘]?$/u.test(between) || /^,\s*(?:the\s+)?$/u.test(between))
    return abbreviates(a.text, b.text) || abbreviates(b.text, a.text);
  if (alsoKnown(between)) return true;
  // "the Islamic Resistance Movement, as Hamas is formally known"
  if (/^,\s+as\s+(?:the\s+)?$/u.test(between) && AS_KNOWN.test(doc.text.slice(b.mention.end, b.mention.end + 60)))
    return true;
  if (FORMER_NAME.test(between)) return true;
  if (people) return false;
  if (TERM_FOR.test(between) && !/^\s*-/.test(doc.text.slice(b.mention.end, b.mention.end + 2))) return true;
  if (STANDS_FOR.test(between)) return true;
  return (
    REFERRED_AS.test(between) && REFERRING.test(doc.text.slice(Math.max(0, a.mention.start - 60), a.mention.start))
  );
}

const AS_KNOWN = /^\s+(?:is|are|was|were)\s+(?:\p{L}+\s+){0,3}(?:known|called)\b/u;

/** "the group within X called Y" speaks of another one than X: something must set the names apart. */
function alsoKnown(between: string): boolean {
  return (
    ALSO_KNOWN.test(between) &&
    /[,(–—]|\b(?:also|better|formerly|previously|otherwise|who|which|that)\b/iu.test(between)
  );
}
