import { placeOf } from '../../anchor/outcome';
import { classOf } from '../../sidecar/overlay';
import type { CheckedAnnotation, Finding, Rule } from '../rule';

/** Records of one person that say the same of the same place: one is enough. Notes may stand in numbers. */
export const duplicateAnnotation: Rule = ({ annotations }) => {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const checked of annotations) {
    const statement = statementOf(checked);
    if (statement === undefined) continue;
    const { id } = checked.annotation;
    const other = first.get(statement);
    if (other === undefined) first.set(statement, id);
    else if (other !== id) findings.push({ data: { code: 'duplicate-annotation', id, other } });
  }
  return findings;
};

function statementOf({ annotation, outcome }: CheckedAnnotation): string | undefined {
  const place = outcome === undefined ? annotation.anchor : placeOf(outcome);
  if (place === undefined || annotation.kind === 'note') return undefined;
  const said = annotation.kind === 'tag' ? [...annotation.tags].sort() : classOf(annotation);
  return JSON.stringify([annotation.kind, said, annotation.creator, place.start, place.end]);
}
