import { type Analysis, type Event, LineIndex, type Participant, type Span } from '../core/index';

/** An analysis as people read it in a terminal. Places are "line:column", counted from 1. */
export function analysisToText(id: string, text: string, analysis: Analysis): string {
  const lines = new LineIndex(text);
  const place = ({ start }: Span): string => {
    const { line, column } = lines.positionAt(start);
    return `${line + 1}:${column + 1}`;
  };
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  const named = (actor: string | undefined): string => (actor === undefined ? '?' : (names.get(actor) ?? actor));
  const words = ({ start, end }: Span): string => shorten(text.slice(start, end));
  const counts = new Map<string, number>();
  for (const { actor } of analysis.mentions) if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);

  const sides = (participants: readonly Participant[]): string =>
    participants.map(({ actor, span }) => (actor === undefined ? words(span) : named(actor))).join(', ') || '–';
  const event = (item: Event): string[] => [
    place(item.trigger),
    item.date ?? '',
    item.type + (item.status === 'asserted' ? '' : ` (${item.status})`),
    `${sides(item.source)} → ${sides(item.target)}`,
    `“${words(item.trigger)}”` + (item.place === undefined ? '' : ` in ${item.place}`),
  ];

  return [
    `${id}${analysis.date === undefined ? '' : `  (published ${analysis.date})`}`,
    ...section(
      'Actors',
      analysis.actors.map(({ id: actor, name, kind, aliases, roles }) => [
        String(counts.get(actor) ?? 0),
        name,
        kind,
        [...roles, ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : [])].join('; '),
      ]),
    ),
    ...section(
      'Names without an actor',
      analysis.mentions
        .filter(({ actor }) => actor === undefined)
        .map((mention) => [place(mention), words(mention), mention.label]),
    ),
    ...section('Events', analysis.events.map(event)),
    ...section(
      'Commitments',
      analysis.commitments.map(({ by, to, what, status, evidence }) => [
        place(evidence),
        status,
        `${by.map(named).join(', ') || '–'} → ${to.map(named).join(', ') || '–'}`,
        shorten(what),
      ]),
    ),
    ...section(
      'Dates',
      analysis.dates.map((date) => [place(date), words(date), date.value ?? '?']),
    ),
    ...section(
      'Quotes',
      analysis.quotes.map((quote) => [place(quote), named(quote.speaker), `“${words(quote)}”`]),
    ),
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  const filled = rows[0] === undefined ? [] : ['', title];
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
  );
  for (const row of rows)
    filled.push(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
  return filled;
}

const LONGEST = 72;

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1).trimEnd()}…`;
}
