import { expect, test } from 'vitest';
import { createGroupCommit } from '../../src/lib/group-commit.ts';

test('calls while a run is in hand share the next one', async () => {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let runs = 0;
  const commit = createGroupCommit(async () => {
    runs += 1;
    await gates[runs - 1]?.promise;
  });
  const first = commit();
  await Promise.resolve();
  expect(runs).toBe(1);
  const others = [commit(), commit(), commit()];
  gates[0]?.resolve();
  await first;
  gates[1]?.resolve();
  await Promise.all(others);
  expect(runs).toBe(2);
});

test('a failed run rejects for those it served alone', async () => {
  let runs = 0;
  const commit = createGroupCommit(async () => {
    runs += 1;
    if (runs === 1) throw new Error('full');
  });
  const [first, second] = [commit(), commit()];
  await expect(first).rejects.toThrow('full');
  await expect(second).rejects.toThrow('full');
  await commit();
  expect(runs).toBe(2);
});
