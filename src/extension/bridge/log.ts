import * as vscode from 'vscode';
import type { Logger } from '../../core/index';
import { DISPLAY_NAME } from '../names/schemes';

/** The extension's log: an output channel. Never give it source text. */
export class Log implements Logger, vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel(DISPLAY_NAME, { log: true });

  info(message: string): void {
    this.#channel.info(message);
  }

  warn(message: string): void {
    this.#channel.warn(message);
  }

  error(message: string): void {
    this.#channel.error(message);
  }

  show(): void {
    this.#channel.show(true);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}

/** What an unknown thrown thing says. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
