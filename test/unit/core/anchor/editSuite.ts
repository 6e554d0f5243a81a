/**
 * Edits as people and programs make them, for carrying annotations through. In `before` the annotated words stand in
 * brackets, several may; in `after` the same words stand in brackets where they belong now. Words missing from `after`
 * have no place any more; words in braces stand in doubt.
 */
export interface EditCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What may be said without the old text at hand, if not the same: the words that only the old text can place. */
  readonly needsOldText?: readonly string[];
}

const OPENING = 'Envoys from five coastal states met in [Varna] on Monday to discuss a ceasefire.\n\n';
const MIDDLE =
  'Foreign Minister [Ilse Holm] said the [guns had fallen silent]. Her deputy, [Tomas Reyk], met reporters after the talks.\n\n';
const CLOSING = 'The [River Council] warned that fighting could resume if no monitors arrive.';
const ALL = OPENING + MIDDLE + CLOSING;

/** Near-identical sentences, the hard case of every search by likeness. */
const TWINS =
  'Defence Minister [Aldo Brandt] met his Sarvian counterpart in Lomas. Defence Minister [Edgar Wiese] met his Sarvian counterpart in Lomas.';

export const EDIT_SUITE: readonly EditCase[] = [
  { name: 'nothing', before: ALL, after: ALL },
  { name: 'a sentence in front', before: ALL, after: `Updated at noon. ${ALL}` },
  { name: 'a paragraph in front', before: ALL, after: `VARNA, Monday (Desk)\n\n${ALL}` },
  { name: 'a paragraph behind', before: ALL, after: `${ALL}\n\nScroll to Top` },
  { name: 'a paragraph between', before: ALL, after: `${OPENING}Markets rose on the news.\n\n${MIDDLE}${CLOSING}` },
  { name: 'a paragraph deleted', before: ALL, after: OPENING + CLOSING },
  { name: 'the first paragraph deleted', before: ALL, after: MIDDLE + CLOSING },
  {
    name: 'a sentence deleted',
    before: ALL,
    after: ALL.replace(' Her deputy, [Tomas Reyk], met reporters after the talks.', ''),
  },
  {
    name: 'a typo set right beside',
    before: ALL.replace('warned', 'wraned'),
    after: ALL,
    needsOldText: ['River Council'],
  },
  {
    name: 'a word put in right before and behind',
    before: ALL,
    after: ALL.replace('the [guns had fallen silent].', 'the big [guns had fallen silent] overnight.'),
    needsOldText: ['guns had fallen silent', 'Ilse Holm'],
  },
  {
    name: 'both sides reworded',
    before: ALL,
    after: ALL.replace('The [River Council] warned that', 'On Friday the [River Council] cautioned that'),
    needsOldText: ['River Council'],
  },
  { name: 'a typo inside', before: ALL, after: ALL.replace('[Tomas Reyk]', '{Thomas Reyk}') },
  {
    name: 'a word inside',
    before: ALL,
    after: ALL.replace('[guns had fallen silent]', '{guns had not fallen silent}'),
    needsOldText: ['Ilse Holm'],
  },
  {
    name: 'another name written over',
    before: ALL,
    after: ALL.replace('[Ilse Holm]', '{Ines Holt}'),
    needsOldText: ['guns had fallen silent'],
  },
  {
    name: 'all of a name replaced',
    before: ALL + ' [Varna] will host them.',
    after: (ALL + ' [Varna] will host them.').replaceAll('[Varna]', '{Burgas}'),
  },
  { name: 'paragraphs swapped', before: ALL, after: MIDDLE + OPENING + CLOSING },
  {
    name: 'a sentence moved to the end',
    before: ALL,
    after: `${OPENING}Her deputy, [Tomas Reyk], met reporters after the talks.\n\n${CLOSING} Foreign Minister [Ilse Holm] said the [guns had fallen silent].`,
  },
  { name: 'reflowed', before: ALL, after: reflow(ALL) },
  { name: 'reflowed back', before: reflow(ALL), after: ALL },
  {
    name: 'double spaces made single',
    before: ALL.replaceAll(' ', '  '),
    after: ALL,
  },
  { name: 'one of two twins deleted, the first', before: TWINS, after: TWINS.slice(TWINS.indexOf('. ') + 2) },
  { name: 'one of two twins deleted, the second', before: TWINS, after: TWINS.slice(0, TWINS.indexOf('. ') + 1) },
  {
    name: 'a twin put in front',
    before: TWINS.slice(TWINS.indexOf('. ') + 2),
    after: TWINS.replace(/[[\]]/g, '').replace('Edgar Wiese', '[Edgar Wiese]'),
  },
  {
    name: 'only the quoted sentence deleted, its words stand elsewhere',
    before: 'Rebels [attacked] the port. Officials said police had attacked a convoy a day earlier.',
    after: 'Officials said police had attacked a convoy a day earlier.',
  },
  {
    name: 'a sentence rewritten around the same word',
    before: 'All was calm.\nRebels from the hills [attacked] the harbour town.\nTrade went on.',
    after: 'All was calm.\nPolice say nobody {attacked} protesters today.\nTrade went on.',
  },
  {
    name: 'emoji in front',
    before: '🙂 Envoys from [Varna] spoke to the press 🙂 about [Lomas].',
    after: '🙂👩‍👩‍👧🙃 Envoys from [Varna] spoke to the press 🙂 about [Lomas].',
    needsOldText: ['Varna', 'Lomas'],
  },
  {
    name: 'one emoji for another',
    before: 'Envoys from [Varna 😀 itself] spoke to the press about [Lomas].',
    after: 'Envoys from {Varna 😁 itself} spoke to the press about [Lomas].',
    needsOldText: ['Lomas'],
  },
  {
    name: 'decomposed',
    before: 'L’envoyé de [Besançon] à Genève a rencontré [Zoé Brûlé] hier soir.',
    after: 'L’envoyé de [Besançon] à Genève a rencontré [Zoé Brûlé] hier soir.'.normalize('NFD'),
  },
  {
    name: 'composed',
    before: 'L’envoyé de [Besançon] à Genève a rencontré [Zoé Brûlé] hier soir.'.normalize('NFD'),
    after: 'L’envoyé de [Besançon] à Genève a rencontré [Zoé Brûlé] hier soir.',
  },
  {
    name: 'right to left',
    before: 'وقال وزير الخارجية [أحمد سالم] إن المحادثات في [فارنا] انتهت بنجاح كبير.',
    after: 'عاجل: وقال وزير الخارجية [أحمد سالم] إن المحادثات في [فارنا] انتهت بنجاح كبير.',
  },
  {
    name: 'no spaces',
    before: '外交部长[王明]周一表示，与[北方联盟]的谈判已经结束，双方没有达成协议。',
    after: '外交部长[王明]星期一晚间表示，与[北方联盟]的谈判已经结束，但双方没有达成协议。',
    needsOldText: ['王明', '北方联盟'],
  },
  {
    name: 'lone surrogates about',
    before: 'broken \ud83d here, envoys from [Varna] spoke \ude00 to the press.',
    after: 'Still broken \ud83d here, envoys from [Varna] spoke \ude00 to the press.',
    needsOldText: ['Varna'],
  },
  { name: 'emptied', before: ALL, after: '' },
  { name: 'another text altogether', before: ALL, after: 'Wheat prices fell. Farmers blamed the rain and the trains.' },
];

/** Hard-wrapped at 40 columns, as mail programs do; brackets do not count. */
function reflow(marked: string): string {
  return marked
    .split('\n\n')
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && `${line} ${word}`.replace(/[[\]]/g, '').length > 40) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');
}

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly sure: boolean }[];
}

/** The text without its brackets and braces, and where they stood. */
export function readMarked(marked: string): Marked {
  let text = '';
  let start = 0;
  const spans: { start: number; end: number; sure: boolean }[] = [];
  for (const char of marked.split('')) {
    if (char === '[' || char === '{') start = text.length;
    else if (char === ']' || char === '}') spans.push({ start, end: text.length, sure: char === ']' });
    else text += char;
  }
  return { text, spans };
}
