import { expect, test } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import { Activity, Episodic, Facts, Scheduled, State } from '../../src/domain/memory.ts';
import { newMemory } from '../../src/rules/new-memory.ts';

const quiet = { from: 1320, to: 480 };
const memory = newMemory(UserId.parse('42'), Date.UTC(2026, 10, 21), quiet);

test('knows nothing and may be asked', () => {
  expect(memory.state).toMatchObject({
    user_id: '42',
    created_at: '2026-11-21T00:00:00.000Z',
    consent: { status: 'unasked' },
    phase: 'first_contact',
    lifecycle: 'new',
    level: 1,
    reachable: true,
    preferences: { quiet },
  });
  expect(memory.recent).toEqual([]);
});

test('every document fits its schema', () => {
  expect(State.parse(memory.state)).toEqual(memory.state);
  expect(Facts.parse(memory.facts)).toEqual(memory.facts);
  expect(Episodic.parse(memory.episodic)).toEqual(memory.episodic);
  expect(Activity.parse(memory.activity)).toEqual(memory.activity);
  expect(Scheduled.parse(memory.scheduled)).toEqual(memory.scheduled);
});

test('shares nothing between two people', () => {
  const other = newMemory(UserId.parse('43'), 0, quiet);
  expect(other.activity.hours).not.toBe(memory.activity.hours);
  expect(other.state.preferences.quiet).not.toBe(quiet);
});
