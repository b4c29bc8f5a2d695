import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/domain/memory.ts';
import { emptyReport, type Report } from '../../../src/domain/report.ts';
import { chooseCoach } from '../../../src/rules/turn/choose-coach.ts';
import { agree } from '../../../src/rules/turn/onboarding.ts';
import { decideTurn } from '../../../src/rules/turn/turn.ts';
import { answerZone } from '../../../src/rules/turn/zone-question.ts';
import { aMemory, anInstance, countingIds, NOON } from '../../support/memories.ts';

const instance = anInstance();
const context = { now: NOON, newId: countingIds() };

const fresh: Memory = chooseCoach(
  aMemory({ state: { phase: 'onboarding', instance: null, zone: null, open_step: null } }),
  instance,
  '',
  context,
).memory;

const answering = (id: string, value: string, quote = value): Report => ({
  ...emptyReport,
  data_points: [{ id, value, quote }],
});
const turn = (memory: Memory, report: Report, ...said: string[]) =>
  decideTurn(memory, instance, report, said, context);
const kinds = (result: ReturnType<typeof turn>) => result.events.map((event) => event.kind);

describe('onboarding', () => {
  it('begins with the first question of the chosen coach', () => {
    const result = chooseCoach(
      aMemory({ state: { phase: 'maintenance', zone: null } }),
      instance,
      '',
      context,
    );
    expect(result.events).toMatchObject([{ kind: 'ask_point', point: { id: 'goal' }, again: false }]);
    expect(result.memory.state).toMatchObject({
      phase: 'onboarding',
      instance: 'test_coach',
      passed: [],
      level: 1,
    });
  });

  it('keeps a known zone when the coach changes', () => {
    const zone = { id: 'Europe/Berlin', confirmed: true };
    const result = chooseCoach(aMemory({ state: { phase: 'coaching', zone } }), instance, '', context);
    expect(result.memory.state.onboarding.answers).toEqual({ zone: 'Europe/Berlin' });
  });

  it('takes an answer, keeps it as a fact, and asks the next question', () => {
    const result = turn(fresh, answering('goal', 'to walk every day'), 'to walk every day');
    expect(kinds(result)).toEqual(['learned', 'ask_point']);
    expect(result.memory.facts.items).toMatchObject([{ topic: 'goal', source: 'onboarding' }]);
  });

  it.each([
    ['words that were never said', answering('goal', 'to walk', 'to walk every day'), 'hm'],
    ['a data point that does not exist', answering('salary', 'much', 'much'), 'much'],
  ])('takes no answer from %s', (_, report, said) => {
    const result = turn(fresh, report, said);
    expect(result.memory.state.onboarding.answers).toEqual({});
    expect(result.events).toMatchObject([{ kind: 'talk' }, { kind: 'ask_point', again: true }]);
  });

  it('takes several answers at once', () => {
    const report: Report = {
      ...emptyReport,
      data_points: [
        { id: 'goal', value: 'to walk', quote: 'to walk' },
        { id: 'past', value: 'gave up in a week', quote: 'gave up in a week' },
      ],
    };
    const result = turn(fresh, report, 'to walk, last time I gave up in a week');
    expect(Object.keys(result.memory.state.onboarding.answers)).toEqual(['goal', 'past']);
    expect(result.events.at(-1)).toMatchObject({ kind: 'ask_point', point: { id: 'zone' } });
  });

  it('says the local time back before it goes on, and believes a correction', () => {
    const asked = turn(fresh, answering('zone', 'Berlin'), 'Berlin');
    expect(asked.events.at(-1)).toEqual({ kind: 'confirm_zone', zone: 'Europe/Berlin' });
    const corrected = answerZone(asked.memory, instance, 'no, I am in Lisbon', context);
    expect(corrected?.memory.state.zone).toEqual({ id: 'Europe/Lisbon', confirmed: false });
    const confirmed = answerZone(asked.memory, instance, 'yes', context);
    expect(confirmed?.memory.state).toMatchObject({ zone: { confirmed: true }, question: null });
    const rejected = answerZone(asked.memory, instance, 'no', context);
    expect(rejected?.memory.state.zone).toBeNull();
    expect(rejected?.events.at(-1)).toMatchObject({ kind: 'ask_point', point: { id: 'zone' } });
    expect(answerZone(asked.memory, instance, 'I like tea', context)).toBeNull();
  });

  it('never asks a question more than three times', () => {
    let memory = fresh;
    for (let round = 0; round < 3; round += 1) memory = turn(memory, emptyReport, '??').memory;
    expect(memory.state.onboarding.answers).toEqual({ goal: '??' });
  });

  it('begins coaching with the first step once all is answered', () => {
    const answers = { goal: 'a', zone: 'Europe/Berlin', time: 'b' };
    const almost: Memory = {
      ...fresh,
      state: {
        ...fresh.state,
        zone: { id: 'Europe/Berlin', confirmed: true },
        onboarding: { answers, asking: 'past', asked: 1 },
      },
    };
    const result = turn(almost, answering('past', 'many tries'), 'many tries');
    expect(kinds(result)).toEqual(['learned', 'step_set']);
    expect(result.memory.state.phase).toBe('coaching');
    expect(result.outcomes).toMatchObject([{ action: 'step_set', step: 'first_step' }]);
  });

  it('agreement leads from first contact to onboarding', () => {
    const stranger = aMemory({ state: { phase: 'first_contact', lifecycle: 'greeted' } });
    expect(agree(stranger, 1, 'Ada', NOON).state).toMatchObject({
      phase: 'onboarding',
      lifecycle: 'engaged',
      consent: { status: 'agreed', version: 1 },
    });
  });
});
