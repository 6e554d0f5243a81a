import assert from 'node:assert/strict';
import actors from '../../../../media/schemas/actors.schema.json';
import codebook from '../../../../media/schemas/codebook.schema.json';
import sidecar from '../../../../media/schemas/sidecar.schema.json';
import {
  ACTOR_KINDS,
  ANNOTATION_KINDS,
  COMMITMENT_STATUSES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FLAGS,
  MENTION_LABELS,
  REVIEWS,
  TAG_COLORS,
} from '../../../../src/core/index';
import { ANNOTATION_SHAPE } from '../../../../src/core/sidecar/annotationRecord';

/** Finds whatever stands under a path of keys, wherever it is nested. */
function under(schema: unknown, key: string): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) => [
    ...(name === key ? [value] : []),
    ...under(value, key),
  ]);
}

const enumsOf = (schema: unknown, key: string): unknown[] =>
  under(schema, key).flatMap((value) =>
    typeof value === 'object' && value !== null && 'enum' in value ? [value.enum] : [],
  );

describe('sidecar/schemas', () => {
  const words: [string, unknown, string, readonly (readonly string[])[]][] = [
    ['kinds', sidecar.definitions, 'kind', [ANNOTATION_KINDS]],
    ['reviews', sidecar, 'review', [REVIEWS]],
    ['labels', sidecar, 'label', [MENTION_LABELS]],
    ['statuses', sidecar, 'status', [EVENT_STATUSES, COMMITMENT_STATUSES]],
    ['kinds of actors', actors, 'kind', [ACTOR_KINDS]],
    ['colours', codebook, 'color', [TAG_COLORS]],
  ];
  for (const [name, schema, key, expected] of words)
    it(`know the same ${name} as the code`, () => assert.deepEqual(enumsOf(schema, key), expected));

  it('know the same event types and flags', () => {
    const lists = under(sidecar, 'enum').map(String);
    assert.ok(lists.includes(EVENT_TYPES.join()));
    assert.ok(lists.includes(FLAGS.join()));
  });

  it('know every key that is written', () => {
    const keys = new Set(
      under(sidecar.definitions.annotation, 'properties').flatMap((properties) => Object.keys(properties as object)),
    );
    assert.deepEqual(
      ANNOTATION_SHAPE.keys.filter((key) => !keys.has(key)),
      [],
    );
    const anchorKeys = ANNOTATION_SHAPE.nested?.anchor?.keys;
    assert.deepEqual(Object.keys(sidecar.definitions.anchor.properties), anchorKeys);
  });

  it('state the unit of offsets', () => assert.match(sidecar.description, /UTF-16 code units/));
});
