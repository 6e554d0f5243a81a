import type { Suggestion } from '../sidecar/overlay';
import type { EditResult, SidecarContext, SidecarEdit } from './editContext';

/**
 * Records that a person agrees with a suggestion. A record of the same kind and label or type on the same span (a
 * rejection, a proposal) becomes the acceptance, instead of a second one.
 */
export function acceptSuggestion(context: SidecarContext, suggestion: Suggestion): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${suggestion.kind}`);
}

/** Records that a suggestion is wrong, so that it does not come back. An earlier decision is turned round. */
export function rejectSuggestion(context: SidecarContext, suggestion: Suggestion): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${suggestion.kind}`);
}
