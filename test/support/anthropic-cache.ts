import { createHash } from 'node:crypto';
import { tokensOf } from './model-server.ts';

export interface CacheMark {
  readonly ttl: '5m' | '1h';
}

/** One piece of a prompt in the order in which it is cached: tools, then system, then messages. */
export interface PromptBlock {
  /** The exact bytes that count, role and kind included. */
  readonly text: string;
  readonly mark: CacheMark | null;
}

/** Tokens of a prompt, by what becomes of them. */
export interface CacheUse {
  readonly input: number;
  readonly read: number;
  readonly written5m: number;
  readonly written1h: number;
}

interface Entry {
  expires: number;
  readonly ttlMs: number;
}

interface Prefix {
  readonly key: string;
  /** Tokens up to and including this block. */
  readonly tokens: number;
  readonly mark: CacheMark | null;
}

/** From a mark, the server looks back over this many blocks for something that is cached. */
const LOOK_BACK = 20;
const TTL_MS = { '5m': 5 * 60_000, '1h': 60 * 60_000 } as const;

/**
 * Prompt caching as the real server does it: an entry per mark whose prefix has at least `minimum` tokens,
 * readable from the moment the response that wrote it has begun, prolonged by each read, keyed by everything
 * before it (and by `scope`: the model and the settings that are part of the key).
 */
export function createPromptCache(now: () => number) {
  const entries = new Map<string, Entry>();
  const alive = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    return entry && entry.expires > now() ? entry : undefined;
  };

  return (scope: string, blocks: readonly PromptBlock[], minimum: number) => {
    const prefixes = prefixesOf(scope, blocks);
    const total = prefixes.at(-1)?.tokens ?? 0;
    const marked = prefixes.filter((prefix) => prefix.mark && prefix.tokens >= minimum);
    const hit = longestHit(prefixes, minimum, (key) => alive(key) !== undefined);
    for (const prefix of prefixes) {
      const entry = prefix.tokens <= hit ? alive(prefix.key) : undefined;
      if (entry) entry.expires = now() + entry.ttlMs;
    }
    const fresh = marked.filter((prefix) => prefix.tokens > hit);
    const end = fresh.at(-1)?.tokens ?? hit;
    const end1h = fresh.filter((prefix) => prefix.mark?.ttl === '1h').at(-1)?.tokens ?? hit;
    const use: CacheUse = {
      input: total - end,
      read: hit,
      written1h: end1h - hit,
      written5m: end - end1h,
    };
    /** Call when the response begins. */
    const begin = () => {
      for (const prefix of fresh) {
        const ttlMs = TTL_MS[prefix.mark?.ttl ?? '5m'];
        entries.set(prefix.key, { ttlMs, expires: now() + ttlMs });
      }
    };
    return { use, begin };
  };
}

function prefixesOf(scope: string, blocks: readonly PromptBlock[]): Prefix[] {
  const hash = createHash('sha256').update(scope);
  let tokens = 0;
  return blocks.map(({ text, mark }) => {
    tokens += tokensOf(text);
    // The length keeps "ab" + "c" apart from "a" + "bc".
    const key = hash.update(`${text.length}:`).update(text).copy().digest('base64');
    return { key, tokens, mark };
  });
}

/** Tokens of the longest cached prefix that ends at a mark or at most twenty blocks before one. */
function longestHit(prefixes: readonly Prefix[], minimum: number, cached: (key: string) => boolean): number {
  let best = 0;
  prefixes.forEach((prefix, at) => {
    if (!prefix.mark) return;
    for (let back = at; back >= 0 && back > at - LOOK_BACK; back -= 1) {
      const candidate = prefixes[back];
      if (candidate && candidate.tokens >= minimum && cached(candidate.key))
        best = Math.max(best, candidate.tokens);
    }
  });
  return best;
}
