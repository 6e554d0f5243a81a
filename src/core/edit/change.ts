import type { Annotation } from '../model/annotation';
import type { DateValue } from '../model/date';
import type { Span } from '../text/span';
import type { EditResult, Refusal, SidecarContext, SidecarEdit } from './editContext';

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
  throw new Error(`not yet: ${context.creator} ${id} ${typeof update} ${span?.start ?? ''}`);
}

export function deleteAnnotation(context: SidecarContext, id: string): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${id}`);
}

/** Adds a reply to a note. */
export function replyToNote(context: SidecarContext, id: string, body: string): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${id} ${body}`);
}

/** Sets or (with `undefined`) removes the publication date in the sidecar's source block. */
export function setPublicationDate(
  context: SidecarContext,
  date: DateValue | undefined,
): { readonly file: 'sidecar'; readonly newText: string } | Refusal {
  throw new Error(`not yet: ${context.creator} ${date ?? ''}`);
}

/**
 * Rewrites the anchors of all records for the present text: records with a sure place get new offsets, the others keep
 * their anchor and note the hash it refers to. Comes back with the same text if the sidecar refers to this text already.
 */
export function carryRecords(
  context: SidecarContext,
):
  | { readonly file: 'sidecar'; readonly newText: string; readonly carried: number; readonly left: readonly string[] }
  | Refusal {
  throw new Error(`not yet: ${context.creator}`);
}
