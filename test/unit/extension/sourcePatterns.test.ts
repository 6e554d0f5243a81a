import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { residualPatterns } from '../../../src/extension/project/sourcePatterns';

describe('extension/project/sourcePatterns', () => {
  const cases: [pattern: string, folder: string, residuals: string[]][] = [
    ['**/seeds/**/*.txt', 'project', ['**/seeds/**/*.txt']],
    ['**/seeds/**/*.txt', 'seeds', ['**/seeds/**/*.txt', '**/*.txt']],
    ['**/seeds/**/*.{txt,md}', 'seeds', ['**/seeds/**/*.txt', '**/*.txt', '**/seeds/**/*.md', '**/*.md']],
    ['seeds/*.txt', 'seeds', ['*.txt']],
    ['seeds/*.txt', 'other', []],
    ['**/*.md', 'anything', ['**/*.md']],
    ['press-*/2024/*.txt', 'press-review', ['2024/*.txt']],
    ['./seeds/**', 'seeds', ['**']],
  ];
  for (const [pattern, folder, residuals] of cases)
    it(`${pattern} in ${folder}`, () => assert.deepEqual(residualPatterns(pattern, folder).sort(), residuals.sort()));

  it('always means the same as matching the folder name plus the relative path', () => {
    const segment = fc.constantFrom('seeds', 'a', 'b', '*', 'se*');
    const pattern = fc
      .array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 4 })
      .map((segments) => [...segments, '*.txt'].join('/'));
    const names = fc.constantFrom('seeds', 'a', 'b', 'sepia');
    const path = fc.array(names, { maxLength: 3 }).map((folders) => [...folders, 'x.txt'].join('/'));
    fc.assert(
      fc.property(pattern, names, path, (glob, folder, file) => {
        const whole = minimatch(`${folder}/${file}`, glob, { dot: true });
        const inside = residualPatterns(glob, folder).some((residual) => minimatch(file, residual, { dot: true }));
        assert.equal(inside, whole);
      }),
      { numRuns: 2000 },
    );
  });
});
