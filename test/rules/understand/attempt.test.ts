import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/instance.ts';
import { readAttempt } from '../../../src/rules/understand/attempt.ts';
import { readClaim } from '../../../src/rules/understand/claim.ts';
import { anInstance } from '../../support/memories.ts';

const [plain] = anInstance().definition.steps;
if (!plain) throw new Error('the coach has no step');
const walk: Step = { ...plain, title: 'A walk', action: 'Walk for five minutes.' };
const send: Step = { ...plain, title: 'Send it', action: 'Send the message to one person.' };

describe('readAttempt', () => {
  it.each([
    ['it went badly', 'happened'],
    ['I tried and it was awful', 'happened'],
    ['they said no', 'happened'],
    ['salió mal', 'happened'],
    ['I tried but nobody answered', 'happened'],
    ['no reply', 'happened'],
    ['I tried', 'tried'],
    ['it will go badly', null],
    ['what if it goes wrong?', null],
    ['what if they said no', null],
    ['I had a good day', null],
  ])('%s, where somebody was to be asked: %s', (text, expected) => {
    expect(readAttempt(text, send)).toBe(expected);
  });

  it('takes silence for no sign of a step that reaches nobody', () => {
    expect(readAttempt('I tried but nobody answered', walk)).toBe('tried');
  });
});

describe('a claim', () => {
  it.each([
    ['I tried but nobody answered', { status: 'completed', certain: true }],
    ['I tried and it was awful, 7, 10 min', { status: 'completed', certain: true }],
    ['I tried', { status: 'completed', certain: false }],
    ["I tried but couldn't", { status: 'not_done' }],
    ["it went badly, I didn't do it", { status: 'not_done' }],
    ["I tried but I'm stuck", { status: 'stuck' }],
  ])('%s', (text, expected) => {
    expect(readClaim(text, send)).toMatchObject(expected);
  });
});
