import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe(`the extension on VS Code ${vscode.version}`, () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('rapporteur.rapporteur');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
