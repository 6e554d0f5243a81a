import assert from 'node:assert/strict';
import fs from 'node:fs';
import { testsVsix, Workbench } from './workbench';

const SEED = '004_5faa103fb0d3fbc6.txt';
const OTHER = '000_73353f806e7b69af.txt';

// What a newcomer does: looks at both trees, goes to the text, annotates three things, comes back another day.
describe(`reading and annotating, ${testsVsix ? '.vsix installed' : 'working tree'}`, function () {
  this.timeout(90_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      viewport: { width: 1400, height: 1000 },
      settings: { 'rapporteur.creator': 'amina' },
    });
    await workbench.openContainer('Rapporteur');
  });
  afterEach(async function () {
    await workbench.screenshotIfFailed(this.currentTest);
  });
  after(async () => {
    await workbench.close();
  });

  /** Lists draw only the rows in sight: the filter brings those that a test is about there. */
  const filterActors = async (words: string): Promise<void> => {
    await workbench.command('Rapporteur: Filter Actors…');
    await workbench.answer(words);
  };
  const chooseByLetter = async (letter: string): Promise<void> => {
    await workbench.quickInput.locator('.quick-input-title', { hasText: 'Annotate “' }).waitFor();
    await workbench.page.keyboard.press(letter);
  };
  const sidecar = (): string => fs.readFileSync(workbench.path(`${SEED}.annotations.yaml`), 'utf8');

  it('shows the actors by kind, with their mentions in context by document', async () => {
    await workbench.treeRow('Actors', /^States/);
    await filterActors('afghan side');
    await workbench.expand('Actors', /^Afghanistan.*mentions/);
    await workbench.treeRow('Actors', OTHER);
    const mention = await workbench.treeRow('Actors', /l\. 3/);
    assert.match(await mention.innerText(), /Afghan/);
  });

  it('leads from a mention to its text', async () => {
    await filterActors('andrabi');
    await workbench.expand('Actors', /^Tahir Hussain Andrabi/);
    await (await workbench.treeRow('Actors', /spokesperson Tahir Hussain Andrabi said/)).click();
    await workbench.page.locator(`.tab.active[data-resource-name="${SEED}"]`).waitFor();
    assert.match(await workbench.cursor(), /\(21 selected\)/);
  });

  it('shows the events by date, and by type when asked', async () => {
    await workbench.treeRow('Events', /20\d\d/);
    const before = await workbench.treeTexts('Events');
    await workbench.command('Rapporteur: Group Events by Type');
    await workbench.treeRow('Events', /^CONSULT · /);
    assert.notDeepEqual(await workbench.treeTexts('Events'), before);
    await workbench.command('Rapporteur: Group Events by Date');
  });

  it('marks names in the text, each class with a line of its own', async () => {
    await workbench.openFile(SEED);
    await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor();
    const lines = new Set((await workbench.decorations()).map(({ border }) => border));
    // the class tells itself apart by shape, and by colour
    for (const shape of ['solid', 'dashed', 'double', 'dotted'])
      assert.ok(
        [...lines].some((line) => line.includes(`px ${shape} rgb`)),
        `no ${shape} line: ${[...lines].join()}`,
      );
    const colors = new Set([...lines].map((line) => /rgb\(.*\)/.exec(line)?.[0]));
    assert.ok(colors.size >= 5, [...colors].join());
  });

  it('says on hover who it is', async () => {
    const words = await workbench.hover('Andrabi', /person/);
    assert.match(words, /Tahir Hussain Andrabi/);
    assert.match(words, /found by/);
    await workbench.unhover();
  });

  it('annotates a name from the palette: one letter, then the actor', async () => {
    await workbench.openFile(SEED);
    await workbench.select('Home Office');
    await workbench.command('Rapporteur: Annotate Selection…');
    await chooseByLetter('o');
    await workbench.pick('New actor “Home Office”');
    await workbench.pick('government body');
    await workbench.treeRow('Annotations', /Home Office.*amina/s);
    assert.match(sidecar(), /label: ORG\n {4}actor: home-office/);
    assert.match(
      fs.readFileSync(workbench.path('actors.yaml'), 'utf8'),
      /name: Home Office\n {4}kind: government-body/,
    );
  });

  it('annotates an event step by step, with a way back', async () => {
    const step = (number: number): Promise<void> =>
      workbench.quickInput.locator('.quick-input-title', { hasText: `(${number}/7)` }).waitFor();
    await workbench.select('referred');
    await workbench.command('Rapporteur: Annotate Selection…');
    await chooseByLetter('e');
    await workbench.pick('REJECT');
    await step(3);
    await workbench.quickInput.getByRole('button', { name: /^Back/ }).click();
    await step(2);
    await workbench.pick('REQUEST');
    await step(3);
    // who types a name and presses Enter means it, without ticking its box
    await workbench.page.keyboard.type('Andrabi');
    await workbench.page.keyboard.press('Enter');
    await step(4);
    await workbench.page.keyboard.press('Enter');
    await step(5);
    await workbench.answer('2025-10-31');
    await step(6);
    await workbench.answer('');
    await step(7);
    await workbench.pick('asserted');
    await workbench.treeRow('Annotations', /REQUEST.*referred/s);
    assert.match(sidecar(), /kind: event\n {4}type: REQUEST\n {4}source:\n\s+- actor: tahir-hussain-andrabi/);
    assert.match(sidecar(), /date: 2025-10-31/);
  });

  it('adds a note and a new tag', async () => {
    await workbench.select('verification mechanism');
    await workbench.command('Rapporteur: Add Note…');
    await workbench.answer('Who checks the mechanism?');
    await workbench.treeRow('Annotations', /Who checks the mechanism\?/);
    await workbench.command('Rapporteur: Tag Selection…');
    await workbench.quickInput.locator('input[type="text"], input:not([type])').last().fill('Monitoring');
    await workbench.quickPickRows.filter({ hasText: 'New tag “Monitoring”' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.treeRow('Annotations', /^monitoring/);
    assert.match(sidecar(), /body: Who checks the mechanism\?/);
    assert.match(fs.readFileSync(workbench.path('codebook.yaml'), 'utf8'), /name: Monitoring/);
  });

  it('rejects a suggestion from the tree', async () => {
    await filterActors('qatar');
    await workbench.expand('Actors', /^Qatar/);
    const row = await workbench.treeRow('Actors', /by Turkiye and Qatar\. The/);
    await row.hover();
    await row.getByRole('button', { name: /^Reject Suggestion/ }).click();
    await workbench.treeRow('Annotations', /Qatar.*rejected/s);
    await row.waitFor({ state: 'detached' });
    // the tree was made anew, and is as open as before
    assert.equal(await (await workbench.treeRow('Actors', /^Qatar/)).getAttribute('aria-expanded'), 'true');
  });

  it('offers annotating in the editor’s context menu', async () => {
    await workbench.openFile(SEED);
    await workbench.select('Torkham border crossing');
    const name = workbench.editor.locator('.view-line span', { hasText: 'Torkham border crossing' }).last();
    await workbench.contextMenu(name, 'Annotate', 'Add Note…');
    await workbench.quickInput.locator('.quick-input-title', { hasText: 'Add Note' }).waitFor();
    await workbench.closeQuickInput();
  });

  it('hides one class of marks, and all of them', async () => {
    const shapes = async (): Promise<string> => (await workbench.decorations()).map(({ border }) => border).join();
    await workbench.command('Rapporteur: Choose What to Highlight…');
    await workbench.pick('armed groups');
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await workbench.page.waitForTimeout(500);
    assert.doesNotMatch(await shapes(), /double/);
    await workbench.command('Rapporteur: Toggle Highlights');
    await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor({ state: 'detached' });
    await workbench.command('Rapporteur: Toggle Highlights');
    await workbench.page.locator('.editor-instance [class*="ced-"]').first().waitFor();
  });

  it('finds everything again after the window was reloaded', async () => {
    const before = sidecar();
    await workbench.reload();
    await workbench.treeRow('Annotations', /Who checks the mechanism\?/);
    await workbench.treeRow('Annotations', /Home Office/);
    await workbench.treeRow('Annotations', /REQUEST.*referred/s);
    await workbench.openFile(SEED);
    assert.equal(sidecar(), before);
  });

  it('filters the actors, and says how many of how many', async () => {
    await filterActors('andrabi');
    await workbench.page.locator('.pane-header', { hasText: /1 of \d+/ }).waitFor();
    await workbench.command('Rapporteur: Clear Filter of Actors');
    await workbench.treeRow('Actors', /^States/);
  });
});

describe('a folder without sources', function () {
  this.timeout(60_000);

  it('says what would be here, and where to put it', async () => {
    const workbench = await Workbench.open({ workspace: 'empty' });
    try {
      await workbench.openContainer('Rapporteur');
      assert.match(await workbench.welcome('Actors'), /Open a folder with source documents/);
    } finally {
      await workbench.close();
    }
  });

  it('says how to name the sources where a folder has none', async () => {
    const settings = { 'rapporteur.sources.include': ['**/*.none'] };
    const workbench = await Workbench.open({ workspace: 'parent', settings });
    try {
      await workbench.openContainer('Rapporteur');
      assert.match(await workbench.welcome('Actors'), /No source documents found/);
    } finally {
      await workbench.close();
    }
  });
});
