import {
  ANNOTATION_KINDS,
  FLAGS,
  REVIEWS,
  type Anchor,
  type Annotation,
  type AnnotationKind,
  type RecordedParticipant,
  type Reply,
} from '../model/annotation';
import { COMMITMENT_STATUSES } from '../model/commitment';
import { EVENT_STATUSES, EVENT_TYPES } from '../model/event';
import { MENTION_LABELS } from '../model/mention';
import { Decoder } from './decoder';
import type { Decoded } from './recordFile';
import type { MapNode, YamlMap, YamlValue } from './recordNode';
import type { Shape } from './recordText';

const ANCHOR_SHAPE: Shape = { keys: ['start', 'end', 'exact', 'prefix', 'suffix', 'sha256'] };
const PARTICIPANT_SHAPE: Shape = { keys: ['actor', 'anchor'], nested: { anchor: ANCHOR_SHAPE } };

/** Keys of all kinds of annotation, in the order in which they are written. */
export const ANNOTATION_SHAPE: Shape = {
  keys: [
    ...[
      'id',
      'kind',
      'label',
      'actor',
      'type',
      'source',
      'target',
      'date',
      'place',
      'by',
      'to',
      'what',
      'status',
      'same',
    ],
    ...['tags', 'speaker', 'body', 'replies', 'resolved'],
    ...['review', 'flags', 'creator', 'created', 'modified', 'anchor'],
  ],
  nested: {
    anchor: ANCHOR_SHAPE,
    source: PARTICIPANT_SHAPE,
    target: PARTICIPANT_SHAPE,
    replies: { keys: ['creator', 'created', 'body'], prose: ['body'], times: ['created'] },
  },
  prose: ['body', 'what'],
  times: ['date', 'created', 'modified'],
};

/** A record of a sidecar as an annotation, or what keeps it from being one. */
export function decodeAnnotation(node: MapNode): Decoded<Annotation> {
  const record = new Decoder(node);
  const recorded = {
    id: record.required('id'),
    // a person wrote the record: where nothing else is said, it is that person's word
    review: record.optionalOf('review', REVIEWS, true) ?? 'accepted',
    creator: record.optional('creator') ?? '',
    created: record.optional('created') ?? '',
    ...given({ modified: record.optional('modified') }),
    ...listed({ flags: record.wordsOf('flags', FLAGS) }),
    anchor: decodeAnchor(record.map('anchor')),
  };
  const value = decodeKind(record, record.requiredOf('kind', ANNOTATION_KINDS), recorded);
  const { faults, ignored } = record;
  return { value: faults.length === 0 ? value : undefined, faults, ignored };
}

type Recorded = Pick<Annotation, 'id' | 'review' | 'creator' | 'created' | 'anchor'>;

function decodeKind(record: Decoder, kind: AnnotationKind, recorded: Recorded): Annotation {
  switch (kind) {
    case 'mention': {
      const label = record.requiredOf('label', MENTION_LABELS);
      return { ...recorded, kind, label, ...given({ actor: record.optional('actor') }) };
    }
    case 'event':
      return {
        ...recorded,
        kind,
        type: record.requiredOf('type', EVENT_TYPES),
        source: record.maps('source').map(decodeParticipant),
        target: record.maps('target').map(decodeParticipant),
        ...given({
          date: record.optional('date'),
          place: record.optional('place'),
          status: record.optionalOf('status', EVENT_STATUSES),
          by: record.optional('by'),
          same: record.optional('same'),
        }),
      };
    case 'tag':
      return { ...recorded, kind, tags: record.texts('tags') };
    case 'note':
      return {
        ...recorded,
        kind,
        body: record.optional('body') ?? '',
        ...listed({ replies: record.maps('replies').map(decodeReply) }),
        ...given({ resolved: record.flag('resolved') }),
      };
    case 'quote':
      return { ...recorded, kind, ...given({ speaker: record.optional('speaker') }) };
    case 'commitment':
      return {
        ...recorded,
        kind,
        by: record.texts('by'),
        to: record.texts('to'),
        what: record.optional('what') ?? '',
        status: record.requiredOf('status', COMMITMENT_STATUSES),
      };
  }
}

/** Offsets may be missing in records written by hand: then only the quote tells the place. */
function decodeAnchor(anchor: Decoder | undefined): Anchor {
  if (anchor === undefined) return { start: 0, end: 0, exact: '' };
  return {
    start: anchor.offset('start') ?? 0,
    end: anchor.offset('end') ?? 0,
    exact: anchor.required('exact'),
    ...given({
      prefix: anchor.optional('prefix'),
      suffix: anchor.optional('suffix'),
      sha256: anchor.optional('sha256'),
    }),
  };
}

function decodeParticipant(participant: Decoder): RecordedParticipant {
  return {
    ...given({ actor: participant.optional('actor') }),
    ...(participant.has('anchor') ? { anchor: decodeAnchor(participant.map('anchor')) } : {}),
  };
}

function decodeReply(reply: Decoder): Reply {
  return {
    creator: reply.optional('creator') ?? '',
    created: reply.optional('created') ?? '',
    body: reply.optional('body') ?? '',
  };
}

/** An annotation as it is written. What is missing or empty is left out. */
export function encodeAnnotation(annotation: Annotation): YamlMap {
  const { id, kind, review, creator, created, modified, flags, anchor } = annotation;
  return written({
    id,
    kind,
    ...encodeKind(annotation),
    review,
    flags: flags === undefined || flags.length === 0 ? undefined : flags,
    creator,
    created,
    modified,
    anchor: encodeAnchor(anchor),
  });
}

function encodeKind(annotation: Annotation): Readonly<Record<string, YamlValue | undefined>> {
  switch (annotation.kind) {
    case 'mention':
      return { label: annotation.label, actor: annotation.actor };
    case 'event': {
      const { type, source, target, date, place, status, by, same } = annotation;
      return {
        type,
        source: source.length === 0 ? undefined : source.map(encodeParticipant),
        target: target.length === 0 ? undefined : target.map(encodeParticipant),
        ...{ date, place, by, status, same },
      };
    }
    case 'tag':
      return { tags: annotation.tags };
    case 'note': {
      const replies = annotation.replies?.map(({ creator, created, body }) => written({ creator, created, body }));
      return {
        body: annotation.body,
        replies: replies?.length === 0 ? undefined : replies,
        resolved: annotation.resolved,
      };
    }
    case 'quote':
      return { speaker: annotation.speaker };
    case 'commitment':
      return { by: annotation.by, to: annotation.to, what: annotation.what, status: annotation.status };
  }
}

function encodeAnchor({ start, end, exact, prefix, suffix, sha256 }: Anchor): YamlMap {
  return written({ start, end, exact, prefix, suffix, sha256 });
}

function encodeParticipant({ actor, anchor }: RecordedParticipant): YamlMap {
  return written({ actor, anchor: anchor === undefined ? undefined : encodeAnchor(anchor) });
}

/** Without what is missing; an empty text says no more than a missing one. */
export function written(map: Readonly<Record<string, YamlValue | undefined>>): YamlMap {
  const result: Record<string, YamlValue> = {};
  for (const [key, value] of Object.entries(map)) if (value !== undefined && value !== '') result[key] = value;
  return result;
}

/** Without the keys that are `undefined`, as records have to be. */
export function given<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Without the lists that are empty. */
export function listed<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}
