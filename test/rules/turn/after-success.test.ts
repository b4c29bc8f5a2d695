import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/domain/memory.ts';
import { emptyReport } from '../../../src/domain/report.ts';
import { chooseAfterSuccess, type SuccessChoice } from '../../../src/rules/turn/after-success.ts';
import { decideTurn } from '../../../src/rules/turn/turn.ts';
import { aMemory, anInstance, countingIds, NOON } from '../../support/memories.ts';

const instance = anInstance();
const context = { now: NOON, newId: countingIds() };
const inPhase = (phase: Memory['state']['phase']): Memory =>
  aMemory({ state: { phase, open_step: null, passed: ['first_step', 'second_step', 'third_step'] } });

describe('after success', () => {
  it.each<[SuccessChoice, Memory['state']['phase'], string]>([
    ['lock_in', 'maintenance', 'locked_in'],
    ['done', 'maintenance', 'finished'],
    ['level_up', 'coaching', 'leveled_up'],
  ])('%s leads to %s', (choice, phase, event) => {
    const result = chooseAfterSuccess(inPhase('post_success'), instance, choice, context);
    expect(result.memory.state.phase).toBe(phase);
    expect(result.events[0]?.kind).toBe(event);
  });

  it('starts over with the first step on the next level', () => {
    const { memory } = chooseAfterSuccess(inPhase('maintenance'), instance, 'level_up', context);
    expect(memory.state).toMatchObject({ level: 2, passed: [], open_step: { id: 'first_step' } });
  });

  it('writes no more by itself to somebody who is done, until they level up', () => {
    const done = chooseAfterSuccess(inPhase('post_success'), instance, 'done', context).memory;
    expect(done.state.preferences.paused_until).toBe('resume');
    const back = chooseAfterSuccess(done, instance, 'level_up', context).memory;
    expect(back.state.preferences.paused_until).toBeNull();
  });

  it.each<[SuccessChoice, Memory['state']['phase']]>([
    ['lock_in', 'maintenance'],
    ['done', 'coaching'],
    ['level_up', 'onboarding'],
  ])('%s means nothing in %s', (choice, phase) => {
    const memory = inPhase(phase);
    expect(chooseAfterSuccess(memory, instance, choice, context)).toEqual({
      memory,
      events: [],
      outcomes: [],
    });
  });

  it('talk stays talk', () => {
    const result = decideTurn(inPhase('maintenance'), instance, emptyReport, ['hello'], context);
    expect(result.events).toEqual([{ kind: 'talk' }]);
  });
});
