import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { UserId } from '../domain/ids.ts';
import type { Log } from '../lib/log.ts';
import { createLru } from '../lib/lru.ts';
import type { Llm } from '../llm/llm.ts';
import { askJudge, type Case, Ruling } from '../rules/screen/judging.ts';
import { newNonce } from '../rules/screen/nonce.ts';
import type { Once } from './outbox.ts';

/** `unknown`: nobody could say in time. Then the careful way is taken. */
export const Judgement = z.enum(['harmless', 'harmful', 'unknown']);
export type Judgement = z.infer<typeof Judgement>;

/** Asks the small model about a text, once per job and text. Never rejects because a model failed. */
export type Judge = (
  about: { readonly user: UserId; readonly job: string; readonly what: Case; readonly text: string },
  signal: AbortSignal,
) => Promise<Judgement>;

const MOST_REMEMBERED = 500;

/** @param waitMs how long somebody may be kept waiting for a verdict */
export function createJudge(parts: {
  llm: Pick<Llm, 'extract'>;
  once: Once;
  newId: () => string;
  waitMs: number;
  log: Log;
}): Judge {
  const { llm, once, newId, waitMs, log } = parts;
  /** By a hash, so that nobody's words are kept here. */
  const known = createLru<string, { readonly verdict: Ruling['verdict'] }>(MOST_REMEMBERED);

  return async (about, signal) => {
    const key = createHash('sha256').update(`${about.what}\0${about.text}`).digest('base64url');
    // What was found out in a run that was cut short stands, so that the same turn goes on.
    return once(about.user, `judged ${key.slice(0, 16)}`, Judgement, async () => {
      const before = known.get(key)?.verdict;
      if (before !== undefined) return before;
      const found = await ask(about, signal);
      if (found !== 'unknown') known.set(key, { verdict: found });
      return found;
    });
  };

  async function ask(
    { user, job, what, text }: Parameters<Judge>[0],
    signal: AbortSignal,
  ): Promise<Judgement> {
    const request = {
      user,
      job,
      ...askJudge(what, text, newNonce(newId)),
      shape: Ruling,
      otherwise: { verdict: 'harmful' } as const,
    };
    const ruled = await llm.extract(request, AbortSignal.any([signal, AbortSignal.timeout(waitMs)]));
    // The offline coach cannot judge, and says so by its name.
    const judgement = !ruled.ok || ruled.model === 'offline' ? 'unknown' : ruled.value.verdict;
    log.info(
      { event: 'judge', user, job, what, judgement, ...(ruled.ok ? {} : { why: ruled.why }) },
      'the judge was asked',
    );
    return judgement;
  }
}
