import type { NodeStore } from './nodeStore';
import type { Terminal } from './terminal';

/** 0: fine · 1: problems found · 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A command of `rapporteur`: one file in `commands/`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `rapporteur NAME --help` prints. */
  readonly help: string;
  /** @throws {WrongUse} if the arguments make no sense */
  run(args: readonly string[], store: NodeStore, terminal: Terminal): Promise<ExitCode>;
}

/** The arguments make no sense; the message says which. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
