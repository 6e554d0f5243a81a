/**
 * What is wrong with annotations, as codes with data; messages are made at the edge.
 *
 *     checkSidecar(input)    → Problem[]    a sidecar against its source, actors.yaml and codebook.yaml
 *     checkActors(yaml)      → Problem[]    actors.yaml by itself
 *     checkCodebook(yaml)    → Problem[]    codebook.yaml by itself
 *     DEFAULT_SEVERITIES                    by code; shells let people set them
 */
import type { Span } from '../text/span';
import type { AnchorDoubt, AnchorCandidate } from '../anchor/outcome';
import type { RecordFault } from '../sidecar/problem';

export type Severity = 'error' | 'warning' | 'information' | 'off';

/** A problem's code and data. `annotation` is the record's id. */
export type ProblemData =
  | { readonly code: 'not-yaml'; readonly reason: string }
  | { readonly code: 'wrong-shape' }
  | { readonly code: 'newer-version'; readonly version: string }
  | { readonly code: 'broken-record'; readonly id?: string | undefined; readonly faults: readonly RecordFault[] }
  | { readonly code: 'ignored-value'; readonly id: string; readonly faults: readonly RecordFault[] }
  | { readonly code: 'duplicate-id'; readonly id: string }
  /** The file that the annotations belong to is not there. */
  | { readonly code: 'missing-source'; readonly source: string }
  /** Offsets and quote of one record disagree on the very text that the record names. */
  | { readonly code: 'quote-differs'; readonly id: string; readonly exact: string; readonly found: string }
  | { readonly code: 'orphan'; readonly id: string; readonly exact: string }
  | {
      readonly code: 'ambiguous-anchor';
      readonly id: string;
      readonly doubt: AnchorDoubt;
      readonly candidates: readonly AnchorCandidate[];
    }
  /** `key` is where the actor is named: `actor`, `source`, `by` … */
  | { readonly code: 'unknown-actor'; readonly id: string; readonly actor: string; readonly key: string }
  | { readonly code: 'unknown-tag'; readonly id: string; readonly tag: string }
  | { readonly code: 'missing-role'; readonly id: string; readonly role: string }
  /** Without `id`: the source's own publication date. */
  | { readonly code: 'impossible-date'; readonly id?: string; readonly date: string }
  /** Two records say the same of the same place. */
  | { readonly code: 'duplicate-annotation'; readonly id: string; readonly other: string }
  /** A tag's chain of parents runs in a circle, or an actor belongs to itself. */
  | { readonly code: 'circular'; readonly id: string; readonly key: string };

export type ProblemCode = ProblemData['code'];

/** How bad each is, unless people set it otherwise. */
export const DEFAULT_SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  'not-yaml': 'error',
  'wrong-shape': 'error',
  'newer-version': 'error',
  'broken-record': 'error',
  'ignored-value': 'warning',
  'duplicate-id': 'error',
  'missing-source': 'error',
  'quote-differs': 'error',
  orphan: 'warning',
  'ambiguous-anchor': 'warning',
  'unknown-actor': 'warning',
  'unknown-tag': 'warning',
  'missing-role': 'warning',
  'impossible-date': 'error',
  'duplicate-annotation': 'information',
  circular: 'error',
};

export function severityOf(
  code: ProblemCode,
  severities: Partial<Record<ProblemCode, Severity>> | undefined,
): Severity {
  return severities?.[code] ?? DEFAULT_SEVERITIES[code];
}

export interface Problem extends Span {
  readonly data: ProblemData;
  readonly severity: Exclude<Severity, 'off'>;
  /** Place in the YAML text: line from 0; `start` and `end` are its UTF-16 offsets. */
  readonly line: number;
  /** Place in the source's text, where the record has a sure one. */
  readonly place?: Span | undefined;
}
