import { describeAnchor, wholeSpan } from '../anchor/describe';
import { placeOf } from '../anchor/outcome';
import { AnchorResolver } from '../anchor/resolve';
import type { Anchor, Annotation } from '../model/annotation';
import { EditRefused } from '../sidecar/problem';
import { editSidecar, readSidecar, type Sidecar, type SidecarChange } from '../sidecar/sidecar';
import type { Span } from '../text/span';
import type { EditResult, Refusal, SidecarContext, SidecarEdit } from './editContext';

/** A sidecar while one operation is under way: what it says, and the changes so far. */
export class SidecarDraft {
  readonly context: SidecarContext;
  readonly sidecar: Sidecar;
  readonly #changes: SidecarChange[] = [];
  readonly #resolver: AnchorResolver;

  constructor(context: SidecarContext) {
    this.context = context;
    this.sidecar = readSidecar(context.yaml ?? '');
    this.#resolver = new AnchorResolver(context.text, {
      textHash: context.textHash,
      sidecarHash: this.sidecar.source.sha256,
      oldText: context.oldText,
    });
  }

  /** Where a record stands in the present text, if that is sure. */
  placeOf(annotation: Annotation): Span | undefined {
    return placeOf(this.#resolver.resolve(annotation.anchor));
  }

  find(id: string): Annotation | undefined {
    return this.sidecar.annotations.find((annotation) => annotation.id === id);
  }

  newId(): string {
    const taken = new Set<string>();
    for (const { id } of this.sidecar.records) if (id !== undefined) taken.add(id);
    return this.context.ids.next(taken);
  }

  /** Anchors on the present text need the sidecar to refer to it: carries all other records along, if it does not yet. */
  anchor(span: Span): Anchor {
    this.carryToPresent();
    return describeAnchor(this.context.text, span);
  }

  change(change: SidecarChange): void {
    this.#changes.push(change);
  }

  /** Makes the sidecar refer to the present text. Comes back with the ids of the records that stay behind. */
  carryToPresent(): { readonly carried: number; readonly left: readonly string[] } {
    const { textHash } = this.context;
    const hash = this.sidecar.source.sha256;
    const left: string[] = [];
    let carried = 0;
    if (hash === textHash || this.#changes.some((change) => change.change === 'source' && 'sha256' in change))
      return { carried, left };
    this.change({ change: 'source', sha256: textHash });
    for (const annotation of this.sidecar.annotations) {
      const moved = this.#carried(annotation, hash);
      if (moved === undefined) left.push(annotation.id);
      else carried++;
      const next = moved ?? this.#leftBehind(annotation, hash);
      if (next !== annotation) this.change({ change: 'replace', annotation: next });
    }
    return { carried, left };
  }

  /** The record on the present text; `undefined` if one of its places is not sure. */
  #carried(annotation: Annotation, hash: string | undefined): Annotation | undefined {
    const anchor = this.#carriedAnchor(annotation.anchor);
    if (anchor === undefined) return undefined;
    const moved: Annotation = anchor === annotation.anchor ? annotation : { ...annotation, anchor };
    return this.#withParticipants(moved, (own) => this.#carriedAnchor(own) ?? withHash(own, hash));
  }

  #leftBehind(annotation: Annotation, hash: string | undefined): Annotation {
    const anchor = withHash(annotation.anchor, hash);
    const left: Annotation = anchor === annotation.anchor ? annotation : { ...annotation, anchor };
    return this.#withParticipants(left, (own) => withHash(own, hash));
  }

  #carriedAnchor(anchor: Anchor): Anchor | undefined {
    const place = placeOf(this.#resolver.resolve(anchor));
    if (place === undefined) return undefined;
    const described = describeAnchor(this.context.text, place);
    // the recorded words still stand around it: then only the offsets are new
    const { sha256, ...bare } = anchor;
    if (this.#resolver.contextAgrees(anchor, place)) {
      const same = place.start === anchor.start && place.end === anchor.end && sha256 === undefined;
      return same ? anchor : { ...bare, start: place.start, end: place.end, exact: described.exact };
    }
    return described;
  }

  #withParticipants(annotation: Annotation, carry: (anchor: Anchor) => Anchor): Annotation {
    if (annotation.kind !== 'event') return annotation;
    const carryAll = (participants: typeof annotation.source): typeof annotation.source =>
      participants.map((participant) =>
        participant.anchor === undefined ? participant : { ...participant, anchor: carry(participant.anchor) },
      );
    return { ...annotation, source: carryAll(annotation.source), target: carryAll(annotation.target) };
  }

  /** @throws EditRefused */
  newText(): string {
    return editSidecar(this.context.yaml, this.#changes, { sourceName: this.context.sourceName });
  }

  /** The edit, or why there is none. */
  finish(annotation: Annotation): EditResult<SidecarEdit> {
    return refusing(() => ({ file: 'sidecar', newText: this.newText(), annotation }));
  }
}

/** Notes which text an anchor refers to, unless it says so itself. */
function withHash(anchor: Anchor, sha256: string | undefined): Anchor {
  return anchor.sha256 !== undefined || sha256 === undefined ? anchor : { ...anchor, sha256 };
}

/** The result of an edit, with refusals as values. */
export function refusing<R>(edit: () => R): R | Refusal {
  try {
    return edit();
  } catch (error) {
    if (error instanceof EditRefused)
      return error.id === undefined ? { refused: error.code } : { refused: error.code, id: error.id };
    throw error;
  }
}

/** Whether a span of the present text has words in it. */
export function hasWords(context: SidecarContext, span: Span): boolean {
  try {
    const { start, end } = wholeSpan(context.text, span);
    return start < end;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
