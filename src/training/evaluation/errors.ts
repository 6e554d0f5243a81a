import type { Span } from '../../core/index';
import type { DocumentScore } from './documentScore';
import type { GoldDocument } from './goldDocument';

/** Layers whose errors can be listed. */
export const ERROR_LAYERS = ['names', 'dates', 'events', 'quotes', 'actors'] as const;
export type ErrorLayer = (typeof ERROR_LAYERS)[number];

/** One error: its category ("missed GROUP"), and the place. */
export interface ListedError {
  readonly category: string;
  readonly line: string;
}

/** The errors of one layer in a document. */
export function listErrors(gold: GoldDocument, score: DocumentScore, layer: ErrorLayer): ListedError[] {
  const { text, id } = gold;
  const around = ({ start, end }: Span): string =>
    `${id}: ${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replaceAll(
      '\n',
      ' / ',
    );
  const { names, dates, events } = score;
  switch (layer) {
    case 'names': {
      if (!names) return [];
      const { missed, wrong } = names.merged;
      return [
        ...missed.map((mention) => ({
          category: `${wrong.some((other) => touches(other, mention)) ? 'other edge or label than' : 'missed'} ${mention.label}`,
          line: around(mention),
        })),
        ...wrong
          .filter((mention) => !missed.some((other) => touches(other, mention)))
          .map((mention) => ({ category: `no name, taken for ${mention.label}`, line: around(mention) })),
      ];
    }
    case 'dates':
      if (!dates) return [];
      return [
        ...dates.missed.map((date) => ({ category: 'missed', line: `${around(date)} = ${date.value ?? '?'}` })),
        ...dates.wrong.map((date) => ({ category: 'no date', line: around(date) })),
        ...dates.misread.map(([wanted, found]) => ({
          category: 'other days',
          line: `${around(found)} = ${wanted.value ?? 'none'}, got ${found.value ?? 'none'}`,
        })),
      ];
    case 'events':
      if (!events) return [];
      return [
        ...events.missed.map((event) => ({
          category: `missed ${event.type}`,
          line: event.trigger ? around(event.trigger) : id,
        })),
        ...events.wrong.map((event) => ({ category: `not wanted: ${event.type}`, line: around(event.trigger) })),
        ...events.partly.map(([wanted, found]) => ({
          category: `who or whom of ${wanted.type}`,
          line: `${around(found.trigger)} source ${spansOf(text, found.source)} target ${spansOf(text, found.target)}; wanted ${JSON.stringify(wanted.source ?? [])} ${JSON.stringify(wanted.target ?? [])}`,
        })),
      ];
    case 'quotes':
      return (score.quotes?.missed ?? [])
        .map((quote) => ({ category: 'missed', line: around(quote) }))
        .concat(
          (score.quotes?.misattributed ?? []).map((quote) => ({ category: 'other speaker', line: around(quote) })),
        );
    case 'actors':
      return (score.actors?.lost ?? []).map((name) => ({
        category: 'not found or torn apart',
        line: `${id}: ${name}`,
      }));
  }
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function spansOf(text: string, parts: readonly { readonly span: Span }[]): string {
  return JSON.stringify(parts.map(({ span }) => text.slice(span.start, span.end)));
}
