import { type Command, type ExitCode, WrongUse } from './command';
import { analyze } from './commands/analyze';
import { check } from './commands/check';
import { type NodeStore, Unreadable } from './nodeStore';
import { ReaderGone, type Terminal } from './terminal';

const COMMANDS: readonly Command[] = [analyze, check];

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}\n`).join('');
  return `Usage: rapporteur COMMAND [OPTIONS] …

${list}
rapporteur COMMAND --help explains a command; rapporteur --version prints the version.
`;
}

/**
 * Runs `rapporteur ARGS`.
 * @returns the exit code: 0 fine, 1 problems found, 2 wrong use
 */
export async function runCommandLine(args: readonly string[], store: NodeStore, terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, store, terminal);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    if (error instanceof WrongUse || isArgumentError(error)) {
      terminal.complain(`rapporteur: ${error.message}`);
      return 2;
    }
    if (error instanceof Unreadable) {
      terminal.complain(`rapporteur: ${error.message}`);
      return 1;
    }
    throw error;
  }
}

async function dispatch(args: readonly string[], store: NodeStore, terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--version') {
    await terminal.write(`${store.version()}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    await terminal.write(overview());
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (!command)
    throw new WrongUse(
      first === undefined
        ? 'a command is missing; see rapporteur --help'
        : `unknown command "${first}"; see rapporteur --help`,
    );
  const end = rest.indexOf('--');
  const flags = end < 0 ? rest : rest.slice(0, end);
  if (flags.includes('--help') || flags.includes('-h')) {
    await terminal.write(command.help);
    return 0;
  }
  return command.run(rest, store, terminal);
}

/** What `util.parseArgs` throws. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
