import assert from 'node:assert/strict';
import { api, until } from '../driver';

describe('sources in several folders', () => {
  it('are all found, each in its own folder, and read together', async () => {
    const { project } = await api();
    await until('three sources', () => project.sources.length === 3);
    await project.settled();
    assert.deepEqual(
      project.sources.map(({ folder, name }) => `${folder.name} ${name}`),
      ['first 000_73353f806e7b69af.txt', 'first 004_5faa103fb0d3fbc6.txt', 'second visit.txt'],
    );
    const names = project.corpus.actors.map(({ name }) => name);
    assert.ok(names.includes('Pakistan') && names.includes('Ingrid Dahl'));
  });
});
