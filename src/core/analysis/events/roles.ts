import { UPOS } from '../tagging/upos';
import { FeatureList } from './featureList';
import type { LinearTable } from './linearTable';
import { dateCandidates, isPlaceName, saysWhere, type Candidate } from './candidates';
import {
  absenceFeatures,
  isJoined,
  noTargetFeatures,
  participantFeatures,
  targetFeatures,
  triggerContext,
  type Decided,
  type TriggerContext,
} from './participants';
import type { SentenceFrame } from './sentenceFrame';
import { labelOf } from './triggers';

/** What is chosen for an event, in this order; the columns of the ranking model. */
export const ROLES = ['source', 'target', 'date', 'place', 'by'] as const;
export type Role = (typeof ROLES)[number];

/** A trigger whose participants are looked for. */
export interface TypedPosition {
  readonly position: number;
  /** Number of the type in EVENT_TYPES. */
  readonly type: number;
}

/** A decided event, and how sure the ranking was. */
export interface RankedEvent extends Decided {
  readonly date: Candidate | undefined;
  readonly place: Candidate | undefined;
  readonly by: Candidate | undefined;
  /** Probability of both sides together. */
  readonly score: number;
}

/** Order of decision: what governs comes first, so that "urged X to stop" hands X on. */
export function decisionOrder<T extends TypedPosition>(frame: SentenceFrame, triggers: readonly T[]): T[] {
  const depth = (position: number): number => {
    let n = 0;
    for (let k = frame.tree.heads[position]!; k >= 0 && n < 60; k = frame.tree.heads[k]!) n++;
    return n;
  };
  return [...triggers].sort((a, b) => depth(a.position) - depth(b.position) || a.position - b.position);
}

/** What may fill a role: positions in `candidates`, or dates. */
export function optionsFor(frame: SentenceFrame, role: Role, candidates: readonly Candidate[]): readonly Candidate[] {
  if (role === 'date') return dateCandidates(frame);
  if (role === 'place') return candidates.filter((candidate) => isPlaceName(frame, candidate));
  return candidates;
}

/**
 * Writes the features of option `index`; `options.length` stands for nobody and nothing.
 * @param source given for the target only
 */
export function rankFeatures(
  frame: SentenceFrame,
  context: TriggerContext,
  options: readonly Candidate[],
  index: number,
  source: readonly Candidate[] | undefined,
  out: FeatureList,
): void {
  out.clear();
  if (index === options.length) absenceFeatures(frame, context, options, out);
  else participantFeatures(frame, context, options, index, out);
  if (source) sourceFeatures(frame, context, options, index, source, out);
}

/** What the choice of the source adds for the target. */
function sourceFeatures(
  frame: SentenceFrame,
  context: TriggerContext,
  options: readonly Candidate[],
  index: number,
  source: readonly Candidate[],
  out: FeatureList,
): void {
  const option = options[index];
  if (option) targetFeatures(frame, context, option, source, out);
  else noTargetFeatures(context, source, out);
}

interface Ranking {
  readonly odds: readonly number[];
  readonly best: number;
  readonly score: number;
}

/** Taken off the score of "nobody": a wrong guess is corrected more easily than a missing party is noticed. */
const NOBODY = { source: 0.4, target: 0.5 };

/** Chooses who takes part in events, when and where, by ranking all candidates, "nobody" among them, for each role. */
export class RoleRanker {
  readonly #table: LinearTable;
  readonly #features = new FeatureList();
  readonly #scores: Int32Array;

  constructor(table: LinearTable) {
    this.#table = table;
    this.#scores = new Int32Array(table.classes);
  }

  decide(frame: SentenceFrame, candidates: readonly Candidate[], triggers: readonly TypedPosition[]): RankedEvent[] {
    const dates = dateCandidates(frame);
    const decided: RankedEvent[] = [];
    for (const { position, type } of decisionOrder(frame, triggers)) {
      const context = triggerContext(frame, position, type, decided);
      const scores = this.#score(frame, context, candidates);
      const isParty = (option: Candidate): boolean => !saysWhere(frame, option);
      const sourceScores = column(scores, 'source');
      sourceScores[candidates.length]! -= NOBODY.source;
      const sources = rank(candidates, sourceScores, context, [], isParty);
      const source = chooseSide(frame, candidates, sources);
      const targets = rank(
        candidates,
        this.#targetScores(frame, context, candidates, source, scores),
        context,
        source,
        isParty,
      );
      const target = chooseSide(frame, candidates, targets);
      const place = rank(candidates, column(scores, 'place'), context, [], (option) => isPlaceName(frame, option));
      const by = rank(candidates, column(scores, 'by'), context, []);
      const date =
        dates.length === 0 ? undefined : rank(dates, column(this.#score(frame, context, dates), 'date'), context, []);
      decided.push({
        position,
        type,
        source,
        target,
        date: date && dates[date.best],
        place: candidates[place.best],
        by: candidates[by.best],
        score: sources.score * targets.score,
      });
    }
    return decided;
  }

  /** Summed weights of all options for all roles, "nobody" last, before anything is chosen. */
  #score(frame: SentenceFrame, context: TriggerContext, options: readonly Candidate[]): Float64Array[] {
    const scores: Float64Array[] = [];
    for (let k = 0; k <= options.length; k++) {
      rankFeatures(frame, context, options, k, undefined, this.#features);
      scores.push(this.#sum());
    }
    return scores;
  }

  /** The scores for the target, with what the choice of the source adds to them. */
  #targetScores(
    frame: SentenceFrame,
    context: TriggerContext,
    candidates: readonly Candidate[],
    source: readonly Candidate[],
    scores: readonly Float64Array[],
  ): number[] {
    const target = ROLES.indexOf('target');
    return scores.map((own, k) => {
      this.#features.clear();
      sourceFeatures(frame, context, candidates, k, source, this.#features);
      return own[target]! + this.#sum()[target]! - (k === candidates.length ? NOBODY.target : 0);
    });
  }

  #sum(): Float64Array {
    this.#table.sum(this.#features, this.#scores);
    const sums = new Float64Array(this.#scores.length);
    for (let role = 0; role < sums.length; role++) sums[role] = this.#scores[role]! * this.#table.scale;
    return sums;
  }
}

function column(scores: readonly Float64Array[], role: Role): number[] {
  const index = ROLES.indexOf(role);
  return scores.map((score) => score[index]!);
}

/** @param scores one an option, and one for nobody */
function rank(
  options: readonly Candidate[],
  scores: readonly number[],
  { position }: TriggerContext,
  taken: readonly Candidate[],
  fits: (option: Candidate) => boolean = () => true,
): Ranking {
  const open = scores.map((score, k) => {
    const option = options[k];
    return option && (option.head === position || taken.includes(option) || !fits(option)) ? -Infinity : score;
  });
  const most = Math.max(...open);
  const odds = open.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return { odds, best: odds.indexOf(1), score: 1 / sum };
}

/** The likeliest candidate, and with it those that are coordinated with it or nearly as likely; none if "nobody" is likeliest. */
function chooseSide(frame: SentenceFrame, candidates: readonly Candidate[], { odds, best }: Ranking): Candidate[] {
  const leader = candidates[best];
  if (!leader) return [];
  const nobody = odds[candidates.length]!;
  return candidates.filter((candidate, k) => {
    const odd = odds[k]!;
    if (k === best) return true;
    if (odd === 0) return false;
    if (isJoined(frame, leader.head, candidate.head)) return odd > Math.max(nobody, 0.15);
    return odd > Math.max(nobody, 0.6) && isActorLike(frame, candidate);
  });
}

/** A name, a pronoun, or a noun for people and bodies. */
function isActorLike(frame: SentenceFrame, { head }: Candidate): boolean {
  return labelOf(frame, head) > 0 || frame.nounClasses[head]! > 0 || frame.pos[head] === UPOS.PRON;
}
