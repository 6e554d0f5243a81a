import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MentionLabel } from '../../core/index';
import { ARMED_GROUP_BY_NAME } from '../../core/analysis/lexicon/armedGroups';
import { COUNTRY_BY_DEMONYM } from '../../core/analysis/lexicon/countries';
import { PEOPLES } from '../../core/analysis/lexicon/peoples';

/** A name in a text to learn from, with the labels that its source leaves open. */
export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly MentionLabel[];
  /** The source marks more than names here: it may be none. */
  readonly maybeNone: boolean;
}

export interface LabelledText {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly names: readonly LabelledName[];
  /** Labels that a capitalised word outside all marked names may have nevertheless. */
  openWord(word: string): readonly MentionLabel[];
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly label: MentionLabel | 'DATE';
  readonly text: string;
  readonly orig?: string;
  readonly named?: boolean;
  readonly nested?: boolean;
}

interface Item {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

interface Source {
  readonly file: string;
  /** Which labels a published one may stand for, and whether it may mark no name. */
  read(mention: Mention): { labels: readonly MentionLabel[]; maybeNone?: boolean };
  openWord(word: string): readonly MentionLabel[];
  /** Documents left out, because their texts are for evaluation. */
  readonly leaveOut?: ReadonlySet<string>;
}

const isPeople = (word: string): boolean => COUNTRY_BY_DEMONYM.has(word) || PEOPLES.has(word);
const peopleWords = (word: string): readonly MentionLabel[] => (isPeople(word) ? ['NORP'] : []);
const peopleAndOther = (word: string): readonly MentionLabel[] =>
  isPeople(word) ? ['NORP', 'MISC'] : /^\p{Lu}/u.test(word) ? ['MISC'] : [];
const nothing = (): readonly MentionLabel[] => [];

function merged(label: Mention['label']): readonly MentionLabel[] {
  switch (label) {
    case 'ORG':
      return ['ORG', 'GROUP'];
    case 'LOC':
      return ['GPE', 'LOC'];
    case 'MISC':
      return ['MISC', 'NORP'];
    case 'DATE':
      return [];
    default:
      return [label];
  }
}

/** Six documents of GUM whose texts are among the documents that the names are scored on. */
const GUM_FOR_EVALUATION: ReadonlySet<string> = new Set(
  ['asylum', 'election', 'questionnaire', 'flag', 'afghan', 'crane'].map((name) => `GUM_news_${name}`),
);

export { GUM_FOR_EVALUATION };

const exact: Source['read'] = ({ label }) => ({ labels: label === 'DATE' ? [] : [label] });

const SOURCES: readonly Source[] = [
  { file: 'events/newswire_train', read: exact, openWord: nothing },
  { file: 'ner/newswire_names', read: exact, openWord: nothing },
  { file: 'ner/crossner_politics_train', read: ({ label }) => ({ labels: merged(label) }), openWord: peopleWords },
  {
    file: 'ner/crossner_other',
    read: ({ label, named }) => ({ labels: merged(label), maybeNone: named === false || label === 'MISC' }),
    openWord: peopleWords,
  },
  { file: 'ner/wikigold_dev', read: ({ label }) => ({ labels: merged(label) }), openWord: peopleWords },
  {
    file: 'ner/uner_ewt_dev',
    read: ({ label, text }) => ({ labels: isPeople(text) ? ['NORP', ...merged(label)] : merged(label) }),
    openWord: peopleAndOther,
  },
  {
    file: 'ner/gum_train',
    read: ({ label, text }) => {
      if (label === 'PERSON')
        return { labels: ARMED_GROUP_BY_NAME.has(text) ? ['GROUP'] : isPeople(text) ? ['NORP'] : ['PERSON'] };
      return { labels: merged(label), maybeNone: label === 'MISC' };
    },
    openWord: peopleWords,
    leaveOut: GUM_FOR_EVALUATION,
  },
];

/** Reads the texts that the name tagger learns from. @param folder the data folder */
export function readNameCorpora(folder: string): LabelledText[] {
  return SOURCES.flatMap((source) =>
    readLines(join(folder, `${source.file}.jsonl`))
      .filter(({ id }) => !source.leaveOut?.has(id))
      .map((item) => ({
        id: item.id,
        source: source.file,
        text: item.text,
        names: item.mentions
          .filter((mention) => mention.label !== 'DATE' && mention.nested !== true)
          .map((mention) => {
            const { labels, maybeNone = false } = source.read(mention);
            return { start: mention.start, end: mention.end, labels, maybeNone };
          }),
        openWord: (word: string) => source.openWord(word),
      })),
  );
}

function readLines(path: string): Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}
