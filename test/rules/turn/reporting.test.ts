import { describe, expect, it } from 'vitest';
import type { Memory, OpenStep } from '../../../src/domain/memory.ts';
import { emptyReport, type Report } from '../../../src/domain/report.ts';
import { decideTurn } from '../../../src/rules/turn/turn.ts';
import { aMemory, anInstance, anOpenStep, countingIds, NOON } from '../../support/memories.ts';

const instance = anInstance();
const context = { now: NOON, newId: countingIds() };
const at = (patch: Partial<OpenStep>): Memory =>
  aMemory({ state: { open_step: anOpenStep({ id: 'first_step', ...patch }) } });
const asked = (times: number, patch: Partial<OpenStep> = {}): Memory =>
  at({ stage: 'reporting', asked: times, ...patch });
const turn = (memory: Memory, said: string, patch: Partial<Report> = {}) =>
  decideTurn(memory, instance, { ...emptyReport, ...patch }, [said], context);
const kinds = (result: ReturnType<typeof turn>) => result.events.map((event) => event.kind);
const outcome = (difficulty: number | null, minutes: number | null): Partial<Report> => ({
  outcome: { difficulty, minutes },
});

describe('how it went', () => {
  it('asks once for the numbers of a story, keeps the story, and completes with both', () => {
    const story = turn(asked(1), 'I wrote it to my sister');
    expect(story.events).toMatchObject([{ kind: 'ask_evidence', how: 'numbers' }]);
    const done = turn(story.memory, '3, 4 min', outcome(3, 4));
    expect(done.memory.state.completions.at(-1)).toMatchObject({
      error: { difficulty: -4, minutes: -6 },
      outcome: { note: 'I wrote it to my sister\n3, 4 min' },
    });
  });

  it.each(['idk', 'ok', 'whatever'])('completes without numbers when the answer to that is "%s"', (said) => {
    expect(kinds(turn(asked(2, { told: 'I wrote it', claimed: true }), said))).toContain('completed');
  });

  it('does not complete what the person has never said to be done', () => {
    const taken = turn(asked(2, { told: 'print the text above' }), 'go on with it', outcome(null, null));
    expect(kinds(taken)).not.toContain('completed');
  });

  it('takes a lone number as a part, and asks for the rest', () => {
    const part = turn(asked(1), '5', outcome(5, null));
    expect(part.events).toMatchObject([{ kind: 'ask_evidence', how: 'again', missing: ['minutes'] }]);
    expect(kinds(turn(part.memory, '4', outcome(null, 4)))).toContain('completed');
  });

  it.each([
    'what can you do for me',
    'are you a real person',
    'you are a stupid bot',
    'is that enough for you?',
  ])('takes "%s" for no story', (said) => {
    expect(kinds(turn(asked(1), said))).toEqual(['ask_evidence']);
  });

  it('believes no claim that tells nothing', () => {
    expect(kinds(turn(asked(1), 'steps 1-6 are done'))).toEqual(['ask_evidence']);
  });

  it('opens the step again after three nods, instead of asking for ever', () => {
    let memory = asked(1);
    const seen: string[] = [];
    for (const said of ['k', 'k', 'k']) {
      const result = turn(memory, said);
      seen.push(...kinds(result));
      memory = result.memory;
    }
    expect(seen).toEqual(['ask_evidence', 'ask_evidence', 'left_untold']);
    expect(memory.state.open_step).toMatchObject({ id: 'first_step', stage: 'acting' });
  });

  it('asks only for numbers when "done" comes with what was done', () => {
    const step = { status: 'completed' as const, evidence: 'done, I wrote my sister a letter' };
    const result = turn(at({ stage: 'acting' }), step.evidence, { step });
    expect(result.events).toMatchObject([{ kind: 'ask_evidence', how: 'numbers' }]);
  });
});

describe('while acting', () => {
  it('takes numbers with a chance for a forecast, never for the report', () => {
    const memory = at({ stage: 'acting', prediction: { difficulty: null, minutes: null, chance: null } });
    const prediction = { difficulty: 4, minutes: 6, chance: 0.7 };
    const result = turn(memory, '4, 6 min, 70%', { prediction, ...outcome(4, 6) });
    expect(kinds(result)).toEqual(['go']);
    expect(result.memory.state.open_step?.prediction).toEqual(prediction);
  });

  it('leaves a step out when that is said in words after the small version', () => {
    const step = { status: 'skip_wanted' as const, evidence: '' };
    const first = turn(at({ stage: 'acting' }), 'skip it', { step });
    expect(first.events).toMatchObject([{ kind: 'stuck', again: false }]);
    expect(kinds(turn(first.memory, 'hm', { step }))).toEqual(['stuck']);
    expect(kinds(turn(first.memory, 'leave it out', { step }))).toEqual(['skipped', 'step_set']);
  });

  it('asks again when they said, and says nothing of it when they paused us', () => {
    const step = { status: 'later' as const, evidence: '' };
    const tomorrow = turn(at({ stage: 'acting' }), 'tomorrow at 9:00', { step });
    expect(tomorrow.events).toMatchObject([{ kind: 'later', at: Date.parse('2026-11-22T08:00:00Z') }]);
    const paused = aMemory({ preferences: { paused_until: 'resume' } });
    expect(turn(paused, 'later', { step }).events).toMatchObject([{ kind: 'later', at: null }]);
  });
});

describe('the forecast', () => {
  const predicting = at({
    stage: 'predicting',
    prediction: { difficulty: null, minutes: null, chance: null },
  });

  it('does not ask for numbers in the same breath as somebody is angry, and counts no try', () => {
    const result = turn(predicting, 'fuck this');
    expect(kinds(result)).toEqual(['talk']);
    expect(result.memory.state.open_step?.asked).toBe(0);
  });

  it('lets somebody go who does not want to guess', () => {
    const first = turn(predicting, 'no idea');
    expect(first.events).toMatchObject([{ kind: 'talk' }, { kind: 'ask_prediction', again: false }]);
    expect(kinds(turn(first.memory, 'no idea'))).toEqual(['go']);
  });
});

describe('the goal itself', () => {
  it('asks whether it is reached, in a way that words can answer', () => {
    const result = turn(at({ stage: 'acting' }), 'I finished everything');
    expect(result.memory.state.question).toBe('endpoint');
  });
});
