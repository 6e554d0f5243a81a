import * as vscode from 'vscode';
import { trimSpan, type Span } from '../../../core/index';
import { toOffset, toSpan } from '../../bridge/convert';
import type { Project } from '../../project/project';
import { activeSource, targetsAt, type ActiveSource } from '../../project/targets';

/** What is to be annotated. */
export interface SelectedText extends ActiveSource {
  readonly span: Span;
  readonly text: string;
}

/**
 * The selection without white space at its edges; where nothing is selected, the name or trigger under the cursor, else
 * the word. Tells the person if there is nothing to annotate.
 */
export function selectedText(project: Project): SelectedText | undefined {
  const active = activeSource(project);
  if (!active) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a source document to annotate it.'));
    return undefined;
  }
  const { source } = active;
  const selected = trimSpan(source.text, active.selection);
  const span = selected.end > selected.start ? selected : underCursor(project, active);
  if (!span) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the text to annotate first.'));
    return undefined;
  }
  return { ...active, span, text: source.text.slice(span.start, span.end) };
}

function underCursor(project: Project, { source, editor }: ActiveSource): Span | undefined {
  const cursor = editor.selection.active;
  for (const target of targetsAt(project, source, toOffset(source.lines, cursor))) {
    if (target.kind === 'mention') return target.mention;
    if (target.kind === 'event') return target.event;
  }
  const word = editor.document.getWordRangeAtPosition(cursor);
  return word && toSpan(source.lines, word);
}
