import { FeatureList } from './featureList';
import type { LinearTable } from './linearTable';
import {
  absenceFeatures,
  dateCandidates,
  isJoined,
  isPlaceName,
  participantFeatures,
  targetFeatures,
  triggerContext,
  type Candidate,
  type Decided,
  type TriggerContext,
} from './participants';
import type { SentenceFrame } from './sentenceFrame';

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

/** Writes the features of option `index` for a role; `options.length` stands for nobody and nothing. */
export function rankFeatures(
  frame: SentenceFrame,
  context: TriggerContext,
  options: readonly Candidate[],
  index: number,
  source: readonly Candidate[] | undefined,
  out: FeatureList,
): void {
  out.clear();
  if (index === options.length) absenceFeatures(frame, context, options, source, out);
  else {
    participantFeatures(frame, context, options, index, out);
    if (source) targetFeatures(frame, context, options[index]!, source, out);
  }
}

interface Ranking {
  readonly odds: readonly number[];
  readonly best: number;
  readonly score: number;
}

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
    const decided: RankedEvent[] = [];
    for (const { position, type } of decisionOrder(frame, triggers)) {
      const context = triggerContext(frame, position, type, decided);
      const sources = this.#rank(frame, context, 'source', candidates, undefined);
      const source = chooseSide(frame, candidates, sources);
      const targets = this.#rank(frame, context, 'target', candidates, source);
      const one = (role: Role): Candidate | undefined => {
        const options = optionsFor(frame, role, candidates);
        return options.length === 0 ? undefined : options[this.#rank(frame, context, role, options, source).best];
      };
      decided.push({
        position,
        type,
        source,
        target: chooseSide(frame, candidates, targets),
        date: one('date'),
        place: one('place'),
        by: one('by'),
        score: sources.score * targets.score,
      });
    }
    return decided;
  }

  #rank(
    frame: SentenceFrame,
    context: TriggerContext,
    role: Role,
    options: readonly Candidate[],
    source: readonly Candidate[] | undefined,
  ): Ranking {
    const column = ROLES.indexOf(role);
    const scores: number[] = [];
    for (let k = 0; k <= options.length; k++) {
      const option = options[k];
      if (option && (option.head === context.position || (role === 'target' && source?.includes(option)))) {
        scores.push(-Infinity);
        continue;
      }
      rankFeatures(frame, context, options, k, source, this.#features);
      this.#scores.fill(0);
      for (let f = 0; f < this.#features.count; f++) this.#table.add(this.#features.hashes[f]!, this.#scores);
      scores.push(this.#scores[column]! * this.#table.scale);
    }
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const sum = odds.reduce((a, b) => a + b, 0);
    const best = odds.indexOf(1);
    return { odds, best, score: 1 / sum };
  }
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
    return odd > Math.max(nobody, isJoined(frame, leader.head, candidate.head) ? 0.15 : 0.6);
  });
}
