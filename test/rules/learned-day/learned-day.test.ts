import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestHours, dayBars } from '../../../src/rules/learned-day/bars.ts';
import { dayForOperator, dayForPerson } from '../../../src/rules/learned-day/describe.ts';
import { learnedDay } from '../../../src/rules/learned-day/learned-day.ts';
import { daySvg } from '../../../src/rules/learned-day/svg.ts';
import { newCheckIns } from '../../../src/rules/schedule/check-ins/new.ts';
import { LEARNING } from '../../support/learning.ts';
import { aMemory, anActivity, NOON } from '../../support/memories.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const cells = fc.array(share, { minLength: 48, maxLength: 48 });
const lunch = Array.from({ length: 48 }, (_, cell) => (cell === 12 ? 0.8 : cell === 24 + 20 ? 0.4 : 0));

describe('bars', () => {
  it('stand under their hours, weekdays and weekend apart', () => {
    expect(dayBars({ p: lunch })).toEqual([
      '      0     6     12    18',
      'Mo-Fr ▁▁▁▁▁▁▁▁▁▁▁▁█▁▁▁▁▁▁▁▁▁▁▁',
      'Sa+Su ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▅▁▁▁',
    ]);
    expect(bestHours({ p: lunch })).toBe('Best around 12:00 (80 %), on weekends around 20:00 (40 %)');
  });

  it('are 24, fit a phone and keep the order, whatever was learned', () => {
    fc.assert(
      fc.property(cells, (p) => {
        const [, weekday = ''] = dayBars({ p });
        for (const line of dayBars({ p })) expect([...line].length).toBeLessThanOrEqual(30);
        const bars = [...weekday].slice(6);
        expect(bars).toHaveLength(24);
        const order = [...bars.keys()]
          .toSorted((a, b) => (p[a] ?? 0) - (p[b] ?? 0))
          .map((hour) => bars[hour] ?? '');
        expect(order).toEqual(order.toSorted());
      }),
    );
  });
});

describe('the picture', () => {
  it('has a bar and a whisker for each hour, and the truth where it is known', () => {
    const picture = { title: 'A <day> & "more"', p: lunch, low: lunch, high: lunch };
    const svg = daySvg(picture);
    expect(svg.match(/<rect [^>]*fill="#6b9ac4"/g)).toHaveLength(48 + 1);
    expect(svg.match(/stroke="#1d3557"/g)).toHaveLength(48 + 1);
    expect(svg).toContain('<title>A &lt;day&gt; &amp; &quot;more&quot;</title>');
    expect(svg).not.toContain('truth');
    expect(daySvg({ ...picture, truth: lunch }).match(/stroke="#d1495b"/g)).toHaveLength(2 + 1);
  });

  it('never leaves its frame', () => {
    fc.assert(
      fc.property(cells, cells, (p, high) => {
        const numbers =
          daySvg({ title: '', p, low: p, high }).match(/(?<= (?:y|x|height|width)=")[-\d.]+/g) ?? [];
        expect(daySvg({ title: '', p, low: p, high })).not.toMatch(/NaN|undefined|Infinity/);
        expect(numbers.every((number) => Number(number) >= 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what was learned', () => {
  it('has its uncertainty, which the baseline does not know', () => {
    const ours = learnedDay(newCheckIns(), LEARNING);
    expect(ours.p.every((p, cell) => (ours.low[cell] ?? 1) <= p && p <= (ours.high[cell] ?? 0))).toBe(true);
    expect(ours.high[12]).toBeGreaterThan((ours.low[12] ?? 0) + 0.05);
    const elo = learnedDay(newCheckIns(), { ...LEARNING, learner: 'elo' });
    expect([elo.low, elo.high]).toEqual([elo.p, elo.p]);
  });

  it('is told to the person in words, and drawn from the first check-in on', () => {
    expect(dayForPerson(aMemory(), LEARNING)).not.toContain('```');
    const seen = (encounters: number) => aMemory({ activity: withLearned({ encounters }) });
    expect(dayForPerson(seen(1), LEARNING)).toMatch(/▁[\s\S]*a guess so far, learned from 1 check-in\./);
    expect(dayForPerson(seen(40), LEARNING)).toMatch(/Best around [\s\S]*learned from 40 check-ins/);
    expect(dayForPerson(aMemory({ state: { phase: 'onboarding' } }), LEARNING)).toBe('');
  });

  it('is told to the operator without name and words', () => {
    const activity = withLearned({ encounters: 3 });
    const check_ins = { ...activity.check_ins, mode: { kind: 'fixed' as const, times: [540, 1110] } };
    const text = dayForOperator(aMemory({ activity: { ...activity, check_ins } }), LEARNING, NOON);
    expect(text).toMatch(/mode +fixed, 09:00 18:30/);
    expect(text).toMatch(/learned +from 3 check-ins, by stories/);
    expect(text).not.toContain('Ada');
    const waiting = {
      ...check_ins,
      sent: '2026-11-21T10:00:00.000Z',
      next_delivery: '2026-11-21T12:00:00.000Z',
    };
    expect(
      dayForOperator(aMemory({ activity: { ...activity, check_ins: waiting } }), LEARNING, NOON),
    ).toContain('waits for an answer until 2026-11-21T12:00:00.000Z');
  });
});

function withLearned(patch: { encounters: number }) {
  const activity = anActivity({ last_seen: '2026-11-21T11:00:00.000Z' });
  const { check_ins } = activity;
  return { ...activity, check_ins: { ...check_ins, learned: { ...check_ins.learned, ...patch } } };
}
