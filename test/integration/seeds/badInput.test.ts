import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addSource, api, fileUri, removeSources, setting } from '../driver';

describe('bad input', () => {
  const added: string[] = [];
  const add = (name: string, content: string | Uint8Array): ReturnType<typeof addSource> => {
    added.push(name);
    return addSource(name, content);
  };
  const actorNames = async (): Promise<string[]> => (await api()).project.corpus.actors.map(({ name }) => name);
  afterEach(() => removeSources(...added.splice(0)));

  it('an empty file has nothing in it, quietly', async () => {
    const source = await add('empty.txt', '');
    assert.equal(source.status, 'ready');
    assert.equal(source.analysis.mentions.length, 0);
  });

  it('a binary file is not analysed', async () => {
    const source = await add('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0]));
    assert.equal(source.status, 'binary');
  });

  it('a line of 5 MB is left alone and does not hold anything up', async () => {
    const source = await add('long.txt', 'Pakistan met Norway. '.repeat(250_000));
    assert.equal(source.status, 'too-large');
    assert.equal(source.analysis.mentions.length, 0);
  });

  it('a smaller limit takes effect at once', async () => {
    const source = await add('short.txt', 'Brazil and Kenya held talks in Nairobi, and nobody else was there at all.\n'.repeat(30));
    assert.equal(source.status, 'ready');
    const reset = await setting('rapporteur.sources.maximumSize', 1);
    const { project } = await api();
    await project.settled();
    assert.equal(project.source(source.uri)?.status, 'too-large');
    await reset();
    await project.settled();
    assert.equal(project.source(source.uri)?.status, 'ready');
  });

  it('invalid UTF-8 is read as far as it goes, and said to be damaged', async () => {
    const bytes = new TextEncoder().encode('Brazil x Kenya agreed on it in Oslo.\n');
    bytes[7] = 0xe9;
    const source = await add('latin1.txt', bytes);
    assert.equal(source.status, 'ready');
    assert.equal(source.damaged, true);
    assert.ok((await actorNames()).includes('Kenya'));
  });

  it('CRLF, a byte order mark, emoji and right-to-left text shift nothing', async () => {
    const source = await add('odd.txt', '\uFEFF🙂 محادثات في أوسلو 👍\r\n\r\nBrazil and Kenya held talks in Oslo. 🙂\r\n');
    const { project } = await api();
    const mention = project.corpus.mentions.get(source.id)?.find(({ start, end }) => source.text.slice(start, end) === 'Kenya');
    assert.ok(mention);
    await vscode.commands.executeCommand('rapporteur.reveal', { source: source.id, start: mention.start, end: mention.end });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Kenya');
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
  });

  it('a lone surrogate, control characters and endless punctuation are only text', async () => {
    const source = await add('garbage.txt', `${'“'.repeat(500)}\u0001\u200f${'!?'.repeat(500)}\n“On October 99, 2025 . . .\n`);
    assert.equal(source.status, 'ready');
  });

  it('a folder that bears a source’s name is no source', async () => {
    await vscode.workspace.fs.createDirectory(fileUri('folder.txt'));
    const { project } = await api();
    await add('beside.txt', 'Brazil and Kenya held talks.\n');
    assert.equal(project.source(fileUri('folder.txt')), undefined);
    await vscode.workspace.fs.delete(fileUri('folder.txt'));
  });
});
