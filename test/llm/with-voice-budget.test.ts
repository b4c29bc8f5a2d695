import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLedger, type Ledger } from '../../src/llm/ledger.ts';
import { speechDollars, transcriptionDollars } from '../../src/llm/prices.ts';
import { withVoiceBudget } from '../../src/llm/with-voice-budget.ts';
import { calm, emma, noah } from './situation.ts';
import { type Folder, recordedLog, temporaryFolder } from './temporary.ts';

let folder: Folder;
let ledger: Ledger;
let recorded: ReturnType<typeof recordedLog>;

beforeEach(async () => {
  folder = await temporaryFolder();
  recorded = recordedLog();
});
afterEach(async () => {
  await ledger.flush();
  await folder[Symbol.asyncDispose]();
});

type Result = { ok: true; text: string } | { ok: false; why: string; detail: string };

/** Ears and a mouth that always answer `result`, in a purse of `userDay` dollars. */
async function open(userDay: number, result: Result = { ok: true, text: 'private words' }) {
  const now = () => Date.UTC(2026, 10, 21, 9);
  ledger = await createLedger({ dir: folder.path, now, log: recorded.log, budget: { userDay, day: 10 } });
  const calls: unknown[] = [];
  const voice = {
    hear: async (...args: unknown[]) => {
      calls.push(args);
      return result;
    },
    say: async (...args: unknown[]) => {
      calls.push(args);
      return result;
    },
  };
  const models = { transcribe: 'whisper-1', speak: 'eleven_multilingual_v2' };
  const { listen, say } = withVoiceBudget(voice, { ledger, now, models });
  if (!listen || !say) throw new Error('ears or mouth are missing');
  return { listen, say, calls };
}

const recording = (seconds: number, length = 4) => ({
  bytes: new Uint8Array(length),
  mime: 'audio/ogg',
  seconds,
});

test('a minute heard and a thousand characters said cost their price, and have a line each', async () => {
  const { listen, say } = await open(1);
  expect(await listen(emma, recording(60), calm)).toEqual({ ok: true, text: 'private words' });
  expect(ledger.spentTodayBy(emma)).toBeCloseTo(0.006);
  await say(emma, 'x'.repeat(500), calm);
  expect(ledger.spentTodayBy(emma)).toBeCloseTo(0.066);
  await ledger.flush();
  const lines = recorded.lines.filter((line) => line.event === 'model');
  expect(lines.map(({ purpose, model, ok }) => [purpose, model, ok])).toEqual([
    ['transcribe', 'whisper-1', true],
    ['speak', 'eleven_multilingual_v2', true],
  ]);
  expect(JSON.stringify(recorded.lines) + (await folder.contents())).not.toContain('private');
  await ledger[Symbol.asyncDispose]();
  expect((await open(0.07)).calls).toEqual([]);
  expect(ledger.spentTodayBy(emma)).toBeCloseTo(0.066);
});

test('past the budget nobody is asked, and nothing is charged', async () => {
  const { listen, say, calls } = await open(0.005);
  expect(await listen(emma, recording(60), calm)).toMatchObject({ ok: false, why: 'over_budget' });
  expect(await say(emma, 'x'.repeat(500), calm)).toMatchObject({ ok: false, why: 'over_budget' });
  expect(calls).toEqual([]);
  expect(await listen(noah, recording(40), calm)).toMatchObject({ ok: true });
  expect(ledger.spentToday()).toBeCloseTo(0.004);
});

test('only what is really said is charged for', async () => {
  const { say } = await open(1);
  await say(emma, 'x'.repeat(50_000), calm);
  expect(ledger.spentToday()).toBeCloseTo(0.12);
});

test('a recording that claims to be short pays for its size', async () => {
  const { listen } = await open(1);
  await listen(emma, recording(1, 1_600_000), calm);
  expect(ledger.spentToday()).toBeCloseTo(transcriptionDollars('whisper-1', 100));
});

test.each([
  ['unauthorized', 0],
  ['overloaded', 0],
  ['timed_out', 0.006],
  ['cancelled', 0.006],
])('a call that ended as %s costs $%d', async (why, dollars) => {
  const { listen } = await open(1, { ok: false, why, detail: 'HTTP' });
  expect(await listen(emma, recording(60), calm)).toMatchObject({ ok: false, why });
  expect(ledger.spentToday()).toBeCloseTo(dollars);
  expect(recorded.lines.at(-1)).toMatchObject({ ok: false, why, note: 'HTTP' });
});

test('what is not configured stays away', async () => {
  await open(1);
  const now = () => 0;
  const none = withVoiceBudget({}, { ledger, now, models: { transcribe: '', speak: '' } });
  expect(none).toEqual({ listen: undefined, say: undefined });
});

test('a model without a listed price is never the cheapest', () => {
  for (const model of ['whisper-1', 'gpt-4o-transcribe', 'gpt-4o-mini-transcribe'])
    expect(transcriptionDollars('unknown', 60)).toBeGreaterThan(transcriptionDollars(model, 60));
  for (const model of ['tts-1', 'tts-1-hd', 'gpt-4o-mini-tts', 'eleven_multilingual_v2'])
    expect(speechDollars('unknown', 100)).toBeGreaterThan(speechDollars(model, 100));
});
