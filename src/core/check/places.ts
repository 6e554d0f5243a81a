import type { FileProblem } from '../sidecar/problem';
import type { Span } from '../text/span';
import { severityOf, type Problem, type ProblemCode, type Severity } from './problem';

interface LineSpan extends Span {
  readonly line: number;
}

/** What reading the file found, as problems. */
export function fileProblems(
  problems: readonly FileProblem[],
  severities: Partial<Record<ProblemCode, Severity>> | undefined,
): readonly Problem[] {
  return problems.flatMap(({ start, end, line, ...data }) => {
    const severity = severityOf(data.code, severities);
    return severity === 'off' ? [] : [{ data, severity, start, end, line }];
  });
}

/** The line in a record that has the key (`anchor.exact`: the key `exact` below `anchor`); its first line if none has. */
export function keyPlace(yaml: string, record: LineSpan, key: string | undefined): LineSpan {
  const text = yaml.slice(record.start, record.end);
  let at = 0;
  for (const part of key?.split('.') ?? []) {
    const found = new RegExp(`(?:^|[\\s{,])(${part}[ \\t]*:)`).exec(text.slice(at));
    if (found === null) return onLine(text, 0, record);
    at += found.index + found[0].length - (found[1]?.length ?? 0);
  }
  return onLine(text, at, record);
}

function onLine(text: string, at: number, record: LineSpan): LineSpan {
  const from = /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
  const lineEnd = /\r?\n|$/.exec(text.slice(at))?.index ?? 0;
  const line = record.line + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  return { start: record.start + at + Math.min(from, lineEnd), end: record.start + at + lineEnd, line };
}

export function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end;
}
