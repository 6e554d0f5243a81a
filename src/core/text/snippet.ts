import type { Span } from './span';

/** A stretch of text for a list, with the part that it is about. */
export interface Snippet {
  readonly text: string;
  /** Where in `text` the part stands. */
  readonly highlight: Span;
}

// short, so that the part itself is in sight in a narrow side bar
const BEFORE = 16;
const AFTER = 60;

/** The span with some words of its line around it, cut at white space; "…" marks what was left out. */
export function snippetOf(text: string, span: Span): Snippet {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = cutBefore(text, Math.max(lineStart, span.start - BEFORE), lineStart, span.start);
  const to = cutAfter(text, Math.min(lineEnd, span.end + AFTER), lineEnd, span.end);
  const lead = from > lineStart ? '…' : '';
  const flat = (part: string): string => part.replace(/\s/g, ' ');
  const before = lead + flat(text.slice(from, span.start));
  const part = flat(text.slice(span.start, span.end));
  const tail = flat(text.slice(span.end, to)) + (to < lineEnd ? '…' : '');
  return { text: before + part + tail, highlight: { start: before.length, end: before.length + part.length } };
}

function cutBefore(text: string, at: number, lineStart: number, limit: number): number {
  if (at === lineStart) return at;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

function cutAfter(text: string, at: number, lineEnd: number, limit: number): number {
  if (at === lineEnd) return at;
  const cut = text.slice(limit, at).search(/\s\S*$/);
  return cut < 0 ? limit : limit + cut;
}
