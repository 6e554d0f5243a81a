import { normaliseText } from '../text/normalise';
import type { SourceDocument } from './sourceDocument';

/** Reads a source document out of its raw text: normalises it and finds headline, dateline and publication date. */
export function readSource(input: { id: string; text: string; date?: string }): SourceDocument {
  const text = normaliseText(input.text);
  return { id: input.id, text, bodyStart: 0, ...(input.date === undefined ? {} : { date: input.date }) };
}
