import type { ProblemData, RecordFault } from '../core/index';

/** A problem in words. */
export function problemText(data: ProblemData): string {
  switch (data.code) {
    case 'not-yaml':
      return `is no YAML (${data.reason})`;
    case 'wrong-shape':
      return 'is not of the expected shape';
    case 'newer-version':
      return `is of version ${data.version}, which this program does not know; it is not written to`;
    case 'broken-record':
      return `record ${data.id ?? 'without id'} cannot be read: ${faultsText(data.faults)}`;
    case 'ignored-value':
      return `record ${data.id}: ignored ${faultsText(data.faults)}`;
    case 'duplicate-id':
      return `the id ${data.id} is taken already`;
    case 'missing-source':
      return `there is no ${data.source}`;
    case 'quote-differs':
      return `record ${data.id} says “${short(data.exact)}”, its place says “${short(data.found)}”`;
    case 'orphan':
      return `record ${data.id}: “${short(data.exact)}” stands nowhere in the text`;
    case 'ambiguous-anchor':
      return `record ${data.id} has no sure place: ${DOUBTS[data.doubt]}`;
    case 'unknown-actor':
      return `record ${data.id}: nobody knows the actor ${data.actor} (${data.key})`;
    case 'unknown-tag':
      return `record ${data.id}: the codebook has no tag ${data.tag}`;
    case 'missing-role':
      return `record ${data.id}: ${data.role} is missing`;
    case 'impossible-date':
      return `${data.id === undefined ? '' : `record ${data.id}: `}${data.date} is no date`;
    case 'duplicate-annotation':
      return `record ${data.id} says the same as ${data.other}`;
    case 'circular':
      return `${data.id} is above itself (${data.key})`;
  }
}

const DOUBTS = {
  touched: 'its words were changed',
  'context-changed': 'the text around its words was rewritten',
  several: 'its words stand at several places',
} as const;

function faultsText(faults: readonly RecordFault[]): string {
  return faults
    .map((fault) => {
      if (fault.fault === 'missing') return `${fault.key} is missing`;
      return fault.fault === 'invalid' ? `${fault.key}: “${short(fault.value)}”` : 'it is no map of keys and values';
    })
    .join(', ');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
