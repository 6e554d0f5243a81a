import assert from 'node:assert/strict';
import fc from 'fast-check';
import { combine, hashSlice, hashString } from '../../../../../src/core/analysis/tagging/hash';
import { addWeights, createLinearModel } from '../../../../../src/core/analysis/tagging/linearModel';
import { readLinearModel, writeLinearModel } from '../../../../../src/core/analysis/tagging/modelFile';

const head = { features: 'test 1', labels: ['A', 'B', 'C'], scale: 0.5, transitions: [1, -2, 3] };
const row = (name: string, ...weights: number[]) => ({ hash: hashString(name), weights: Int8Array.from(weights) });
const rows = [row('one', 1, 0, -1), row('two', 0, 127, -128), row('three', 5, 0, 0)];

function weightsOf(model: ReturnType<typeof createLinearModel>, name: string): number[] {
  const sums = new Int32Array(3);
  addWeights(model, hashString(name), sums, 0);
  return [...sums];
}

describe('tagging/hash', () => {
  it('hashes a slice like the string that it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, text.length), Math.min(Math.max(a, b), text.length)];
        assert.equal(hashSlice(text, start, end, 7), hashString(text.slice(start, end), 7));
      }),
    );
  });
  it('tells the order of what it joins', () => assert.notEqual(combine(combine(0, 1), 2), combine(combine(0, 2), 1)));
});

describe('tagging/linearModel', () => {
  it('finds the weights of known features and nothing for others', () => {
    const model = createLinearModel(head, rows);
    assert.deepEqual(weightsOf(model, 'one'), [1, 0, -1]);
    assert.deepEqual(weightsOf(model, 'two'), [0, 127, -128]);
    assert.deepEqual(weightsOf(model, 'four'), [0, 0, 0]);
  });

  it('comes out of its file as it went in', () => {
    const model = readLinearModel(writeLinearModel(head, rows), 'test 1');
    for (const name of ['one', 'two', 'three', 'four'])
      assert.deepEqual(weightsOf(model, name), weightsOf(createLinearModel(head, rows), name));
    assert.deepEqual(model.labels, head.labels);
    assert.deepEqual(model.transitions, head.transitions);
    assert.equal(model.scale, 0.5);
  });

  it('refuses what is no model, is cut short, or is for other features', () => {
    const file = writeLinearModel(head, rows);
    assert.throws(() => readLinearModel(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]), 'test 1'), /not a model file/);
    assert.throws(() => readLinearModel(file.slice(0, -2), 'test 1'), /cut short/);
    assert.throws(() => readLinearModel(file, 'test 2'), /for features "test 1"/);
  });
});
