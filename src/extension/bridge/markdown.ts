/**
 * Text of a source or a person, made harmless for Markdown. (`MarkdownString.appendText` makes every blank unbreakable, so
 * that long names run out of the hover.)
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
