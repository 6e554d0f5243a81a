import { EVENT_TYPES } from '../../model/event';
import { readLinearModel } from '../tagging/modelFile';
import type { AnalysisDocument, Step } from '../document';
import { EVENT_MODELS } from './eventModels';
import { Extractor, type FoundEvent } from './extractor';
import { nameHappenings } from './happenings';
import { fillParties } from './implicit';
import { LinearTable } from './linearTable';
import { MoveTable } from './parsing/moveTable';
import { Parser } from './parsing/parser';

/** Bytes of the files named in EVENT_MODELS. */
export type EventModelBytes = Readonly<Record<(typeof EVENT_MODELS)[keyof typeof EVENT_MODELS]['file'], Uint8Array>>;

/**
 * Finds events: a classifier names the words that tell of one and its type, a ranking says who takes part, when and where.
 * @throws if the bytes are no models of this version
 */
export function eventsStep(bytes: EventModelBytes): Step {
  const read = (name: keyof typeof EVENT_MODELS): LinearTable => {
    const { file, features } = EVENT_MODELS[name];
    return new LinearTable(readLinearModel(bytes[file], features));
  };
  const extractor = new Extractor({
    parser: new Parser(readMoves(bytes), read('relations')),
    gate: read('gate'),
    triggers: read('triggers'),
    roles: read('roles'),
  });
  return {
    name: 'events',
    run(doc: AnalysisDocument) {
      const found: FoundEvent[] = [];
      for (const sentence of doc.sentences) extractor.extract(doc, sentence, found);
      found.sort(
        (a, b) => a.trigger.start - b.trigger.start || EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type),
      );
      doc.events = nameHappenings(doc, fillParties(doc, found));
    },
  };
}

function readMoves(bytes: EventModelBytes): MoveTable {
  const { file, features } = EVENT_MODELS.moves;
  return new MoveTable(readLinearModel(bytes[file], features));
}
