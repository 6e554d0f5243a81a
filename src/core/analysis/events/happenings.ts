import type { Event } from '../../model/event';
import type { AnalysisDocument } from '../document';

/** Numbers the events and puts mentions of one happening into one group: the same type, the same parties, no two dates. */
export function nameHappenings(_doc: AnalysisDocument, found: readonly Event[]): Event[] {
  const groups: { readonly id: string; readonly members: Event[] }[] = [];
  return found.map((event, i) => {
    const group = groups.find(({ members }) => members.every((member) => mayBeSame(member, event)));
    const id = group?.id ?? `g${groups.length + 1}`;
    if (group) group.members.push(event);
    else groups.push({ id, members: [event] });
    return { ...event, id: `e${i + 1}`, same: id };
  });
}

/** Types whose mentions in one text with the same parties are taken for the same happening. */
function mayBeSame(a: Event, b: Event): boolean {
  if (a.type !== b.type || a.status !== b.status) return false;
  const pair = parties(a);
  if (pair.length < 2 || pair.join() !== parties(b).join()) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  return a.date === undefined || b.date === undefined || a.date === b.date;
}

function parties({ source, target }: Event): string[] {
  return [...new Set([...source, ...target].flatMap(({ actor }) => actor ?? []))].sort();
}
