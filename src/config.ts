import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A setting that is missing or wrong; the message is meant for the operator. */
export class ConfigError extends Error {}

const root = fileURLToPath(new URL('..', import.meta.url));

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value));
const optional = text.optional();
const url = z.url({ protocol: /^https?$/, error: 'must be a URL that starts with http:// or https://' });
const optionalUrl = text.pipe(url.transform((value) => value.replace(/\/+$/, '')).optional()).optional();
const folder = (fallback: string) =>
  text.optional().transform((value) => {
    const path = value ?? fallback;
    return isAbsolute(path) ? path : resolve(root, path);
  });
const number = (fallback: number, min: number, max: number, kind = 'a number') => {
  const error = `must be ${kind} from ${min} to ${max}`;
  return text
    .optional()
    .transform((value) => (value === undefined ? fallback : Number(value)))
    .pipe(z.number({ error }).min(min, error).max(max, error));
};
const whole = (fallback: number, min: number, max: number) =>
  number(fallback, min, max, 'a whole number').refine(Number.isInteger, {
    error: `must be a whole number from ${min} to ${max}`,
  });
/** `undefined` when it is empty: then another setting decides. */
const optionalWhole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}, or empty`;
  return text
    .optional()
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int({ error }).min(min, error).max(max, error).optional());
};
/** 32 bytes in base64 (43 or 44 characters), or a passphrase. */
const dataKey = text
  .pipe(
    z.string().min(16, 'must be 32 bytes in base64, or a passphrase of at least 16 characters').optional(),
  )
  .optional();
/** Ids of people, with commas or spaces between them. */
const ids = text
  .optional()
  .transform((value) => value?.split(/[\s,;]+/).filter((id) => id !== '') ?? [])
  .pipe(z.array(z.string().regex(/^\d{1,20}$/, 'must be Telegram ids with commas between them')));
const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  text
    .optional()
    .transform((value) => value ?? fallback)
    .pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }));
/** `HH:MM` as minutes of the day, 0-1439. */
const clock = (fallback: string) =>
  text
    .optional()
    .transform((value) => value ?? fallback)
    .pipe(z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'must be a time such as 22:00'))
    .transform((value) => Number(value.split(':')[0]) * 60 + Number(value.split(':')[1]));

const Environment = z.object({
  TELEGRAM_BOT_TOKEN: optional,
  TELEGRAM_API_ROOT: optionalUrl,
  TELEGRAM_PER_SECOND: whole(30, 1, 10_000),
  TELEGRAM_CHAT_PER_SECOND: number(1, 0.1, 10_000),
  ANTHROPIC_API_KEY: optional,
  ANTHROPIC_BASE_URL: optionalUrl,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optionalUrl,
  GROQ_API_KEY: optional,
  ELEVENLABS_API_KEY: optional,
  ELEVENLABS_BASE_URL: optionalUrl,
  ELEVENLABS_VOICE_ID: optional,
  LLM_PROVIDER: text
    .pipe(
      z
        .enum(['anthropic', 'openai', 'groq', 'offline'], {
          error: 'must be anthropic, openai, groq or offline, or empty',
        })
        .optional(),
    )
    .optional(),
  MODEL_REPLY: optional,
  MODEL_EXTRACT: optional,
  MODEL_EFFORT: choice(['low', 'medium', 'high'], 'low'),
  MODEL_MAX_TOKENS: whole(4096, 256, 64_000),
  MODEL_STALL_SECONDS: number(20, 1, 600),
  MODEL_CONCURRENCY: whole(32, 1, 1_000),
  MODEL_DOWN_AFTER: whole(4, 1, 1_000),
  MODEL_PAUSE_SECONDS: number(15, 1, 3_600),
  MODEL_LONGEST_PAUSE_SECONDS: number(300, 1, 86_400),
  PROMPT_CACHE_TTL: choice(['5m', '1h'], '1h'),
  BUDGET_USER_DAY_USD: number(0.5, 0, 10_000),
  BUDGET_DAY_USD: number(20, 0, 1_000_000),
  BUDGET_USER_DAY_TOKENS: whole(2_000_000, 0, 1_000_000_000),
  BUDGET_DAY_TOKENS: whole(50_000_000, 0, 1_000_000_000_000),
  TRANSCRIBE_MODEL: text.optional().transform((value) => value ?? 'whisper-1'),
  SPEECH_MODEL: text.optional().transform((value) => value ?? 'gpt-4o-mini-tts'),
  SPEECH_VOICE: text.optional().transform((value) => value ?? 'alloy'),
  DATA_DIR: folder('data'),
  DATA_KEY: dataKey,
  DATA_KEY_OLD: dataKey,
  INSTANCES_DIR: folder('instances'),
  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  NODE_ENV: choice(['development', 'production', 'test'], 'development'),
  PORT: text
    .optional()
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(
      z
        .int('must be a port from 0 to 65535')
        .min(0, 'must be a port from 0 to 65535')
        .max(65_535, 'must be a port from 0 to 65535')
        .optional(),
    ),
  HOST: text.optional().transform((value) => value ?? '0.0.0.0'),
  OPERATOR_CHAT_ID: text
    .pipe(
      z
        .string()
        .regex(/^-?\d{1,20}$/, 'must be a Telegram chat id such as 123456789')
        .optional(),
    )
    .optional(),
  RETENTION_DAYS: optionalWhole(1, 36_500),
  ACCESS: choice(['open', 'invite', 'list'], 'open'),
  ACCESS_LIST: ids,
  TICK_SECONDS: whole(30, 1, 59),
  BURST_QUIET_MS: whole(300, 0, 10_000),
  BURST_MOST_MESSAGES: whole(12, 1, 100),
  BURST_LONGEST_MS: whole(7_500, 0, 60_000),
  RATE_PER_MINUTE: whole(20, 1, 1_000),
  RATE_PER_HOUR: optionalWhole(1, 100_000),
  RATE_ALL_PER_MINUTE: optionalWhole(1, 10_000_000),
  SESSION_GAP_MINUTES: number(30, 1, 1_440),
  LATEST_MINUTES: number(180, 1, 10_080),
  AVAILABILITY_LEARNER: choice(['stories', 'elo'], 'stories'),
  CUE_MATCH_THRESHOLD: number(0.8, 0.5, 1),
  QUIET_FROM: clock('22:00'),
  QUIET_TO: clock('08:00'),
});

export type Provider =
  | { readonly kind: 'anthropic'; readonly key: string; readonly baseUrl: string | undefined }
  | {
      readonly kind: 'openai';
      readonly key: string;
      readonly baseUrl: string | undefined;
      readonly vendor: 'openai' | 'groq';
    }
  | { readonly kind: 'offline' };

export interface Config {
  readonly telegram:
    | {
        readonly token: string;
        readonly apiRoot: string | undefined;
        readonly timing: { readonly perSecond: number; readonly chatPerSecond: number };
      }
    | undefined;
  readonly llm: {
    readonly provider: Provider;
    readonly models: { readonly reply: string; readonly extract: string };
    readonly effort: 'low' | 'medium' | 'high';
    readonly maxTokens: number;
    readonly stallMs: number;
    /** Most people for whom a model is asked at the same time. */
    readonly concurrency: number;
    /** When a model that fails is left alone, and for how long. */
    readonly breaker: { readonly failures: number; readonly firstMs: number; readonly longestMs: number };
    readonly cacheTtl: '5m' | '1h';
    /** US dollars and tokens of one UTC day. */
    readonly budget: {
      readonly userDay: number;
      readonly day: number;
      readonly tokens?: { readonly userDay: number; readonly day: number };
    };
  };
  readonly voice: {
    readonly transcribe:
      | { readonly key: string; readonly baseUrl: string | undefined; readonly model: string }
      | undefined;
    readonly speak:
      | {
          readonly kind: 'elevenlabs';
          readonly key: string;
          readonly baseUrl: string | undefined;
          readonly voiceId: string | undefined;
        }
      | {
          readonly kind: 'openai';
          readonly key: string;
          readonly baseUrl: string | undefined;
          readonly model: string;
          readonly voice: string;
        }
      | undefined;
  };
  readonly dataDir: string;
  /** Encrypts what people wrote; `old` opens what was encrypted before. */
  readonly dataKeys: { readonly current: string | undefined; readonly old: string | undefined };
  readonly instancesDir: string;
  /** Coaches are read again when their folder changes. */
  readonly watchInstances: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly http: { readonly port: number; readonly host: string } | undefined;
  /** The chat in which the operator is told that somebody may be in danger. */
  readonly operatorChat: string | undefined;
  /** What people write is kept for so many days; null: until they erase it. */
  readonly retentionDays: number | null;
  /** Who may begin; `list`: ids of people who need no code. */
  readonly access:
    | { readonly kind: 'open' }
    | { readonly kind: 'invite' | 'list'; readonly list: readonly string[] };
  readonly tickSeconds: number;
  readonly burst: { readonly quietMs: number; readonly most: number; readonly longestMs: number };
  /** How many messages are taken in: of one person, and of everybody. */
  readonly rates: { readonly perMinute: number; readonly perHour: number; readonly allPerMinute: number };
  readonly sessionGapMs: number;
  /** A scheduled message that is later than this is not sent. */
  readonly latestMs: number;
  /** By which learner the times of check-ins are chosen. */
  readonly learner: 'stories' | 'elo';
  /** How near to the words that a check-in expects a reply has to be, 0.5 to 1. */
  readonly cueMatch: number;
  /** Minutes of the local day. */
  readonly quiet: { readonly from: number; readonly to: number };
}

type Env = z.output<typeof Environment>;

const DEFAULT_MODELS = {
  anthropic: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
  openai: { reply: 'gpt-4.1', extract: 'gpt-4.1-mini' },
  groq: { reply: 'llama-3.3-70b-versatile', extract: 'llama-3.1-8b-instant' },
  offline: { reply: 'offline', extract: 'offline' },
} as const;

const GROQ_URL = 'https://api.groq.com/openai/v1';

/**
 * Turns the environment into one checked object.
 * @throws ConfigError naming every variable that is wrong and what it may be.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) throw new ConfigError(explain(parsed.error));
  const set = parsed.data;
  const provider = chooseProvider(set);
  const defaults = DEFAULT_MODELS[provider.kind === 'openai' ? provider.vendor : provider.kind];
  return {
    telegram: set.TELEGRAM_BOT_TOKEN
      ? {
          token: set.TELEGRAM_BOT_TOKEN,
          apiRoot: set.TELEGRAM_API_ROOT,
          timing: { perSecond: set.TELEGRAM_PER_SECOND, chatPerSecond: set.TELEGRAM_CHAT_PER_SECOND },
        }
      : undefined,
    llm: {
      provider,
      models: { reply: set.MODEL_REPLY ?? defaults.reply, extract: set.MODEL_EXTRACT ?? defaults.extract },
      effort: set.MODEL_EFFORT,
      maxTokens: set.MODEL_MAX_TOKENS,
      stallMs: set.MODEL_STALL_SECONDS * 1000,
      concurrency: set.MODEL_CONCURRENCY,
      breaker: {
        failures: set.MODEL_DOWN_AFTER,
        firstMs: set.MODEL_PAUSE_SECONDS * 1000,
        longestMs: set.MODEL_LONGEST_PAUSE_SECONDS * 1000,
      },
      cacheTtl: set.PROMPT_CACHE_TTL,
      budget: {
        userDay: set.BUDGET_USER_DAY_USD,
        day: set.BUDGET_DAY_USD,
        tokens: { userDay: set.BUDGET_USER_DAY_TOKENS, day: set.BUDGET_DAY_TOKENS },
      },
    },
    voice: { transcribe: transcription(set), speak: speech(set) },
    dataDir: set.DATA_DIR,
    dataKeys: { current: set.DATA_KEY, old: set.DATA_KEY_OLD },
    instancesDir: set.INSTANCES_DIR,
    watchInstances: set.NODE_ENV !== 'production',
    logLevel: set.LOG_LEVEL,
    operatorChat: set.OPERATOR_CHAT_ID,
    http: set.PORT === undefined ? undefined : { port: set.PORT, host: set.HOST },
    retentionDays: set.RETENTION_DAYS ?? null,
    access: set.ACCESS === 'open' ? { kind: 'open' } : { kind: set.ACCESS, list: set.ACCESS_LIST },
    tickSeconds: set.TICK_SECONDS,
    burst: { quietMs: set.BURST_QUIET_MS, most: set.BURST_MOST_MESSAGES, longestMs: set.BURST_LONGEST_MS },
    rates: {
      perMinute: set.RATE_PER_MINUTE,
      perHour: set.RATE_PER_HOUR ?? set.RATE_PER_MINUTE * 10,
      allPerMinute: set.RATE_ALL_PER_MINUTE ?? set.RATE_PER_MINUTE * 300,
    },
    sessionGapMs: set.SESSION_GAP_MINUTES * 60_000,
    latestMs: set.LATEST_MINUTES * 60_000,
    learner: set.AVAILABILITY_LEARNER,
    cueMatch: set.CUE_MATCH_THRESHOLD,
    quiet: { from: set.QUIET_FROM, to: set.QUIET_TO },
  };
}

/** Names of all variables, in the order of `.env.example`. */
export const variableNames = Object.keys(Environment.shape);

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return `The environment (or the .env file) has a mistake: ${lines.join('; ')}.`;
}

function chooseProvider(set: Env): Provider {
  const kind =
    set.LLM_PROVIDER ??
    (set.ANTHROPIC_API_KEY
      ? 'anthropic'
      : set.OPENAI_API_KEY
        ? 'openai'
        : set.GROQ_API_KEY
          ? 'groq'
          : 'offline');
  switch (kind) {
    case 'offline':
      return { kind };
    case 'anthropic':
      return {
        kind,
        key: need(set.ANTHROPIC_API_KEY, 'ANTHROPIC_API_KEY', kind),
        baseUrl: set.ANTHROPIC_BASE_URL,
      };
    case 'groq':
      return {
        kind: 'openai',
        vendor: 'groq',
        key: need(set.GROQ_API_KEY, 'GROQ_API_KEY', kind),
        baseUrl: GROQ_URL,
      };
    case 'openai':
      return {
        kind,
        vendor: 'openai',
        // A local server (Ollama, llama.cpp) wants no key, but the client insists on some text.
        key: set.OPENAI_BASE_URL
          ? (set.OPENAI_API_KEY ?? 'none')
          : need(set.OPENAI_API_KEY, 'OPENAI_API_KEY', kind),
        baseUrl: set.OPENAI_BASE_URL,
      };
    default:
      return kind satisfies never;
  }
}

function need(key: string | undefined, name: string, provider: string): string {
  if (key) return key;
  throw new ConfigError(
    `LLM_PROVIDER is ${provider}, but ${name} is not set. Set it, or LLM_PROVIDER=offline to do without a model.`,
  );
}

function transcription(set: Env): Config['voice']['transcribe'] {
  if (!set.OPENAI_API_KEY) return undefined;
  return { key: set.OPENAI_API_KEY, baseUrl: set.OPENAI_BASE_URL, model: set.TRANSCRIBE_MODEL };
}

function speech(set: Env): Config['voice']['speak'] {
  if (set.ELEVENLABS_API_KEY) {
    return {
      kind: 'elevenlabs',
      key: set.ELEVENLABS_API_KEY,
      baseUrl: set.ELEVENLABS_BASE_URL,
      voiceId: set.ELEVENLABS_VOICE_ID,
    };
  }
  if (!set.OPENAI_API_KEY) return undefined;
  return {
    kind: 'openai',
    key: set.OPENAI_API_KEY,
    baseUrl: set.OPENAI_BASE_URL,
    model: set.SPEECH_MODEL,
    voice: set.SPEECH_VOICE,
  };
}
