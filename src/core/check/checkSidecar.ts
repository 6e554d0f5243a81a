import { AnchorResolver } from '../anchor/resolve';
import { placeOf } from '../anchor/outcome';
import { readSidecar, type PlacedRecord } from '../sidecar/sidecar';
import { isDateValue } from './dateValue';
import { byPlace, fileProblems, keyPlace } from './places';
import { severityOf, type Problem, type ProblemCode, type ProblemData, type Severity } from './problem';
import type { CheckedAnnotation, Rule, RuleContext } from './rule';
import { ambiguousAnchor } from './rules/ambiguousAnchor';
import { duplicateAnnotation } from './rules/duplicateAnnotation';
import { impossibleDate } from './rules/impossibleDate';
import { missingRole } from './rules/missingRole';
import { orphan } from './rules/orphan';
import { quoteDiffers } from './rules/quoteDiffers';
import { unknownActor } from './rules/unknownActor';
import { unknownTag } from './rules/unknownTag';

export interface CheckInput {
  readonly yaml: string;
  /** The source's text (normalised) and hash; missing if there is no such file. */
  readonly source?: { readonly text: string; readonly hash: string } | undefined;
  /** Name of the source, if there is no such file: then that is a problem. */
  readonly missingSource?: string | undefined;
  readonly oldText?: ((sha256: string) => string | undefined) | undefined;
  /** Ids that may be named: those of actors.yaml and of the analysis. Missing: actors are not checked. */
  readonly actors?: ReadonlySet<string> | undefined;
  /** Ids of codebook.yaml. Missing: tags are not checked. */
  readonly tags?: ReadonlySet<string> | undefined;
  readonly severities?: Partial<Record<ProblemCode, Severity>> | undefined;
}

const RULES: readonly Rule[] = [
  quoteDiffers,
  orphan,
  ambiguousAnchor,
  unknownActor,
  unknownTag,
  missingRole,
  impossibleDate,
  duplicateAnnotation,
];

/** Everything that is wrong with a sidecar, in the order of its lines. Never throws, on any text. */
export function checkSidecar(input: CheckInput): readonly Problem[] {
  const sidecar = readSidecar(input.yaml);
  const resolver =
    input.source === undefined
      ? undefined
      : new AnchorResolver(input.source.text, {
          textHash: input.source.hash,
          sidecarHash: sidecar.source.sha256,
          oldText: input.oldText,
        });
  const annotations = sidecar.annotations.map((annotation): CheckedAnnotation => ({
    annotation,
    outcome: resolver?.resolve(annotation.anchor),
  }));
  const context: RuleContext = {
    annotations,
    source: input.source,
    sidecarHash: sidecar.source.sha256,
    actors: input.actors,
    tags: input.tags,
  };
  const problems: Problem[] = [...fileProblems(sidecar.problems, input.severities)];
  const records = new Map<string, PlacedRecord<unknown>>();
  for (const record of sidecar.records) if (record.id !== undefined) records.set(record.id, record);
  const places = new Map(annotations.map(({ annotation, outcome }) => [annotation.id, outcome && placeOf(outcome)]));
  for (const rule of RULES)
    for (const { data, key } of rule(context)) {
      const severity = severityOf(data.code, input.severities);
      const record = records.get(data.id);
      if (severity === 'off' || record === undefined) continue;
      problems.push({ data, severity, ...keyPlace(input.yaml, record, key), place: places.get(data.id) });
    }
  problems.push(...sourceProblems(input, sidecar.source.date), ...missingSource(input));
  return problems.sort(byPlace);
}

function missingSource({ missingSource: source, severities }: CheckInput): readonly Problem[] {
  const severity = severityOf('missing-source', severities);
  if (source === undefined || severity === 'off') return [];
  return [{ data: { code: 'missing-source', source }, severity, start: 0, end: 0, line: 0 }];
}

/** The publication date that a person set has to exist. */
function sourceProblems(input: CheckInput, date: string | undefined): readonly Problem[] {
  const severity = severityOf('impossible-date', input.severities);
  if (date === undefined || isDateValue(date) || severity === 'off') return [];
  const data: ProblemData = { code: 'impossible-date', date };
  const whole = { start: 0, end: input.yaml.length, line: 0 };
  return [{ data, severity, ...keyPlace(input.yaml, whole, 'source.date') }];
}
