/**
 * Verbs and nouns that attribute words, thoughts or claims to somebody, by what they do with them.
 * say: plain report · add: goes on with a speech · claim: the writer keeps a distance · deny · promise · demand · warn ·
 * accuse · ask · think: belief, hope, fear · reveal: what is reported counts as true · praise · write
 */
export type ReportingClass =
  | 'say'
  | 'add'
  | 'claim'
  | 'deny'
  | 'promise'
  | 'demand'
  | 'warn'
  | 'accuse'
  | 'ask'
  | 'think'
  | 'reveal'
  | 'praise'
  | 'write';

export interface ReportingVerb {
  readonly lemma: string;
  readonly class: ReportingClass;
}

const VERBS: Readonly<Record<ReportingClass, string>> = {
  say: `say state tell note remark comment explain declare announce report mention observe describe answer reply respond
    recall recount relate quip joke whisper mutter murmur shout yell cry exclaim proclaim pronounce opine speak summarize
    summarise clarify specify outline elaborate quote cite brief inform testify narrate utter voice express
    convey communicate relay reiterate repeat restate stress emphasize emphasise underline underscore highlight recommend`,
  add: 'add continue conclude',
  claim: 'claim allege assert maintain insist argue contend purport counter charge suggest imply profess reason',
  deny: 'deny reject dismiss refute rebut disavow dispute contradict',
  promise: 'promise pledge vow swear assure guarantee reassure commit undertake',
  demand: 'demand urge exhort implore plead beg order command instruct appeal advise advocate propose',
  warn: 'warn threaten caution predict forecast foresee prophesy',
  accuse:
    'accuse blame criticize criticise denounce condemn complain lament decry slam blast chide scold lambast lambaste rail fume protest object',
  ask: 'ask question inquire enquire query wonder',
  think:
    'think believe hope expect fear feel consider doubt suspect assume worry reckon estimate guess figure agree disagree concur',
  reveal:
    'reveal disclose confirm admit acknowledge concede confess verify remind affirm reaffirm recognize recognise verify discover find show indicate signal',
  praise: 'praise hail welcome applaud laud commend congratulate thank boast',
  write: 'write post tweet blog text email publish',
};

/** past = past participle unless given */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'],
  write: ['wrote', 'written'],
  find: ['found'],
  show: ['showed', 'shown'],
  undertake: ['undertook', 'undertaken'],
};
const DOUBLING = new Set(['commit', 'quip', 'beg', 'slam', 'rebut']);

function forms(lemma: string): string[] {
  const last = lemma.slice(-1);
  const stem = DOUBLING.has(lemma) ? lemma + last : last === 'e' ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = IRREGULAR[lemma] ?? [consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  return [lemma, third, `${stem}ing`, ...past];
}

const BY_FORM: ReadonlyMap<string, ReportingVerb> = new Map<string, ReportingVerb>([
  // "the letter reads"; "read" itself reports too seldom
  ['reads', { lemma: 'read', class: 'say' }],
  ...Object.entries(VERBS).flatMap(([verbClass, list]) =>
    list
      .split(/\s+/)
      .filter((lemma) => lemma !== '')
      .flatMap((lemma) => forms(lemma).map((form) => [form, { lemma, class: verbClass as ReportingClass }] as const)),
  ),
]);

/** The reporting verb that a word form (in small letters: "said", "adding") belongs to. */
export function reportingVerb(form: string): ReportingVerb | undefined {
  return BY_FORM.get(form);
}

/** Verbs (lemmas) that report only with "that" or a quotation behind them: "showed that", but "showed a film". */
export const WEAK_REPORTING: ReadonlySet<string> = new Set(
  `find show indicate signal consider figure order charge guess object relate post publish text commit undertake express voice
  continue conclude speak describe mention recount cite quote convey communicate discover highlight outline identify doubt
  feel swear command advocate propose commend thank congratulate protest recommend observe answer reply respond`.split(
    /\s+/,
  ),
);

/** Nouns of attribution: "a statement said", "in remarks to reporters", "amid claims that …". */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingClass> = new Map<string, ReportingClass>([
  ...'statement remark remarks comment comments speech address briefing interview testimony communique communiqué announcement message letter report reports declaration'
    .split(' ')
    .map((noun) => [noun, 'say'] as const),
  ...'claim claims allegation allegations assertion assertions accusation accusations'
    .split(' ')
    .map((noun) => [noun, 'claim'] as const),
  ...'denial denials rejection dismissal'.split(' ').map((noun) => [noun, 'deny'] as const),
  ...'promise promises pledge pledges vow vows assurance assurances guarantee guarantees'
    .split(' ')
    .map((noun) => [noun, 'promise'] as const),
  ...'demand demands call calls appeal appeals request requests'.split(' ').map((noun) => [noun, 'demand'] as const),
  ...'warning warnings threat threats'.split(' ').map((noun) => [noun, 'warn'] as const),
  ...'question questions'.split(' ').map((noun) => [noun, 'ask'] as const),
  ...'belief hope hopes fear fears opinion view'.split(' ').map((noun) => [noun, 'think'] as const),
  ...'tweet tweets post posts'.split(' ').map((noun) => [noun, 'write'] as const),
]);
