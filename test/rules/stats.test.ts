import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_CUES } from '../../src/rules/cues/record.ts';
import { statsPicture } from '../../src/rules/stats.ts';
import { LEARNING } from '../support/learning.ts';
import { aCompletion, aMemory, anInstance, NOON } from '../support/memories.ts';

const instance = anInstance();

test('somebody new gets a kind word and the road ahead', () => {
  const picture = statsPicture(aMemory(), instance, NOON, LEARNING);
  expect(picture).toContain('▱▱▱ 0 of 3');
  expect(picture).toContain('Nothing to count yet');
  expect(picture).not.toMatch(/null|NaN|undefined|```/);
  expect(statsPicture(aMemory(), null, NOON, LEARNING)).toMatch(/^Nothing to count yet/);
});

test('the whole picture', () => {
  const memory = aMemory({
    state: {
      passed: ['first_step', 'second_step'],
      completed_total: 2,
      completions: [
        aCompletion(),
        aCompletion({ step: 'second_step', outcome: { difficulty: 4, minutes: 90 } }),
      ],
    },
    activity: { active_days: ['2026-11-18', '2026-11-20', '2026-11-21'], streak: { current: 2, longest: 5 } },
  });
  expect(statsPicture(memory, instance, NOON, LEARNING)).toBe(
    [
      '**Test Coach**',
      '▰▰▱ 2 of 3',
      'Level 1: Begin',
      '',
      '**Streak** 2 days, longest 5',
      '□□□□□□□□□□■□■■ today',
      '',
      '**Predictions** 44 % right',
      '```',
      'step             guess     was',
      'First step      7  10m  3   4m',
      'Second step     7  10m  4  90m',
      '```',
      'How hard of 10, and how long.',
      'So far steps turned out about 4 points easier than you guessed.',
      '',
      '**When you answer**',
      'I choose times at which you are likely to answer, about once a day.',
    ].join('\n'),
  );
});

describe('the table', () => {
  it('fits a phone whatever was said and whatever a step is called', () => {
    const maybe = (most: number) => fc.option(fc.double({ min: 0, max: most, noNaN: true }), { nil: null });
    const guess = fc.record({ difficulty: maybe(10), minutes: maybe(1440) });
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(guess, guess, title, (prediction, outcome, step) => {
        const completions = [aCompletion({ step, prediction, outcome })];
        const memory = aMemory({ state: { completions, completed_total: 1 } });
        const table = statsPicture(memory, null, NOON, LEARNING).split('```')[1] ?? '';
        const lines = table.trim().split('\n');
        expect(lines).toHaveLength(2);
        for (const each of table.split('\n').slice(1, -1)) {
          expect([...new Intl.Segmenter().segment(each)].length).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it('shows the latest six, and is left out when nothing was predicted', () => {
    const completions = Array.from({ length: 9 }, (_, index) => aCompletion({ step: `step_${index}` }));
    const picture = statsPicture(
      aMemory({ state: { completions, completed_total: 9 } }),
      null,
      NOON,
      LEARNING,
    );
    expect(picture.match(/step \d/g)).toEqual(['step 3', 'step 4', 'step 5', 'step 6', 'step 7', 'step 8']);
    const unknown = aCompletion({ prediction: { difficulty: null, minutes: null, chance: null } });
    const without = statsPicture(
      aMemory({ state: { completions: [unknown], completed_total: 1 } }),
      null,
      NOON,
      LEARNING,
    );
    expect(without).not.toContain('Predictions');
    expect(without).toContain('**Streak** 0 days');
  });
});

test('points, and how many check-ins in a row were answered', () => {
  const cues = { ...NO_CUES, points: 12, streak: { current: 2, longest: 5 } };
  expect(statsPicture(aMemory({ activity: { cues } }), instance, NOON, LEARNING)).toContain(
    '**Points** 12\n2 check-ins answered in a row, at best 5',
  );
  expect(statsPicture(aMemory({ activity: { cues: NO_CUES } }), instance, NOON, LEARNING)).not.toContain(
    'Points',
  );
});
