import type { Actor } from '../../model/actor';
import type { AnalysisDocument } from '../document';
import { HONORIFICS, ROLE_NOUNS } from '../lexicon/titles';
import { holder, roleWords, type RoleWords } from './holders';
import { tokenAt } from './naming';
import { isNominal, verbKind } from './verbs';
import { lower } from './words';

/** An actor at a place in the text: a name, or a description that was resolved. */
export interface Appearance {
  readonly actor: Actor;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Whether a verb follows at once, as behind a subject. */
  readonly subject: boolean;
}

/** The actors of a document in the order in which the text speaks of them. */
export interface Discourse {
  readonly appearances: readonly Appearance[];
  readonly byId: ReadonlyMap<string, Actor>;
  readonly roles: ReadonlyMap<string, readonly RoleWords[]>;
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
}

const known = new WeakMap<readonly Actor[], Discourse>();

/** The discourse of a document whose actors are found; kept as long as its list of actors lives. */
export function discourseOf(doc: AnalysisDocument): Discourse {
  const found = known.get(doc.actors);
  if (found) return found;
  const discourse = build(doc);
  known.set(doc.actors, discourse);
  return discourse;
}

function build(doc: AnalysisDocument): Discourse {
  const byId = new Map(doc.actors.map((actor) => [actor.id, actor] as const));
  const appearances: Appearance[] = [];
  const genders = new Map<string, 'm' | 'f'>();
  let sentence = 0;
  for (const mention of doc.mentions) {
    const actor = mention.actor === undefined ? undefined : byId.get(mention.actor);
    if (!actor) continue;
    const first = tokenAt(doc, mention.start);
    const end = tokenAt(doc, mention.end);
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence + 1]?.start ?? Infinity) <= mention.start)
      sentence++;
    appearances.push({ actor, first, end, sentence, subject: isSubject(doc, end) });
    if (actor.kind === 'person' && !genders.has(actor.id)) {
      const gender = genderBefore(doc, first);
      if (gender) genders.set(actor.id, gender);
    }
  }
  appearances.sort((a, b) => a.first - b.first);
  const roles = new Map(doc.actors.map((actor) => [actor.id, actor.roles.map(roleWords)] as const));
  return { appearances: withDescriptions(doc, appearances, roles, byId), byId, roles, genders };
}

/** Adds the subjects that are described rather than named: "the spokesperson said". */
function withDescriptions(
  doc: AnalysisDocument,
  named: readonly Appearance[],
  roles: ReadonlyMap<string, readonly RoleWords[]>,
  byId: ReadonlyMap<string, Actor>,
): Appearance[] {
  const all: Appearance[] = [];
  let next = 0;
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      let one = named[next];
      while (one && one.first <= i) {
        all.push(one);
        one = named[++next];
      }
      const head = lower(doc, i);
      if (!ROLE_NOUNS.has(head) || (all.at(-1)?.end ?? 0) > i || !isSubject(doc, i + 1)) continue;
      let article = i - 1;
      while (article >= firstToken && i - article <= 4 && isNominal(doc, article)) article--;
      if (lower(doc, article) !== 'the') continue;
      const modifiers: string[] = [];
      for (let m = article + 1; m < i; m++) if (/\p{L}/u.test(lower(doc, m))) modifiers.push(lower(doc, m));
      const actor = holder({ appearances: all, roles, byId }, i, head, modifiers);
      if (actor) all.push({ actor, first: article, end: i + 1, sentence, subject: true });
    }
  });
  all.push(...named.slice(next));
  return all;
}

function isSubject(doc: AnalysisDocument, end: number): boolean {
  let at = end;
  if (lower(doc, at) === ',') {
    if (lower(doc, at + 1) === 'who') return true;
    // past one apposition: "Karim, the minister, said"
    for (let i = at + 1; i < at + 14; i++)
      if (lower(doc, i) === ',') {
        at = i + 1;
        break;
      }
  }
  return verbKind(doc, at).kind !== 'none' || /^(?:said|says|told|added)$/.test(lower(doc, end - 2));
}

function genderBefore(doc: AnalysisDocument, first: number): 'm' | 'f' | undefined {
  const title = doc.tokens.words[first - 1] ?? '';
  if (!HONORIFICS.has(title)) return undefined;
  if (/^(?:Mrs|Ms|Miss|Madam|Madame|Mme|Dame|Lady|Queen|Princess|Baroness|Sister|Frau|Senora)\.?$/.test(title))
    return 'f';
  return /^(?:Mr|Sir|Lord|King|Prince|Emir|Sultan|Father|Herr|Senor|Sheikh|Mullah|Maulana|Mufti|Ayatollah|Imam|Pope)\.?$/.test(
    title,
  )
    ? 'm'
    : undefined;
}
