import { describe, expect, test } from 'vitest';
import { type Breaker, newBreaker } from '../../src/rules/breaker.ts';
import { type HealthFacts, judgeHealth, PATIENCE_MS } from '../../src/rules/health.ts';

const START = Date.UTC(2026, 10, 21, 9);
const NOW = START + 3_600_000;
const calm = { waiting: 0, running: 0, dead: 0, lateMs: 0 };

const facts = (more: Partial<HealthFacts> = {}): HealthFacts => ({
  version: '1.2.3',
  startedAt: START,
  lastPoll: NOW - 12_000,
  queue: calm,
  lastWorked: NOW - 40_000,
  breaker: newBreaker,
  ...more,
});
const problems = (more: Partial<HealthFacts>, now = NOW) => judgeHealth(facts(more), now).problems;

test('all is well, and what is known is told', () => {
  expect(judgeHealth(facts({ queue: { waiting: 3, running: 2, dead: 1, lateMs: 250 } }), NOW)).toEqual({
    ok: true,
    problems: [],
    version: '1.2.3',
    uptime_s: 3600,
    poll_age_ms: 12_000,
    queue: { waiting: 3, running: 2, dead: 1, late_ms: 250, worked_age_ms: 40_000 },
    model: { state: 'closed', failures: 0, pause_ms: 0 },
  });
});

describe('what is heard from Telegram', () => {
  test.each<[string, Partial<HealthFacts>, number, readonly string[]]>([
    ['a long poll that brought nothing takes half a minute', { lastPoll: NOW - 31_000 }, NOW, []],
    ['just within patience', { lastPoll: NOW - PATIENCE_MS }, NOW, []],
    ['too long ago', { lastPoll: NOW - PATIENCE_MS - 1 }, NOW, ['deaf']],
    ['nothing yet, just started', { lastPoll: 0 }, START, []],
    ['nothing yet, at the end of the grace', { lastPoll: 0 }, START + PATIENCE_MS, []],
    ['nothing yet, and no grace left', { lastPoll: 0 }, START + PATIENCE_MS + 1, ['deaf']],
    ['the clock was set back a little', { lastPoll: NOW + 5_000 }, NOW, []],
    ['the clock was set back by hours', { lastPoll: NOW + 7_200_000 }, NOW, ['deaf']],
  ])('%s', (_case, more, now, expected) => {
    expect(problems(more, now)).toEqual(expected);
    expect(judgeHealth(facts(more), now).ok).toBe(expected.length === 0);
  });

  test('there is no age of what never was', () => {
    expect(judgeHealth(facts({ lastPoll: 0 }), START).poll_age_ms).toBeNull();
  });
});

describe('the queue', () => {
  const late = { ...calm, waiting: 9, lateMs: PATIENCE_MS + 1 };
  test.each<[string, Partial<HealthFacts>, readonly string[]]>([
    ['late, and nothing gets done', { queue: late, lastWorked: NOW - PATIENCE_MS - 1 }, ['stuck']],
    ['late, but it moves', { queue: late, lastWorked: NOW - 1_000 }, []],
    ['late, just after the start', { queue: late, lastWorked: NOW }, []],
    ['a little late', { queue: { ...late, lateMs: PATIENCE_MS }, lastWorked: NOW - PATIENCE_MS - 1 }, []],
    ['nothing to do for days', { lastWorked: NOW - 2 * 86_400_000 }, []],
    ['dead letters', { queue: { ...calm, dead: 12 } }, []],
  ])('%s', (_case, more, expected) => {
    expect(problems(more)).toEqual(expected);
  });

  test('both problems are named', () => {
    expect(problems({ lastPoll: START, queue: late, lastWorked: START })).toEqual(['deaf', 'stuck']);
  });
});

describe('a model that is down', () => {
  const open: Breaker = { kind: 'open', round: 1, since: NOW - 10_000, until: NOW + 5_000, pauseMs: 15_000 };
  test('is shown, and no reason to be unwell', () => {
    const { ok, model } = judgeHealth(facts({ breaker: open }), NOW);
    expect({ ok, model }).toEqual({ ok: true, model: { state: 'open', failures: 0, pause_ms: 5_000 } });
  });

  test.each<[Breaker | null, object]>([
    [null, { state: 'none', failures: 0, pause_ms: 0 }],
    [
      { kind: 'closed', round: 0, failures: 2 },
      { state: 'closed', failures: 2, pause_ms: 0 },
    ],
    [
      { kind: 'half_open', round: 1, pauseMs: 15_000, busy: true },
      { state: 'half_open', failures: 0, pause_ms: 0 },
    ],
  ])('%j', (breaker, model) => {
    expect(judgeHealth(facts({ breaker }), NOW).model).toEqual(model);
  });
});
