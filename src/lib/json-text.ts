export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** `line` and `column` count from 1, columns in UTF-16 units. */
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/** Parses JSON written by hand: a mistake comes back with its place and what was expected there. */
export function parseJson(text: string): ParsedJson {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(bare) };
  } catch (cause) {
    const mistake = findMistake(bare);
    if (!mistake)
      throw new Error('Parsing JSON: the parser found a mistake that was not found again.', { cause });
    const before = bare.slice(0, mistake.at).split('\n');
    return {
      ok: false,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: mistake.message,
    };
  }
}

interface Mistake {
  readonly at: number;
  readonly message: string;
}

/** What may come next; `first` is right after an opening bracket, where the closing one may follow at once. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const EXPECTED: { readonly [N in Next]: string } = {
  value: 'a value ("text" in double quotes, a number, true, false, null, { or [)',
  'first value': 'a value or ]',
  key: 'a key in double quotes',
  'first key': 'a key in double quotes, or }',
  colon: 'a colon after the key',
  comma: 'a comma, or the closing bracket',
  end: 'nothing more',
};

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text.
  /([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** JSON.parse names no place for many mistakes, so the text is walked through once more. */
function findMistake(text: string): Mistake | null {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  for (let at = skip(SPACE, text, 0); at < text.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return { at, message: describe(text, at, next) };
    const follows = step(next, token[1] ?? (token[2] ? 'text' : 'other'), open);
    if (!follows) return { at, message: describe(text, at, next) };
    next = follows;
    at = skip(SPACE, text, at + token[0].length);
  }
  return next === 'end'
    ? null
    : { at: text.length, message: `the file ends too early: expected ${EXPECTED[next]}` };
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** What may follow after `token`, or null when it may not stand here. Keeps track of the `open` brackets. */
function step(next: Next, token: string, open: ('{' | '[')[]): Next | null {
  const after = (): Next => (open.length === 0 ? 'end' : 'comma');
  const close = (bracket: '{' | '['): Next | null => (open.pop() === bracket ? after() : null);
  switch (next) {
    case 'first key':
    case 'key':
      if (token === '}' && next === 'first key') return close('{');
      return token === 'text' ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === '}' ? close('{') : token === ']' ? close('[') : null;
    case 'first value':
    case 'value':
      if (token === ']' && next === 'first value') return close('[');
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'first key' : 'first value';
      }
      return token === 'text' || token === 'other' ? after() : null;
    case 'end':
      return null;
    default:
      return next satisfies never;
  }
}

function describe(text: string, at: number, next: Next): string {
  const found = text.startsWith('//', at) || text.startsWith('/*', at) ? 'a comment' : text.charAt(at);
  if (found === 'a comment') return 'JSON has no comments; remove it';
  if (found === '"' && next !== 'comma' && next !== 'colon' && next !== 'end') {
    return 'this text has no closing quote, or holds a line break or a wrong \\ escape';
  }
  if ((found === '}' && next === 'key') || (found === ']' && next === 'value')) {
    return `there is a comma too many before this ${found}`;
  }
  return `found ${found}, expected ${EXPECTED[next]}`;
}
