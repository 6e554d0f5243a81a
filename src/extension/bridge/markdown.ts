import * as vscode from 'vscode';

/** Text of a source or a person, made harmless for Markdown. */
export function escapeMarkdown(text: string): string {
  return new vscode.MarkdownString().appendText(text).value;
}
