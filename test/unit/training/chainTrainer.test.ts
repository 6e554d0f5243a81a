import assert from 'node:assert/strict';
import { trainChain } from '../../../src/training/learning/chainTrainer';
import { SequenceBuilder, type Sequence } from '../../../src/training/learning/corpus';
import { quantise } from '../../../src/training/learning/quantise';

/** Sequences over two labels: feature 1 says label 0, feature 2 says label 1, feature 3 nothing. */
function sequence(features: readonly number[], allowed: readonly number[]): Sequence {
  const builder = new SequenceBuilder();
  features.forEach((feature, i) => builder.item([feature], allowed[i]!));
  return builder.finish();
}

const options = { labels: ['X', 'Y'], epochs: 20, rate: 0.3, dropout: 0, least: 1, seed: 1 };
const weight = (trained: ReturnType<typeof trainChain>, feature: number, label: number): number =>
  trained.weights[trained.hashes.indexOf(feature) * 2 + label]!;

describe('training/chainTrainer', () => {
  const data = Array.from({ length: 30 }, () => sequence([1, 2, 1], [1, 2, 1]));

  it('learns which label a feature speaks for', () => {
    const trained = trainChain(data, options);
    assert.ok(weight(trained, 1, 0) > weight(trained, 1, 1));
    assert.ok(weight(trained, 2, 1) > weight(trained, 2, 0));
  });

  it('learns which label follows which', () => {
    const trained = trainChain(
      Array.from({ length: 30 }, () => sequence([3, 3], [1, 2])),
      options,
    );
    assert.ok(trained.transitions[0 * 2 + 1]! > trained.transitions[0 * 2 + 0]!);
  });

  it('learns from items whose label is left open', () => {
    const open = Array.from({ length: 30 }, () => sequence([1, 2, 3], [3, 2, 3]));
    const trained = trainChain(open, { ...options, mayFollow: (from, to) => !(from === 1 && to === 1) });
    // before and behind label 1 only label 0 may stand
    assert.ok(weight(trained, 1, 0) > weight(trained, 1, 1));
    assert.ok(weight(trained, 3, 0) > weight(trained, 3, 1));
  });

  it('makes the same of the same data and seed', () => {
    const noisy = { ...options, dropout: 0.3, blackout: 0.2, rare: 50 };
    assert.deepEqual(trainChain(data, noisy), trainChain(data, noisy));
    assert.notDeepEqual(trainChain(data, noisy).weights, trainChain(data, { ...noisy, seed: 2 }).weights);
  });

  it('rounds weights without changing which label they favour', () => {
    const { head, rows } = quantise(trainChain(data, options), 'test', 0.01, 10);
    assert.equal(head.transitions.length, 6);
    const row = rows.find(({ hash }) => hash === 1)!;
    assert.ok(row.weights[0]! > row.weights[1]!);
  });
});
