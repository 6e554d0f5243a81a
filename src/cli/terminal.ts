/** What a command reads from and writes to. Tests hand in their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /**
   * Writes to standard output; resolves when the reader can take more, so that output never piles up in memory.
   * @throws {ReaderGone} if nobody reads any more
   */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

/** Standard output was closed by its reader (`| head`): no failure, but nothing more to do. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** The terminal of a Node process. */
export function nodeTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr } = process;
  let gone = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    gone = true;
  });
  stderr.on('error', () => undefined);
  return {
    stdin: process.stdin,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(new ReaderGone());
          return;
        }
        stdout.write(text, (error) => {
          if (error || gone) reject(new ReaderGone());
          else resolve();
        });
      }),
    complain: (line) => void stderr.write(`${line}\n`),
  };
}
