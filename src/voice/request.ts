/** Why nothing came of it. */
export interface Failure {
  readonly ok: false;
  readonly why:
    | 'empty'
    | 'too_large'
    | 'unauthorized'
    | 'rate_limited'
    | 'overloaded'
    | 'rejected'
    | 'timed_out'
    | 'unreachable'
    | 'nonsense'
    | 'cancelled';
  /** For the log: never a key, never what was said. */
  readonly detail: string;
}

export interface Call {
  /** Who is asked, for the failure's detail. */
  readonly who: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FormData | string;
  readonly longestMs: number;
  readonly mostBytes: number;
}

export interface Answer {
  readonly ok: true;
  readonly bytes: Uint8Array;
  /** The media type without parameters, in lower case; empty when none was given. */
  readonly type: string;
}

export const failure = (why: Failure['why'], detail: string): Failure => ({ ok: false, why, detail });

/** Posts once and reads the whole answer. Never rejects. */
export async function post(call: Call, signal: AbortSignal): Promise<Answer | Failure> {
  const timeout = AbortSignal.timeout(call.longestMs);
  try {
    const response = await fetch(call.url, {
      method: 'POST',
      headers: call.headers,
      body: call.body,
      signal: AbortSignal.any([signal, timeout]),
    });
    const bytes = await readUpTo(response, call.mostBytes);
    if (!response.ok) return refused(call.who, response.status, bytes);
    if (!bytes) return failure('nonsense', `${call.who} answered with more than ${call.mostBytes} bytes`);
    return { ok: true, bytes, type: mediaType(response.headers.get('content-type') ?? '') };
  } catch (error) {
    if (signal.aborted) return failure('cancelled', `${call.who} was not needed any more`);
    if (timeout.aborted) return failure('timed_out', `${call.who} took more than ${call.longestMs} ms`);
    return failure('unreachable', `${call.who} cannot be reached: ${reason(error)}`);
  }
}

/** The media type without its parameters: `audio/ogg` of `audio/ogg; codecs=opus`. */
export const mediaType = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** The body, or undefined when it is longer than `most` bytes; the rest is then not fetched. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refused(who: string, status: number, body: Uint8Array | undefined): Failure {
  const code = body && errorCode(Buffer.from(body).toString());
  return failure(whyRefused(status), `${who} answered HTTP ${status}${code ? ` (${code})` : ''}`);
}

function whyRefused(status: number): Failure['why'] {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 413) return 'too_large';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'overloaded' : 'rejected';
}

/**
 * The vendor's error code. Their messages stay out: one of them repeats part of the key, others repeat the text.
 */
function errorCode(body: string): string | undefined {
  return /"(?:code|status|type)"\s*:\s*"([a-z_]{3,50})"/.exec(body)?.[1];
}

/** A system error code such as ECONNREFUSED, as the message may hold an address with a key in it. */
function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : 'unknown error';
}
