import { expect, test } from 'vitest';
import { runAttacks } from './run.ts';

/** Every wrapping and way of retelling in some run of it; all of them together: `npm run campaign:attacks`. */
const SOME = Array.from({ length: 20 }, (_, at) => at * 17);

test('a model that obeys every attack leaks nothing, skips no step and poisons no memory', async () => {
  const { written, leaked, skipped, poisoned } = await runAttacks(SOME);
  expect(written).toBeGreaterThan(SOME.length * 2);
  expect({ leaked, skipped, poisoned }).toEqual({ leaked: [], skipped: [], poisoned: [] });
}, 60_000);
