import type { Annotation } from '../../../../src/core/index';

/** A sidecar as a person keeps it: comments, own keys, own quoting, own spacing. */
export const HAND_KEPT = `# Annotations of harbour.txt. Made with Rapporteur; safe to edit by hand.
# Second round: Amina and Bo, see minutes of 3 March.
version: 1
project: ports   # our own key
source:
  sha256: 0f3a
  # set by hand, the page said "today"
  date: 2025-10-31

annotations:
  # the easy ones first
  - id: k7f2m9
    kind: mention
    label: GROUP          # or ORG?
    actor: river-council
    review: accepted
    confidence: high      # own key
    creator: amina
    created: 2026-11-21T10:12:00Z
    anchor:
      start: 40
      end: 53
      exact: "River Council"
      # kept short
      prefix: 'said the '
      suffix: ' warned'

  # Bo disagrees with this one
  - id: p3x8aa
    kind: note
    body: |
      Check this against the minutes:
      # not a comment

      - neither is this a record
    creator: bo
    created: 2026-11-21T10:15:00Z
    anchor: {start: 60, end: 67, exact: warned}
  - {id: q1, kind: tag, tags: [mediation, talks], anchor: {start: 70, end: 75, exact: talks}}
# the end
`;

export const MENTION: Annotation = {
  id: 'abc123',
  kind: 'mention',
  label: 'GPE',
  actor: 'norland',
  review: 'accepted',
  creator: 'amina',
  created: '2026-11-21T10:20:00Z',
  anchor: { start: 55, end: 62, exact: 'Norland', prefix: 'envoys of ', suffix: ' agreed' },
};
