import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/domain/cues.ts';
import type { Definition } from '../../../src/domain/instance.ts';
import { chooseCue } from '../../../src/rules/cues/choose.ts';
import { NO_CUES } from '../../../src/rules/cues/record.ts';
import { aMemory, anInstance, anOpenStep } from '../../support/memories.ts';

const cue = (id: string, patch: Partial<Cue> = {}): Cue => ({
  id,
  template: `Say ${id}.`,
  theme: 'start',
  difficulty: 3,
  points: 2,
  ...patch,
});
const many = (count: number, patch: (n: number) => Partial<Cue> = () => ({})) =>
  Array.from({ length: count }, (_, n) => cue(`cue_${n}`, patch(n)));
const coach = (cues: Cue[], cue_themes?: Definition['cue_themes']) =>
  anInstance({ cues, ...(cue_themes ? { cue_themes } : {}) });
const record = (patch: Partial<typeof NO_CUES>) =>
  aMemory({ activity: { cues: { ...NO_CUES, success: 0.5, ...patch } } });

/** How probable each cue is, found by drawing evenly. */
function shares(...[instance, memory]: [ReturnType<typeof coach>, ReturnType<typeof record>]) {
  const found = new Map<string, number>();
  for (let n = 0; n < 2_000; n += 1) {
    const chosen = chooseCue(instance, memory, () => n / 2_000);
    if (chosen) found.set(chosen.cue.id, (found.get(chosen.cue.id) ?? 0) + 1 / 2_000);
  }
  return found;
}

describe('what a check-in says', () => {
  it('is never one of the last three, as long as there is another', () => {
    const drawn = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 4, max: 9 }),
        (chances, n) => {
          const instance = coach(many(n));
          const said: string[] = [];
          for (const chance of chances) {
            const chosen = chooseCue(instance, record({ latest: said.slice(-3) }), () => chance);
            expect(said.slice(-3)).not.toContain(chosen?.key);
            said.push(chosen?.key ?? '');
          }
        },
      ),
    );
  });

  it('says with which probability it was chosen', () => {
    const instance = coach(many(6, (n) => ({ difficulty: 1 + (n % 5) })));
    const memory = record({ favourites: ['test_coach/cue_1'] });
    for (const [id, share] of shares(instance, memory)) {
      const found = [...Array(2_000).keys()]
        .map((n) => chooseCue(instance, memory, () => n / 2_000))
        .find((chosen) => chosen?.cue.id === id);
      expect(found?.probability).toBeCloseTo(share, 2);
    }
  });

  it('is a favourite twice as often', () => {
    const found = shares(coach(many(5)), record({ favourites: ['test_coach/cue_2'] }));
    expect(found.get('cue_2')).toBeCloseTo(2 / 6, 2);
    expect(found.get('cue_3')).toBeCloseTo(1 / 6, 2);
  });

  it.each([
    [0, 1],
    [0.25, 2],
    [0.5, 3],
    [1, 5],
  ])('with success %d is most often of difficulty %d', (success, difficulty) => {
    const found = shares(coach(many(5, (n) => ({ difficulty: n + 1 }))), record({ success }));
    const [most] = [...found].toSorted((a, b) => b[1] - a[1]);
    expect(most?.[0]).toBe(`cue_${difficulty - 1}`);
  });

  it('fits the open step or its stage, where the coach says what fits', () => {
    const cues = [...many(4), cue('other', { theme: 'people' }), cue('third', { theme: 'calm' })];
    const map = { first_step: ['people'], reporting: ['calm'] };
    const at = (patch: Parameters<typeof anOpenStep>[0]) =>
      aMemory({ state: { open_step: anOpenStep(patch) } });
    const ids = (memory: ReturnType<typeof aMemory>) => [...shares(coach(cues, map), memory).keys()].sort();
    expect(ids(at({}))).toEqual(['other']);
    expect(ids(at({ stage: 'reporting' }))).toEqual(['other', 'third']);
    expect(ids(at({ id: 'second_step' }))).toHaveLength(6);
    const justSaid = record({ latest: ['test_coach/other'] });
    expect(ids(justSaid)).not.toContain('other');
  });

  it('has no gap: what speaks of a step is not said without one', () => {
    const cues = [
      ...many(4, () => ({ template: 'Now {step}, {name}?' })),
      cue('plain', { template: 'Hi {name}' }),
    ];
    const without = aMemory({ state: { open_step: null, name: '' } });
    expect([...shares(coach(cues), without).keys()]).toEqual(['plain']);
    expect(chooseCue(coach(many(4, () => ({ template: '{why}' }))), without, () => 0)).toBeNull();
  });

  it('does not remind of a guess that was never made', () => {
    const asks = coach(many(4, () => ({ template: 'You guessed {prediction}.' })));
    const none = { difficulty: null, minutes: null, chance: null };
    const open_step = anOpenStep({ prediction: none });
    expect(chooseCue(asks, aMemory({ state: { open_step } }), () => 0)).toBeNull();
    expect(chooseCue(asks, aMemory(), () => 0)).not.toBeNull();
  });

  it('comes from those that all share where the coach has none', () => {
    const shared = { ...anInstance(), sharedCues: many(4) };
    expect(chooseCue(shared, aMemory(), () => 0)).toMatchObject({ key: 'base/cue_0', probability: 0.25 });
    expect(chooseCue(anInstance(), aMemory(), () => 0)).toBeNull();
  });

  it('fills in the words that are expected back', () => {
    const asks = coach(many(4, () => ({ template: 'Write: I do {step}', reply: 'I do {step}' })));
    expect(chooseCue(asks, aMemory(), () => 0)?.reply).toBe('I do First step');
  });
});
