import type { Problem, ProblemCode, Severity } from './problem';

export interface CheckInput {
  readonly yaml: string;
  /** The source's text (normalised) and hash; missing if there is no such file. */
  readonly source?: { readonly text: string; readonly hash: string } | undefined;
  readonly oldText?: ((sha256: string) => string | undefined) | undefined;
  /** Ids that may be named: those of actors.yaml and of the analysis. Missing: actors are not checked. */
  readonly actors?: ReadonlySet<string> | undefined;
  /** Ids of codebook.yaml. Missing: tags are not checked. */
  readonly tags?: ReadonlySet<string> | undefined;
  readonly severities?: Partial<Record<ProblemCode, Severity>> | undefined;
}

/** Everything that is wrong with a sidecar, in the order of its lines. Never throws, on any text. */
export function checkSidecar(input: CheckInput): readonly Problem[] {
  throw new Error(`not yet: ${input.yaml}`);
}
