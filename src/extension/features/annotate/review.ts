import * as vscode from 'vscode';
import {
  acceptSuggestion,
  rejectSuggestion,
  sameSpan,
  type CorpusEvent,
  type CorpusMention,
  type CorpusParticipant,
  type Event,
  type Mention,
  type Participant,
  type Suggestion,
} from '../../../core/index';
import { annotationOfTarget, type Target } from '../../bridge/target';
import type { Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import type { Source } from '../../project/source';
import { commandTarget } from '../../project/targets';
import { done } from './annotateSelection';

/** Records a person's word on a suggestion. */
export async function review(
  project: Project,
  annotating: Annotating,
  argument: unknown,
  verdict: 'accept' | 'reject',
): Promise<void> {
  const target = commandTarget(project, argument, isSuggestion);
  const found = target && suggestionOf(project, target);
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no suggestion here.'));
    return;
  }
  const { source, suggestion, span } = found;
  const operation = verdict === 'accept' ? acceptSuggestion : rejectSuggestion;
  const edit = await annotating.changeSidecar(source, undefined, (context) => operation(context, suggestion));
  const text = source.text.slice(span.start, span.end);
  if (edit)
    done(
      verdict === 'accept'
        ? vscode.l10n.t('Accepted “{0}”.', text)
        : vscode.l10n.t('Rejected “{0}”. Delete the record in the Annotations view to take that back.', text),
    );
}

function isSuggestion(target: Target): boolean {
  return target.kind !== 'annotation' && annotationOfTarget(target) === undefined;
}

interface FoundSuggestion {
  readonly source: Source;
  readonly suggestion: Suggestion;
  readonly span: { readonly start: number; readonly end: number };
}

/** The suggestion behind a target, with the corpus's ids of actors, so that the record outlives the analysis. */
function suggestionOf(project: Project, target: Target): FoundSuggestion | undefined {
  if (target.kind === 'annotation') return undefined;
  const seen: CorpusMention | CorpusEvent = target.kind === 'mention' ? target.mention : target.event;
  const source = project.source(seen.source);
  if (!source) return undefined;
  for (const shown of source.overlay.shown) {
    if (shown.origin !== 'suggestion' || !sameSpan(shown.span, seen)) continue;
    const { suggestion } = shown;
    if (suggestion.kind === 'mention' && target.kind === 'mention')
      return {
        source,
        span: seen,
        suggestion: { kind: 'mention', value: mentionOf(suggestion.value, target.mention) },
      };
    if (suggestion.kind === 'event' && target.kind === 'event')
      return {
        source,
        span: seen,
        suggestion: { kind: 'event', value: eventOf(suggestion.value, target.event) },
      };
  }
  return undefined;
}

function mentionOf({ actor: _own, ...mention }: Mention, { actor }: CorpusMention): Mention {
  return { ...mention, ...(actor === undefined ? {} : { actor }) };
}

function eventOf({ by: _own, ...event }: Event, seen: CorpusEvent): Event {
  const renamed = (own: readonly Participant[], known: readonly CorpusParticipant[]): Participant[] =>
    own.map(({ span }, at) => {
      const actor = known[at]?.actor;
      return { span, ...(actor === undefined ? {} : { actor }) };
    });
  const by = seen.by?.actor;
  return {
    ...event,
    source: renamed(event.source, seen.sources),
    target: renamed(event.target, seen.targets),
    ...(by === undefined ? {} : { by }),
  };
}
