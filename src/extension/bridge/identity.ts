import * as vscode from 'vscode';
import type { Clock, IdSource } from '../../core/index';
import { creatorSetting } from './settings';

/** The present moment, to the second. */
export const clock: Clock = { now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z') };

// no vowels and no look-alikes: no words by accident, easy to read out
const ID_LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/** Ids of six letters and digits, a letter first. */
export const idSource: IdSource = {
  next(taken) {
    for (;;) {
      const bytes = crypto.getRandomValues(new Uint8Array(6));
      const id = Array.from(bytes, (byte, at) => ID_LETTERS[byte % (at === 0 ? 19 : ID_LETTERS.length)]).join('');
      if (!taken.has(id)) return id;
    }
  },
};

const REMEMBERED = 'answeredName';

/**
 * Who annotates: the setting, else git's user name, else the system's user, else what the person answers once.
 * @param memory where the answer is kept
 * @returns undefined if the person gave no answer
 */
export async function creator(source: vscode.Uri, memory: vscode.Memento): Promise<string | undefined> {
  const known = creatorSetting() || (await gitUserName(source)) || systemUser() || memory.get<string>(REMEMBERED);
  if (known) return known;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name in annotations'),
    prompt: vscode.l10n.t('Written into every annotation that you make. The setting “rapporteur.creator” changes it.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
  const name = answer?.trim();
  if (name) await memory.update(REMEMBERED, name);
  return name;
}

/** The part of the built-in git extension's API that is used. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

async function gitUserName(source: vscode.Uri): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) return undefined;
    const git = extension.isActive ? extension.exports : await extension.activate();
    const name = await git.getAPI(1).getRepository(source)?.getConfig('user.name');
    return name?.trim() || undefined;
  } catch {
    // git is switched off or not installed; there are other names
    return undefined;
  }
}

function systemUser(): string | undefined {
  // read without importing Node, so that the same code runs in the browser, where there is no such thing
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.USER ?? process?.env?.USERNAME ?? process?.env?.LOGNAME;
}
