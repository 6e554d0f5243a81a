import * as vscode from 'vscode';
import type { ActorKind, Annotation, EventStatus, EventType, MentionLabel } from '../../core/index';
import type { HighlightClass } from '../names/colors';

// Words on the screen for the codes of the model: one place, localised.

const l10n = vscode.l10n;

/** The heading of a group of actors. */
export function kindHeading(kind: ActorKind): string {
  switch (kind) {
    case 'state':
      return l10n.t('States');
    case 'government-body':
      return l10n.t('Government bodies');
    case 'armed-group':
      return l10n.t('Armed groups');
    case 'igo':
      return l10n.t('International bodies');
    case 'ngo':
      return l10n.t('Non-governmental organisations');
    case 'media':
      return l10n.t('Media');
    case 'company':
      return l10n.t('Companies');
    case 'person':
      return l10n.t('People');
    case 'other':
      return l10n.t('Other actors');
  }
}

/** One actor's kind. */
export function kindName(kind: ActorKind): string {
  switch (kind) {
    case 'state':
      return l10n.t('state');
    case 'government-body':
      return l10n.t('government body');
    case 'armed-group':
      return l10n.t('armed group');
    case 'igo':
      return l10n.t('international body');
    case 'ngo':
      return l10n.t('non-governmental organisation');
    case 'media':
      return l10n.t('media');
    case 'company':
      return l10n.t('company');
    case 'person':
      return l10n.t('person');
    case 'other':
      return l10n.t('other actor');
  }
}

export function labelName(label: MentionLabel): string {
  switch (label) {
    case 'PERSON':
      return l10n.t('person');
    case 'ORG':
      return l10n.t('organisation');
    case 'GROUP':
      return l10n.t('armed group');
    case 'GPE':
      return l10n.t('state, province or city');
    case 'LOC':
      return l10n.t('place');
    case 'NORP':
      return l10n.t('nationality or political word');
    case 'MISC':
      return l10n.t('other name');
  }
}

export function highlightName(name: HighlightClass): string {
  switch (name) {
    case 'event':
      return l10n.t('events');
    case 'date':
      return l10n.t('dates');
    case 'tag':
      return l10n.t('tags');
    case 'note':
      return l10n.t('notes');
    case 'PERSON':
      return l10n.t('people');
    case 'ORG':
      return l10n.t('organisations');
    case 'GROUP':
      return l10n.t('armed groups');
    case 'GPE':
      return l10n.t('states, provinces and cities');
    case 'LOC':
      return l10n.t('places');
    case 'NORP':
      return l10n.t('nationalities and political words');
    case 'MISC':
      return l10n.t('other names');
  }
}

/** A plain word or two for a type of PLOVER. */
export function typeName(type: EventType): string {
  switch (type) {
    case 'AGREE':
      return l10n.t('agreement or promise');
    case 'CONSULT':
      return l10n.t('talks or visit');
    case 'SUPPORT':
      return l10n.t('diplomatic support');
    case 'CONCEDE':
      return l10n.t('concession');
    case 'COOPERATE':
      return l10n.t('material cooperation');
    case 'AID':
      return l10n.t('aid');
    case 'RETREAT':
      return l10n.t('withdrawal');
    case 'REQUEST':
      return l10n.t('demand or appeal');
    case 'ACCUSE':
      return l10n.t('accusation');
    case 'REJECT':
      return l10n.t('refusal or denial');
    case 'THREATEN':
      return l10n.t('threat or warning');
    case 'PROTEST':
      return l10n.t('protest');
    case 'SANCTION':
      return l10n.t('sanction');
    case 'MOBILIZE':
      return l10n.t('mobilisation');
    case 'COERCE':
      return l10n.t('arrest, seizure or repression');
    case 'ASSAULT':
      return l10n.t('armed force');
  }
}

export function statusName(status: EventStatus): string {
  switch (status) {
    case 'asserted':
      return l10n.t('asserted');
    case 'planned':
      return l10n.t('planned');
    case 'denied':
      return l10n.t('denied');
    case 'alleged':
      return l10n.t('alleged');
    case 'conditional':
      return l10n.t('conditional');
  }
}

/** What kind of record a person made. */
export function annotationKindName(kind: Annotation['kind']): string {
  switch (kind) {
    case 'mention':
      return l10n.t('mention');
    case 'event':
      return l10n.t('event');
    case 'tag':
      return l10n.t('tag');
    case 'note':
      return l10n.t('note');
    case 'quote':
      return l10n.t('quote');
    case 'commitment':
      return l10n.t('commitment');
  }
}

/** "1 mention", "12 mentions". */
export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

/** "1 source", "2 sources". */
export function sourceCount(count: number): string {
  return count === 1 ? l10n.t('1 source') : l10n.t('{0} sources', count);
}

/** "1 name", "12 names". */
export function nameCount(count: number): string {
  return count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count);
}

/** "1 event", "12 events". */
export function eventCount(count: number): string {
  return count === 1 ? l10n.t('1 event') : l10n.t('{0} events', count);
}

/** "1 annotation", "12 annotations". */
export function annotationCount(count: number): string {
  return count === 1 ? l10n.t('1 annotation') : l10n.t('{0} annotations', count);
}

/** "1 wants a look", "2 want a look": annotations without a sure place. */
export function doubtfulCount(count: number): string {
  return count === 1 ? l10n.t('1 wants a look') : l10n.t('{0} want a look', count);
}
