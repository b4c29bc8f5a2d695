import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Call, createLedger } from '../../src/llm/ledger.ts';
import { emma, noah } from './situation.ts';
import { type Folder, recordedLog, temporaryFolder } from './temporary.ts';

let folder: Folder;
let clock: number;
let recorded: ReturnType<typeof recordedLog>;

beforeEach(async () => {
  folder = await temporaryFolder();
  clock = Date.UTC(2026, 10, 21, 23, 50);
  recorded = recordedLog();
});
afterEach(() => folder[Symbol.asyncDispose]());

const open = (budget: Parameters<typeof createLedger>[0]['budget'] = { userDay: 1, day: 3 }) =>
  createLedger({ dir: folder.path, now: () => clock, log: recorded.log, budget });

const call = (dollars: number, more: Partial<Call> = {}): Call => ({
  purpose: 'reply',
  model: 'claude-sonnet-5-5',
  usage: { input: 10, cacheRead: 20, cacheWrite: 30, output: 40 },
  dollars,
  ms: 1_200,
  why: null,
  note: null,
  ...more,
});

type Ledger = Awaited<ReturnType<typeof open>>;

function spend(ledger: Ledger, user: typeof emma, dollars: number): void {
  const reserved = ledger.reserve(user, dollars);
  if (!reserved.ok) throw new Error(`over the budget of the ${reserved.over}`);
  reserved.settle(call(dollars));
}

describe('budgets', () => {
  test('count tokens too, of a person and of all, also after a restart', async () => {
    const limits = { userDay: 9, day: 9, tokens: { userDay: 250, day: 400 } };
    const ledger = await open(limits);
    const first = ledger.reserve(emma, 0.1, 200);
    expect(ledger.reserve(emma, 0.1, 51)).toEqual({ ok: false, over: 'user' });
    expect(ledger.reserve(noah, 0.1, 201)).toEqual({ ok: false, over: 'day' });
    if (first.ok) first.settle(call(0.1));
    await ledger[Symbol.asyncDispose]();
    const after = await open(limits);
    expect(after.reserve(emma, 0.1, 151)).toEqual({ ok: false, over: 'user' });
    expect(after.reserve(emma, 0.1, 150).ok).toBe(true);
    expect(after.reserve(noah, 0.1, 151)).toEqual({ ok: false, over: 'day' });
    expect(after.reserve(noah, 0.1).ok).toBe(true);
  });

  test('hold for a person and for all', async () => {
    const ledger = await open({ userDay: 1, day: 1.5 });
    spend(ledger, emma, 0.9);
    expect(ledger.reserve(emma, 0.2)).toEqual({ ok: false, over: 'user' });
    expect(ledger.reserve(noah, 0.7)).toEqual({ ok: false, over: 'day' });
    expect(ledger.reserve(noah, 0.5).ok).toBe(true);
  });

  test('of nothing let nothing through', async () => {
    expect((await open({ userDay: 0, day: 10 })).reserve(emma, 0.01).ok).toBe(false);
  });

  test('count what is only set aside, and give back what was not needed', async () => {
    const ledger = await open();
    const first = ledger.reserve(emma, 0.8);
    expect(ledger.reserve(emma, 0.8).ok).toBe(false);
    expect(ledger.spentToday()).toBe(0);
    if (first.ok) first.settle(call(0.1));
    expect(ledger.reserve(emma, 0.8).ok).toBe(true);
    expect(ledger.spentTodayBy(emma)).toBeCloseTo(0.1);
  });

  test('begin anew with the UTC day, calls over midnight belong to the day they began', async () => {
    const ledger = await open();
    const late = ledger.reserve(emma, 0.9);
    clock += 20 * 60_000;
    expect(ledger.reserve(emma, 0.9).ok).toBe(true);
    if (late.ok) late.settle(call(0.9));
    expect(ledger.spentToday()).toBe(0);
    await ledger.flush();
    expect(await readdir(join(folder.path, 'spending'))).toEqual(['2026-11-21.jsonl']);
  });

  test('are never overrun together, in whatever order calls come and go', async () => {
    const ledger = await open({ userDay: 1, day: 3 });
    const step = fc.record({
      user: fc.constantFrom(emma, noah),
      estimate: fc.double({ min: 0.01, max: 1, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      endOldest: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const open: (() => void)[] = [];
        for (const { user, estimate, share, endOldest } of steps) {
          const reserved = ledger.reserve(user, estimate);
          if (reserved.ok) open.push(() => reserved.settle(call(estimate * share)));
          if (endOldest) open.shift()?.();
        }
        for (const end of open) end();
        expect(ledger.spentTodayBy(emma)).toBeLessThanOrEqual(1 + 1e-9);
        expect(ledger.spentTodayBy(noah)).toBeLessThanOrEqual(1 + 1e-9);
        expect(ledger.spentToday()).toBeLessThanOrEqual(3 + 1e-9);
        clock += 24 * 3_600_000;
      }),
      { numRuns: 50 },
    );
    await ledger.flush();
  });

  test('a reservation ends once', async () => {
    const reserved = (await open()).reserve(emma, 0.1);
    if (!reserved.ok) throw new Error('refused');
    reserved.settle(call(0.1));
    expect(() => reserved.settle(call(0.1))).toThrow('twice');
  });
});

describe('the books', () => {
  test('have a line per call, failed ones too, and so has the log, which names nobody', async () => {
    const ledger = await open();
    spend(ledger, emma, 0.25);
    const failing = ledger.reserve(emma, 0.2);
    if (failing.ok) failing.settle(call(0, { usage: null, why: 'stalled', note: 'no answer' }));
    await ledger.flush();
    const text = await readFile(join(folder.path, 'spending', '2026-11-21.jsonl'), 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        ts: '2026-11-21T23:50:00.000Z',
        user: emma,
        purpose: 'reply',
        model: 'claude-sonnet-5-5',
        input: 10,
        cached: 20,
        written: 30,
        output: 40,
        dollars: 0.25,
        ms: 1_200,
        ok: true,
        why: null,
      },
      expect.objectContaining({ ok: false, why: 'stalled', dollars: 0, input: 0 }),
    ]);
    expect(recorded.lines).toHaveLength(2);
    expect(recorded.lines[0]).toMatchObject({ level: 30, cached: 20, dollars: 0.25 });
    expect(recorded.lines[1]).toMatchObject({ level: 40, note: 'no answer' });
    expect(JSON.stringify(recorded.lines)).not.toContain(emma);
  });

  test('are taken up again after a restart', async () => {
    const before = await open();
    spend(before, emma, 0.6);
    spend(before, noah, 0.3);
    await before[Symbol.asyncDispose]();
    const after = await open();
    expect(after.spentToday()).toBeCloseTo(0.9);
    expect(after.reserve(emma, 0.5)).toEqual({ ok: false, over: 'user' });
  });

  test('survive a line that was torn by a crash', async () => {
    const before = await open();
    spend(before, emma, 0.6);
    await before[Symbol.asyncDispose]();
    await appendFile(join(folder.path, 'spending', '2026-11-21.jsonl'), '{"ts":"2026-11-2');
    const after = await open();
    spend(after, noah, 0.3);
    await after[Symbol.asyncDispose]();
    expect((await open()).spentToday()).toBeCloseTo(0.9);
  });

  test('that cannot be written cost nobody an answer', async () => {
    const ledger = await open();
    // A folder in the file's place refuses even the superuser.
    await mkdir(join(folder.path, 'spending', '2026-11-21.jsonl'));
    spend(ledger, emma, 0.6);
    await ledger.flush();
    expect(recorded.lines.some((line) => line.level === 50)).toBe(true);
    expect(ledger.reserve(emma, 0.6).ok).toBe(false);
  });
});

describe('forgetting somebody', () => {
  test('leaves nothing of them in any file, and every sum as it was', async () => {
    const ledger = await open();
    spend(ledger, emma, 0.6);
    clock += 24 * 3_600_000;
    spend(ledger, emma, 0.5);
    spend(ledger, noah, 0.25);
    await ledger.forget(emma);
    const left = await folder.contents();
    expect(left).not.toContain(emma);
    expect(left).not.toContain('2026-11-22T23:50:00.000Z","user":null');
    expect(left).toContain(noah);
    expect(ledger.spentToday()).toBeCloseTo(0.75);
    expect(ledger.spentTodayBy(emma)).toBe(0);
    await ledger[Symbol.asyncDispose]();
    expect((await open()).spentToday()).toBeCloseTo(0.75);
    clock -= 24 * 3_600_000;
    expect((await open()).spentToday()).toBeCloseTo(0.6);
  });

  test('reaches a call that is still in hand', async () => {
    const ledger = await open();
    const reserved = ledger.reserve(emma, 0.2);
    await ledger.forget(emma);
    if (reserved.ok) reserved.settle(call(0.2));
    await ledger.flush();
    expect(await folder.contents()).not.toContain(emma);
    expect(ledger.spentToday()).toBeCloseTo(0.2);
  });

  test('loses nothing that is written at the same moment', async () => {
    const ledger = await open({ userDay: 10, day: 100 });
    for (let i = 0; i < 20; i += 1) {
      spend(ledger, emma, 0.01);
      spend(ledger, noah, 0.01);
      if (i % 5 === 0) void ledger.forget(emma);
    }
    await ledger.forget(emma);
    await ledger[Symbol.asyncDispose]();
    expect((await open()).spentToday()).toBeCloseTo(0.4);
    expect(await folder.contents()).not.toContain(emma);
  });
});
