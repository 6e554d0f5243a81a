import * as vscode from 'vscode';
import { groupBy, snippetOf } from '../../core/index';
import { mentionIcon } from '../bridge/icons';
import { annotationOfTarget, placeOfTarget, type RevealArguments, type Target, type TargetRow } from '../bridge/target';
import { collapsible } from '../bridge/tree';
import { mentionCount } from '../bridge/words';
import { Commands } from '../names/commands';
import type { Project } from './project';

/** Rows for mentions of an actor or a happening, in context, grouped by document. */
export function documentRows(project: Project, targets: readonly Target[], parent: TargetRow): TargetRow[] {
  const placed = targets.flatMap((target) => {
    const place = placeOfTarget(target);
    return place ? [{ target, place }] : [];
  });
  return Array.from(
    groupBy(placed, ({ place }) => place.source),
    ([source, mentions]) => new DocumentRow(project, source, mentions, parent),
  );
}

/** Rows for mentions in context, without a document above them. */
export function mentionRows(project: Project, targets: readonly Target[], parent: TargetRow): TargetRow[] {
  return targets.flatMap((target) => {
    const place = placeOfTarget(target);
    return place ? [new MentionRow(project, { target, place }, parent, true)] : [];
  });
}

interface PlacedTarget {
  readonly target: Target;
  readonly place: RevealArguments;
}

class DocumentRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly #project: Project;
  readonly #source: string;
  readonly #mentions: readonly PlacedTarget[];

  constructor(project: Project, source: string, mentions: readonly PlacedTarget[], parent: TargetRow) {
    this.#project = project;
    this.#source = source;
    this.#mentions = mentions;
    this.parent = parent;
    this.id = `${parent.id} in ${source}`;
  }

  item(): vscode.TreeItem {
    const name = this.#project.source(this.#source)?.name ?? this.#source;
    const item = new vscode.TreeItem(name, collapsible(true));
    item.description = String(this.#mentions.length);
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'document';
    item.accessibilityInformation = { label: `${name}, ${mentionCount(this.#mentions.length)}` };
    return item;
  }

  children(): TargetRow[] {
    return this.#mentions.map((mention) => new MentionRow(this.#project, mention, this, false));
  }
}

class MentionRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly target: Target;
  readonly #project: Project;
  readonly #place: RevealArguments;
  readonly #namesSource: boolean;

  constructor(project: Project, { target, place }: PlacedTarget, parent: TargetRow, namesSource: boolean) {
    this.#project = project;
    this.#place = place;
    this.#namesSource = namesSource;
    this.target = target;
    this.parent = parent;
    this.id = `${parent.id} at ${place.source} ${place.start}`;
  }

  item(): vscode.TreeItem {
    const place = this.#place;
    const source = this.#project.source(place.source);
    const { text, highlight } = snippetOf(source?.text ?? '', place);
    const line = (source?.lines.positionAt(place.start).line ?? 0) + 1;
    const decided = annotationOfTarget(this.target) !== undefined;
    const where = vscode.l10n.t('l. {0}', line);
    const item = new vscode.TreeItem({ label: text, highlights: [[highlight.start, highlight.end]] });
    item.description = this.#namesSource ? `${where} · ${source?.name ?? ''}` : where;
    item.iconPath = mentionIcon(decided);
    item.contextValue = `${this.target.kind} ${decided ? 'annotation' : 'suggestion'}`;
    item.accessibilityInformation = {
      label: [
        text,
        vscode.l10n.t('line {0}', line),
        ...(this.#namesSource && source ? [source.name] : []),
        decided ? vscode.l10n.t('annotation') : vscode.l10n.t('suggestion'),
      ].join(', '),
    };
    item.command = { command: Commands.reveal, title: vscode.l10n.t('Show in Text'), arguments: [place] };
    return item;
  }
}
