import { describe, expect, it } from 'vitest';
import { UserId } from '../../../src/domain/ids.ts';
import { addFlaw, allMended, type Flaw, judgeFlaws, type Tally } from '../../../src/rules/doctor/flaws.ts';

const user = UserId.parse('42');
const none: Tally = new Map();
const temporary = (bytes: number): Flaw => ({ kind: 'temporary', file: 'users/42/a.json.tmp', bytes });
const corrupt: Flaw = {
  kind: 'corrupt',
  file: 'users/42/a.json',
  user,
  name: 'a.json',
  reason: 'items: wrong',
};

const tallyOf = (flaws: readonly Flaw[], mended = false): Tally =>
  flaws.reduce((tally, flaw) => addFlaw(tally, flaw, mended), none);

describe('what the scan found', () => {
  it('is nothing when everything is whole', () => {
    expect(judgeFlaws(none, 1)).toEqual([
      { level: 'ok', about: 'files', says: 'Everything of 1 person is whole.', todo: null },
    ]);
  });

  it('names the first few of many and counts the rest', () => {
    const flaws = Array.from(
      { length: 1_000 },
      (_, at): Flaw => ({ ...corrupt, file: `users/${at}/a.json` }),
    );
    const [found] = judgeFlaws(tallyOf(flaws), 1_000);
    expect(found?.level).toBe('problem');
    expect(found?.says).toContain('users/4/a.json (items: wrong) and 995 more.');
    expect(found?.says).not.toContain('users/5/');
  });

  it('weighs rubbish by its size', () => {
    expect(judgeFlaws(tallyOf([temporary(1)]), 1)[0]?.level).toBe('note');
    expect(judgeFlaws(tallyOf([temporary(60e6), temporary(60e6)]), 1)[0]).toMatchObject({
      level: 'warning',
      says: expect.stringContaining('120 MB'),
    });
  });

  it('is no problem any more once all of it is mended', () => {
    expect(judgeFlaws(tallyOf([corrupt], true), 1)[0]).toMatchObject({
      level: 'note',
      says: expect.stringContaining('Mended: moved to quarantine/.'),
    });
    const half = addFlaw(tallyOf([corrupt], true), corrupt, false);
    expect(judgeFlaws(half, 1)[0]?.level).toBe('problem');
    const tally = tallyOf([{ kind: 'overlooked', file: 'users/42' }, corrupt]);
    const levels = judgeFlaws(allMended(tally, ['overlooked']), 1).map(({ level }) => level);
    expect(levels).toEqual(['note', 'problem']);
  });
});
