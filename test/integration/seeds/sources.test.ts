import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addSource, api, fileUri, removeSources, setting, settledSource, until, write } from '../driver';

const SEEDS = ['000_73353f806e7b69af.txt', '004_5faa103fb0d3fbc6.txt'];

describe('sources', () => {
  before(async () => {
    const { project } = await api();
    await until('both seeds', () => project.sources.length === 2);
    await project.settled();
  });

  it('are found when the folder “seeds” itself is open', async () => {
    const { project } = await api();
    assert.deepEqual(
      project.sources.map(({ name, status }) => [name, status]),
      SEEDS.map((name) => [name, 'ready']),
    );
  });

  it('get their own language in plain text, with lines wrapped', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri(SEEDS[0]!));
    assert.equal(document.languageId, 'source-document');
    const wrap = vscode.workspace.getConfiguration('editor', document).get('wordWrap');
    assert.equal(wrap, 'on');
  });

  it('have actors and events, gathered over both documents', async () => {
    const { project } = await api();
    const { actors, happenings } = project.corpus;
    const pakistan = actors.find(({ name }) => name === 'Pakistan');
    assert.equal(pakistan?.kind, 'state');
    assert.equal(new Set(pakistan.mentions.map(({ source }) => source)).size, 2);
    assert.ok(happenings.some(({ type, place }) => type === 'CONSULT' && place === 'Istanbul'));
  });

  it('are noticed when they come, change and go outside of the editor', async () => {
    const { project } = await api();
    const source = await addSource('new.txt', 'Norway and Chile held talks in Oslo.\n');
    await until('Chile', () => project.corpus.actors.some(({ name }) => name === 'Chile'));
    await write(source.uri, 'Norway and Peru held talks in Oslo.\n');
    await until('the change', () => project.corpus.actors.some(({ name }) => name === 'Peru'));
    assert.ok(!project.corpus.actors.some(({ name }) => name === 'Chile'));
    await vscode.workspace.fs.rename(source.uri, fileUri('renamed.md'));
    await until('the new name', () => project.source(fileUri('renamed.md'))?.status === 'ready');
    assert.equal(project.source(source.uri), undefined);
    await removeSources('renamed.md');
    assert.ok(!project.corpus.actors.some(({ name }) => name === 'Peru'));
  });

  it('follow unsaved changes in the editor', async () => {
    const { project } = await api();
    const source = await addSource('typing.txt', 'Nobody is here.\n');
    const editor = await vscode.window.showTextDocument(source.uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Brazil and Kenya held talks. '));
    await until('Kenya', () => project.corpus.actors.some(({ name }) => name === 'Kenya'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the saved text again', () => !project.corpus.actors.some(({ name }) => name === 'Kenya'));
    await removeSources('typing.txt');
  });

  it('leave out what files.exclude hides', async () => {
    const { project } = await api();
    await addSource('hidden.txt', 'Brazil and Kenya held talks.\n');
    const reset = await setting('files.exclude', { '**/hidden.txt': true });
    await until('the hidden file to go', () => project.source(fileUri('hidden.txt')) === undefined);
    await reset();
    await settledSource(fileUri('hidden.txt'));
    await removeSources('hidden.txt');
  });

  it('follow the setting that says which files they are', async () => {
    const { project } = await api();
    await write(fileUri('brief.log'), 'Brazil and Kenya held talks.\n');
    const reset = await setting('rapporteur.sources.include', ['**/*.log']);
    await until('the log file alone', () => project.sources.length === 1 && project.sources[0]?.name === 'brief.log');
    await reset();
    await until('the seeds again', () => project.sources.length === 2);
    await vscode.workspace.fs.delete(fileUri('brief.log'));
  });

  it('are shown with highlights only while they are switched on', async () => {
    await vscode.window.showTextDocument(fileUri(SEEDS[1]!));
    await vscode.commands.executeCommand('rapporteur.toggleHighlights');
    assert.equal(vscode.workspace.getConfiguration('rapporteur').get('highlights.enabled'), false);
    await vscode.commands.executeCommand('rapporteur.toggleHighlights');
    assert.equal(vscode.workspace.getConfiguration('rapporteur').get('highlights.enabled'), true);
  });
});
