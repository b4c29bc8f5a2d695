import { expect, test } from 'vitest';
import { createOffline } from '../../src/llm/offline.ts';
import { testLlm } from './contract.ts';
import { calm, emma, extraction, requestOf } from './situation.ts';

testLlm('the offline coach', async () => ({ llm: createOffline(), close: async () => {} }));

test('it costs nothing, and finds nothing out', async () => {
  const replied = await createOffline().reply(requestOf(emma), () => {}, calm);
  expect(replied).toMatchObject({ ok: true, model: 'offline', usage: { input: 0, output: 0 } });
  const extracted = await createOffline().extract(extraction, calm);
  expect(extracted).toMatchObject({ ok: true, value: extraction.otherwise });
});
