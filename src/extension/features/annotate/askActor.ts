import * as vscode from 'vscode';
import { slug, type ActorKind, type Corpus, type CorpusActor, type MentionLabel, type Span } from '../../../core/index';
import { BACK, pickMany, pickOne, separator, type Answer, type Choice, type StepFrame } from '../../bridge/steps';
import { kindName, mentionCount } from '../../bridge/words';

/** Which actor a mention names: one that is known, a new one, or none. */
export type ActorAnswer =
  | { readonly actor: 'known'; readonly id: string }
  | { readonly actor: 'new'; readonly name: string; readonly kind: ActorKind }
  | { readonly actor: 'none' };

const LIKELY_KINDS: Readonly<Record<MentionLabel, readonly ActorKind[]>> = {
  PERSON: ['person'],
  ORG: ['government-body', 'igo', 'ngo', 'media', 'company', 'other'],
  GROUP: ['armed-group', 'government-body', 'other'],
  GPE: ['state', 'other'],
  LOC: ['other'],
  NORP: ['state', 'other'],
  MISC: ['other'],
};

/** The kinds of actor that a label may name, the likeliest first. */
export function likelyKinds(label: MentionLabel): readonly ActorKind[] {
  return LIKELY_KINDS[label];
}

/** Asks which actor the text names. */
export async function askActor(
  frame: StepFrame,
  corpus: Corpus,
  label: MentionLabel,
  text: string,
  likely: string | undefined,
): Promise<Answer<ActorAnswer>> {
  const fits = corpus.actors.filter(({ kind }) => LIKELY_KINDS[label].includes(kind));
  const rest = corpus.actors.filter((actor) => !fits.includes(actor));
  const guess = likely ?? byName(corpus, text)?.id;
  const choice = (actor: CorpusActor): Choice<ActorAnswer> => ({
    label: actor.name,
    description: [kindName(actor.kind), mentionCount(actor.mentions.length), ...actor.aliases].join(' · '),
    value: { actor: 'known', id: actor.id },
  });
  const fresh = (name: string): Choice<ActorAnswer> => ({
    label: vscode.l10n.t('New actor “{0}”', name),
    description: vscode.l10n.t('written to actors.yaml'),
    value: { actor: 'new', name, kind: LIKELY_KINDS[label][0]! },
  });
  const answer = await pickOne<ActorAnswer>({
    ...frame,
    placeholder: vscode.l10n.t('Whom does “{0}” name?', text),
    items: [
      ...fits.map(choice),
      separator(vscode.l10n.t('or')),
      fresh(text),
      { label: vscode.l10n.t('No actor'), description: vscode.l10n.t('only a name'), value: { actor: 'none' } },
      ...(rest.length > 0 ? [separator(vscode.l10n.t('other kinds')), ...rest.map(choice)] : []),
    ],
    active: (value) => (guess === undefined ? value.actor === 'new' : value.actor === 'known' && value.id === guess),
    typed: (name) => (name === text ? undefined : fresh(name)),
  });
  if (answer === undefined || answer === BACK || answer.actor !== 'new') return answer;
  return askKind(frame, answer.name, LIKELY_KINDS[label]);
}

async function askKind(frame: StepFrame, name: string, kinds: readonly ActorKind[]): Promise<Answer<ActorAnswer>> {
  if (kinds.length === 1) return { actor: 'new', name, kind: kinds[0]! };
  const kind = await pickOne<ActorKind>({
    ...frame,
    placeholder: vscode.l10n.t('What is “{0}”?', name),
    items: kinds.map((value) => ({ label: kindName(value), value })),
  });
  return kind === undefined || kind === BACK ? kind : { actor: 'new', name, kind };
}

function byName(corpus: Corpus, text: string): CorpusActor | undefined {
  const wanted = slug(text);
  return corpus.actors.find(({ name, aliases }) => [name, ...aliases].some((own) => slug(own) === wanted));
}

/** Asks for the participants on one side of an event; those of its sentence come first. */
export function askParticipants(
  frame: StepFrame,
  corpus: Corpus,
  placeholder: string,
  nearby: ReadonlyMap<string, Span>,
  picked: readonly string[],
): Promise<Answer<string[]>> {
  const choice = (actor: CorpusActor): Choice<string> => ({
    label: actor.name,
    description: kindName(actor.kind),
    value: actor.id,
  });
  const here = [...nearby.keys()].flatMap((id) => corpus.actors.find((actor) => actor.id === id) ?? []);
  const elsewhere = corpus.actors.filter((actor) => !nearby.has(actor.id));
  // a record may name an actor that no text mentions
  const unknown = picked.filter((id) => !corpus.actors.some((actor) => actor.id === id));
  return pickMany<string>({
    ...frame,
    placeholder,
    items: [
      ...(here.length > 0 ? [separator(vscode.l10n.t('in this sentence')), ...here.map(choice)] : []),
      ...(elsewhere.length > 0 ? [separator(vscode.l10n.t('elsewhere')), ...elsewhere.map(choice)] : []),
      ...unknown.map((id) => ({ label: id, value: id })),
    ],
    picked: (id) => picked.includes(id),
  });
}
