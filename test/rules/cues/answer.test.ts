import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/domain/ids.ts';
import type { Source } from '../../../src/domain/memory.ts';
import { answerCue, likeButtonFor, likeCue } from '../../../src/rules/cues/answer.ts';
import { cueOf, withCue, withCueSaid } from '../../../src/rules/cues/check-in-cue.ts';
import { signOfLife } from '../../../src/rules/presence.ts';
import { newCheckIns } from '../../../src/rules/schedule/check-ins/new.ts';
import { LEARNING } from '../../support/learning.ts';
import { aMemory, anInstance, countingIds, HOUR, MINUTE, NOON } from '../../support/memories.ts';

const asks = {
  id: 'asks',
  template: 'Write: I begin now',
  theme: 'start',
  difficulty: 1,
  points: 4,
  reply: 'I begin now',
};
const any = { id: 'any', template: 'How is it?', theme: 'start', difficulty: 1, points: 1 };
const instance = anInstance({ cues: [asks, any, { ...any, id: 'any_2' }, { ...any, id: 'any_3' }] });
const words = (text: string, source: Source = 'user') => [{ text, source }];
const context = { now: NOON + MINUTE, newId: countingIds() };

/** A check-in that has said this cue at noon and waits for an answer. */
function afterCheckIn(id: string) {
  const current = { id: 'm1', probability: 1, cue: `test_coach/${id}`, cue_probability: 0.25 };
  const next_delivery = toIso(NOON + HOUR);
  const check_ins = { ...newCheckIns(), sent: toIso(NOON), next_delivery, current };
  const memory = aMemory({ activity: { check_ins } });
  return withCueSaid(memory, cueOf(memory, instance, 'm1'), 'm1', NOON);
}

describe('the words that a check-in expects', () => {
  it('earn their points once, however often it is begun', () => {
    const memory = signOfLife(afterCheckIn('asks'), context.now, LEARNING);
    const answer = answerCue(memory, words('i begin NOW'), 0.8);
    const once = answer?.decide(memory, context);
    expect(once?.memory.activity.cues).toMatchObject({ points: 4, open: null });
    expect(once?.memory.activity.check_ins.concluded).toMatchObject({ id: 'm1', points: 4 });
    expect(once?.outcomes).toMatchObject([{ event: 'replied', action_id: 'm1' }]);
    const twice = once && answer?.decide(once.memory, context);
    expect(twice).toMatchObject({ outcomes: [], memory: { activity: { cues: { points: 4 } } } });
    expect(once && answerCue(once.memory, words('i begin NOW'), 0.8)).toBeNull();
  });

  it('earn them after the deadline, too, and the journal knows how many', () => {
    const memory = signOfLife(afterCheckIn('asks'), NOON + 3 * HOUR, LEARNING);
    expect(memory.activity.check_ins.concluded).toMatchObject({ missed: toIso(NOON + HOUR), points: 0 });
    const late = answerCue(memory, words('I begin now'), 0.8)?.decide(memory, {
      ...context,
      now: NOON + 4 * HOUR,
    });
    expect(late?.memory.activity.cues).toMatchObject({ points: 4, streak: { current: 0 } });
    expect(late?.outcomes).toMatchObject([{ event: 'replied', points: 4 }]);
  });

  it.each<[string, Source]>([
    ['I begin now', 'forward'],
    ['I do not begin now', 'user'],
    ['Not now, I am at the dentist', 'user'],
  ])('are not these: %s (%s)', (text, source) => {
    expect(answerCue(afterCheckIn('asks'), words(text, source), 0.8)).toBeNull();
  });

  it('are not waited for where any answer will do, or nothing was asked', () => {
    expect(answerCue(afterCheckIn('any'), words('How is it?'), 0.8)).toBeNull();
    expect(answerCue(aMemory(), words('I begin now'), 0.8)).toBeNull();
  });
});

describe('"More like this"', () => {
  it('stands under the answer to a check-in that any words would do for, until its deadline', () => {
    const button = { label: 'More like this', action: 'cue:like:any' };
    expect(likeButtonFor(afterCheckIn('any'), context.now)).toEqual(button);
    expect(likeButtonFor(afterCheckIn('any'), NOON + HOUR)).toBeNull();
    expect(likeButtonFor(afterCheckIn('asks'), context.now)).toBeNull();
    expect(likeButtonFor(signOfLife(afterCheckIn('any'), context.now, LEARNING), context.now)).toBeNull();
  });

  it('is nothing for a cue that the coach does not have any more', () => {
    expect(likeCue(instance, 'gone')).toBeNull();
    const like = likeCue(instance, 'any')?.decide(aMemory(), context);
    expect(like?.memory.activity.cues?.favourites).toEqual(['test_coach/any']);
  });
});

describe('the cue of a check-in', () => {
  const planned = aMemory({
    activity: { check_ins: { ...newCheckIns(), current: { id: 'm1', probability: 1 } } },
  });
  const item = { id: 'm1', kind: 'check_in' } as const;

  it('is chosen once and stays, whatever chance says later', () => {
    const first = withCue(planned, instance, item, () => 0);
    expect(first.activity.check_ins.current).toMatchObject({ cue: 'test_coach/asks', cue_probability: 0.25 });
    expect(withCue(first, instance, item, () => 0.99)).toBe(first);
    expect(cueOf(first, instance, 'm1')?.cue).toEqual(asks);
    expect(cueOf(first, instance, 'm2')).toBeNull();
  });

  it('is none for another message, nor where the coach has no cues', () => {
    expect(withCue(planned, instance, { ...item, kind: 'farewell' }, () => 0)).toBe(planned);
    expect(withCue(planned, instance, { ...item, id: 'm2' }, () => 0)).toBe(planned);
    expect(withCue(planned, anInstance(), item, () => 0)).toBe(planned);
    expect(withCueSaid(planned, null, 'm1', NOON)).toBe(planned);
  });
});
