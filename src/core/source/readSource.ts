import type { FrontMatterReader } from '../ports';
import { normaliseText } from '../text/normalise';
import type { Span } from '../text/span';
import { fileDate } from './fileDate';
import { findFrontMatter, frontMatterDate } from './frontMatter';
import { contentLines, datelineEnd, isByline, isHeadline, isStamp, type SourceLine } from './opening';
import { isResidue } from './residue';
import type { SourceDocument } from './sourceDocument';

/** So many lines from the top may be a byline, a stamp or the paragraph with the dateline. */
const OPENING_LINES = 12;

/**
 * Reads a source document out of its raw text: normalises it and finds headline, dateline, the lines that frame an
 * article, and the publication date that the front matter or the file's name give. Works on any text; never throws.
 * @param readFrontMatter without it, front matter is found but not read
 */
export function readSource(
  input: { id: string; text: string; date?: string },
  readFrontMatter?: FrontMatterReader,
): SourceDocument {
  const text = normaliseText(input.text);
  const frontMatter = findFrontMatter(text);
  const bodyStart = frontMatter?.end ?? 0;
  const date =
    input.date ?? (frontMatter && readFrontMatter ? frontMatterDate(frontMatter.yaml, readFrontMatter) : undefined);
  const day = fileDate(input.id);

  const stamps: Span[] = [];
  const bylines: Span[] = [];
  const residue: Span[] = [];
  let headline: Span | undefined;
  let dateline: Span | undefined;
  let number = 0;
  let previous: SourceLine | undefined;
  // one line behind, so that each line knows the next
  const look = (line: SourceLine, next: SourceLine | undefined): void => {
    const span = { start: line.start, end: line.end };
    if (isResidue(line.text)) {
      residue.push(span);
      return;
    }
    number++;
    if (isStamp(line.text) && (number <= OPENING_LINES || next === undefined)) stamps.push(span);
    else if (number > OPENING_LINES) return;
    else if (isByline(line.text)) bylines.push(span);
    else if (headline === undefined && number === 1 && isHeadline(line, next)) headline = span;
    else if (dateline === undefined) {
      const end = datelineEnd(line.text);
      if (end !== undefined) dateline = { start: line.start, end: line.start + end };
    }
  };
  for (const line of contentLines(text, bodyStart)) {
    if (previous) look(previous, line);
    previous = line;
  }
  if (previous) look(previous, undefined);

  return {
    id: input.id,
    text,
    bodyStart,
    ...(headline ? { headline } : {}),
    ...(dateline ? { dateline } : {}),
    ...(date === undefined ? {} : { date }),
    ...(day === undefined ? {} : { fileDate: day }),
    stamps,
    bylines,
    residue,
  };
}
