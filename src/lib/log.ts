import { type DestinationStream, pino } from 'pino';
import { errorFacts } from './error-facts.ts';

/** Structured logging: an object of plain facts, then a short sentence. Never message text, names or keys. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (facts: object, sentence: string) => void>;

const SECRET = ['token', 'key', 'apiKey', 'authorization', 'password', 'text', 'name', 'url'];

/**
 * @param level one of pino's levels, or `silent`.
 * @param destination where lines go; standard output by default.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const paths = SECRET.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  const serializers = { err: errorFacts };
  const options = { level, base: null, serializers, redact: { paths, censor: '[removed]' } };
  return destination ? pino(options, destination) : pino(options);
}
