import type { UserId } from '../domain/ids.ts';
import type { Prompt } from '../domain/prompt.ts';
import { failure } from './failures.ts';
import { type Call, type Ledger, tokensOf } from './ledger.ts';
import {
  type Extracted,
  type Failure,
  type Llm,
  noUsage,
  type Replied,
  type Spent,
  type Usage,
} from './llm.ts';
import { dollars } from './prices.ts';
import { reportTool } from './report-tool.ts';

interface Parts {
  readonly ledger: Ledger;
  readonly now: () => number;
  readonly models: { readonly reply: string; readonly extract: string };
  readonly maxTokens: number;
  readonly cacheTtl: '5m' | '1h';
}

/** Asks the budget before each call, and writes each call down. One line per call, the failed ones too. */
export function withBudget(llm: Llm, parts: Parts): Llm {
  const { ledger, now, models } = parts;

  const metered = async <T extends Replied | Extracted<unknown>>(
    what: { user: UserId; job: string; purpose: 'reply' | 'extract'; bytes: number },
    signal: AbortSignal,
    call: () => Promise<T>,
  ): Promise<T | Failure> => {
    if (signal.aborted) return failure('cancelled', 'the caller had given up');
    const model = models[what.purpose];
    const most = mostUsage(what.bytes, parts.maxTokens);
    const reserved = ledger.reserve(what.user, dollars(model, most, parts.cacheTtl), tokensOf(most));
    if (!reserved.ok) return failure('over_budget', `of the ${reserved.over} for today`);
    const begun = now();
    const { job, purpose } = what;
    const settle = (used: Pick<Call, 'model' | 'usage' | 'why' | 'note'>): Spent => {
      const usage = used.usage ?? noUsage;
      const price = dollars(used.model, usage, parts.cacheTtl);
      reserved.settle({ ...used, job, purpose, dollars: price, ms: now() - begun });
      return { calls: 1, usage, dollars: price };
    };
    try {
      const result = await call();
      return { ...result, spent: settle(result.ok ? success(result) : failed(result, model, most)) };
    } catch (cause) {
      settle({ model, usage: null, why: 'broken', note: null });
      throw new Error(`calling the model for ${what.purpose}`, { cause });
    }
  };

  return {
    reply(request, onText, signal) {
      const { user, job, prompt } = request;
      const what = { user, job, purpose: 'reply', bytes: bytesOf(prompt) } as const;
      return metered(what, signal, () => llm.reply(request, onText, signal));
    },
    extract(request, signal) {
      const bytes = Buffer.byteLength(request.instructions) + Buffer.byteLength(request.text);
      const { user, job } = request;
      const what = { user, job, purpose: 'extract', bytes } as const;
      return metered(what, signal, () => llm.extract(request, signal));
    },
  };
}

const TOOL_BYTES = Buffer.byteLength(JSON.stringify(reportTool));

function bytesOf({ stable, changing, messages }: Prompt): number {
  const texts = [...stable, changing, ...messages.map((message) => message.text)];
  return TOOL_BYTES + texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** The dearest that a call can become: all of its prompt written to the cache, all of its room used. */
function mostUsage(bytes: number, maxTokens: number): Usage {
  // Three bytes to a token is more tokens than any usual text has.
  return { input: 0, cacheRead: 0, cacheWrite: Math.ceil(bytes / 3), output: maxTokens };
}

function success(result: (Replied | Extracted<unknown>) & { ok: true }) {
  const note = 'reportProblem' in result ? (result.reportProblem ?? null) : null;
  return { model: result.model, usage: result.usage, why: null, note };
}

function failed({ why, detail, usage }: Failure, model: string, most: Usage) {
  // The server was at work and may charge for the prompt, although it did not come to say so.
  const unknown = why === 'stalled' || why === 'cut' || why === 'cancelled';
  return { model, usage: usage ?? (unknown ? { ...most, output: 0 } : null), why, note: detail };
}
