import { readFileSync, writeFileSync } from 'node:fs';

const CARD = 'media/models/README.md';

/** Sections of the model card that are written by machine. */
export type CardSection = 'files' | 'scores';

/** Writes a section of the model card anew, between its two marks. @throws if the card has no such section */
export function writeCardSection(section: CardSection, content: string): void {
  writeFileSync(CARD, replaceSection(readFileSync(CARD, 'utf8'), section, content));
}

/** The card with another content between `<!-- section -->` and `<!-- end of section -->`. */
export function replaceSection(card: string, section: CardSection, content: string): string {
  const open = `<!-- ${section} -->\n`;
  const close = `<!-- end of ${section} -->`;
  const start = card.indexOf(open);
  const end = card.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the model card has no section "${section}"`);
  return `${card.slice(0, start)}${open}${content.trimEnd()}\n${card.slice(end)}`;
}
