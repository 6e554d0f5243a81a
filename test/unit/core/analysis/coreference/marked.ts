import fs from 'node:fs';
import path from 'node:path';
import { coreferenceStep } from '../../../../../src/core/analysis/coreference/step';
import type { AnalysisDocument } from '../../../../../src/core/analysis/document';
import { openDocument } from '../../../../../src/core/analysis/pipeline';
import { taggingStep } from '../../../../../src/core/analysis/tagging/step';
import type { Mention, MentionLabel } from '../../../../../src/core/model/mention';

const LABELS: Readonly<Record<string, MentionLabel>> = {
  P: 'PERSON',
  O: 'ORG',
  G: 'GROUP',
  C: 'GPE',
  L: 'LOC',
  N: 'NORP',
  M: 'MISC',
};

const tagging = taggingStep(fs.readFileSync(path.resolve('media/models/pos.bin')));

/** Opens a text in which names are written [P:Name] (P O G C L N M for the labels), and finds its actors. */
export function analyseMarked(marked: string): AnalysisDocument {
  let text = '';
  const mentions: Mention[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\[([POGCLNM]):([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2] ?? '';
    mentions.push({
      start,
      end: text.length,
      label: LABELS[match[1] ?? ''] ?? 'MISC',
      why: { step: 'test', rule: 'by hand', score: 1 },
    });
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const doc = openDocument({ id: 'test', text });
  doc.mentions = mentions;
  tagging.run(doc);
  coreferenceStep().run(doc);
  return doc;
}

/** The mentions' actors in text order, "-" for none: "joan-marsh - joan-marsh". */
export function actorsOf(marked: string): string {
  return analyseMarked(marked)
    .mentions.map(({ actor }) => actor ?? '-')
    .join(' ');
}
