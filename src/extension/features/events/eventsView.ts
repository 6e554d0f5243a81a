import * as vscode from 'vscode';
import type { EventType, Happening } from '../../../core/index';
import { dateInWords, dateOrder } from '../../bridge/dates';
import { eventIcon } from '../../bridge/icons';
import { sidesInWords } from '../../bridge/sides';
import { placeOfTarget, type Target, type TargetRow } from '../../bridge/target';
import { MANY_ROWS, collapsible } from '../../bridge/tree';
import { FilteredTreeView } from '../../bridge/treeView';
import { mentionCount, statusName, typeName } from '../../bridge/words';
import { Commands } from '../../names/commands';
import { ContextKeys } from '../../names/contextKeys';
import { Views } from '../../names/views';
import { mentionRows } from '../../project/documentRows';
import type { Project } from '../../project/project';
import { EVENT_GROUPINGS, groupHappenings, type EventGroup, type EventGrouping } from './eventGroups';

const REMEMBERED = 'rapporteur.events.grouping';
const GROUPING_COMMANDS: Readonly<Record<EventGrouping, string>> = {
  date: Commands.groupEventsByDate,
  type: Commands.groupEventsByType,
  actor: Commands.groupEventsByActor,
  source: Commands.groupEventsBySource,
};

/** The tree of events: by date, type, actor or document; below each happening its mentions in context. */
export function registerEvents(context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const remembered = context.workspaceState.get<string>(REMEMBERED);
  let grouping = EVENT_GROUPINGS.find((name) => name === remembered) ?? 'date';
  const view = new FilteredTreeView({
    viewId: Views.events,
    filterCommand: Commands.filterEvents,
    clearCommand: Commands.clearEventsFilter,
    filteredKey: ContextKeys.eventsFiltered,
    filterTitle: vscode.l10n.t('Filter events by type, actor, place, date or words'),
    rows(passes) {
      const all = project.corpus.happenings;
      const shown = all.filter((happening) => passes(...searchable(happening)));
      const groups = groupHappenings(project.corpus, shown, grouping, dateOrder);
      const rows = groups.map((group) => new GroupRow(project, grouping, group, shown.length <= MANY_ROWS));
      return { rows, shown: shown.length, total: all.length };
    },
  });
  const group = async (by: EventGrouping): Promise<void> => {
    grouping = by;
    await vscode.commands.executeCommand('setContext', ContextKeys.eventsGrouping, by);
    await context.workspaceState.update(REMEMBERED, by);
    view.refresh();
  };
  void vscode.commands.executeCommand('setContext', ContextKeys.eventsGrouping, grouping);
  return vscode.Disposable.from(
    view,
    project.onDidChange(() => view.refresh()),
    ...EVENT_GROUPINGS.map((by) => vscode.commands.registerCommand(GROUPING_COMMANDS[by], () => group(by))),
  );
}

function searchable(happening: Happening): string[] {
  return [
    happening.type,
    typeName(happening.type),
    statusName(happening.status),
    sidesInWords(happening),
    happening.place ?? '',
    happening.date ?? '',
    happening.date ? dateInWords(happening.date) : '',
    ...happening.mentions.map(({ trigger }) => trigger),
  ];
}

class GroupRow implements TargetRow {
  readonly id: string;
  readonly #project: Project;
  readonly #grouping: EventGrouping;
  readonly #group: EventGroup;
  readonly #open: boolean;

  constructor(project: Project, grouping: EventGrouping, group: EventGroup, open: boolean) {
    this.#open = open;
    this.#project = project;
    this.#grouping = grouping;
    this.#group = group;
    this.id = `${grouping}:${group.key ?? ''}`;
  }

  item(): vscode.TreeItem {
    const { happenings } = this.#group;
    const item = new vscode.TreeItem(this.#heading(), collapsible(this.#open));
    const planned = this.#grouping === 'date' && happenings.every(({ status }) => status === 'planned');
    item.description = planned ? `${happenings.length} · ${statusName('planned')}` : String(happenings.length);
    item.contextValue = 'group';
    return item;
  }

  children(): TargetRow[] {
    return this.#group.happenings.map((happening) => new HappeningRow(this.#project, happening, this));
  }

  #heading(): string {
    const { key } = this.#group;
    switch (this.#grouping) {
      case 'date':
        return key === undefined ? vscode.l10n.t('No date') : dateInWords(key);
      case 'type':
        return `${key ?? ''} · ${typeName(key as EventType)}`;
      case 'source':
        return this.#project.source(key ?? '')?.name ?? '';
      case 'actor':
        return key === undefined
          ? vscode.l10n.t('No actor')
          : (this.#project.corpus.actors.find(({ id }) => id === key)?.name ?? key);
    }
  }
}

class HappeningRow implements TargetRow {
  readonly id: string;
  readonly parent: TargetRow;
  readonly name: string;
  readonly target: Target;
  readonly #project: Project;
  readonly #happening: Happening;

  constructor(project: Project, happening: Happening, parent: TargetRow) {
    this.#project = project;
    this.#happening = happening;
    this.parent = parent;
    this.name = `${happening.type} ${sidesInWords(happening)}`.trim();
    this.target = { kind: 'event', event: happening.mentions[0]! };
    this.id = `${parent.id} ${happening.id}`;
  }

  item(): vscode.TreeItem {
    const { type, mentions, place, status, by, date } = this.#happening;
    const item = new vscode.TreeItem(
      { label: `${type}  ${sidesInWords(this.#happening)}`.trimEnd(), highlights: [] },
      collapsible(),
    );
    const said =
      status === 'asserted' ? [] : [by ? vscode.l10n.t('{0} by {1}', statusName(status), by.name) : statusName(status)];
    const what = [mentions[0]!.trigger, ...(place === undefined ? [] : [place])].join(', ');
    const count = mentions.length > 1 ? [mentionCount(mentions.length)] : [];
    const details = [what, ...said, ...count];
    item.iconPath = eventIcon();
    item.description = details.join(' · ');
    const decided = mentions.some(({ annotation }) => annotation !== undefined);
    item.contextValue = `happening named occurs${mentions.length === 1 ? (decided ? ' annotation' : ' suggestion') : ''}`;
    const when = date === undefined ? [] : [dateInWords(date)];
    item.accessibilityInformation = {
      label: [
        typeName(type),
        sidesInWords(this.#happening),
        ...details,
        ...when,
        decided ? vscode.l10n.t('annotation') : vscode.l10n.t('suggestion'),
      ].join(', '),
    };
    item.tooltip = [`${type} (${typeName(type)})`, sidesInWords(this.#happening), ...details, ...when].join('\n');
    item.command = {
      command: Commands.reveal,
      title: vscode.l10n.t('Show in Text'),
      arguments: [placeOfTarget(this.target)],
    };
    return item;
  }

  children(): TargetRow[] {
    const targets = this.#happening.mentions.map((event): Target => ({ kind: 'event', event }));
    return mentionRows(this.#project, targets, this);
  }
}
