import assert from 'node:assert/strict';
import { api, until } from '../driver';

describe('sources below the open folder', () => {
  it('are the files in “seeds” only', async () => {
    const { project } = await api();
    await until('both seeds', () => project.sources.length === 2);
    assert.ok(project.sources.every(({ uri }) => uri.path.includes('/seeds/')));
  });
});
