import { appendFile, mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectSpending } from '../../src/llm/inspect-spending.ts';
import { createLedger } from '../../src/llm/ledger.ts';
import { emma, noah } from './situation.ts';
import { type Folder, recordedLog, temporaryFolder } from './temporary.ts';

let folder: Folder;
const now = () => Date.UTC(2026, 10, 21, 12);
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());
const look = (busy = false) => inspectSpending({ dir: folder.path, now, busy });
const today = () => join(folder.path, 'spending', '2026-11-21.jsonl');

async function spend(): Promise<void> {
  const parts = { dir: folder.path, now, log: recordedLog().log, budget: { userDay: 1, day: 3 } };
  await using ledger = await createLedger(parts);
  for (const [user, dollars] of [
    [emma, 0.25],
    [emma, 0.5],
    [noah, 0.125],
  ] as const) {
    const reserved = ledger.reserve(user, dollars);
    if (!reserved.ok) throw new Error('no money');
    const facts = { purpose: 'reply', model: 'm', usage: null, ms: 1, why: null, note: null } as const;
    reserved.settle({ ...facts, dollars });
  }
}

test('adds up the day that is, by person, and leaves the files as they are', async () => {
  await spend();
  const before = await folder.contents();
  expect(await look()).toEqual({ money: { spent: 0.875, byPerson: [0.75, 0.125] }, flaws: [] });
  expect(await folder.contents()).toBe(before);
});

test('counts no other day, and needs no folder', async () => {
  expect(await look()).toEqual({ money: { spent: 0, byPerson: [] }, flaws: [] });
  await spend();
  const tomorrow = { dir: folder.path, now: () => now() + 86_400_000, busy: false };
  expect((await inspectSpending(tomorrow)).money.spent).toBe(0);
});

test('finds torn and damaged lines of every day, and counts the good ones', async () => {
  await spend();
  await appendFile(today(), 'x\n{"ts":');
  await mkdir(join(folder.path, 'spending'), { recursive: true });
  await writeFile(join(folder.path, 'spending', '2026-11-01.jsonl'), '{}\n');
  const { money, flaws } = await look();
  expect(money.spent).toBe(0.875);
  expect(flaws.map(({ kind, file }) => `${kind} ${file}`).toSorted()).toEqual([
    'damaged_lines spending/2026-11-01.jsonl',
    'damaged_lines spending/2026-11-21.jsonl',
    'torn spending/2026-11-21.jsonl',
  ]);
});

test('passes over a line that is just being written', async () => {
  await spend();
  await appendFile(today(), '{"ts":');
  await utimes(today(), now() / 1000, now() / 1000);
  expect((await look(true)).flaws).toEqual([]);
  await utimes(today(), now() / 1000 - 60, now() / 1000 - 60);
  expect((await look(true)).flaws).toMatchObject([{ kind: 'torn', user: null }]);
});
