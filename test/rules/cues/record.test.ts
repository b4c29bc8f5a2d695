import { describe, expect, it } from 'vitest';
import type { CueRecord } from '../../../src/domain/cues.ts';
import { toIso } from '../../../src/domain/ids.ts';
import { cueEnded, cueSaid, earned, liked, NO_CUES } from '../../../src/rules/cues/record.ts';
import { NOON } from '../../support/memories.ts';

const cue = { id: 'a', template: 'A?', theme: 'start', difficulty: 2, points: 3 };
const plain = { key: 'coach/a', cue, reply: null };
const asking = { key: 'coach/b', cue, reply: 'I begin' };
const answered = (id: string) => ({ id, answered: toIso(NOON) });
const missed = (id: string) => ({ id, answered: null });
const said = (record: CueRecord, what: typeof plain | typeof asking, id = 'm1') =>
  cueSaid(record, what, id, NOON);

describe('points', () => {
  it('are earned by an answer where any will do, once', () => {
    const first = cueEnded(said(NO_CUES, plain), answered('m1'));
    expect(first).toMatchObject({ points: 3, record: { points: 3, open: null, streak: { current: 1 } } });
    expect(cueEnded(first.record, answered('m1'))).toEqual({ record: first.record, points: 0 });
    expect(earned(first.record)).toEqual({ record: first.record, points: 0 });
  });

  it('wait for the words that are expected, also after a miss, until the next is said', () => {
    const open = cueEnded(said(NO_CUES, asking), answered('m1'));
    expect(open).toMatchObject({ points: 0, record: { points: 0, streak: { current: 1 } } });
    expect(earned(open.record)).toMatchObject({ points: 3, record: { points: 3, open: null } });
    const late = cueEnded(said(NO_CUES, asking), missed('m1'));
    expect(earned(late.record)).toMatchObject({ points: 3, record: { success: late.record.success } });
    expect(said(late.record, plain, 'm2').open?.message).toBe('m2');
  });

  it('are not earned by a miss, nor by the end of another check-in', () => {
    expect(cueEnded(said(NO_CUES, plain), missed('m1'))).toMatchObject({ points: 0, record: { open: null } });
    const open = said(NO_CUES, plain);
    expect(cueEnded(open, answered('m7'))).toEqual({ record: open, points: 0 });
  });
});

describe('the streak', () => {
  it('counts answered check-ins in a row, and keeps the longest', () => {
    let record = NO_CUES;
    for (const [id, end] of [
      ['1', answered],
      ['2', answered],
      ['3', missed],
      ['4', answered],
    ] as const) {
      record = cueEnded(said(record, plain, id), end(id)).record;
    }
    expect(record.streak).toEqual({ current: 1, longest: 2 });
  });
});

describe('success', () => {
  it('rises with what came, falls with what did not, and counts each cue once', () => {
    expect(earned(said(NO_CUES, asking)).record.success).toBe(0.4);
    const failed = cueEnded(said(NO_CUES, asking), missed('m1')).record;
    expect(failed.success).toBe(0.2);
    expect(said(failed, plain, 'm2').success).toBe(0.2);
    expect(said(cueEnded(said(NO_CUES, asking), answered('m1')).record, plain, 'm2').success).toBe(0.2);
  });
});

it('remembers the last three and each favourite once', () => {
  let record = NO_CUES;
  for (const key of ['a', 'b', 'c', 'd']) record = said(record, { ...plain, key }, key);
  expect(record.latest).toEqual(['b', 'c', 'd']);
  expect(liked(liked(record, 'b'), 'b').favourites).toEqual(['b']);
});
