import * as vscode from 'vscode';
import {
  deleteAnnotation,
  describeAnchor,
  editAnnotation,
  editSidecar,
  MENTION_LABELS,
  type Annotation,
  type EventAnnotation,
  type MentionAnnotation,
  type MentionLabel,
  type NewParticipant,
  type NoteAnnotation,
  type RecordedParticipant,
  type SidecarContext,
  type SidecarEdit,
  type Span,
  type TagAnnotation,
} from '../../../core/index';
import { annotationOfTarget, placeOfTarget, type Target } from '../../bridge/target';
import { BACK, askText, pickOne } from '../../bridge/steps';
import { labelName } from '../../bridge/words';
import { holderOf, type Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import type { Source } from '../../project/source';
import { commandTarget } from '../../project/targets';
import { done, noteProblem, type Annotator } from './annotateSelection';
import { askActor } from './askActor';
import { askEvent, type EventDraft } from './askEvent';
import { askTags, isAnswered, tagIds } from './askTags';

interface Chosen {
  readonly source: Source;
  readonly annotation: Annotation;
  readonly span: Span | undefined;
}

/** Changes and deletes records that are there. */
export class AnnotationChanger {
  readonly #project: Project;
  readonly #annotating: Annotating;
  readonly #annotator: Annotator;

  constructor(project: Project, annotating: Annotating, annotator: Annotator) {
    this.#project = project;
    this.#annotating = annotating;
    this.#annotator = annotator;
  }

  async edit(argument: unknown): Promise<void> {
    const chosen = this.#choose(argument);
    if (!chosen) return;
    const { source, annotation } = chosen;
    const update = await this.#ask(chosen);
    if (!update) return;
    const edit = await this.#annotating.changeSidecar(source, annotation.id, (context) =>
      editAnnotation(context, annotation.id, update),
    );
    if (edit) done(vscode.l10n.t('Annotation changed.'));
  }

  /** Deletes a record, and offers to put it back. */
  async delete(argument: unknown): Promise<void> {
    const chosen = this.#choose(argument);
    if (!chosen) return;
    const { source, annotation } = chosen;
    const holder = holderOf(source, annotation.id);
    const edit = await this.#annotating.changeSidecar(source, annotation.id, (context) =>
      deleteAnnotation(context, annotation.id),
    );
    if (!edit) return;
    const undo = vscode.l10n.t('Undo');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Annotation deleted.'), undo);
    if (answer === undo) await this.#restore(source, annotation, holder?.uri);
  }

  async #restore(source: Source, annotation: Annotation, file: vscode.Uri | undefined): Promise<void> {
    const current = this.#project.source(source.id) ?? source;
    const restore = ({ yaml, sourceName }: SidecarContext): Pick<SidecarEdit, 'newText'> => ({
      newText: editSidecar(yaml, [{ change: 'add', annotation }], { sourceName }),
    });
    await this.#annotating.changeSidecar(current, undefined, restore, file);
  }

  #choose(argument: unknown): Chosen | undefined {
    const target = commandTarget(this.#project, argument, (candidate) => annotationOfTarget(candidate) !== undefined);
    const annotation = target && annotationOfTarget(target);
    const source = target && this.#project.source(sourceOf(target));
    if (target && annotation && source) return { source, annotation, span: placeOfTarget(target) };
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no annotation here.'));
    return undefined;
  }

  #ask(chosen: Chosen): Promise<((record: Annotation) => Annotation) | undefined> {
    const { annotation } = chosen;
    switch (annotation.kind) {
      case 'mention':
        return this.#askMention(chosen, annotation);
      case 'event':
        return this.#askEvent(chosen, annotation);
      case 'tag':
        return this.#askTags(chosen, annotation);
      case 'note':
        return this.#askNote(annotation);
      case 'quote':
      case 'commitment':
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Change quotes and commitments in the annotations file.'),
        );
        return Promise.resolve(undefined);
    }
  }

  async #askMention(
    { source }: Chosen,
    mention: MentionAnnotation,
  ): Promise<((record: Annotation) => Annotation) | undefined> {
    const title = vscode.l10n.t('Edit Annotation');
    for (;;) {
      const label = await pickOne<MentionLabel>({
        title,
        step: 1,
        totalSteps: 2,
        items: MENTION_LABELS.map((value) => ({ label: labelName(value), value })),
        active: (value) => value === mention.label,
      });
      if (!isAnswered(label)) return undefined;
      const frame = { title, step: 2, totalSteps: 2, back: true };
      const answer = await askActor(frame, this.#project.corpus, label, mention.anchor.exact, mention.actor);
      if (answer === BACK) continue;
      const actor = answer && (await this.#annotator.actorId(source, answer, mention.anchor.exact));
      if (!actor) return undefined;
      return (record) => {
        if (record.kind !== 'mention') return record;
        const { actor: _before, ...rest } = record;
        return { ...rest, label, review: 'accepted', ...(actor.id === undefined ? {} : { actor: actor.id }) };
      };
    }
  }

  async #askEvent(
    { source, span }: Chosen,
    event: EventAnnotation,
  ): Promise<((record: Annotation) => Annotation) | undefined> {
    const draft: EventDraft = {
      type: event.type,
      source: event.source.flatMap(({ actor }) => actor ?? []),
      target: event.target.flatMap(({ actor }) => actor ?? []),
      date: event.date ?? '',
      place: event.place ?? '',
      status: event.status ?? 'asserted',
    };
    const trigger = span ?? event.anchor;
    const answer = await askEvent(vscode.l10n.t('Edit Event'), source, this.#project.corpus, trigger, draft, 0);
    if (!isAnswered(answer)) return undefined;
    const { type, date, place, status } = answer;
    return (record) => {
      if (record.kind !== 'event') return record;
      const { date: _date, place: _place, status: _status, ...rest } = record;
      return {
        ...rest,
        type,
        source: participants(record.source, answer.source, source.text),
        target: participants(record.target, answer.target, source.text),
        review: 'accepted',
        ...(date === undefined ? {} : { date }),
        ...(place === undefined ? {} : { place }),
        ...(status === undefined ? {} : { status }),
      };
    };
  }

  async #askTags({ source }: Chosen, tag: TagAnnotation): Promise<((record: Annotation) => Annotation) | undefined> {
    const answers = await askTags({ title: vscode.l10n.t('Edit Tags') }, this.#project, source, tag.tags);
    if (!isAnswered(answers)) return undefined;
    const tags = await tagIds(this.#annotating, source, answers);
    if (!tags || tags.length === 0) return undefined;
    return (record) => (record.kind === 'tag' ? { ...record, tags } : record);
  }

  async #askNote(note: NoteAnnotation): Promise<((record: Annotation) => Annotation) | undefined> {
    const body = await askText({
      title: vscode.l10n.t('Edit Note'),
      prompt: vscode.l10n.t('Note on “{0}”', note.anchor.exact),
      value: note.body,
      problem: noteProblem,
    });
    if (!isAnswered(body)) return undefined;
    return (record) => (record.kind === 'note' ? { ...record, body } : record);
  }
}

/** The participants as answered; those that stood in the record before keep their places, and so do mere noun phrases. */
function participants(
  before: readonly RecordedParticipant[],
  answered: readonly NewParticipant[],
  text: string,
): RecordedParticipant[] {
  const nameless = before.filter(({ actor }) => actor === undefined);
  const named = answered.map(
    (participant) => before.find(({ actor }) => actor === participant.actor) ?? recorded(text, participant),
  );
  return [...named, ...nameless];
}

function recorded(text: string, { actor, span }: NewParticipant): RecordedParticipant {
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(span === undefined ? {} : { anchor: describeAnchor(text, span) }),
  };
}

function sourceOf(target: Target): string {
  return target.kind === 'annotation'
    ? target.source
    : target.kind === 'mention'
      ? target.mention.source
      : target.event.source;
}
