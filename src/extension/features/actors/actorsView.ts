import * as vscode from 'vscode';
import { ACTOR_KINDS, type CorpusActor } from '../../../core/index';
import { actorIcon } from '../../bridge/icons';
import { escapeMarkdown } from '../../bridge/markdown';
import { documentRows } from '../../project/documentRows';
import type { TargetRow } from '../../bridge/target';
import { MANY_ROWS, collapsible } from '../../bridge/tree';
import { FilteredTreeView } from '../../bridge/treeView';
import { kindHeading, kindName, mentionCount, sourceCount } from '../../bridge/words';
import { Commands } from '../../names/commands';
import { ContextKeys } from '../../names/contextKeys';
import { Views } from '../../names/views';
import type { Project } from '../../project/project';

/** The tree of actors: kinds, actors, the documents that mention them, the mentions in context. */
export function registerActors(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const view = new FilteredTreeView({
    viewId: Views.actors,
    filterCommand: Commands.filterActors,
    clearCommand: Commands.clearActorsFilter,
    filteredKey: ContextKeys.actorsFiltered,
    filterTitle: vscode.l10n.t('Filter actors by name, other names, kind or role'),
    rows(passes) {
      const all = project.corpus.actors;
      const shown = all.filter((actor) => passes(actor.name, ...actor.aliases, ...actor.roles, kindName(actor.kind)));
      const rows = ACTOR_KINDS.map((kind) => new KindRow(project, kind, shown)).filter(
        ({ actors }) => actors.length > 0,
      );
      return { rows, shown: shown.length, total: all.length };
    },
  });
  return vscode.Disposable.from(
    view,
    project.onDidChange(() => view.refresh()),
  );
}

class KindRow implements TargetRow {
  readonly id: string;
  readonly actors: readonly CorpusActor[];
  readonly #project: Project;
  readonly #kind: CorpusActor['kind'];

  constructor(project: Project, kind: CorpusActor['kind'], actors: readonly CorpusActor[]) {
    this.#project = project;
    this.#kind = kind;
    this.id = `kind:${kind}`;
    this.actors = actors.filter((actor) => actor.kind === kind);
  }

  item(): vscode.TreeItem {
    const item = new vscode.TreeItem(kindHeading(this.#kind), collapsible(this.actors.length <= MANY_ROWS));
    item.description = String(this.actors.length);
    item.contextValue = 'kind';
    return item;
  }

  children(): TargetRow[] {
    return this.actors.map((actor) => new ActorRow(this.#project, actor, this));
  }
}

class ActorRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly actor: string;
  readonly name: string;
  readonly #project: Project;
  readonly #actor: CorpusActor;

  constructor(project: Project, actor: CorpusActor, parent: TargetRow) {
    this.#project = project;
    this.#actor = actor;
    this.parent = parent;
    this.actor = actor.id;
    this.name = actor.name;
    this.id = `actor:${actor.id}`;
  }

  item(): vscode.TreeItem {
    const { name, kind, roles, aliases, mentions, registered } = this.#actor;
    const sources = new Set(mentions.map(({ source }) => source)).size;
    const counts =
      sources > 1 ? `${mentionCount(mentions.length)} · ${sourceCount(sources)}` : mentionCount(mentions.length);
    const item = new vscode.TreeItem(name, collapsible());
    item.iconPath = actorIcon(kind);
    item.description = [...(registered ? ['✓'] : []), ...roles.slice(0, 1), counts].join(' · ');
    item.contextValue = 'named occurs';
    item.tooltip = new vscode.MarkdownString(
      [
        `**${escapeMarkdown(name)}** · ${kindName(kind)}`,
        ...(aliases.length > 0 ? [vscode.l10n.t('also called {0}', escapeMarkdown(aliases.join(' · ')))] : []),
        ...roles.map(escapeMarkdown),
        counts,
        registered ? vscode.l10n.t('in actors.yaml') : vscode.l10n.t('found in the text, not yet in actors.yaml'),
      ].join('\n\n'),
    );
    item.accessibilityInformation = { label: [name, kindName(kind), ...roles.slice(0, 1), counts].join(', ') };
    return item;
  }

  children(): TargetRow[] {
    const rows = documentRows(
      this.#project,
      this.#actor.mentions.map((mention) => ({ kind: 'mention', mention })),
      this,
    );
    const { aliases } = this.#actor;
    return aliases.length > 0 ? [new AliasesRow(aliases, this), ...rows] : rows;
  }
}

class AliasesRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly name: string;

  constructor(aliases: readonly string[], parent: TargetRow) {
    this.name = aliases.join(' · ');
    this.parent = parent;
    this.id = `aliases ${parent.id}`;
  }

  item(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.name);
    item.description = vscode.l10n.t('also called');
    item.contextValue = 'named';
    return item;
  }
}
