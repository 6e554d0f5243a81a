import * as vscode from 'vscode';
import {
  addNote,
  annotateEvent,
  annotateMention,
  registerActor,
  tagSelection,
  type MentionLabel,
  type NewEvent,
} from '../../../core/index';
import { BACK, askText, pickOne, separator, type Answer, type StepFrame } from '../../bridge/steps';
import { labelName } from '../../bridge/words';
import type { Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import type { Source } from '../../project/source';
import { targetsAt } from '../../project/targets';
import { askActor, type ActorAnswer } from './askActor';
import { EMPTY_EVENT, askEvent } from './askEvent';
import { draftOf } from './eventDraft';
import { askTags, isAnswered, tagIds } from './askTags';
import { selectedText, type SelectedText } from './selection';

type What = MentionLabel | 'event' | 'tag' | 'note';

const LETTERS: readonly (readonly [MentionLabel, string])[] = [
  ['PERSON', 'p'],
  ['ORG', 'o'],
  ['GROUP', 'g'],
  ['GPE', 's'],
  ['LOC', 'l'],
  ['NORP', 'a'],
  ['MISC', 'm'],
];

/** Makes annotations of what is selected, asking step by step. Everything is saved at once. */
export class Annotator {
  readonly #project: Project;
  readonly #annotating: Annotating;

  constructor(project: Project, annotating: Annotating) {
    this.#project = project;
    this.#annotating = annotating;
  }

  /** Asks what the selection is, then what that kind of annotation needs. */
  async annotateSelection(): Promise<void> {
    const selected = selectedText(this.#project);
    if (!selected) return;
    const title = vscode.l10n.t('Annotate “{0}”', shorten(selected.text));
    for (;;) {
      const what = await this.#askWhat(title, selected);
      if (!isAnswered(what)) return;
      const again = await this.#annotate(what, title, selected);
      if (again !== BACK) return;
    }
  }

  async addNote(): Promise<void> {
    const selected = selectedText(this.#project);
    if (selected) await this.#note({ title: vscode.l10n.t('Add Note') }, selected);
  }

  async tagSelection(): Promise<void> {
    const selected = selectedText(this.#project);
    if (selected) await this.#tag({ title: vscode.l10n.t('Tag “{0}”', shorten(selected.text)) }, selected);
  }

  /**
   * Writes a new actor down; the words that it was found under become another name of it, so that all its mentions follow.
   * @returns its id; undefined if that failed
   */
  async actorId(source: Source, answer: ActorAnswer, text: string): Promise<{ id: string | undefined } | undefined> {
    if (answer.actor === 'none') return { id: undefined };
    if (answer.actor === 'known') return { id: answer.id };
    const { name, kind } = answer;
    const edit = await this.#annotating.changeActors(source, (yaml) =>
      registerActor(yaml, { name, kind, ...(text === name ? {} : { aliases: [text] }) }),
    );
    return edit && { id: edit.actor.id };
  }

  #askWhat(title: string, { source, span }: SelectedText): Promise<Answer<What>> {
    const here = targetsAt(this.#project, source, span.start);
    const likely: What | undefined = here
      .map((target): What | undefined =>
        target.kind === 'mention' ? target.mention.label : target.kind === 'event' ? 'event' : undefined,
      )
      .find((what) => what !== undefined);
    const choice = (
      value: What,
      label: string,
      letter: string,
    ): { label: string; description: string; value: What; letter: string } => ({
      label,
      description: letter,
      value,
      letter,
    });
    return pickOne<What>({
      title,
      step: 1,
      placeholder: vscode.l10n.t('What is it? A single letter chooses; anything else searches.'),
      items: [
        ...LETTERS.map(([label, letter]) => choice(label, capital(labelName(label)), letter)),
        separator(''),
        choice('event', vscode.l10n.t('Event'), 'e'),
        choice('tag', vscode.l10n.t('Tag'), 't'),
        choice('note', vscode.l10n.t('Note'), 'n'),
      ],
      active: (value) => value === likely,
    });
  }

  async #annotate(what: What, title: string, selected: SelectedText): Promise<typeof BACK | undefined> {
    const frame = { title, step: 2, back: true };
    if (what === 'note') return this.#note(frame, selected);
    if (what === 'tag') return this.#tag(frame, selected);
    if (what === 'event') return this.#event(title, selected);
    return this.#mention({ ...frame, totalSteps: 2 }, selected, what);
  }

  async #mention(frame: StepFrame, selected: SelectedText, label: MentionLabel): Promise<typeof BACK | undefined> {
    const { source, span, text } = selected;
    const known = targetsAt(this.#project, source, span.start).find((target) => target.kind === 'mention');
    const answer = await askActor(frame, this.#project.corpus, label, text, known?.mention.actor);
    if (answer === BACK) return BACK;
    const actor = answer && (await this.actorId(source, answer, text));
    if (!actor) return undefined;
    const edit = await this.#annotating.changeSidecar(source, undefined, (context) =>
      annotateMention(context, { span, label, actor: actor.id }),
    );
    if (edit) done(vscode.l10n.t('Annotated “{0}” as {1}.', shorten(text), labelName(label)));
    return undefined;
  }

  async #event(title: string, { source, span, text }: SelectedText): Promise<typeof BACK | undefined> {
    const known = targetsAt(this.#project, source, span.start).find((target) => target.kind === 'event');
    const draft = known ? draftOf(known.event) : EMPTY_EVENT;
    const answer: Answer<NewEvent> = await askEvent(title, source, this.#project.corpus, span, draft, 1);
    if (answer === BACK) return BACK;
    if (answer === undefined) return undefined;
    const edit = await this.#annotating.changeSidecar(source, undefined, (context) => annotateEvent(context, answer));
    if (edit) done(vscode.l10n.t('Annotated “{0}” as {1}.', shorten(text), answer.type));
    return undefined;
  }

  async #tag(frame: StepFrame, { source, span, text }: SelectedText): Promise<typeof BACK | undefined> {
    const answers = await askTags(frame, this.#project, source, []);
    if (answers === BACK) return BACK;
    if (answers === undefined || answers.length === 0) return undefined;
    const tags = await tagIds(this.#annotating, source, answers);
    if (!tags) return undefined;
    const edit = await this.#annotating.changeSidecar(source, undefined, (context) =>
      tagSelection(context, { span, tags }),
    );
    if (edit) done(vscode.l10n.t('Tagged “{0}”.', shorten(text)));
    return undefined;
  }

  async #note(frame: StepFrame, { source, span, text }: SelectedText): Promise<typeof BACK | undefined> {
    const body = await askText({
      ...frame,
      prompt: vscode.l10n.t('Note on “{0}”', shorten(text)),
      problem: noteProblem,
    });
    if (body === BACK) return BACK;
    if (body === undefined) return undefined;
    const edit = await this.#annotating.changeSidecar(source, undefined, (context) => addNote(context, { span, body }));
    if (edit) done(vscode.l10n.t('Note added to “{0}”.', shorten(text)));
    return undefined;
  }
}

/** What is wrong with a note's text, if anything. */
export function noteProblem(text: string): string | undefined {
  return text === '' ? vscode.l10n.t('Write something first.') : undefined;
}

/** Says quietly that something was saved. */
export function done(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(vscode.env.language) + words.slice(1);
}
