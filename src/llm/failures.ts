import type { Failure, Usage } from './llm.ts';

/** What a client library tells about an HTTP failure, in no vendor's words. */
export interface HttpFailure {
  /** null: the error came inside a stream that had begun well. */
  readonly status: number | null;
  /** The kind of error by the server's own name, such as `overloaded_error` or `insufficient_quota`. */
  readonly type: string | null;
  readonly message: string;
  readonly headers: Headers | undefined;
}

export function failure(why: Failure['why'], detail: string, usage: Usage | null = null): Failure {
  return { ok: false, why, detail, usage };
}

/** Names a failed request for what it means to us. */
export function httpFailure(found: HttpFailure, usage: Usage | null): Failure {
  const { status, type, message, headers } = found;
  const parts = [status === null ? 'in the stream' : `HTTP ${status}`, safeType(type), hint(message)];
  const detail = parts.filter((part) => part !== '').join(', ');
  const retryAfterMs = readRetryAfter(headers);
  const failed = failure(reason(status, type), detail, usage);
  return retryAfterMs === undefined ? failed : { ...failed, retryAfterMs };
}

/** Names what broke a request that got no HTTP status: the network, or bytes that are no events. */
export function brokenLine(error: unknown, begun: boolean, usage: Usage | null): Failure {
  if (error instanceof SyntaxError) return failure('nonsense', 'an event is not JSON', usage);
  return failure(begun ? 'cut' : 'unreachable', codes(error).join(', ') || 'the line broke', usage);
}

/** Codes such as ECONNREFUSED of an error and its causes; their messages may name addresses. */
function codes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...codes(error.cause)].filter((code) => /^[A-Z0-9_]{1,40}$/.test(code));
}

function reason(status: number | null, type: string | null): Failure['why'] {
  if (type === 'overloaded_error') return 'overloaded';
  // An empty purse comes as a 429 too, but no waiting helps.
  if (type === 'insufficient_quota') return 'unauthorized';
  if (status === null) return 'cut';
  if (status === 401 || status === 402 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  if (status >= 500 || status === 408 || status === 409) return 'overloaded';
  return 'rejected';
}

/** Error types are identifiers; anything else might carry text. */
function safeType(type: string | null): string {
  return type && /^[a-z_]{1,50}$/.test(type) ? type : '';
}

const TELLING = [
  'temperature',
  'max_tokens',
  'max_completion_tokens',
  'tools',
  'tool_choice',
  'thinking',
  'effort',
  'output_config',
  'response_format',
  'cache_control',
  'stream_options',
  'model',
  'credit balance',
  'prompt is too long',
  'context length',
];

/** A server's message may quote the conversation, so only words that we know are kept of it. */
function hint(message: string): string {
  const lower = message.toLowerCase();
  const found = TELLING.filter((word) => lower.includes(word));
  return found.length > 0 ? `mentions ${found.join(', ')}` : '';
}

function readRetryAfter(headers: Headers | undefined): number | undefined {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) : undefined;
}
