import type { CorpusEvent } from '../../../core/index';
import type { EventDraft } from './askEvent';

/** An event that is there, as the start of one to be annotated. */
export function draftOf(event: CorpusEvent): EventDraft {
  return {
    type: event.type,
    source: event.sources.flatMap(({ actor }) => actor ?? []),
    target: event.targets.flatMap(({ actor }) => actor ?? []),
    date: event.date ?? '',
    place: event.place ?? '',
    status: event.status,
  };
}
