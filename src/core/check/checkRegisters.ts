import type { CodebookTag, RegisteredActor } from '../model/register';
import { readActors, readCodebook, type Register } from '../sidecar/registers';
import { byPlace, fileProblems, keyPlace } from './places';
import { severityOf, type Problem, type ProblemCode, type Severity } from './problem';
import type { Finding } from './rule';

type Severities = Partial<Record<ProblemCode, Severity>>;

/** Everything that is wrong with an actors.yaml by itself. `known`: ids that the analysis knows beside the file's own. */
export function checkActors(
  yaml: string,
  options: { readonly known?: ReadonlySet<string>; readonly severities?: Severities } = {},
): readonly Problem[] {
  const register = readActors(yaml);
  const above = new Map(register.entries.map(({ id, memberOf }) => [id, memberOf]));
  const ids = new Set([...register.entries.map(({ id }) => id), ...(options.known ?? [])]);
  return gather(yaml, register, options.severities, (actor: RegisteredActor) => [
    ...[
      ...actor.not.map((id) => ['not', id] as const),
      ...(actor.memberOf === undefined ? [] : [['memberOf', actor.memberOf] as const]),
    ]
      .filter(([, id]) => options.known !== undefined && !ids.has(id))
      .map(([key, id]): Finding => ({ data: { code: 'unknown-actor', id: actor.id, actor: id, key }, key })),
    ...circles(actor.id, 'memberOf', (id) => above.get(id)),
  ]);
}

/** Everything that is wrong with a codebook.yaml by itself. */
export function checkCodebook(yaml: string, options: { readonly severities?: Severities } = {}): readonly Problem[] {
  const register = readCodebook(yaml);
  const parents = new Map(register.entries.map(({ id, parent }) => [id, parent]));
  return gather(yaml, register, options.severities, (tag: CodebookTag) => [
    ...(tag.parent === undefined || parents.has(tag.parent)
      ? []
      : [{ data: { code: 'unknown-tag', id: tag.id, tag: tag.parent } as const, key: 'parent' }]),
    ...circles(tag.id, 'parent', (id) => parents.get(id)),
  ]);
}

function circles(id: string, key: string, above: (id: string) => string | undefined): readonly Finding[] {
  const seen = new Set<string>();
  for (let at = above(id); at !== undefined && !seen.has(at); at = above(at)) {
    if (at === id) return [{ data: { code: 'circular', id, key }, key }];
    seen.add(at);
  }
  return [];
}

function gather<T>(
  yaml: string,
  register: Register<T>,
  severities: Severities | undefined,
  look: (entry: T) => readonly Finding[],
): readonly Problem[] {
  const problems: Problem[] = [...fileProblems(register.problems, severities)];
  for (const record of register.records)
    for (const { data, key } of record.value === undefined ? [] : look(record.value)) {
      const severity = severityOf(data.code, severities);
      if (severity !== 'off') problems.push({ data, severity, ...keyPlace(yaml, record, key) });
    }
  return problems.sort(byPlace);
}
