/** A line of a byte stream, counted from 1; no bytes if it was longer than allowed. */
export interface ByteLine {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

const NEW_LINE = 10;

/**
 * The lines of a stream of bytes, one at a time, so that only one is in memory.
 * @param limit bytes; of longer lines only the number comes back
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine => {
    const line = size > limit ? { number } : { number, bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    number++;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
