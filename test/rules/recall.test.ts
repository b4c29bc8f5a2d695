import { describe, expect, it, test } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import { Episode, type Episodic } from '../../src/domain/memory.ts';
import { addEpisode, episodesFrom, recallEpisodes } from '../../src/rules/recall.ts';
import { aCompletion, countingIds, DAY, NOON } from '../support/memories.ts';

const episode = (id: string, patch: Partial<Episode> = {}): Episode => ({
  id,
  at: toIso(NOON - DAY),
  kind: 'completion',
  text: 'Something else.',
  step: null,
  patterns: [],
  surprise: 0,
  ...patch,
});
const episodic = (...items: Episode[]): Episodic => ({ version: 1, items });
const moment = { step: 'call', patterns: ['planning'], said: 'The phone call frightens me' };

describe('recallEpisodes', () => {
  const recall = (...items: Episode[]) =>
    recallEpisodes(episodic(...items), moment, NOON, 2).map(({ id }) => id);

  it('finds what fits: the step, the anti-pattern, a surprise with words in common', () => {
    expect(recall(episode('a', { step: 'call' }))).toEqual(['a']);
    expect(recall(episode('b', { patterns: ['other', 'planning'] }))).toEqual(['b']);
    expect(recall(episode('c', { text: 'The phone rang.', surprise: 0.6 }))).toEqual(['c']);
  });

  it('finds nothing where nothing fits', () => {
    expect(recall()).toEqual([]);
    expect(recall(episode('a', { step: 'walk', patterns: ['other'], surprise: 1 }))).toEqual([]);
    expect(recall(episode('b', { text: 'The phone rang.', surprise: 0.1 }))).toEqual([]);
    expect(recall(episode('c', { text: 'Those were the days.', surprise: 1 }))).toEqual([]);
    const none = { step: null, patterns: [], said: 'hm' };
    expect(recallEpisodes(episodic(episode('d', { surprise: 1 })), none, NOON, 2)).toEqual([]);
  });

  it('gives the best first: fit, then surprise, then freshness, and no more than asked for', () => {
    const pattern = episode('pattern', { patterns: ['planning'] });
    const step = episode('step', { step: 'call' });
    const both = episode('both', { step: 'call', patterns: ['planning'] });
    expect(recall(pattern, step, both)).toEqual(['both', 'step']);
    expect(recall(step, episode('surprising', { step: 'call', surprise: 0.9 }))).toEqual([
      'surprising',
      'step',
    ]);
    const old = episode('old', { step: 'call', at: toIso(NOON - 90 * DAY) });
    expect(recall(old, step)).toEqual(['step', 'old']);
  });
});

test('addEpisode keeps 200 and lets the least surprising go, the oldest of equals', () => {
  let all = episodic();
  for (let index = 0; index < 200; index++) {
    all = addEpisode(all, episode(String(index), { surprise: index === 3 || index === 7 ? 0.1 : 0.5 }));
  }
  all = addEpisode(all, episode('more', { surprise: 0.9 }));
  expect(all.items).toHaveLength(200);
  expect(all.items.some(({ id }) => id === '3')).toBe(false);
  expect(all.items.some(({ id }) => id === '7')).toBe(true);
  const [last] = [addEpisode(all, episode('dull', { surprise: 0 }))];
  expect(last?.items.some(({ id }) => id === 'dull')).toBe(false);
});

describe('episodesFrom', () => {
  const from = (completion: Parameters<typeof episodesFrom>[0], first = false) => {
    const flags = { planning: { score: 0.5, at: toIso(NOON) }, faint: { score: 0.1, at: toIso(NOON) } };
    return episodesFrom(completion, { first, flags, newId: countingIds('e') });
  };

  it('tells what was expected and what came', () => {
    const [made] = from(aCompletion({ outcome: { note: ' Three people wrote back. ' } }));
    expect(made).toEqual({
      id: 'e-1',
      at: toIso(NOON),
      kind: 'completion',
      text: 'first step: You expected 7/10 and 10 minutes. It was 3/10 and 4 minutes: easier and quicker than you thought. In their words: Three people wrote back.',
      step: 'first_step',
      patterns: ['planning'],
      surprise: expect.closeTo(0.36, 1),
    });
  });

  it('is a surprise from 0.4 on, and a breakthrough the first time ever', () => {
    const surprising = aCompletion({ outcome: { difficulty: 0 } });
    expect(from(surprising)[0]?.kind).toBe('surprise');
    expect(from(surprising, true)[0]?.kind).toBe('breakthrough');
  });

  it('stays within its limits', () => {
    const [made] = from(aCompletion({ outcome: { note: '😀'.repeat(250) } }));
    expect(Episode.safeParse(made).success).toBe(true);
    expect(made?.text.isWellFormed()).toBe(true);
  });
});
