import { describe, expect, it } from 'vitest';
import type { Definition, Instance } from '../../../src/domain/instance.ts';
import { routeCoach } from '../../../src/rules/understand/routing.ts';

const coach = (id: string, title: string, routing_keywords: string[]): Instance => ({
  id,
  // The rule reads these two fields alone; a whole definition would hide them.
  definition: { title, routing_keywords } as Definition,
  persona: '',
  framework: '',
  securityRules: '',
  sharedCues: [],
});

const coaches = [
  coach('elite_coach', 'First Dollar', ['money', 'earn', 'side hustle', 'dinero']),
  coach('move_prompt', 'Move', ['walk', 'exercise', 'fit']),
  coach('morning_protocol', 'Quiet Morning', ['morning', 'phone', 'screen']),
];

describe('routeCoach', () => {
  it.each<[string, string | null]>([
    ['I want to earn money', 'elite_coach'],
    ['MONEY!', 'elite_coach'],
    ['a side-hustle', 'elite_coach'],
    ['quiero ganar dinero', 'elite_coach'],
    ['Less phone in the morning, more exercise', 'morning_protocol'],
    ['move prompt', 'move_prompt'],
    ['Quiet Morning please', 'morning_protocol'],
    ['money or exercise', null],
    ['not money, I want to walk', 'move_prompt'],
    ['money money money or walk and exercise', 'move_prompt'],
    ['earning', null],
    ['hello', null],
    ['', null],
  ])('sends %j to %s', (text, expected) => {
    expect(routeCoach(text, coaches)).toBe(expected);
  });

  it('has nowhere to send to without coaches', () => {
    expect(routeCoach('money', [])).toBeNull();
  });
});
