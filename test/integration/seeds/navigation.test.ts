import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, fileUri, settledSource } from '../driver';

const SEED = '004_5faa103fb0d3fbc6.txt';

async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n---\n');
}

describe('navigation', () => {
  it('reveals a span of a source', async () => {
    const source = await settledSource(fileUri(SEED));
    const start = source.text.indexOf('Doha');
    await vscode.commands.executeCommand('rapporteur.reveal', { source: source.id, start, end: start + 4 });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Doha');
  });

  it('steps through all mentions of an actor and comes round again', async () => {
    const { project } = await api();
    const source = await settledSource(fileUri(SEED));
    const actor = project.corpus.actors.find(({ name }) => name === 'Tahir Hussain Andrabi');
    assert.ok(actor && actor.mentions.length > 3);
    const editor = await vscode.window.showTextDocument(source.uri);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    for (let step = 0; step <= actor.mentions.length; step++) {
      await vscode.commands.executeCommand('rapporteur.nextOccurrence', { actor: actor.id });
      const at = vscode.window.activeTextEditor;
      assert.ok(at);
      seen.push(`${at.selection.start.line}:${at.selection.start.character}`);
      assert.match(at.document.getText(at.selection), /Andrabi/);
    }
    assert.equal(new Set(seen).size, actor.mentions.length);
    assert.equal(seen.at(-1), seen[0]);
    await vscode.commands.executeCommand('rapporteur.previousOccurrence', { actor: actor.id });
    const at = vscode.window.activeTextEditor?.selection.start;
    assert.equal(`${at?.line}:${at?.character}`, seen.at(-2));
  });

  it('says on hover who somebody is, why that is thought, and what can be done', async () => {
    const source = await settledSource(fileUri(SEED));
    const { line, column } = source.lines.positionAt(source.text.indexOf('(TTP)') + 2);
    const text = await hoverAt(source.uri, new vscode.Position(line, column));
    assert.match(text, /\*\*Tehrik/);
    assert.match(text, /armed group · \d+ mentions/);
    assert.match(text, /TTP/);
    assert.match(text, /found by/);
    assert.match(text, /command:rapporteur\.acceptSuggestion/);
  });

  it('says on hover what happened', async () => {
    const { project } = await api();
    const source = await settledSource(fileUri(SEED));
    const event = project.corpus.events.get(source.id)?.find(({ type }) => type === 'CONSULT');
    assert.ok(event);
    const { line, column } = source.lines.positionAt(event.start + 1);
    assert.match(await hoverAt(source.uri, new vscode.Position(line, column)), /\*\*CONSULT\*\* \(talks or visit\)/);
  });

  it('keeps quiet over other files', async () => {
    const { project } = await api();
    const other = vscode.Uri.joinPath(fileUri(), 'other.json');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('{"Pakistan": 1}\n'));
    assert.equal(project.source(other), undefined);
    assert.equal(await hoverAt(other, new vscode.Position(0, 4)), '');
    await vscode.workspace.fs.delete(other);
  });
});
