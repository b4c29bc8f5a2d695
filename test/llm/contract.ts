import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Report } from '../../src/domain/report.ts';
import type { Llm } from '../../src/llm/llm.ts';
import { calm, emma, extraction, Found, noah, requestOf } from './situation.ts';

/** What every language model of ours must do, whatever stands behind it. */
export function testLlm(name: string, open: () => Promise<{ llm: Llm; close: () => Promise<void> }>): void {
  describe(`${name} keeps the contract of Llm`, () => {
    let llm: Llm;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ llm, close } = await open());
    });
    afterEach(() => close());

    test('it replies with text and a valid report', async () => {
      const replied = await llm.reply(requestOf(emma), () => {}, calm);
      if (!replied.ok) throw new Error(replied.detail);
      expect(replied.text.trim()).toBe(replied.text);
      expect(replied.text).not.toBe('');
      expect(Report.safeParse(replied.report).success).toBe(true);
      expect(replied.model).not.toBe('');
      expect(replied.insteadOf).toBeUndefined();
      for (const tokens of Object.values(replied.usage)) expect(tokens).toBeGreaterThanOrEqual(0);
    });

    test('the text grows, and what was shown last is what is returned', async () => {
      const shown: string[] = [];
      const replied = await llm.reply(requestOf(emma), (soFar) => shown.push(soFar), calm);
      if (!replied.ok) throw new Error(replied.detail);
      expect(shown.at(-1)?.trim()).toBe(replied.text);
      shown.slice(1).forEach((text, index) => {
        expect(text.startsWith(shown[index] ?? '')).toBe(true);
      });
    });

    test('it serves several people at once', async () => {
      const people = [emma, noah, emma, noah];
      const all = await Promise.all(people.map((user) => llm.reply(requestOf(user), () => {}, calm)));
      expect(all.map((replied) => replied.ok)).toEqual([true, true, true, true]);
    });

    test('it extracts data of the shape that was asked for', async () => {
      const extracted = await llm.extract(extraction, calm);
      if (!extracted.ok) throw new Error(extracted.detail);
      expect(Found.safeParse(extracted.value).success).toBe(true);
    });

    test('a call that was given up resolves all the same', async () => {
      const given = AbortSignal.abort();
      const replied = await llm.reply(requestOf(emma), () => {}, given);
      const extracted = await llm.extract(extraction, given);
      for (const result of [replied, extracted]) expect(result.ok || result.why === 'cancelled').toBe(true);
    });
  });
}

/** What every model behind a network must make of its failures. `fail` breaks the next request. */
export const SERVER_FAULTS = [
  { fault: 429, options: { retryAfter: 3 }, why: 'rate_limited', retryAfterMs: 3_000 },
  { fault: 500, options: {}, why: 'overloaded' },
  { fault: 529, options: {}, why: 'overloaded' },
  { fault: 401, options: {}, why: 'unauthorized' },
  { fault: 403, options: {}, why: 'unauthorized' },
  { fault: 400, options: { message: 'something in "my sister Ottilie" is wrong' }, why: 'rejected' },
  { fault: 404, options: {}, why: 'rejected' },
  { fault: 'hang', options: {}, why: 'stalled' },
  { fault: 'stall', options: {}, why: 'stalled' },
  { fault: 'cut', options: {}, why: 'cut' },
  { fault: 'truncated', options: {}, why: 'cut' },
  { fault: 'garbled', options: {}, why: 'nonsense' },
  { fault: 'empty', options: {}, why: 'nonsense' },
  { fault: 'not_json', options: {}, why: 'nonsense' },
  { fault: 'refusal', options: {}, why: 'refused' },
] as const;
