import type { Annotation } from '../model/annotation';
import type { DateValue } from '../model/date';
import { normaliseText } from '../text/normalise';
import type { Span } from '../text/span';
import type { EditResult, Refusal, SidecarContext, SidecarEdit } from './editContext';
import { hasWords, refusing, SidecarDraft } from './sidecarEdit';

/**
 * Changes a record: `update` gets it as it is and returns it as it shall be (same id; `modified` is set here, creator and
 * created stay). To move it to another place, give `span`: then its anchor is made anew on the present text.
 */
export function editAnnotation(
  context: SidecarContext,
  id: string,
  update: (annotation: Annotation) => Annotation,
  span?: Span,
): EditResult<SidecarEdit> {
  if (span !== undefined && !hasWords(context, span)) return { refused: 'empty-selection' };
  const draft = new SidecarDraft(context);
  const before = draft.find(id);
  if (before === undefined) return { refused: 'no-such-record', id };
  const { creator, created } = before;
  const updated = update(before);
  const anchor = span === undefined ? updated.anchor : draft.anchor(span);
  const after: Annotation = { ...updated, id, creator, created, anchor, modified: context.clock.now() };
  draft.change({ change: 'replace', annotation: after });
  return draft.finish(after);
}

export function deleteAnnotation(context: SidecarContext, id: string): EditResult<SidecarEdit> {
  const draft = new SidecarDraft(context);
  const annotation = draft.find(id);
  if (annotation === undefined) return { refused: 'no-such-record', id };
  draft.change({ change: 'remove', id });
  return draft.finish(annotation);
}

/** Adds a reply to a note. */
export function replyToNote(context: SidecarContext, id: string, body: string): EditResult<SidecarEdit> {
  if (body.trim() === '') return { refused: 'empty-text' };
  const draft = new SidecarDraft(context);
  const note = draft.find(id);
  if (note === undefined) return { refused: 'no-such-record', id };
  if (note.kind !== 'note') return { refused: 'not-a-note', id };
  const reply = { creator: context.creator, created: context.clock.now(), body: normaliseText(body) };
  const answered: Annotation = { ...note, replies: [...(note.replies ?? []), reply] };
  draft.change({ change: 'replace', annotation: answered });
  return draft.finish(answered);
}

/** Sets or (with `undefined`) removes the publication date in the sidecar's source block. */
export function setPublicationDate(
  context: SidecarContext,
  date: DateValue | undefined,
): { readonly file: 'sidecar'; readonly newText: string } | Refusal {
  return refusing(() => {
    const draft = new SidecarDraft(context);
    draft.change({ change: 'source', date });
    return { file: 'sidecar', newText: draft.newText() } as const;
  });
}

/**
 * Rewrites the anchors of all records for the present text: records with a sure place get new offsets, the others keep
 * their anchor and note the hash it refers to. Comes back with the same text if the sidecar refers to this text already.
 * `left` names the records without a sure place.
 */
export function carryRecords(
  context: SidecarContext,
):
  | { readonly file: 'sidecar'; readonly newText: string; readonly carried: number; readonly left: readonly string[] }
  | Refusal {
  return refusing(() => {
    const draft = new SidecarDraft(context);
    const { carried, left } = draft.carryToPresent();
    return { file: 'sidecar', newText: draft.newText(), carried, left } as const;
  });
}
