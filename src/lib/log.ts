import { type DestinationStream, pino } from 'pino';
import { diskTrouble } from './disk-trouble.ts';
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
  return calm(destination ? pino(options, destination) : pino(options));
}

const CALM_MS = 5 * 60_000;

/**
 * A disk that takes nothing makes everything fail, again and again: the operator gets one line with what to do, once
 * in five minutes, and the rest only at level debug.
 */
export function calm(log: Log, now: () => number = Date.now): Log {
  let told = Number.NEGATIVE_INFINITY;
  const unless =
    (level: 'warn' | 'error') =>
    (facts: object, sentence: string): void => {
      const why = 'err' in facts ? diskTrouble(facts.err) : null;
      log[why === null ? level : 'debug'](facts, sentence);
      if (why === null || now() - told < CALM_MS) return;
      told = now();
      log.error({ why }, `The data folder takes nothing: ${why}. ${MEANWHILE}`);
    };
  return {
    debug: (facts, sentence) => log.debug(facts, sentence),
    info: (facts, sentence) => log.info(facts, sentence),
    warn: unless('warn'),
    error: unless('error'),
  };
}

const MEANWHILE =
  'Until then nobody can be answered; nothing is lost, who writes is told, and all goes on by itself.';
