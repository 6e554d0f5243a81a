import type { Quote } from '../../model/quote';
import { lastStartingAt } from '../../text/span';
import { TokenClass } from '../../text/tokens';
import type { SpeechView } from './clause';
import type { QuoteSpan } from './quoteSpans';
import {
  attributionPhrase,
  finiteReport,
  participleBefore,
  phraseEnd,
  type Reporter,
  reportersIn,
  SPEECH,
} from './reporters';
import { REACH, resolveSpeaker, type Speaker, subjectIn } from './subject';

/** An attribution and the rule that made it. */
interface Attribution {
  readonly actor?: string;
  readonly person: boolean;
  readonly rule: string;
  readonly score: number;
}

/** Says who speaks each quotation. */
export function attributeQuotes(view: SpeechView): Quote[] {
  const attributor = new Attributor(view);
  const quotes = view.quotes.map((quote, i) => attributor.attribute(quote, i));
  return pullQuotes(view, quotes);
}

const NOBODY: Attribution = { person: false, rule: 'quotation marks', score: 0.7 };

/** Verbs that put somebody's words on a thing: "called it “a mistake”". */
const CHARACTERISING =
  /^(?:called|calls|described|describes|termed|terms|labelled|labeled|branded|dubbed|characterized|characterised|deemed|likened|referred|saw|rated)$/;

/** After so many lines without a word of the speaker, a quotation by itself is no longer taken for a continuation. */
const MEMORY = 3;

class Attributor {
  readonly #view: SpeechView;
  readonly #reporters = new Map<number, Reporter[]>();
  /** The last one who was said to speak, and the token of it. */
  #last: (Attribution & { readonly token: number }) | undefined;
  #readUpTo = 0;

  constructor(view: SpeechView) {
    this.#view = view;
  }

  attribute(quote: QuoteSpan, index: number): Quote {
    const { doc } = this.#view;
    const first = this.#sentenceOf(quote.first);
    this.#listen(first);
    const headline = doc.source.headline;
    const inHeadline = headline !== undefined && headline.start <= quote.start && quote.end <= headline.end;
    const found = inHeadline
      ? undefined
      : (this.#behind(quote) ?? this.#before(quote, index) ?? this.#introduced(quote) ?? this.#continued(quote, index));
    if (found && found !== NOBODY) this.#last = { ...found, token: quote.endToken };
    return {
      start: quote.start,
      end: quote.end,
      ...(found?.actor === undefined ? {} : { speaker: found.actor }),
      why: { step: 'quotes', rule: found?.rule ?? 'quotation marks', score: found?.score ?? 0.8 },
    };
  }

  #sentenceOf(token: number): number {
    return lastStartingAt(this.#view.doc.sentences, this.#view.doc.tokens.starts[token] ?? 0);
  }

  #reportersIn(sentence: number): Reporter[] {
    let reporters = this.#reporters.get(sentence);
    if (!reporters) this.#reporters.set(sentence, (reporters = reportersIn(this.#view, sentence)));
    return reporters;
  }

  /** Takes in who speaks in the sentences before one. */
  #listen(sentence: number): void {
    for (; this.#readUpTo < sentence; this.#readUpTo++) {
      const reporter = this.#reportersIn(this.#readUpTo).find(({ reporting }) => SPEECH.has(reporting.class));
      if (!reporter) continue;
      const resolved = resolveSpeaker(this.#view, reporter.speaker, this.#last);
      if (this.#last && this.#last.token > reporter.verb) continue;
      if (resolved.actor !== undefined || reporter.speaker.kind !== 'pronoun')
        this.#last = { ...resolved, rule: 'speaker of the sentence before', score: 0.8, token: reporter.verb };
    }
  }

  #attribution(speaker: Speaker, rule: string, score: number): Attribution {
    return { ...resolveSpeaker(this.#view, speaker, this.#last), rule, score };
  }

  /** “…,” said X · “…,” X said · “…”, according to X */
  #behind(quote: QuoteSpan): Attribution | undefined {
    const { doc, quoted } = this.#view;
    const { tokens } = doc;
    if (quote.unclosed) return undefined;
    let from = quote.endToken + 1;
    const end = doc.sentences[this.#sentenceOf(quote.endToken)]?.endToken ?? 0;
    const signed = this.#signature(from);
    if (signed) return signed;
    const comma = tokens.words[from] === ',' || tokens.words[from] === '—' || tokens.words[from] === '–';
    if (comma) from++;
    const ended = comma || /^[,.!?…—–]$/.test(tokens.words[quote.endToken - 1] ?? '');
    if (/^(?:and|or|but|which|that|of|in|on|at|from|to|for|with|as|by|while|when)$/.test(this.#view.low(from)))
      return undefined;
    const phrase = attributionPhrase(this.#view, from);
    if (phrase > 0) {
      const speaker = subjectIn(this.#view, from + phrase, phraseEnd(this.#view, from + phrase, end), true);
      return speaker && this.#attribution(speaker, 'according to', 0.9);
    }
    for (let i = from; i < end && i < from + 24 && !quoted[i]; i++) {
      if (tokens.classes[i] === TokenClass.OpenQuote) return undefined;
      const reporting = finiteReport(this.#view, i);
      if (!reporting) continue;
      if (i === from) {
        const speaker = subjectIn(this.#view, i + 1, phraseEnd(this.#view, i + 1, end), true);
        return speaker && this.#attribution(speaker, 'said with its subject', 0.95);
      }
      if (!ended) return undefined;
      const speaker = subjectIn(this.#view, from, i, false);
      return speaker && this.#attribution(speaker, 'said with its subject', 0.95);
    }
    return undefined;
  }

  /** “…” – Amina Rauf, at the end of a line */
  #signature(from: number): Attribution | undefined {
    const { tokens, mentions } = this.#view.doc;
    const index = this.#view.mentionAt[from + 1] ?? -1;
    if (tokens.classes[from] !== TokenClass.Dash || index < 0) return undefined;
    const mention = mentions[index]!;
    let end = from;
    while (end - from <= 10 && tokens.lines[end] === tokens.lines[from]) end++;
    if (mention.label !== 'PERSON' || end - from > 10 || tokens.lines[from] !== tokens.lines[from + 1])
      return undefined;
    const actor = mention.actor === undefined ? {} : { actor: mention.actor };
    return { ...actor, person: true, rule: 'signature', score: 0.9 };
  }

  /** X said: “…” · X called it “…” · According to X, … “…” */
  #before(quote: QuoteSpan, index: number): Attribution | undefined {
    const sentence = this.#sentenceOf(quote.first - 1);
    const before = reportersBefore(this.#reportersIn(sentence), quote.first);
    const spoken = before.filter(({ reporting }) => SPEECH.has(reporting.class));
    const participle = participleBefore(this.#view, sentence, quote.first);
    // "with Karim stating: “"
    const adjacent =
      participle && quote.first - participle.verb <= 3 && this.#view.mentionAt[participle.verb - 1]! >= 0;
    const reporter = (adjacent ? participle : undefined) ?? spoken.at(-1) ?? before.at(-1) ?? participle;
    if (reporter) return this.#attribution(reporter.speaker, 'reporting verb before', 0.85);
    const according = this.#accordingTo(sentence, quote.first);
    if (according) return according;
    const bounds = this.#view.doc.sentences[sentence];
    if (!bounds || bounds.firstToken >= quote.first - 1) return undefined;
    const behind = this.#reportersIn(this.#sentenceOf(quote.endToken));
    const after = behind.length > 20 ? undefined : behind.find(({ verb }) => verb > quote.endToken);
    if (after && SPEECH.has(after.reporting.class))
      return this.#attribution(after.speaker, 'reporting verb behind', 0.7);
    for (let i = quote.first - 2; i > bounds.firstToken && i > quote.first - REACH; i--) {
      if (this.#view.quoted[i] || !CHARACTERISING.test(this.#view.low(i))) continue;
      const speaker = subjectIn(this.#view, bounds.firstToken, i, false);
      if (speaker) return this.#attribution(speaker, 'puts a name to it', 0.75);
    }
    // a fragment in a sentence without a verb of speech: the person who acts there, else whoever just spoke, else nobody
    const subject = subjectIn(this.#view, bounds.firstToken, quote.first - 1, true);
    if (subject?.person) return this.#attribution(subject, 'subject of the sentence', 0.6);
    const continued = this.#continued(quote, index);
    const near = this.#last !== undefined && this.#paragraphs(this.#last.token, quote.first) === 0;
    return continued && near ? continued : NOBODY;
  }

  #accordingTo(sentence: number, until: number): Attribution | undefined {
    const bounds = this.#view.doc.sentences[sentence];
    if (!bounds) return undefined;
    for (let i = Math.max(bounds.firstToken, until - REACH); i < until - 1; i++) {
      const words = attributionPhrase(this.#view, i);
      if (words === 0) continue;
      const speaker = subjectIn(this.#view, i + words, phraseEnd(this.#view, i + words, until), true);
      return speaker && this.#attribution(speaker, 'according to', 0.85);
    }
    return undefined;
  }

  /** "X released the following statement:", and the speech in the next paragraph. */
  #introduced(quote: QuoteSpan): Attribution | undefined {
    const { tokens, sentences } = this.#view.doc;
    const colon = quote.first - 2;
    if (tokens.words[colon] !== ':' || tokens.lines[colon] === tokens.lines[quote.first]) return undefined;
    const sentence = sentences[this.#sentenceOf(colon)];
    const speaker = sentence && subjectIn(this.#view, sentence.firstToken, colon, true);
    return speaker?.kind === 'name' ? this.#attribution(speaker, 'introduced with a colon', 0.8) : undefined;
  }

  /** A quotation that stands by itself goes on with the speech before it. */
  #continued(quote: QuoteSpan, index: number): Attribution | undefined {
    const last = this.#last;
    if (!last) return undefined;
    const { lines } = this.#view.doc.tokens;
    const before = this.#view.quotes[index - 1];
    const paragraph = lines[quote.first - 2] !== lines[quote.first];
    // each paragraph of a long speech opens anew, only the last one closes
    if (before?.unclosed && paragraph) return { ...last, rule: 'speech goes on', score: 0.85 };
    const since = Math.min(
      before ? this.#paragraphs(before.endToken - 1, quote.first) : MEMORY + 1,
      this.#paragraphs(last.token, quote.first),
    );
    if (since > MEMORY) return undefined;
    return { ...last, rule: 'speech goes on', score: 0.75 };
  }

  /** How many paragraphs lie between two tokens: 0 for the same one. Blank lines do not count. */
  #paragraphs(from: number, to: number): number {
    const { lines } = this.#view.doc.tokens;
    let count = 0;
    for (let i = from + 1; i <= to && count <= MEMORY; i++) if (lines[i] !== lines[i - 1]) count++;
    return count;
  }
}

/** The reporting verbs of a sentence that stand before a token, as far back as a sentence that people write goes. */
function reportersBefore(reporters: readonly Reporter[], token: number): Reporter[] {
  let low = 0;
  let high = reporters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reporters[middle]!.verb < token) low = middle + 1;
    else high = middle;
  }
  let first = low;
  while (first > 0 && reporters[first - 1]!.verb > token - 3 * REACH) first--;
  return reporters.slice(first, low);
}

/** So many quotations before and behind are compared with a pull quote. */
const NEIGHBOURS = 40;

/** How much of a pull quote's words must come back in the speech it was taken from. */
const SHARED = 0.8;

/** A quotation alone on its line, without attribution, that a later or earlier quotation repeats, has that one's speaker. */
function pullQuotes(view: SpeechView, quotes: readonly Quote[]): Quote[] {
  const { text } = view.doc;
  const wordsOf = (quote: Quote): string[] =>
    text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return quotes.map((quote, i) => {
    const alone =
      /(?:^|\n)\W*$/.test(text.slice(Math.max(0, quote.start - 4), quote.start)) &&
      /^\W{0,3}(?:\n|$)/.test(text.slice(quote.end, quote.end + 4));
    if (!alone || !/^(?:speech goes on|quotation marks)$/.test(quote.why.rule)) return quote;
    const own = wordsOf(quote);
    if (own.length < 4 || own.length > 20) return quote;
    const source = quotes.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS).find((other) => {
      if (other === quote || other.speaker === undefined || other.why.rule === 'speech goes on') return false;
      const theirs = new Set(wordsOf(other));
      return own.filter((word) => theirs.has(word)).length >= own.length * SHARED;
    });
    if (source?.speaker === undefined) return quote;
    return { ...quote, speaker: source.speaker, why: { ...quote.why, rule: 'repeats a quotation', score: 0.8 } };
  });
}
