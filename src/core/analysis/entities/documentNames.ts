import type { MentionLabel } from '../../model/mention';
import { COUNTRY_BY_NAME } from '../lexicon/countries';
import { GOVERNMENT_HEADS, ORGANISATION_HEADS } from '../lexicon/institutions';
import { NAME_KIND, type Gazetteer } from '../tagging/gazetteer';
import { OUTSIDE } from '../tagging/nameLabels';
import { isCapitalised, Shape, shapeOf } from '../tagging/shape';
import { CALLED_ARMED } from './labels';
import type { NameDraft, NameSpan } from './nameDraft';

/** Votes of a place where the text says what a name is. */
const DECLARED = 6;

/** Whether a token opens a sentence, or stands in one that capitalises all words. */
export type WeakCapital = (token: number) => boolean;

/**
 * Makes a document's names agree: one label for a name, surnames and acronyms of names that stand elsewhere in full, and
 * further places of names that were found once (after the one-sense-per-discourse of Gale, Church and Yarowsky 1992).
 */
export function agreeInDocument(draft: NameDraft, gazetteer: Gazetteer, weak: WeakCapital): void {
  agreeOnLabels(draft);
  const shortForms = new ShortForms(draft, gazetteer);
  shortForms.correctSurnames();
  shortForms.addMissing(weak);
}

const keyOf = ({ doc }: NameDraft, { first, end }: NameSpan): string => {
  const words = doc.tokens.words.slice(first, end);
  // IRAN and Iran are one name, US and us are not
  return words.map((word) => (shapeOf(word) === Shape.Upper && word.length > 5 ? capitalised(word) : word)).join(' ');
};

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A name has the label that it mostly has; ties stay. Nationality words are not counted with places. */
function agreeOnLabels(draft: NameDraft): void {
  const votes = new Map<string, Map<MentionLabel, number>>();
  const spans = draft.spans();
  for (const span of spans) {
    const key = keyOf(draft, span);
    const labels = votes.get(key) ?? new Map<MentionLabel, number>();
    votes.set(key, labels);
    const { rule, score } = draft.whyOf(span.first, span.end);
    labels.set(span.label, (labels.get(span.label) ?? 0) + (rule === CALLED_ARMED ? DECLARED : score));
  }
  for (const span of spans) {
    const labels = votes.get(keyOf(draft, span))!;
    if (labels.size < 2) continue;
    const [[best, most]] = [...labels].sort((a, b) => b[1] - a[1]) as [[MentionLabel, number]];
    if (most > (labels.get(span.label) ?? 0) * 1.3) draft.relabel(span, best, 'label of the same name in the document');
  }
}

class ShortForms {
  readonly #draft: NameDraft;
  readonly #gazetteer: Gazetteer;
  /** Last words of full names of people. */
  readonly #surnames = new Set<string>();
  /** First words of names, with how the name goes on and what it is. */
  readonly #names = new Map<
    string,
    { words: readonly string[]; label: MentionLabel; rule: string; strong: boolean }[]
  >();

  constructor(draft: NameDraft, gazetteer: Gazetteer) {
    this.#draft = draft;
    this.#gazetteer = gazetteer;
    const { words } = draft.doc.tokens;
    const passedOver = mostlyPassedOver(draft);
    for (const span of draft.spans()) {
      const name = words.slice(span.first, span.end);
      const { rule } = draft.whyOf(span.first, span.end);
      const word = name[0]!;
      if (name.length > 1 || rule !== 'name tagger' || !passedOver.has(word))
        this.#remember(name, span.label, rule === 'name tagger' ? 'name found elsewhere in the document' : rule);
      const last = name.at(-1)!;
      if (span.label === 'PERSON' && name.length > 1 && last.length > 2 && isCapitalised(shapeOf(last))) {
        this.#surnames.add(last);
        this.#remember([last], 'PERSON', 'surname of a person named in full');
      }
      if ((span.label === 'ORG' || span.label === 'GROUP') && name.length > 1) this.#rememberShort(span, name);
    }
  }

  #remember(words: readonly string[], label: MentionLabel, rule: string): void {
    const first = words[0]!;
    const list = this.#names.get(first) ?? [];
    this.#names.set(first, list);
    if (list.some((name) => name.words.join(' ') === words.join(' '))) return;
    list.push({ words, label, rule, strong: words.length > 1 || /\p{Lu}.*\p{Lu}/u.test(first) });
    list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The acronym that the text gives in brackets, and the head noun in capitals: "the Coalition". */
  #rememberShort({ end, label }: NameSpan, name: readonly string[]): void {
    const { words } = this.#draft.doc.tokens;
    const acronym = words[end + 1];
    if (words[end] === '(' && words[end + 2] === ')' && acronym !== undefined && /^\p{Lu}[\p{L}\p{N}]+$/u.test(acronym))
      this.#remember([acronym], label, 'acronym given in the text');
    const head = name.find((word, i) => /^(?:of|to|for|on|in)$/.test(name[i + 1] ?? 'of') && isHead(word));
    if (head !== undefined && label === 'ORG') this.#remember([head], label, 'short form of a name in the document');
  }

  /** "Saleh" alone is the person that the document names in full, whatever the tagger took it for. */
  correctSurnames(): void {
    const { words } = this.#draft.doc.tokens;
    const balance = new Map<string, number>();
    for (const { first, end, label } of this.#draft.spans()) {
      const last = words[end - 1]!;
      if (!this.#surnames.has(last) || (label !== 'PERSON' && end > first + 1)) continue;
      const { score } = this.#draft.whyOf(first, end);
      balance.set(last, (balance.get(last) ?? 0) + (label === 'PERSON' ? 2 * score : -score));
    }
    for (const span of this.#draft.spans()) {
      const word = words[span.first]!;
      if (span.end !== span.first + 1 || span.label === 'PERSON' || !this.#surnames.has(word)) continue;
      // a town that one person is called after stays a town
      if (COUNTRY_BY_NAME.has(word) || span.label === 'NORP' || (balance.get(word) ?? 0) < 0) continue;
      this.#draft.relabel(span, 'PERSON', 'surname of a person named in full');
    }
  }

  /** Marks names where the tagger saw none; words that open sentences only if they are no common words. */
  addMissing(weak: WeakCapital): void {
    const draft = this.#draft;
    const { words, lines } = draft.doc.tokens;
    for (let i = 0; i < words.length; i++) {
      if (draft.tags[i] !== OUTSIDE) continue;
      const names = this.#names.get(words[i]!);
      if (!names || !isCapitalised(shapeOf(words[i]!))) continue;
      for (const { words: name, label, rule, strong } of names) {
        const end = i + name.length;
        if (end > words.length || lines[end - 1] !== lines[i] || !draft.isFree(i, end)) continue;
        if (!name.every((word, k) => word === words[i + k])) continue;
        if (!strong && weak(i) && this.#isCommon(words[i]!)) continue;
        if (!strong && this.#standsInLongerName(i, end)) continue;
        draft.mark(i, end, label, rule, 0.85);
        i = end - 1;
        break;
      }
    }
  }

  #isCommon(word: string): boolean {
    return (this.#gazetteer.lookUp(word) & NAME_KIND['common-word']) !== 0;
  }

  /** "Bush administration officials" yes, "Bush House" no: a further capital behind makes another name of it. */
  #standsInLongerName(first: number, end: number): boolean {
    const { words, starts, ends } = this.#draft.doc.tokens;
    const capital = (i: number): boolean => shapeOf(words[i] ?? '') === Shape.Title && this.#draft.tags[i] === OUTSIDE;
    const behind = end < words.length && starts[end]! > ends[end - 1]! && capital(end);
    return behind && first > 0;
  }
}

/** Single words that the tagger took for a name far less often than not, where capitals tell names from words. */
function mostlyPassedOver({ doc, tags }: NameDraft): Set<string> {
  const balance = new Map<string, number>();
  const { words, lines } = doc.tokens;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (!isCapitalised(shapeOf(word)) || lines[i] !== lines[i - 1]) continue;
    balance.set(word, (balance.get(word) ?? 0) + (tags[i] === OUTSIDE ? -1 : 4));
  }
  return new Set([...balance].filter(([, sum]) => sum < 0).map(([word]) => word));
}

function isHead(word: string): boolean {
  const small = word.toLowerCase();
  return word !== small && word.length > 4 && (GOVERNMENT_HEADS.has(small) || ORGANISATION_HEADS.has(small));
}
