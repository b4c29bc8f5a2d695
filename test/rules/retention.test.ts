import { expect, it } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import type { Episode, Fact } from '../../src/domain/memory.ts';
import { oldestKept, withoutOld } from '../../src/rules/retention.ts';
import { aCompletion, aMemory, DAY, NOON } from '../support/memories.ts';

const before = oldestKept(30, NOON);
const old = toIso(before - 1);
const young = toIso(before);

const aFact = (patch: Partial<Fact>): Fact => ({
  id: 'a',
  text: 'works nights',
  source: 'user',
  message: null,
  at: young,
  verdict: 'allow',
  pinned: false,
  topic: null,
  superseded_by: null,
  ...patch,
});
const anEpisode = (patch: Partial<Episode>): Episode => ({
  id: 'e',
  at: young,
  kind: 'surprise',
  text: 'it was easier than they thought',
  step: null,
  patterns: [],
  surprise: 0.6,
  ...patch,
});

it('counts days of 24 hours back from now', () => {
  expect(before).toBe(NOON - 30 * DAY);
});

it('removes old episodes and old notes of the coach, and keeps what was saved and what is young', () => {
  const saved = aFact({ id: 'saved', at: old, pinned: true });
  const fresh = aFact({ id: 'fresh', at: young });
  const episode = anEpisode({ id: 'fresh', at: young });
  const memory = aMemory({
    facts: [aFact({ id: 'noted', at: old }), saved, fresh],
    episodes: [anEpisode({ id: 'long ago', at: old }), episode],
  });
  const change = withoutOld(memory, before);
  expect(change.facts?.items).toEqual([saved, fresh]);
  expect(change.episodic?.items).toEqual([episode]);
});

it('keeps the numbers of an old step, but not the words that it was told in', () => {
  const done = aCompletion({ at: old });
  const told = { ...done, outcome: { ...done.outcome, note: 'my words' } };
  const change = withoutOld(aMemory({ state: { completions: [told] } }), before);
  expect(change.state?.completions).toEqual([{ ...told, outcome: { ...told.outcome, note: '' } }]);
});

it('changes nothing where there is nothing old', () => {
  expect(withoutOld(aMemory({ facts: [aFact({ at: young })] }), before)).toEqual({});
});
