import type { Usage } from './llm.ts';

export interface ModelPrice {
  /** US dollars per million tokens; the tier is chosen by the length of the whole prompt in tokens. */
  readonly tiers: readonly { readonly upTo: number; readonly input: number; readonly output: number }[];
  /** Factors on the input price for what is written to the cache, by lifetime, and for what is read from it. */
  readonly write: { readonly '5m': number; readonly '1h': number };
  readonly read: number;
  /** Fewest tokens of a prefix that is cached at all; shorter ones are silently not. */
  readonly minimumCached: number;
  /** Tokens of prompt and answer together. */
  readonly context: number;
}

/** Anthropic's factors for writing; OpenAI and Groq cache by themselves and ask nothing for it. */
const PAID_WRITES = { '5m': 1.25, '1h': 2 };
const FREE_WRITES = { '5m': 1, '1h': 1 };

function flat(input: number, output: number): ModelPrice['tiers'] {
  return [{ upTo: Number.POSITIVE_INFINITY, input, output }];
}

/**
 * The one place where money is known: list prices of November 2026 for Claude, of 2025 for the others.
 * The minimum cached lengths of Claude 5.5 are not published. Assumed are twice that of Sonnet 5 (1,024) and
 * that of Haiku 4.5 (4,096); the usage of real answers tells.
 */
export const PRICES: Readonly<Record<string, ModelPrice>> = {
  'claude-sonnet-5-5': {
    tiers: flat(2, 10),
    write: PAID_WRITES,
    read: 0.05,
    minimumCached: 2_048,
    context: 1_000_000,
  },
  'claude-haiku-5-5': {
    tiers: [
      { upTo: 100_000, input: 0.1, output: 0.5 },
      { upTo: Number.POSITIVE_INFINITY, input: 0.5, output: 2.5 },
    ],
    write: PAID_WRITES,
    read: 0.1,
    minimumCached: 4_096,
    context: 1_000_000,
  },
  'gpt-4.1': {
    tiers: flat(2, 8),
    write: FREE_WRITES,
    read: 0.25,
    minimumCached: 1_024,
    context: 1_000_000,
  },
  'gpt-4.1-mini': {
    tiers: flat(0.4, 1.6),
    write: FREE_WRITES,
    read: 0.25,
    minimumCached: 1_024,
    context: 1_000_000,
  },
  'llama-3.3-70b-versatile': {
    tiers: flat(0.59, 0.79),
    write: FREE_WRITES,
    read: 1,
    minimumCached: Number.POSITIVE_INFINITY,
    context: 131_072,
  },
  'llama-3.1-8b-instant': {
    tiers: flat(0.05, 0.08),
    write: FREE_WRITES,
    read: 1,
    minimumCached: Number.POSITIVE_INFINITY,
    context: 131_072,
  },
};

/** For a model that nobody listed: dear enough that a budget in dollars is not passed unawares. */
const UNKNOWN: ModelPrice = {
  tiers: flat(10, 50),
  write: PAID_WRITES,
  read: 1,
  minimumCached: Number.POSITIVE_INFINITY,
  context: 32_768,
};

/** @param model an id of the table, or one with a date after it, such as `gpt-4.1-2025-04-14`. */
export function priceOf(model: string): ModelPrice {
  return PRICES[model.replace(/-(\d{8}|\d{4}-\d{2}-\d{2})$/, '')] ?? UNKNOWN;
}

/** What these tokens cost in US dollars. @param ttl lifetime with which the cache was written. */
export function dollars(model: string, usage: Usage, ttl: '5m' | '1h'): number {
  const price = priceOf(model);
  const prompt = usage.input + usage.cacheRead + usage.cacheWrite;
  const tier = price.tiers.find(({ upTo }) => prompt <= upTo);
  if (!tier) throw new Error(`the price table has no tier for ${prompt} tokens of ${model}`);
  const weighted = usage.input + usage.cacheRead * price.read + usage.cacheWrite * price.write[ttl];
  return (weighted * tier.input + usage.output * tier.output) / 1_000_000;
}

/**
 * List prices of 2026, in US dollars for a minute of recording, or for 1,000 characters to be said. OpenAI counts
 * gpt-4o-mini-tts in tokens of sound, of which 1,000 characters make about a minute and a quarter.
 */
const PER_MINUTE: Readonly<Record<string, number>> = {
  'whisper-1': 0.006,
  'gpt-4o-transcribe': 0.006,
  'gpt-4o-mini-transcribe': 0.003,
};
const PER_1000_CHARACTERS: Readonly<Record<string, number>> = {
  'tts-1': 0.015,
  'tts-1-hd': 0.03,
  'gpt-4o-mini-tts': 0.02,
  eleven_multilingual_v2: 0.12,
};
/** Nobody listed the model: as dear as the dearest that is usual. */
const UNKNOWN_MINUTE = 0.02;
const UNKNOWN_1000_CHARACTERS = 0.3;

/** What it costs in US dollars to turn so many seconds of speech into text. */
export const transcriptionDollars = (model: string, seconds: number): number =>
  ((PER_MINUTE[model] ?? UNKNOWN_MINUTE) * seconds) / 60;

/** What it costs in US dollars to say a text of so many characters (UTF-16). */
export const speechDollars = (model: string, characters: number): number =>
  ((PER_1000_CHARACTERS[model] ?? UNKNOWN_1000_CHARACTERS) * characters) / 1_000;
