import assert from 'node:assert/strict';
import { testsVsix, Workbench } from './workbench';

describe(`the workbench, ${testsVsix ? '.vsix installed' : 'working tree'}`, function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(async () => {
    await workbench.close();
  });

  it('shows the container with its views', async () => {
    await workbench.openContainer('Rapporteur');
    for (const title of ['Actors', 'Events', 'Annotations']) await workbench.view(title);
  });

  it('opens a source', async () => {
    await workbench.openFile('004_5faa103fb0d3fbc6.txt');
    assert.match(await workbench.visibleText(), /Pakistan/);
  });
});
