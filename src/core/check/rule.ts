import type { AnchorOutcome } from '../anchor/outcome';
import type { Annotation } from '../model/annotation';
import type { ProblemData } from './problem';

/** An annotation and where it stands; the outcome is missing if there is no source to resolve on. */
export interface CheckedAnnotation {
  readonly annotation: Annotation;
  readonly outcome: AnchorOutcome | undefined;
}

/** What the rules look at: one sidecar beside its source and the registers. */
export interface RuleContext {
  readonly annotations: readonly CheckedAnnotation[];
  readonly source: { readonly text: string; readonly hash: string } | undefined;
  /** Hash of the text that the sidecar's records refer to. */
  readonly sidecarHash: string | undefined;
  /** Ids that may be named; missing: not checked. */
  readonly actors: ReadonlySet<string> | undefined;
  readonly tags: ReadonlySet<string> | undefined;
}

/** A problem of one record. */
export interface Finding {
  readonly data: ProblemData & { readonly id: string };
  /** The key in the YAML that shows it best, with the keys above it: `anchor.exact`. */
  readonly key?: string;
}

export type Rule = (context: RuleContext) => readonly Finding[];

/** A rule that looks at each annotation by itself. */
export function ofEach(look: (checked: CheckedAnnotation, context: RuleContext) => readonly Finding[]): Rule {
  return (context) => context.annotations.flatMap((checked) => look(checked, context));
}
