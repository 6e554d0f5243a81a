import type { Annotation } from '../../model/annotation';
import { ofEach } from '../rule';

/** What a record of its kind has to say and does not: nobody takes part in the event, the commitment is nobody's. */
export const missingRole = ofEach(({ annotation }) =>
  annotation.review === 'rejected' || annotation.flags?.includes('skipped') === true
    ? []
    : missingRoles(annotation).map((role) => ({ data: { code: 'missing-role', id: annotation.id, role }, key: role })),
);

function missingRoles(annotation: Annotation): readonly string[] {
  switch (annotation.kind) {
    case 'event':
      return annotation.source.length + annotation.target.length === 0 ? ['source'] : [];
    case 'commitment':
      return [...(annotation.by.length === 0 ? ['by'] : []), ...(annotation.what === '' ? ['what'] : [])];
    case 'tag':
      return annotation.tags.length === 0 ? ['tags'] : [];
    case 'note':
      return annotation.body.trim() === '' ? ['body'] : [];
    default:
      return [];
  }
}
