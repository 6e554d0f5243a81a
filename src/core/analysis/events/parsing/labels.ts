/** The relations of Universal Dependencies that the parser tells apart, others under the nearest of these. */
export const RELATIONS = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'obl:tmod',
  'nmod',
  'nmod:poss',
  'appos',
  'compound',
  'flat',
  'amod',
  'nummod',
  'det',
  'case',
  'mark',
  'cc',
  'conj',
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'xcomp',
  'csubj',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'compound:prt',
  'parataxis',
  'punct',
  'expl',
  'dep',
] as const;
export type Relation = (typeof RELATIONS)[number];

const INDEX = new Map<string, number>(RELATIONS.map((relation, i) => [relation, i]));

/** The number of a relation as treebanks write it. */
export function relationIndex(relation: string): number {
  const [base = ''] = relation.split(':');
  const merged =
    base === 'fixed' || base === 'goeswith'
      ? 'flat'
      : base === 'vocative' || base === 'dislocated'
        ? 'parataxis'
        : base;
  return INDEX.get(relation) ?? INDEX.get(merged) ?? INDEX.get('dep') ?? 0;
}

/** Relations by number, for code that compares them: `R.nsubj`. */
export const R = {
  root: 0,
  nsubj: 1,
  nsubjPass: 2,
  obj: 3,
  iobj: 4,
  obl: 5,
  agent: 6,
  tmod: 7,
  nmod: 8,
  poss: 9,
  appos: 10,
  compound: 11,
  flat: 12,
  amod: 13,
  nummod: 14,
  det: 15,
  case: 16,
  mark: 17,
  cc: 18,
  conj: 19,
  acl: 20,
  relcl: 21,
  advcl: 22,
  ccomp: 23,
  xcomp: 24,
  csubj: 25,
  advmod: 26,
  aux: 27,
  auxPass: 28,
  cop: 29,
  particle: 30,
  parataxis: 31,
  punct: 32,
} as const;
