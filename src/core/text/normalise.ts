const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text that all offsets refer to: line ends (CRLF, lone CR) become LF, a leading byte order mark goes.
 * Nothing else changes, so a normalised text is its own normal form.
 */
export function normaliseText(raw: string): string {
  const body = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** Whether decoded bytes look like anything but text: NUL characters do not occur in texts that people read. */
export function looksBinary(decoded: string): boolean {
  return decoded.slice(0, 65536).includes('\0');
}
