import type { Annotation, CorpusEvent, CorpusMention, Span } from '../../core/index';
import type { TreeRow } from './tree';

/** What a command acts on: something that readers see in a source, or a record without a sure place. */
export type Target =
  | { readonly kind: 'mention'; readonly mention: CorpusMention }
  | { readonly kind: 'event'; readonly event: CorpusEvent }
  | { readonly kind: 'annotation'; readonly source: string; readonly annotation: Annotation; readonly span?: Span };

/** A row that commands can act on. */
export interface TargetRow extends TreeRow {
  readonly target?: Target;
  /** Id of the corpus actor that the row shows. */
  readonly actor?: string;
  /** What "Copy Name" copies. */
  readonly name?: string;
}

/** A place in a source, as arguments of the reveal command. */
export interface RevealArguments extends Span {
  /** The source's id. */
  readonly source: string;
}

/** Where a target stands, if that is sure. */
export function placeOfTarget(target: Target): RevealArguments | undefined {
  switch (target.kind) {
    case 'mention':
      return pick(target.mention);
    case 'event':
      return pick(target.event);
    case 'annotation':
      return target.span && { source: target.source, start: target.span.start, end: target.span.end };
  }
}

function pick({ source, start, end }: RevealArguments): RevealArguments {
  return { source, start, end };
}

/** The record of a target, if a person made one. */
export function annotationOfTarget(target: Target): Annotation | undefined {
  return target.kind === 'annotation'
    ? target.annotation
    : target.kind === 'mention'
      ? target.mention.annotation
      : target.event.annotation;
}
