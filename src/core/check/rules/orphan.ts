import { ofEach } from '../rule';

/** The words stand nowhere in the source any more. */
export const orphan = ofEach(({ annotation: { anchor, id }, outcome }) =>
  outcome?.state === 'orphaned' ? [{ data: { code: 'orphan', id, exact: anchor.exact }, key: 'anchor.exact' }] : [],
);
