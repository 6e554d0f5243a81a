import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../core/index';
import type { Gold } from './spanScore';

export interface GoldMention extends Span {
  readonly label: string;
  readonly actor?: string | null;
}
export interface GoldDate extends Span {
  /** Missing where the gold says nothing about values, null where there is none to find. */
  readonly value?: string | null;
}
export interface GoldActor {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly kindAlt?: string;
  readonly aliases?: readonly string[];
  readonly memberOf?: string | null;
}
/** A participant: an actor's id, or a span. */
export type GoldParticipant = string | Span;
export interface GoldEvent {
  readonly type: string;
  readonly alt?: readonly string[];
  readonly trigger?: Span;
  readonly triggers?: readonly Span[];
  readonly source?: readonly GoldParticipant[];
  readonly target?: readonly GoldParticipant[];
  readonly date?: string | Span | null;
  readonly status?: string;
  readonly doubt?: unknown;
}
export interface GoldQuote extends Span {
  readonly speaker?: string | Span | null;
}

/** A document with what is to be found in it; layers that the annotation does not have are missing. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions?: readonly Gold<GoldMention>[];
  readonly actors?: readonly GoldActor[];
  readonly dates?: readonly Gold<GoldDate>[];
  readonly events?: readonly GoldEvent[];
  readonly quotes?: readonly Gold<GoldQuote>[];
}

interface RawMark {
  readonly doubt?: unknown;
  readonly nested?: boolean;
  readonly named?: boolean;
  readonly pronoun?: boolean;
}
interface RawDate extends GoldDate {
  readonly doubt?: unknown;
  readonly set?: unknown;
  readonly type?: string;
}
interface RawDocument {
  readonly id?: string;
  readonly doc?: string;
  readonly text?: string;
  readonly mentions?: readonly (GoldMention & RawMark)[];
  readonly actors?: readonly GoldActor[];
  readonly dates?: readonly RawDate[];
  readonly timexes?: readonly RawDate[];
  readonly events?: readonly Partial<GoldEvent>[];
  readonly quotes?: readonly (GoldQuote & RawMark)[];
}

/**
 * Reads gold documents.
 * @param path a file of JSON lines, or a folder of NAME.gold.json with NAME.txt beside them
 * @param texts another folder where the texts may be
 */
export function readGold(path: string, texts?: string): GoldDocument[] {
  if (!statSync(path).isDirectory())
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => refine(JSON.parse(line) as RawDocument));
  return readdirSync(path)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold\.json$/, '.txt');
      const text = [path, ...(texts === undefined ? [] : [texts])].map((folder) => join(folder, name)).find(existsSync);
      if (text === undefined) throw new Error(`no text for ${file}: name the folder of texts`);
      const raw = JSON.parse(readFileSync(join(path, file), 'utf8')) as RawDocument;
      return refine({ ...raw, id: name, text: readFileSync(text, 'utf8') });
    });
}

function refine(raw: RawDocument): GoldDocument {
  const spans = raw.mentions?.filter(isSpan);
  const dates = datesOf(raw, spans);
  return {
    id: (raw.id ?? raw.doc ?? '').replace(/\.gold\.json$|\.txt$/, ''),
    text: raw.text ?? '',
    ...(spans && {
      mentions: spans.filter(({ label }) => label !== 'DATE').map((mark) => ({ ...mark, optional: isOptional(mark) })),
    }),
    ...(raw.actors && raw.mentions && { actors: raw.actors }),
    ...(dates && { dates }),
    ...(raw.events?.every(isEvent) && { events: raw.events }),
    ...(raw.quotes && {
      quotes: raw.quotes.filter(isSpan).map((quote) => ({ ...quote, optional: Boolean(quote.doubt) })),
    }),
  };
}

const isEvent = (event: Partial<GoldEvent>): event is GoldEvent => event.type !== undefined;

function isOptional({ doubt, nested, named, pronoun }: RawMark): boolean {
  return Boolean(doubt) || nested === true || named === false || pronoun === true;
}

/** Durations and sets are no calendar dates, and a date inside another counts no more. */
function datesOf(raw: RawDocument, mentions: RawDocument['mentions']): Gold<GoldDate>[] | undefined {
  let dates = (raw.dates ?? raw.timexes)?.filter(isSpan);
  if (!dates && mentions?.some(({ label }) => label === 'DATE'))
    dates = mentions.filter(({ label }) => label === 'DATE').map(({ start, end }) => ({ start, end }));
  return dates?.map((date) => ({
    ...date,
    optional:
      Boolean(date.doubt) ||
      Boolean(date.set) ||
      /^P|_REF$/.test(date.value ?? '') ||
      /DURATION|SET|TIME$/.test(date.type ?? '') ||
      dates.some(
        (outer) =>
          (outer.start !== date.start || outer.end !== date.end) && outer.start <= date.start && date.end <= outer.end,
      ),
  }));
}

export function isSpan<T>(x: T): x is T & Span {
  return (
    typeof x === 'object' &&
    x !== null &&
    'start' in x &&
    'end' in x &&
    Number.isInteger(x.start) &&
    Number.isInteger(x.end)
  );
}
