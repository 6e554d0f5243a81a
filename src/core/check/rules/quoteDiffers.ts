import { ofEach } from '../rule';

const LONGEST = 200;

/** A record's offsets and words disagree on the very text that it names: somebody changed one of the two by hand. */
export const quoteDiffers = ofEach(({ annotation: { anchor, id } }, { source, sidecarHash }) => {
  if (source === undefined || (anchor.sha256 ?? sidecarHash) !== source.hash) return [];
  const found = source.text.slice(anchor.start, anchor.end);
  if (found === anchor.exact) return [];
  const data = { code: 'quote-differs', id, exact: anchor.exact, found: found.slice(0, LONGEST) } as const;
  return [{ data, key: 'anchor.exact' }];
});
