/** One error of a chain, as far as it may be told. */
export interface ErrorFacts {
  readonly type: string;
  /** Such as ENOSPC. */
  readonly code?: string;
  readonly message?: string;
  /** Where it came from, innermost first. */
  readonly at: readonly string[];
}

const MOST_CAUSES = 5;

/**
 * An error and its causes without anything that a person wrote. Errors of the language and of libraries quote what
 * they could not work with (`"my secr"... is not valid JSON`) and carry it in fields of their own, so of those only
 * the kind, the code and the place are told.
 */
export function errorFacts(error: unknown): readonly ErrorFacts[] {
  const chain: ErrorFacts[] = [];
  for (let each = error; each !== undefined && chain.length <= MOST_CAUSES; ) {
    chain.push(factsOf(each));
    each = each instanceof Error ? each.cause : undefined;
  }
  return chain;
}

/** The same of the error alone, in a few words. */
export function briefly(error: unknown): string {
  const { type, code, message } = factsOf(error);
  return message ?? [type, code].filter(Boolean).join(' ');
}

/** The same at length, for the end of a process. */
export function atLength(error: unknown): string {
  return errorFacts(error)
    .map(({ type, code, message, at }) => {
      const what = [message ? `${type}: ${message}` : type, ...(code ? [`(${code})`] : [])].join(' ');
      return [what, ...at.map((place) => `    at ${place}`)].join('\n');
    })
    .join('\ncaused by ');
}

function factsOf(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const code = 'code' in error && /^[A-Z][A-Z0-9_]{1,60}$/.test(String(error.code)) ? String(error.code) : '';
  return {
    type: error.constructor.name,
    ...(code ? { code } : {}),
    ...(isPlain(error) ? { message: error.message } : {}),
    at: places(error),
  };
}

/** Our own errors and those of the system keep the name `Error`, and so do some of vendors, which bring headers. */
const isPlain = (error: Error): boolean => error.name === 'Error' && !('headers' in error);

function places({ stack = '', message }: Error): string[] {
  const behind = message === '' ? 0 : stack.indexOf(message) + message.length;
  const lines = stack.slice(behind).split('\n');
  return lines.flatMap((line) => /^ {4}at (.+)$/.exec(line)?.[1] ?? []);
}
