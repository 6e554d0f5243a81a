import { ofEach } from '../rule';

/** Where the words belong cannot be told for sure. */
export const ambiguousAnchor = ofEach(({ annotation: { id }, outcome }) => {
  if (outcome?.state !== 'ambiguous') return [];
  const { doubt, candidates } = outcome;
  return [{ data: { code: 'ambiguous-anchor', id, doubt, candidates }, key: 'anchor.exact' }];
});
