import * as vscode from 'vscode';
import { MODEL_FILES, type ModelBytes, type ModelFile } from '../../core/index';

/** Reads the model files that come with the extension. @throws if one is missing: the installation is broken then */
export async function readModels(extensionUri: vscode.Uri): Promise<ModelBytes> {
  const entries = await Promise.all(
    MODEL_FILES.map(async (name: ModelFile) => {
      const uri = vscode.Uri.joinPath(extensionUri, 'media', 'models', name);
      return [name, await vscode.workspace.fs.readFile(uri)] as const;
    }),
  );
  return Object.fromEntries(entries) as ModelBytes;
}
