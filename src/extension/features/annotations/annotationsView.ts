import * as vscode from 'vscode';
import { placeOf, type Annotation, type PlacedAnnotation } from '../../../core/index';
import { annotationIcon } from '../../bridge/icons';
import type { Target, TargetRow } from '../../bridge/target';
import { MANY_ROWS, collapsible } from '../../bridge/tree';
import { FilteredTreeView } from '../../bridge/treeView';
import { annotationKindName, doubtfulCount, labelName, typeName } from '../../bridge/words';
import { Commands } from '../../names/commands';
import { ContextKeys } from '../../names/contextKeys';
import { Views } from '../../names/views';
import type { Project } from '../../project/project';
import type { Source } from '../../project/source';

/** The tree of what people recorded, by document; what wants a look comes first. */
export function registerAnnotations(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const view = new FilteredTreeView({
    viewId: Views.annotations,
    filterCommand: Commands.filterAnnotations,
    clearCommand: Commands.clearAnnotationsFilter,
    filteredKey: ContextKeys.annotationsFiltered,
    filterTitle: vscode.l10n.t('Filter annotations by text, kind, tag, note or annotator'),
    rows(passes) {
      const documents = project.sources.map((source) => new SourceRow(source, passes));
      const rows = documents.filter(({ isEmpty }) => !isEmpty);
      return {
        rows,
        shown: documents.reduce((sum, { shown }) => sum + shown, 0),
        total: documents.reduce((sum, { total }) => sum + total, 0),
      };
    },
  });
  const refresh = (): void => {
    view.refresh();
    const doubtful = project.sources.reduce((sum, { overlay }) => sum + overlay.unplaced.length, 0);
    view.view.badge =
      doubtful === 0
        ? undefined
        : { value: doubtful, tooltip: vscode.l10n.t('Annotations: {0}', doubtfulCount(doubtful)) };
  };
  return vscode.Disposable.from(view, project.onDidChange(refresh));
}

class SourceRow implements TargetRow {
  readonly id: string;
  readonly shown: number;
  readonly total: number;
  readonly #source: Source;
  readonly #placed: readonly PlacedAnnotation[];
  readonly #problems: readonly { readonly uri: vscode.Uri; readonly line: number }[];

  constructor(source: Source, passes: (...texts: readonly string[]) => boolean) {
    const placed = source.sidecars.flatMap((file) => file.placed);
    this.id = `annotations of ${source.id}`;
    this.#source = source;
    this.total = placed.length;
    this.#placed = placed.filter(({ annotation }) => passes(...searchable(annotation)));
    this.shown = this.#placed.length;
    this.#problems = source.sidecars.flatMap(({ uri, sidecar }) => sidecar.problems.map(({ line }) => ({ uri, line })));
  }

  get isEmpty(): boolean {
    return this.shown === 0 && this.#problems.length === 0;
  }

  item(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.#source.name, collapsible(this.total <= MANY_ROWS));
    const doubtful = this.#source.overlay.unplaced.length;
    const want = doubtful === 0 ? '' : ` · ${doubtfulCount(doubtful)}`;
    item.description = `${this.shown}${want}`;
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'document';
    return item;
  }

  children(): TargetRow[] {
    const rank = ({ outcome }: PlacedAnnotation): number => placeOf(outcome)?.start ?? -1;
    const ordered = [...this.#placed].sort((a, b) => rank(a) - rank(b));
    return [
      ...(this.#problems.length > 0 ? [new ProblemsRow(this.#problems, this)] : []),
      ...ordered.map((placed) => new AnnotationRow(this.#source, placed, this)),
    ];
  }
}

class ProblemsRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly #problems: readonly { readonly uri: vscode.Uri; readonly line: number }[];

  constructor(problems: readonly { readonly uri: vscode.Uri; readonly line: number }[], parent: TargetRow) {
    this.#problems = problems;
    this.parent = parent;
    this.id = `${parent.id} problems`;
  }

  item(): vscode.TreeItem {
    const count = this.#problems.length;
    const { uri, line } = this.#problems[0]!;
    const item = new vscode.TreeItem(
      count === 1
        ? vscode.l10n.t('1 problem in the annotations file')
        : vscode.l10n.t('{0} problems in the annotations file', count),
    );
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Open Annotations File'),
      arguments: [uri, { selection: new vscode.Range(line, 0, line, 0) }],
    };
    return item;
  }
}

class AnnotationRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly name: string;
  readonly target: Target;
  readonly #placed: PlacedAnnotation;

  constructor(source: Source, placed: PlacedAnnotation, parent: TargetRow) {
    const span = placeOf(placed.outcome);
    this.#placed = placed;
    this.parent = parent;
    this.name = placed.annotation.anchor.exact;
    this.target = {
      kind: 'annotation',
      source: source.id,
      annotation: placed.annotation,
      ...(span ? { span } : {}),
    };
    this.id = `${parent.id} record ${placed.annotation.id}`;
  }

  item(): vscode.TreeItem {
    const { annotation, outcome } = this.#placed;
    const { title, detail } = inWords(annotation);
    const item = new vscode.TreeItem(title);
    const doubt = placeOf(outcome) ? undefined : doubtInWords(outcome.state);
    const rejected = annotation.review === 'rejected' ? vscode.l10n.t('rejected') : undefined;
    const details = [doubt, rejected, detail, annotation.creator, annotation.created.slice(0, 10)];
    item.description = details.filter((part) => part !== undefined && part !== '').join(' · ');
    item.iconPath = doubt
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : annotationIcon(annotation);
    item.contextValue = `annotation named ${annotation.kind}`;
    item.accessibilityInformation = { label: `${title}, ${item.description}` };
    item.command =
      this.target.kind === 'annotation' && this.target.span
        ? {
            command: Commands.reveal,
            title: vscode.l10n.t('Show in Text'),
            arguments: [{ source: this.target.source, ...this.target.span }],
          }
        : { command: Commands.openAnnotationsFile, title: vscode.l10n.t('Open Annotations File'), arguments: [this] };
    return item;
  }
}

function doubtInWords(state: PlacedAnnotation['outcome']['state']): string {
  return state === 'orphaned' ? vscode.l10n.t('its text is gone') : vscode.l10n.t('its place is not certain');
}

function inWords(annotation: Annotation): { title: string; detail: string } {
  const quoted = vscode.l10n.t('“{0}”', flat(annotation.anchor.exact));
  switch (annotation.kind) {
    case 'mention':
      return {
        title: quoted,
        detail:
          annotation.actor === undefined
            ? labelName(annotation.label)
            : `${labelName(annotation.label)} = ${annotation.actor}`,
      };
    case 'event':
      return { title: `${annotation.type}  ${quoted}`, detail: typeName(annotation.type) };
    case 'tag':
      return { title: annotation.tags.join(', '), detail: quoted };
    case 'note':
      return { title: flat(annotation.body), detail: quoted };
    case 'quote':
      return { title: quoted, detail: annotationKindName('quote') };
    case 'commitment':
      return { title: flat(annotation.what), detail: annotation.status };
  }
}

function flat(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function searchable(annotation: Annotation): string[] {
  const { title, detail } = inWords(annotation);
  return [title, detail, annotation.kind, annotation.creator, annotation.anchor.exact];
}
