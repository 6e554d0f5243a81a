/** What can be highlighted: the labels of mentions, and more. */
export const HIGHLIGHT_CLASSES = [
  'PERSON',
  'ORG',
  'GROUP',
  'GPE',
  'LOC',
  'NORP',
  'MISC',
  'event',
  'date',
  'tag',
  'note',
] as const;
export type HighlightClass = (typeof HIGHLIGHT_CLASSES)[number];

/** Theme colours that package.json contributes: the line under a suggestion, or the mark of the class in trees. */
export const Colors: Readonly<Record<HighlightClass, string>> = {
  PERSON: 'rapporteur.person',
  ORG: 'rapporteur.organisation',
  GROUP: 'rapporteur.group',
  GPE: 'rapporteur.state',
  LOC: 'rapporteur.place',
  NORP: 'rapporteur.nationality',
  MISC: 'rapporteur.name',
  event: 'rapporteur.event',
  date: 'rapporteur.date',
  tag: 'rapporteur.tag',
  note: 'rapporteur.note',
};

/** The soft background behind what a person decided. */
export const DECIDED_COLOR = 'rapporteur.decidedBackground';
