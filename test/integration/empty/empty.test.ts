import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, messagesDuring } from '../driver';

describe('a window without a folder', () => {
  it('has no sources, and says nothing', async () => {
    const messages = await messagesDuring(async () => {
      const { project } = await api();
      await project.settled();
      assert.deepEqual(project.sources, []);
      assert.deepEqual(project.corpus.actors, []);
    });
    assert.deepEqual(messages, []);
  });

  it('answers commands that need a source with a word', async () => {
    const messages = await messagesDuring(async () => vscode.commands.executeCommand('rapporteur.annotateSelection'));
    assert.deepEqual(messages, ['Open a source document to annotate it.']);
  });
});
