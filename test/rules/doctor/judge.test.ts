import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { judgeCoaches } from '../../../src/rules/doctor/coaches.ts';
import { counted, countOf, type Finding, lasting, sized } from '../../../src/rules/doctor/finding.ts';
import {
  JUMPS,
  judgeClock,
  judgeDisk,
  judgeFolder,
  judgeNode,
  judgeZones,
} from '../../../src/rules/doctor/machine.ts';
import { judgeMoney } from '../../../src/rules/doctor/money.ts';
import { judgeQueue, type QueueFacts } from '../../../src/rules/doctor/queue.ts';
import { judgeSettings, type Railway } from '../../../src/rules/doctor/settings.ts';
import { judgeTelegram, type TelegramFacts } from '../../../src/rules/doctor/telegram.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const MB = 1_000_000;

/** `level: what it says`, one line each. */
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, says }) => `${level}: ${says}`);

describe('settings', () => {
  const good = { TELEGRAM_BOT_TOKEN: '1:a', ANTHROPIC_API_KEY: 'k' };
  const cases: [string, Record<string, string>, Railway | undefined, RegExp[]][] = [
    ['good ones', good, undefined, [/^ok: /]],
    ['no token', { ...good, TELEGRAM_BOT_TOKEN: '' }, undefined, [/^problem: TELEGRAM_BOT_TOKEN is not set/]],
    ['no model', { TELEGRAM_BOT_TOKEN: '1:a' }, undefined, [/^warning: No model is set/]],
    ['no money', { ...good, BUDGET_DAY_USD: '0' }, undefined, [/^warning: BUDGET_DAY_USD is 0/]],
    [
      'no money for anyone',
      { ...good, BUDGET_USER_DAY_USD: '0' },
      undefined,
      [/^warning: BUDGET_USER_DAY_USD is 0/],
    ],
    [
      'much money',
      { ...good, BUDGET_DAY_USD: '5000' },
      undefined,
      [/^warning: BUDGET_DAY_USD is \$5,000\.00/],
    ],
    ['one for all', { ...good, BUDGET_USER_DAY_USD: '20' }, undefined, [/^note: One person alone/]],
    ['talkative', { ...good, LOG_LEVEL: 'debug' }, undefined, [/^warning: LOG_LEVEL is debug/]],
    ['taciturn', { ...good, LOG_LEVEL: 'error' }, undefined, [/^note: LOG_LEVEL is error/]],
    [
      'Railway without anything',
      good,
      { volume: undefined },
      [/^warning: PORT is not set/, /^problem: .* is on no volume/],
    ],
    ['Railway in order', { ...good, PORT: '80', DATA_DIR: '/app/data' }, { volume: '/app/data' }, [/^ok: /]],
    [
      'a volume elsewhere',
      { ...good, PORT: '80', DATA_DIR: '/app/data2' },
      { volume: '/app/data' },
      [/^problem: /],
    ],
    ['a folder in the volume', { ...good, PORT: '80', DATA_DIR: '/v/bot' }, { volume: '/v/' }, [/^ok: /]],
  ];
  it.each(cases)('%s', (_, env, railway, expected) => {
    const found = brief(judgeSettings(readConfig(env), railway));
    expect(found).toHaveLength(expected.length);
    for (const [at, says] of expected.entries()) expect(found[at]).toMatch(says);
  });
});

describe('telegram', () => {
  const signedIn = {
    kind: 'signed_in',
    id: 42,
    username: 'coach_bot',
    webhook: null,
    webhookRemoved: false,
    pending: 0,
  } as const;
  const cases: [string, TelegramFacts, boolean, number[], RegExp[]][] = [
    ['in order', signedIn, true, [42], [/^ok: The token is that of @coach_bot \(42\)/]],
    ['refused', { kind: 'refused' }, false, [], [/^problem: Telegram does not accept/]],
    ['unreachable', { kind: 'unreachable', why: 'ECONNREFUSED' }, false, [], [/^problem: .*ECONNREFUSED/]],
    [
      'webhook, stopped',
      { ...signedIn, webhook: 'a.example' },
      false,
      [],
      [/^ok/, /^warning: A webhook to a\.example/],
    ],
    ['webhook beside a bot', { ...signedIn, webhook: 'a.example' }, true, [], [/^ok/, /^problem: A webhook/]],
    [
      'webhook removed',
      { ...signedIn, webhook: 'a.example', webhookRemoved: true },
      false,
      [],
      [/^ok/, /^note: The webhook to a\.example was removed/],
    ],
    ['waiting, stopped', { ...signedIn, pending: 1 }, false, [], [/^ok/, /^note: 1 update waits/]],
    ['few waiting', { ...signedIn, pending: 100 }, true, [], [/^ok/, /^note: 100 updates wait/]],
    ['many waiting', { ...signedIn, pending: 101 }, true, [], [/^ok/, /^warning: 101 updates wait/]],
    ['work for another bot', signedIn, false, [42, 7], [/^ok/, /^warning: .*another bot \(7\)/]],
  ];
  it.each(cases)('%s', (_, facts, running, queued, expected) => {
    const found = brief(judgeTelegram(facts, running, queued));
    expect(found).toHaveLength(expected.length);
    for (const [at, says] of expected.entries()) expect(found[at]).toMatch(says);
  });
});

describe('queue', () => {
  const journal = { kind: 'read', waiting: 0, due: 0, oldest: null, torn: 0, damaged: 0, bots: [] } as const;
  const calm: QueueFacts = { journal, dead: [], unreadable: 0, asked: 0, copies: [] };
  const late = (ms: number) => ({ ...calm, journal: { ...journal, waiting: 3, due: 2, oldest: NOW - ms } });
  const cases: [string, QueueFacts, boolean, RegExp[]][] = [
    ['none', { ...calm, journal: { kind: 'none' } }, false, [/^ok: Nothing waits\./]],
    ['empty', calm, true, [/^ok: Nothing waits that is due; 0 jobs for later/]],
    ['newer', { ...calm, journal: { kind: 'newer' } }, false, [/^problem: .*newer version/]],
    ['stopped', late(7_200_000), false, [/^note: 2 jobs are due, the oldest for 2 h; 1 job for later/]],
    ['on time', late(60_000), true, [/^ok: 2 jobs are due/]],
    ['late', late(60_001), true, [/^warning: /]],
    ['stuck', late(600_001), true, [/^problem: /]],
    ['cut off', { ...calm, journal: { ...journal, torn: 1 } }, false, [/^ok/, /^note: The end of the queue/]],
    ['being written', { ...calm, journal: { ...journal, torn: 1 } }, true, [/^ok/]],
    ['damaged', { ...calm, journal: { ...journal, damaged: 2 } }, true, [/^ok/, /^problem: 2 lines/]],
    [
      'dead letters',
      { ...calm, dead: [1, 2, 3].map((age) => ({ at: NOW - age * 86_400_000, reason: `why ${age % 2}` })) },
      true,
      [/^ok/, /^warning: 3 dead letters, the oldest 3 days old: why 1 \(2\); why 0 \(1\)\./],
    ],
    ['an odd letter', { ...calm, unreadable: 1 }, true, [/^ok/, /^warning: 1 dead letter cannot/]],
    ['replays', { ...calm, asked: 2 }, true, [/^ok/, /^note: 2 dead letters are to be replayed/]],
    ['copies', { ...calm, copies: ['journal.damaged-1'] }, true, [/^ok/, /^warning: .*journal\.damaged-1/]],
  ];
  it.each(cases)('%s', (_, facts, running, expected) => {
    const found = brief(judgeQueue(facts, NOW, running));
    expect(found).toHaveLength(expected.length);
    for (const [at, says] of expected.entries()) expect(found[at]).toMatch(says);
  });
});

describe('the machine', () => {
  it.each([
    [600 * MB, 1_000 * MB, 'ok'],
    [499 * MB, 1_000 * MB, 'warning'],
    [600 * MB, 100_000 * MB, 'warning'],
    [5_000 * MB, 100_000 * MB, 'ok'],
    [49 * MB, 500 * MB, 'problem'],
    [0, 0, 'problem'],
  ])('%i of %i bytes free: %s', (free, total, level) => {
    expect(judgeDisk({ free, total }).level).toBe(level);
  });

  it.each([
    [0, 'ok'],
    [30_000, 'ok'],
    [30_001, 'warning'],
    [-300_000, 'warning'],
    [-300_001, 'problem'],
  ])('a clock %i ms off: %s', (off, level) => {
    expect(judgeClock({ here: NOW + off, server: NOW }).level).toBe(level);
  });

  it.each([
    ['2026-11-21T09:00:00Z', 'note'],
    ['1970-01-01T00:00:10Z', 'problem'],
    ['2106-02-07T06:28:15Z', 'problem'],
  ])('a clock without another at %s: %s', (at, level) => {
    expect(judgeClock({ here: Date.parse(at), server: null }).level).toBe(level);
  });

  it('knows zones that are complete, few, or wrong', () => {
    const shown = JUMPS.map(({ shows }) => shows);
    expect(judgeZones({ known: 418, shown }).level).toBe('ok');
    expect(judgeZones({ known: 1, shown })).toMatchObject({ level: 'problem' });
    expect(judgeZones({ known: 418, shown: shown.with(1, '02:00') }).says).toContain('Europe/Berlin');
  });

  it.each([
    ['24.0.0', 'ok'],
    ['26.1.0', 'ok'],
    ['22.19.0', 'problem'],
  ])('Node %s: %s', (version, level) => {
    expect(judgeNode(version).level).toBe(level);
  });

  const folder = { dir: '/d', writable: true, open: false, openInside: ['queue'], foreign: [] };
  it.each([
    ['closed', folder, ['ok']],
    ['open, with nothing to see', { ...folder, open: true, openInside: [] }, ['ok']],
    ['open', { ...folder, open: true }, ['warning']],
    ['of somebody else in parts', { ...folder, foreign: ['queue'] }, ['warning']],
    ['not for this account', { ...folder, writable: false }, ['problem']],
  ])('a folder that is %s', (_, facts, levels) => {
    expect(judgeFolder(facts).map(({ level }) => level)).toEqual(levels);
  });
});

describe('money and coaches', () => {
  const budget = { userDay: 0.5, day: 20 };
  it.each([
    [0, [], ['ok']],
    [15.9, [0.1], ['ok']],
    [16, [0.39], ['warning']],
    [1, [0.4, 0.6], ['ok', 'note']],
  ])('%d dollars spent, by person %j', (spent, byPerson, levels) => {
    expect(judgeMoney({ spent, byPerson }, budget).map(({ level }) => level)).toEqual(levels);
  });

  it('says when the budget of nothing is used up by nothing', () => {
    expect(judgeMoney({ spent: 0, byPerson: [] }, { userDay: 0, day: 0 })[0]?.level).toBe('ok');
  });

  const problem = { instance: 'a', file: 'a/persona.md', path: '', message: 'is empty' };
  const base = { framework: 'f', securityRules: 's', sharedCues: [] };
  it('names what cannot be served', () => {
    const coaches = [{ id: 'a', parts: null }];
    expect(judgeCoaches({ base, coaches, problems: [problem] }, '')[0]).toMatchObject({ level: 'problem' });
    expect(judgeCoaches(null, 'no folder')[0]).toMatchObject({ level: 'problem', says: 'no folder' });
  });
});

describe('words', () => {
  it.each([
    [0, '0 s'],
    [119_000, '119 s'],
    [120_000, '2 min'],
    [7_200_000, '2 h'],
    [172_800_000, '2 days'],
  ])('%i ms is %s', (ms, text) => {
    expect(lasting(ms)).toBe(text);
  });

  it.each([
    [500, '0.5 kB'],
    [12_345, '12 kB'],
    [3_400_000, '3.4 MB'],
    [80e9, '80 GB'],
    [5e15, '5000 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(sized(bytes)).toBe(text);
  });

  it('counts', () => {
    expect([counted(1, 'file'), counted(2_000, 'file')]).toEqual(['1 file', '2,000 files']);
    expect(countOf(judgeSettings(readConfig({}), undefined), 'problem')).toBe(1);
  });
});
