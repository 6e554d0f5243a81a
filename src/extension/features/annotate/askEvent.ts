import * as vscode from 'vscode';
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  lastStartingAt,
  splitSentences,
  tokenise,
  type Corpus,
  type EventStatus,
  type EventType,
  type NewEvent,
  type NewParticipant,
  type Span,
} from '../../../core/index';
import { isDateValue } from '../../bridge/dates';
import { BACK, askText, pickOne, runSteps, type Answer, type Step } from '../../bridge/steps';
import { statusName, typeName } from '../../bridge/words';
import type { Source } from '../../project/source';
import { askParticipants } from './askActor';

/** An event as far as it has been answered. */
export interface EventDraft {
  readonly type: EventType | undefined;
  /** Ids of corpus actors. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly date: string;
  readonly place: string;
  readonly status: EventStatus;
}

export const EMPTY_EVENT: EventDraft = {
  type: undefined,
  source: [],
  target: [],
  date: '',
  place: '',
  status: 'asserted',
};

/** What is wrong with a date value that was typed, if anything. Empty is fine: no date. */
export function dateProblem(text: string): string | undefined {
  return text === '' || isDateValue(text)
    ? undefined
    : vscode.l10n.t('Write 2025-10-31, 2025-10, 2025, or two of these with a slash between.');
}

/** Asks for an event, starting from a draft; each answer is filled in where the text or the record says it already. */
export async function askEvent(
  title: string,
  source: Source,
  corpus: Corpus,
  trigger: Span,
  draft: EventDraft,
  first: number,
): Promise<Answer<NewEvent>> {
  const nearby = actorsInSentence(source, corpus, trigger);
  const steps: Step<EventDraft>[] = [
    async (state, frame) => {
      const type = await pickOne<EventType>({
        ...frame,
        placeholder: vscode.l10n.t('What kind of event is “{0}”?', source.text.slice(trigger.start, trigger.end)),
        items: EVENT_TYPES.map((value) => ({ label: value, description: typeName(value), value })),
        active: (value) => value === state.type,
      });
      return type === undefined || type === BACK ? type : { ...state, type };
    },
    async (state, frame) => {
      const ids = await askParticipants(frame, corpus, vscode.l10n.t('Source: who acts?'), nearby, state.source);
      return ids === undefined || ids === BACK ? ids : { ...state, source: ids };
    },
    async (state, frame) => {
      const ids = await askParticipants(
        frame,
        corpus,
        vscode.l10n.t('Target: whom does it concern?'),
        nearby,
        state.target,
      );
      return ids === undefined || ids === BACK ? ids : { ...state, target: ids };
    },
    async (state, frame) => {
      const date = await askText({
        ...frame,
        prompt: vscode.l10n.t('Date (ISO 8601). Leave it empty if there is none.'),
        placeholder: '2025-10-18/2025-10-19',
        value: state.date,
        problem: dateProblem,
      });
      return date === undefined || date === BACK ? date : { ...state, date };
    },
    async (state, frame) => {
      const place = await askText({
        ...frame,
        prompt: vscode.l10n.t('Place. Leave it empty if there is none.'),
        value: state.place,
      });
      return place === undefined || place === BACK ? place : { ...state, place };
    },
    async (state, frame) => {
      const status = await pickOne<EventStatus>({
        ...frame,
        placeholder: vscode.l10n.t('Did it happen?'),
        items: EVENT_STATUSES.map((value) => ({ label: statusName(value), value })),
        active: (value) => value === state.status,
      });
      return status === undefined || status === BACK ? status : { ...state, status };
    },
  ];
  const answer = await runSteps(title, draft, steps, first);
  if (answer === undefined || answer === BACK) return answer;
  const participants = (ids: readonly string[]): NewParticipant[] =>
    ids.map((actor) => ({ actor, span: nearby.get(actor) }));
  return {
    span: trigger,
    type: answer.type ?? 'CONSULT',
    source: participants(answer.source),
    target: participants(answer.target),
    ...(answer.date === '' ? {} : { date: answer.date }),
    ...(answer.place === '' ? {} : { place: answer.place }),
    ...(answer.status === 'asserted' ? {} : { status: answer.status }),
  };
}

/** The actors named in the sentence that the span stands in, with their place there, nearest first. */
function actorsInSentence(source: Source, corpus: Corpus, at: Span): Map<string, Span> {
  const sentences = splitSentences(source.text, tokenise(source.text));
  const sentence = sentences[lastStartingAt(sentences, at.start)];
  const near = (corpus.mentions.get(source.id) ?? [])
    .filter(({ start }) => sentence && start >= sentence.start && start < sentence.end)
    .sort((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start));
  const actors = new Map<string, Span>();
  for (const { actor, start, end } of near) {
    if (actor !== undefined && !actors.has(actor)) actors.set(actor, { start, end });
  }
  return actors;
}
