import * as vscode from 'vscode';
import type { ActorKind, Annotation } from '../../core/index';
import { Colors, type HighlightClass } from '../names/colors';

const KIND_ICONS: Readonly<Record<ActorKind, readonly [icon: string, color: HighlightClass]>> = {
  state: ['globe', 'GPE'],
  'government-body': ['home', 'ORG'],
  'armed-group': ['shield', 'GROUP'],
  igo: ['organization', 'ORG'],
  ngo: ['heart', 'ORG'],
  media: ['megaphone', 'ORG'],
  company: ['briefcase', 'ORG'],
  person: ['person', 'PERSON'],
  other: ['symbol-misc', 'MISC'],
};

/** An actor's icon, in the colour that marks its mentions in the text. */
export function actorIcon(kind: ActorKind): vscode.ThemeIcon {
  const [icon, color] = KIND_ICONS[kind];
  return classIcon(icon, color);
}

export function eventIcon(): vscode.ThemeIcon {
  return classIcon('symbol-event', 'event');
}

const ANNOTATION_ICONS: Readonly<Record<Annotation['kind'], readonly [icon: string, color: HighlightClass]>> = {
  mention: ['symbol-key', 'PERSON'],
  event: ['symbol-event', 'event'],
  tag: ['tag', 'tag'],
  note: ['note', 'note'],
  quote: ['quote', 'MISC'],
  commitment: ['checklist', 'event'],
};

/** The icon of a record: what a person confirmed or rejected shows the decision, the rest its kind. */
export function annotationIcon(annotation: Annotation): vscode.ThemeIcon {
  if (annotation.review === 'rejected') return new vscode.ThemeIcon('circle-slash');
  const [icon, color] = ANNOTATION_ICONS[annotation.kind];
  return classIcon(icon, annotation.kind === 'mention' ? annotation.label : color);
}

/** What a person decided is a filled sign, what the machine suggests an empty one. */
export function mentionIcon(decided: boolean): vscode.ThemeIcon {
  return decided ? new vscode.ThemeIcon('pass-filled') : new vscode.ThemeIcon('circle-small');
}

function classIcon(icon: string, color: HighlightClass): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(Colors[color]));
}
