import {
  MOVE_FEATURES,
  Move,
  ParseState,
  RELATION_FEATURES,
  codeSentence,
  moveFeatures,
  relationFeatures,
  type CodedSentence,
} from '../core/analysis/events/parsing/parser';
import { RELATIONS, relationIndex } from '../core/analysis/events/parsing/labels';
import { PerceptronTable } from './perceptronTable';
import { shuffle } from './random';

/** A sentence of a treebank: head −1 for the root. */
export interface TreebankSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether no space stands behind a word. */
  readonly glued: readonly boolean[];
}

/** Reads CoNLL-U. @param skip ids of documents to leave out (they are scored elsewhere) */
export function readConllu(text: string, skip: ReadonlySet<string> = new Set()): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  let heads: number[] = [];
  let relations: string[] = [];
  let glued: boolean[] = [];
  let skipping = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('# newdoc id')) skipping = skip.has(line.slice(line.indexOf('=') + 1).trim());
    else if (line === '') {
      if (words.length > 0 && !skipping) sentences.push({ words, tags, heads, relations, glued });
      words = [];
      tags = [];
      heads = [];
      relations = [];
      glued = [];
    } else if (!line.startsWith('#')) {
      const columns = line.split('\t');
      if (!/^\d+$/.test(columns[0] ?? '')) continue;
      words.push(columns[1] ?? '');
      tags.push(columns[3] ?? 'X');
      heads.push(Number(columns[6]) - 1);
      relations.push(columns[7] ?? 'dep');
      glued.push(columns[9]?.includes('SpaceAfter=No') ?? false);
    }
  }
  return sentences;
}

/** A treebank sentence whose parts of speech come from the tagger, as they will when the parser runs. */
export interface TaggedSentence extends TreebankSentence {
  readonly pos: Uint8Array;
}

interface Example {
  readonly sentence: CodedSentence;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export interface ParserWeights {
  readonly moves: PerceptronTable;
  readonly relations: PerceptronTable;
}

export function trainParser(
  treebank: readonly TaggedSentence[],
  { rounds = 10, seed = 7, log }: { rounds?: number; seed?: number; log?: (line: string) => void } = {},
): ParserWeights {
  const examples = treebank.map(toExample);
  const moves = new PerceptronTable(3);
  const relations = new PerceptronTable(RELATIONS.length);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, seed + round);
    for (const example of examples) {
      learnMoves(example, moves, round > 0);
      if (round < 6) learnRelations(example, relations);
    }
    log?.(`parser: round ${round + 1} of ${rounds}`);
  }
  return { moves, relations };
}

function toExample(sentence: TaggedSentence): Example {
  const length = sentence.words.length;
  return {
    sentence: codeSentence(sentence.words, sentence.pos, 0, length),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head)),
    relations: Uint8Array.from(sentence.relations, relationIndex),
  };
}

const moveBuffer = new Int32Array(MOVE_FEATURES);
const moveScores = new Float64Array(3);

/** One sentence by the dynamic oracle for arc-hybrid (Goldberg and Nivre 2013), with exploration after the first round. */
function learnMoves({ sentence, heads }: Example, table: PerceptronTable, explore: boolean): void {
  const state = new ParseState(sentence);
  while (!state.done) {
    moveFeatures(state, moveBuffer);
    table.score(moveBuffer, moveScores);
    let guess: Move | undefined;
    let best: Move | undefined;
    for (const move of [Move.Shift, Move.Right, Move.Left]) {
      if (!state.allows(move)) continue;
      if (guess === undefined || moveScores[move]! > moveScores[guess]!) guess = move;
      if (costless(state, heads, move) && (best === undefined || moveScores[move]! > moveScores[best]!)) best = move;
    }
    if (guess === undefined) return;
    best ??= guess;
    table.update(moveBuffer, best, guess);
    state.apply(explore ? guess : best);
  }
}

function costless(state: ParseState, heads: Int32Array, move: Move): boolean {
  const { stack, depth, next } = state;
  const length = state.sentence.length;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  if (move === Move.Shift) {
    for (let i = 0; i < depth; i++) {
      const k = stack[i]!;
      if (heads[k] === next) return false;
      if (i < depth - 1 && heads[next] === k) return false;
    }
    return true;
  }
  if (move === Move.Left) {
    if (s1 >= 0 && heads[s0] === s1) return false;
    for (let k = next + 1; k <= length; k++) if (heads[s0] === k) return false;
    for (let k = next; k < length; k++) if (heads[k] === s0) return false;
    return true;
  }
  for (let k = next; k <= length; k++) {
    if (heads[s0] === k) return false;
    if (k < length && heads[k] === s0) return false;
  }
  return true;
}

const relationBuffer = new Int32Array(RELATION_FEATURES);
const relationScores = new Float64Array(RELATIONS.length);

function learnRelations({ sentence, heads, relations }: Example, table: PerceptronTable): void {
  const state = goldState(sentence, heads);
  for (let child = 0; child < sentence.length; child++) {
    if (heads[child] === sentence.length) continue;
    relationFeatures(state, child, relationBuffer);
    table.score(relationBuffer, relationScores);
    let guess = 1;
    for (let r = 2; r < relationScores.length; r++) if (relationScores[r]! > relationScores[guess]!) guess = r;
    table.update(relationBuffer, relations[child]!, guess);
  }
}

/** The state at the end of a parse that made the given tree. */
function goldState(sentence: CodedSentence, heads: Int32Array): ParseState {
  const state = new ParseState(sentence);
  const attach = (child: number, left: boolean): void => {
    const head = heads[child]!;
    state.heads[child] = head;
    const first = left ? state.left1 : state.right1;
    const second = left ? state.left2 : state.right2;
    second[head] = first[head]!;
    first[head] = child;
  };
  // left dependants are attached from the inside out, right ones too
  for (let child = sentence.length - 1; child >= 0; child--) if (heads[child]! > child) attach(child, true);
  for (let child = 0; child < sentence.length; child++) if (heads[child]! < child) attach(child, false);
  return state;
}
