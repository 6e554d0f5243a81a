/**
 * Writing scalars: plain where every YAML reader (1.1 or 1.2) takes them for the string they are, else in single quotes,
 * else in double quotes with escapes. Always on one line, but for texts in a literal block.
 */

/** A string as a YAML scalar on one line. `flow`: inside `[ ]` or `{ }`. */
export function scalarText(value: string, flow = false): string {
  if (NEEDS_ESCAPES.test(value) || LONE_SURROGATE.test(value)) return doubleQuoted(value);
  return isPlain(value, flow) ? value : singleQuoted(value);
}

/** Dates and instants stand plain where they are no numbers: readers that know timestamps shall see timestamps. */
export function timeText(value: string): string {
  return /^[\d.][\d:TZ./+-]*[-:/][\d:TZ./+-]*$/.test(value) ? value : scalarText(value);
}

/** A string in the style in which it stood before, if that style can hold it. */
export function scalarLike(style: 'plain' | 'single' | 'double' | 'block', value: string, flow: boolean): string {
  if (style === 'double') return doubleQuoted(value);
  const text = scalarText(value, flow);
  return style === 'single' && text === value ? singleQuoted(value) : text;
}

/** The lines of a literal block (`|`), its header first, or `undefined` if it cannot hold the text as it is. */
export function literalBlock(
  value: string,
): { readonly header: string; readonly lines: readonly string[] } | undefined {
  if (NEEDS_ESCAPES.test(value.replaceAll('\n', '')) || LONE_SURROGATE.test(value)) return undefined;
  if (/^\s/.test(value) || /[ \t](?:\n|$)/.test(value) || value.endsWith('\n\n')) return undefined;
  const closed = value.endsWith('\n');
  return { header: closed ? '|' : '|-', lines: (closed ? value.slice(0, -1) : value).split('\n') };
}

// line ends, controls, and what nobody can see in a review: marks of direction, exotic line ends, byte order marks
const NEEDS_ESCAPES = /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function isPlain(value: string, flow: boolean): boolean {
  return (
    value.length > 0 &&
    !/^[\s\-?:,[\]{}#&*!|>'"%@`=<~.\p{Z}]|[\s\p{Z}:]$/u.test(value) &&
    !/:\s|\s#/.test(value) &&
    !(flow && /[,[\]{}:#'"]/.test(value)) &&
    !meansSomethingElse(value)
  );
}

/** Words that some YAML reader (1.1 or 1.2) takes for a truth value, nothing, a number, a time or a date. */
const OTHER_MEANINGS = [
  /^(?:null|true|false|yes|no|on|off|y|n)$/i,
  /^[+-]?(?:\d[\d_]*)?\.?[\d_]*(?:e[+-]?\d+)?$/i,
  /^[+-]?0(?:x[\da-f_]+|o[0-7_]+|b[01_]+)$/i,
  /^[+-]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/,
];

function meansSomethingElse(value: string): boolean {
  return OTHER_MEANINGS.some((meaning) => meaning.test(value));
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function doubleQuoted(value: string): string {
  let text = '';
  for (const char of value) {
    if (char === '"' || char === '\\') text += `\\${char}`;
    else if (char === '\n') text += '\\n';
    else if (char === '\t') text += '\\t';
    else if (NEEDS_ESCAPES.test(char) || LONE_SURROGATE.test(char))
      text += `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else text += char;
  }
  return `"${text}"`;
}
