import * as vscode from 'vscode';
import { placeOf, touches, type Span } from '../../core/index';
import { toOffset, toSpan } from '../bridge/convert';
import type { RevealArguments, Target, TargetRow } from '../bridge/target';
import type { Project } from './project';
import type { Source } from './source';

/** A target as a link in a hover names it. */
export interface TargetLink extends RevealArguments {
  readonly kind: Target['kind'];
  /** Id of the record, for annotations that are neither mention nor event. */
  readonly id?: string;
}

/** The source in the active editor, with the selection as a span of its text. */
export interface ActiveSource {
  readonly source: Source;
  readonly editor: vscode.TextEditor;
  readonly selection: Span;
}

/** The active editor's source, if it shows one that has been read. */
export function activeSource(project: Project): ActiveSource | undefined {
  const editor = vscode.window.activeTextEditor;
  const source = editor && project.source(editor.document.uri);
  if (!source || (source.status !== 'ready' && source.status !== 'too-large')) return undefined;
  return { source, editor, selection: toSpan(source.lines, editor.selection) };
}

/** Everything at an offset of a source, the shortest span first. */
export function targetsAt(project: Project, source: Source, offset: number): Target[] {
  return targetsIn(project, source)
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .map(({ target }) => target);
}

/** Everything that readers see in a source, with its span. */
export function targetsIn(project: Project, source: Source): { readonly target: Target; readonly span: Span }[] {
  const { corpus } = project;
  const others = source.overlay.shown.flatMap((shown) =>
    shown.origin === 'annotation' && shown.annotation.kind !== 'mention' && shown.annotation.kind !== 'event'
      ? [{ target: annotationTarget(source, shown.annotation, shown.span), span: shown.span }]
      : [],
  );
  return [
    ...(corpus.mentions.get(source.id) ?? []).map((mention) => ({
      target: { kind: 'mention', mention } as const,
      span: mention,
    })),
    ...(corpus.events.get(source.id) ?? []).map((event) => ({
      target: { kind: 'event', event } as const,
      span: event,
    })),
    ...others,
  ];
}

function annotationTarget(
  source: Source,
  annotation: (Target & { kind: 'annotation' })['annotation'],
  span: Span,
): Target {
  return { kind: 'annotation', source: source.id, annotation, span };
}

/**
 * What a command shall act on: the row that it was called on, the target that a link names, or what the cursor stands on.
 * @param wanted which of the things under the cursor count
 */
export function commandTarget(
  project: Project,
  argument: unknown,
  wanted: (target: Target) => boolean = () => true,
): Target | undefined {
  if (isRow(argument)) return argument.target;
  if (isLink(argument)) {
    const source = project.source(argument.source);
    return source && linkedTarget(project, source, argument);
  }
  const active = activeSource(project);
  if (!active) return undefined;
  const offset = toOffset(active.source.lines, active.editor.selection.active);
  return targetsAt(project, active.source, offset).find(wanted);
}

function linkedTarget(project: Project, source: Source, link: TargetLink): Target | undefined {
  const found = targetsIn(project, source).find(
    ({ target, span }) =>
      target.kind === link.kind &&
      span.start === link.start &&
      span.end === link.end &&
      (link.id === undefined || (target.kind === 'annotation' && target.annotation.id === link.id)),
  );
  return found?.target;
}

/** The record with the id, and where it stands if that is sure. */
export function recordTarget(source: Source, id: string): (Target & { kind: 'annotation' }) | undefined {
  for (const { placed } of source.sidecars) {
    const found = placed.find(({ annotation }) => annotation.id === id);
    if (!found) continue;
    const span = placeOf(found.outcome);
    return { kind: 'annotation', source: source.id, annotation: found.annotation, ...(span ? { span } : {}) };
  }
  return undefined;
}

function isRow(argument: unknown): argument is TargetRow & { target: Target } {
  return typeof argument === 'object' && argument !== null && 'target' in argument && 'item' in argument;
}

function isLink(argument: unknown): argument is TargetLink {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'kind' in argument &&
    'source' in argument &&
    'start' in argument &&
    'end' in argument
  );
}
