import * as vscode from 'vscode';
import { sameSpan, type Span } from '../../../core/index';
import { toRange } from '../../bridge/convert';
import { placeOfTarget, type RevealArguments, type Target, type TargetRow } from '../../bridge/target';
import { Commands } from '../../names/commands';
import type { Project } from '../../project/project';
import { activeSource, commandTarget } from '../../project/targets';

/** From trees, links and the palette to places in the text: reveal, next and previous occurrence, all mentions. */
export function registerNavigate(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Commands.reveal, (place: unknown) => reveal(project, place)),
    vscode.commands.registerCommand(Commands.nextOccurrence, (argument: unknown) => step(project, argument, 1)),
    vscode.commands.registerCommand(Commands.previousOccurrence, (argument: unknown) => step(project, argument, -1)),
    vscode.commands.registerCommand(Commands.showAllMentions, (argument: unknown) => showAll(project, argument)),
    vscode.commands.registerCommand(Commands.copyName, async (row?: Partial<TargetRow>) => {
      if (row?.name !== undefined) await vscode.env.clipboard.writeText(row.name);
    }),
  );
}

async function reveal(project: Project, place: unknown): Promise<void> {
  if (typeof place !== 'object' || place === null || !('source' in place)) return;
  const { source: id, start, end } = place as RevealArguments;
  const source = project.source(id);
  if (!source) return;
  const selection = toRange(source.lines, { start, end });
  const editor = await vscode.window.showTextDocument(source.uri, { selection, preserveFocus: true });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The places that go with a target: all mentions of its actor, or all events of its happening. */
function occurrences(project: Project, argument: unknown): RevealArguments[] {
  const actor = actorOf(argument) ?? actorOfTarget(commandTarget(project, argument, isOccurring));
  if (actor !== undefined) return [...(project.corpus.actors.find(({ id }) => id === actor)?.mentions ?? [])];
  const target = commandTarget(project, argument, isOccurring);
  if (target?.kind === 'event') {
    const { source, type } = target.event;
    const happening = project.corpus.happenings.find(({ mentions }) =>
      mentions.some((event) => event.source === source && event.type === type && sameSpan(event, target.event)),
    );
    return [...(happening?.mentions ?? [])];
  }
  const place = target && placeOfTarget(target);
  return place ? [place] : [];
}

const isOccurring = (target: Target): boolean => target.kind !== 'annotation';

function actorOf(argument: unknown): string | undefined {
  return typeof argument === 'object' && argument !== null && 'actor' in argument && typeof argument.actor === 'string'
    ? argument.actor
    : undefined;
}

function actorOfTarget(target: Target | undefined): string | undefined {
  return target?.kind === 'mention' ? target.mention.actor : undefined;
}

async function step(project: Project, argument: unknown, direction: 1 | -1): Promise<void> {
  const places = occurrences(project, argument);
  if (places.length === 0) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No actor or event here.'), 3000);
    return;
  }
  const at = indexAtCursor(project, places, direction);
  const next = places[(at + direction + places.length) % places.length]!;
  await reveal(project, next);
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} of {1}', places.indexOf(next) + 1, places.length), 3000);
}

/** Where among the places the cursor stands, or between which: then stepping leads to the one before or behind it. */
function indexAtCursor(project: Project, places: readonly RevealArguments[], direction: 1 | -1): number {
  const active = activeSource(project);
  if (!active) return direction === 1 ? -1 : 0;
  const order = project.sources.map(({ id }) => id);
  const here = order.indexOf(active.source.id);
  const offset = active.selection.start;
  const rank = (place: RevealArguments): number => order.indexOf(place.source) - here || inside(place, offset);
  const on = places.findIndex((place) => rank(place) === 0);
  if (on >= 0) return on;
  const behind = places.findIndex((place) => rank(place) > 0);
  if (direction === 1) return (behind < 0 ? places.length : behind) - 1;
  return behind < 0 ? places.length : behind;
}

/** 0 if the offset is in the span, else the side on which the span lies. */
function inside(span: Span, offset: number): number {
  return offset < span.start ? 1 : offset > span.end ? -1 : 0;
}

async function showAll(project: Project, argument: unknown): Promise<void> {
  const places = occurrences(project, argument);
  const locations = places.flatMap((place) => {
    const source = project.source(place.source);
    return source ? [new vscode.Location(source.uri, toRange(source.lines, place))] : [];
  });
  const first = locations[0];
  if (!first) return;
  const active = activeSource(project);
  // the list opens at the word that was asked about, where the reader is, or at the first mention
  if (!active) await vscode.window.showTextDocument(first.uri, { selection: first.range });
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const asked = actorOf(argument) === undefined ? commandTarget(project, argument, isOccurring) : undefined;
  const place = asked && placeOfTarget(asked);
  const position = place && place.source === active?.source.id && toRange(active.source.lines, place).start;
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    editor.document.uri,
    position ?? editor.selection.active,
    locations,
    'peek',
  );
}
