import { expect, test } from 'vitest';
import { runCampaign } from './run.ts';

/** The short form of `npm run chaos`. */
test('a bot that is killed again and again loses nothing, tears nothing and repeats little', async () => {
  const outcome = await runCampaign({
    people: 30,
    kills: 15,
    seed: 7,
    longestLifeMs: 2_000,
    progress: () => {},
  });
  const broken = Object.entries(outcome.violations).filter(([, count]) => count > 0);
  expect(broken, outcome.details.join('\n')).toEqual([]);
  expect(outcome.counts['kill -9']).toBeGreaterThanOrEqual(15);
  expect(outcome.counts['updates sent']).toBeGreaterThan(50);
  expect(outcome.counts['nudges that went out']).toBeGreaterThan(0);
}, 120_000);
