import type { Analysis, Event, Span } from '../core/index';

/** An analysis in the shape that the command line prints: missing values are null, spans carry their text. */
export function analysisToJson(id: string, text: string, analysis: Analysis): object {
  const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  return {
    id,
    date: analysis.date ?? null,
    actors: analysis.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      aliases: actor.aliases,
      roles: actor.roles,
      memberOf: actor.memberOf ?? null,
    })),
    mentions: analysis.mentions.map((mention) => ({
      ...withText(mention),
      label: mention.label,
      actor: mention.actor ?? null,
    })),
    dates: analysis.dates.map((date) => ({ ...withText(date), value: date.value ?? null })),
    quotes: analysis.quotes.map(({ start, end, speaker }) => ({ start, end, speaker: speaker ?? null })),
    events: analysis.events.map((event) => eventToJson(event, withText(event.trigger))),
    commitments: analysis.commitments.map(({ by, to, what, evidence, status }) => ({
      by,
      to,
      what,
      evidence: bare(evidence),
      status,
    })),
  };
}

function eventToJson(event: Event, trigger: object): object {
  return {
    id: event.id,
    type: event.type,
    trigger,
    source: event.source.map(({ actor }) => actor ?? null),
    target: event.target.map(({ actor }) => actor ?? null),
    sourceSpans: event.source.map(({ span }) => bare(span)),
    targetSpans: event.target.map(({ span }) => bare(span)),
    date: event.date ?? null,
    place: event.place ?? null,
    status: event.status,
    by: event.by ?? null,
    same: event.same,
  };
}

const bare = ({ start, end }: Span): Span => ({ start, end });
