import { TokenClass, type Tokens } from '../../text/tokens';
import type { Sentence } from '../../text/sentences';

export type Tense = 'past' | 'future' | 'unclear';

const FUTURE = new Set(
  `will 'll ’ll shall would scheduled due slated expected planned plans upcoming forthcoming planning until deadline
  ahead intends intend tomorrow`.split(/\s+/),
);
const PAST = new Set(
  `was were had did said told began met held took came went led left won lost saw made gave became found wrote spoke sent
  brought fought broke fell ran shot struck hit put cut struck sought caught taught drew flew grew knew rose arose chose drove
  fled kept meant paid read stood thought withdrew overthrew undertook sank sprang swore laid built has have since ago been`.split(
    /\s+/,
  ),
);

/** Words looked at on either side. */
const REACH = 14;

/**
 * Whether the words around an expression `[first, end)` speak of the past or of the future. The verb mostly stands before
 * the date ("will meet on Friday"), so that side is asked first, up to the clause's beginning.
 */
export function tenseAround(tokens: Tokens, sentence: Sentence, first: number, end: number): Tense {
  const before = tenseBefore(tokens, sentence, first);
  if (before !== 'unclear') return before;
  return scan(tokens, end, Math.min(sentence.endToken, end + REACH), 1);
}

/** As {@link tenseAround}, from the words before the token alone. */
export function tenseBefore(tokens: Tokens, sentence: Sentence, first: number): Tense {
  return scan(tokens, first - 1, Math.max(sentence.firstToken, first - REACH) - 1, -1);
}

function scan(tokens: Tokens, from: number, to: number, step: 1 | -1): Tense {
  for (let i = from; i !== to; i += step) {
    const tokenClass = tokens.classes[i];
    const word = tokens.words[i];
    // what is said and who said it have tenses of their own
    if (word === undefined || word === ';' || (tokenClass !== undefined && QUOTES.includes(tokenClass)))
      return 'unclear';
    if (tokenClass !== TokenClass.Word && tokenClass !== TokenClass.Clitic) continue;
    const low = word.toLowerCase();
    if (FUTURE.has(low)) return 'future';
    if (low === 'to' && isToBe(tokens, i)) return 'future';
    if (low === 'set' && /^(?:to|for)$/.test(tokens.words[i + 1] ?? '')) return 'future';
    // "to be held", "will be signed": the participle says nothing, the words before it do
    if (step < 0 && tokens.words[i - 1] === 'be') continue;
    if (PAST.has(low) || (low.length > 4 && low.endsWith('ed') && low === word)) {
      // "was to be held", "was scheduled": the future of then; asked from behind, the stronger word comes first anyway
      return 'past';
    }
  }
  return 'unclear';
}

const QUOTES: readonly number[] = [TokenClass.OpenQuote, TokenClass.CloseQuote, TokenClass.PlainQuote];

/** "is to be held", "are to meet". */
function isToBe(tokens: Tokens, i: number): boolean {
  return /^(?:is|are|’s|'s)$/.test(tokens.words[i - 1] ?? '');
}
