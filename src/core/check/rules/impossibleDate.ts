import type { Annotation } from '../../model/annotation';
import { isDateValue, isInstant } from '../dateValue';
import { ofEach } from '../rule';

/** Dates that no calendar has, or that are no ISO 8601 values. */
export const impossibleDate = ofEach(({ annotation }) =>
  datesOf(annotation)
    .filter(({ key, date }) => !(key === 'date' ? isDateValue(date) : isInstant(date)))
    .map(({ key, date }) => ({ data: { code: 'impossible-date', id: annotation.id, date }, key })),
);

function datesOf(annotation: Annotation): readonly { readonly key: string; readonly date: string }[] {
  const dates = [
    { key: 'date', date: annotation.kind === 'event' ? annotation.date : undefined },
    { key: 'created', date: annotation.created === '' ? undefined : annotation.created },
    { key: 'modified', date: annotation.modified },
  ];
  return dates.flatMap(({ key, date }) => (date === undefined ? [] : [{ key, date }]));
}
