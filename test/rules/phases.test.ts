import { describe, expect, it } from 'vitest';
import { applies, nextPhase } from '../../src/rules/phases.ts';

describe('phases', () => {
  it.each([
    ['first_contact', 'agreed', 'onboarding'],
    ['onboarding', 'onboarded', 'coaching'],
    ['coaching', 'endpoint_reached', 'post_success'],
    ['post_success', 'locked_in', 'maintenance'],
    ['post_success', 'leveled_up', 'coaching'],
    ['post_success', 'finished', 'maintenance'],
    ['maintenance', 'leveled_up', 'coaching'],
    ['coaching', 'coach_changed', 'onboarding'],
  ] as const)('%s + %s -> %s', (phase, event, next) => {
    expect(nextPhase(phase, event)).toBe(next);
    expect(applies(phase, event)).toBe(true);
  });

  it.each([
    ['first_contact', 'onboarded'],
    ['first_contact', 'coach_changed'],
    ['onboarding', 'endpoint_reached'],
    ['coaching', 'locked_in'],
    ['maintenance', 'agreed'],
  ] as const)('%s ignores %s', (phase, event) => {
    expect(nextPhase(phase, event)).toBe(phase);
    expect(applies(phase, event)).toBe(false);
  });
});
