import * as vscode from 'vscode';
import type { Annotation, CorpusEvent, CorpusMention, Why } from '../../../core/index';
import { toOffset, toRange } from '../../bridge/convert';
import { dateInWords } from '../../bridge/dates';
import { escapeMarkdown } from '../../bridge/markdown';
import { sidesInWords } from '../../bridge/sides';
import { annotationOfTarget, placeOfTarget, type Target } from '../../bridge/target';
import {
  annotationKindName,
  kindName,
  labelName,
  mentionCount,
  sourceCount,
  statusName,
  typeName,
} from '../../bridge/words';
import { Commands, type Command } from '../../names/commands';
import type { Project } from '../../project/project';
import { targetsAt, type TargetLink } from '../../project/targets';

const LINKED: readonly Command[] = [
  Commands.acceptSuggestion,
  Commands.rejectSuggestion,
  Commands.editAnnotation,
  Commands.deleteAnnotation,
  Commands.nextOccurrence,
  Commands.showAllMentions,
];

/** A card for what is under the pointer: who or what it is, why it was found, and what can be done with it. */
export function registerHover(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      provideHover(document, position) {
        const source = project.source(document.uri);
        if (!source || source.status === 'pending' || project.isBehind(document.uri)) return undefined;
        const targets = targetsAt(project, source, toOffset(source.lines, position));
        const place = targets[0] && placeOfTarget(targets[0]);
        if (!place) return undefined;
        return new vscode.Hover(
          targets.map((target) => card(project, target)),
          toRange(source.lines, place),
        );
      },
    },
  );
}

function card(project: Project, target: Target): vscode.MarkdownString {
  const lines =
    target.kind === 'mention'
      ? mentionCard(project, target.mention)
      : target.kind === 'event'
        ? eventCard(target.event)
        : annotationCard(target.annotation);
  const text = new vscode.MarkdownString([...lines, links(target)].filter((line) => line !== '').join('\n\n'));
  // links to these commands only; whatever stands in a source or sidecar has been escaped
  text.isTrusted = { enabledCommands: LINKED };
  return text;
}

function mentionCard(project: Project, mention: CorpusMention): string[] {
  const { l10n } = vscode;
  const actor = project.corpus.actors.find(({ id }) => id === mention.actor);
  if (!actor) {
    const text = project.source(mention.source)?.text.slice(mention.start, mention.end) ?? '';
    return [`**${escapeMarkdown(text)}** · ${labelName(mention.label)}`, ...origin(mention)];
  }
  const sources = new Set(actor.mentions.map(({ source }) => source)).size;
  const counts = `${mentionCount(actor.mentions.length)} · ${sourceCount(sources)}`;
  return [
    `**${escapeMarkdown(actor.name)}** · ${kindName(actor.kind)} · ${counts}`,
    ...(actor.aliases.length > 0 ? [l10n.t('also called {0}', escapeMarkdown(actor.aliases.join(' · ')))] : []),
    ...(actor.roles.length > 0 ? [escapeMarkdown(actor.roles.join(' · '))] : []),
    ...origin(mention),
  ];
}

function eventCard(event: CorpusEvent): string[] {
  const sides = escapeMarkdown(sidesInWords(event));
  const where = [event.date === undefined ? '' : dateInWords(event.date), escapeMarkdown(event.place ?? '')];
  const facts = [sides, ...where].filter((fact) => fact !== '');
  const said =
    event.status === 'asserted'
      ? []
      : [
          event.by
            ? vscode.l10n.t('{0} by {1}', statusName(event.status), escapeMarkdown(event.by.name))
            : statusName(event.status),
        ];
  return [`**${event.type}** (${typeName(event.type)}) ${facts.join(' · ')}`, ...said, ...origin(event)];
}

function annotationCard(annotation: Annotation): string[] {
  const { l10n } = vscode;
  const made = l10n.t('{0}, {1}', escapeMarkdown(annotation.creator), annotation.created.slice(0, 10));
  switch (annotation.kind) {
    case 'note':
      return [`**${l10n.t('Note')}** · ${made}`, escapeMarkdown(annotation.body)];
    case 'tag':
      return [`**${l10n.t('Tagged')}** ${escapeMarkdown(annotation.tags.join(', '))} · ${made}`];
    default:
      return [`**${annotationKindName(annotation.kind)}** · ${made}`];
  }
}

function origin({ why, annotation }: { readonly why?: Why; readonly annotation?: Annotation }): string[] {
  if (annotation)
    return [
      vscode.l10n.t('annotation by {0}, {1}', escapeMarkdown(annotation.creator), annotation.created.slice(0, 10)),
    ];
  return why ? [vscode.l10n.t('suggestion, found by {0} · {1}', escapeMarkdown(why.rule), why.score.toFixed(2))] : [];
}

function links(target: Target): string {
  const { l10n } = vscode;
  const link = linkTo(target);
  const decided = annotationOfTarget(target) !== undefined;
  const to = (title: string, command: Command): string =>
    `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([link]))})`;
  return [
    ...(decided
      ? [to(l10n.t('Edit'), Commands.editAnnotation), to(l10n.t('Delete'), Commands.deleteAnnotation)]
      : [to(l10n.t('Accept'), Commands.acceptSuggestion), to(l10n.t('Reject'), Commands.rejectSuggestion)]),
    ...(target.kind === 'mention' && target.mention.actor !== undefined
      ? [to(l10n.t('Next mention'), Commands.nextOccurrence), to(l10n.t('All mentions'), Commands.showAllMentions)]
      : []),
  ].join(' · ');
}

function linkTo(target: Target): TargetLink | undefined {
  const place = placeOfTarget(target);
  if (!place) return undefined;
  return { ...place, kind: target.kind, ...(target.kind === 'annotation' ? { id: target.annotation.id } : {}) };
}
