import * as vscode from 'vscode';
import type { LineIndex, Span } from '../../core/index';

// The one place that turns offsets of normalised text into places of the editor and back. Going through lines keeps
// CRLF files right: a line and a column mean the same in both, an offset does not.

/** The editor's range of a span of the normalised text that the index was made from. */
export function toRange(lines: LineIndex, span: Span): vscode.Range {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return new vscode.Range(start.line, start.column, end.line, end.column);
}

/** The span of an editor's range. */
export function toSpan(lines: LineIndex, range: vscode.Range): Span {
  return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}

/** UTF-16 offset, in the normalised text, of a place in the editor. */
export function toOffset(lines: LineIndex, position: vscode.Position): number {
  return lines.offsetAt({ line: position.line, column: position.character });
}
