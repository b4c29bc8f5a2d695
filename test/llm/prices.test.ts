import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dollars, PRICES, priceOf } from '../../src/llm/prices.ts';

const MILLION = 1_000_000;
const none = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

describe('a million tokens cost', () => {
  test.each([
    ['claude-sonnet-5-5', { input: MILLION }, '5m', 2],
    ['claude-sonnet-5-5', { output: MILLION }, '5m', 10],
    ['claude-sonnet-5-5', { cacheWrite: MILLION }, '5m', 2.5],
    ['claude-sonnet-5-5', { cacheWrite: MILLION }, '1h', 4],
    ['claude-sonnet-5-5', { cacheRead: MILLION }, '1h', 0.1],
    ['claude-haiku-5-5', { output: MILLION }, '5m', 0.5],
    ['claude-haiku-5-5', { input: MILLION }, '5m', 0.5],
    ['gpt-4.1', { cacheRead: MILLION }, '5m', 0.5],
    ['nobody-knows-me', { input: MILLION, output: MILLION }, '5m', 60],
  ] as const)('%s %o (%s): $%d', (model, usage, ttl, price) => {
    expect(dollars(model, { ...none, ...usage }, ttl)).toBeCloseTo(price, 10);
  });
});

test.each([
  [100_000, 0.01],
  [100_001, 0.0500005],
])('Haiku with a prompt of %d tokens costs $%d: the whole prompt decides the tier', (input, price) => {
  expect(dollars('claude-haiku-5-5', { ...none, input }, '5m')).toBeCloseTo(price, 10);
});

test('a cached prompt counts for the tier too', () => {
  const usage = { ...none, cacheRead: 60_000, input: 60_000 };
  expect(dollars('claude-haiku-5-5', usage, '5m')).toBeCloseTo((60_000 * 0.5 * 1.1) / MILLION, 10);
});

test.each([
  ['claude-sonnet-5-5-20261001', 'claude-sonnet-5-5'],
  ['gpt-4.1-2025-04-14', 'gpt-4.1'],
  ['gpt-4.1-mini-2025-04-14', 'gpt-4.1-mini'],
])('%s costs what %s costs', (dated, plain) => {
  expect(priceOf(dated)).toBe(PRICES[plain]);
});

test('more tokens never cost less, and an unknown model is never the cheapest', () => {
  const tokens = fc.nat(200_000);
  const usage = fc.record({ input: tokens, cacheRead: tokens, cacheWrite: tokens, output: tokens });
  const model = fc.constantFrom(...Object.keys(PRICES));
  const part = fc.constantFrom('input', 'cacheRead', 'cacheWrite', 'output');
  fc.assert(
    fc.property(model, usage, part, fc.nat(10_000), (name, used, which, more) => {
      const price = dollars(name, used, '1h');
      expect(dollars(name, { ...used, [which]: used[which] + more }, '1h')).toBeGreaterThanOrEqual(price);
      expect(dollars('nobody-knows-me', used, '1h')).toBeGreaterThanOrEqual(price);
    }),
  );
});
