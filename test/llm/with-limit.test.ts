import { expect, test } from 'vitest';
import { createAnthropic } from '../../src/llm/anthropic.ts';
import type { Llm } from '../../src/llm/llm.ts';
import { withLimit } from '../../src/llm/with-limit.ts';
import { startAnthropicServer } from '../support/anthropic-server.ts';
import { calm, emma, KEY, noah, report, requestOf } from './situation.ts';

/** A model behind a limit, whose answers wait until the test lets them go. */
async function scene(most: number, longestWaitMs = 10_000) {
  const held: (() => void)[] = [];
  const watchers = new Set<() => void>();
  let inHand = 0;
  let peak = 0;
  const server = await startAnthropicServer({
    key: KEY,
    async answer() {
      inHand += 1;
      peak = Math.max(peak, inHand);
      await new Promise<void>((resolve) => {
        held.push(resolve);
        for (const watch of watchers) watch();
      });
      inHand -= 1;
      return { text: 'One small step.', tool: { name: 'report_turn', input: report } };
    },
  });
  const model = createAnthropic({
    key: KEY,
    baseUrl: server.url,
    models: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
    effort: 'low',
    maxTokens: 1_024,
    cacheTtl: '5m',
    patience: { stallMs: 10_000, longestMs: 20_000 },
  });
  return {
    llm: withLimit(model, most, longestWaitMs),
    /** Resolves with what ends the next answer. */
    async next(): Promise<() => void> {
      for (;;) {
        const end = held.shift();
        if (end) return end;
        await new Promise<void>((resolve) => watchers.add(resolve));
      }
    },
    peak: () => peak,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const say = (llm: Llm, user = emma, signal = calm) => llm.reply(requestOf(user), () => {}, signal);

test('no more people than allowed are answered at the same time, and all of them are', async () => {
  await using s = await scene(2);
  const all = [1, 2, 3, 4, 5].map(() => say(s.llm));
  const [first, second] = [await s.next(), await s.next()];
  first();
  second();
  for (const _ of all.slice(2)) (await s.next())();
  expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  expect(s.peak()).toBe(2);
});

test('who waits for too long gives up, and takes no place from those behind', async () => {
  await using s = await scene(1, 100);
  const first = say(s.llm);
  const end = await s.next();
  expect(await say(s.llm, noah)).toMatchObject({ ok: false, why: 'overloaded', usage: null });
  const third = say(s.llm);
  end();
  expect(await first).toMatchObject({ ok: true });
  (await s.next())();
  expect(await third).toMatchObject({ ok: true });
});

test('a call that is given up while it waits ends at once', async () => {
  await using s = await scene(1);
  const first = say(s.llm);
  const end = await s.next();
  const tired = new AbortController();
  const second = say(s.llm, noah, tired.signal);
  tired.abort();
  expect(await second).toMatchObject({ ok: false, why: 'cancelled' });
  end();
  expect(await first).toMatchObject({ ok: true });
});

test('what breaks gives its place back', async () => {
  const broken: Llm = {
    reply: () => Promise.reject(new Error('broken')),
    extract: () => Promise.reject(new Error('broken')),
  };
  const llm = withLimit(broken, 1, 1_000);
  for (let round = 0; round < 3; round += 1) await expect(say(llm)).rejects.toThrow('broken');
});
