import { type AnalysisInput, isIsoDay } from '../core/index';

/** What one line of `--jsonl` input said: a document, or nothing usable, and what is wrong with it. */
export interface DocumentLine {
  readonly document?: AnalysisInput;
  readonly problem?: string;
}

/**
 * Reads `{"id", "text", "date"?}`. A date that is no ISO 8601 day is a problem, but the document still counts.
 * Further keys are allowed and ignored.
 */
export function readDocumentLine(line: string): DocumentLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'is not a JSON object' };
  const id = 'id' in value ? value.id : undefined;
  const text = 'text' in value ? value.text : undefined;
  const date = 'date' in value ? value.date : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return { problem: '"id" is missing or no string' };
  if (typeof text !== 'string') return { problem: '"text" is missing or no string' };
  const document: AnalysisInput = { id: String(id), text };
  if (date === undefined || date === null || date === '') return { document };
  if (typeof date !== 'string' || !isIsoDay(date.slice(0, 10)))
    return { document, problem: '"date" is no date like 2025-10-31; analysed without it' };
  return { document: { ...document, date: date.slice(0, 10) } };
}
