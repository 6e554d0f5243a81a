import { ofEach } from '../rule';

/** Tags that the codebook does not have. */
export const unknownTag = ofEach(({ annotation }, { tags }) =>
  tags === undefined || annotation.kind !== 'tag'
    ? []
    : annotation.tags
        .filter((tag) => !tags.has(tag))
        .map((tag) => ({ data: { code: 'unknown-tag', id: annotation.id, tag }, key: 'tags' })),
);
