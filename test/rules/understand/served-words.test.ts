import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Definition } from '../../../src/domain/instance.ts';
import { readClaim } from '../../../src/rules/understand/claim.ts';
import { readSuccess } from '../../../src/rules/understand/success.ts';

const folder = new URL('../../../instances/', import.meta.url);
const files = readdirSync(folder).map((name) => new URL(`${name}/definition.json`, folder));
const definitions = files
  .filter((file) => existsSync(file))
  .map((file) => Definition.parse(JSON.parse(readFileSync(file, 'utf8'))));

const signals = definitions.flatMap(({ instance_id, steps }) =>
  steps.flatMap((step) =>
    step.completion_signals.map((signal) => ({ where: `${instance_id}.${step.id}`, signal, step })),
  ),
);

const keywords = definitions.flatMap(({ instance_id, endpoint }) =>
  endpoint.success_keywords.map((keyword) => ({ where: instance_id, keyword })),
);

describe('the words of the coaches in this repository', () => {
  it.each(signals)('"$signal" completes $where, said plainly only', ({ signal, step }) => {
    expect(readClaim(`${signal} today`, step)).toMatchObject({ status: 'completed', certain: true });
    expect(readClaim(`${signal}?`, step).certain).toBe(false);
    expect(readClaim(`what if ${signal}`, step).status).not.toBe('completed');
  });

  it.each(keywords)('"$keyword" is a success of $where, said plainly only', ({ keyword }) => {
    expect([keyword, `I ${keyword}`].some((said) => readSuccess(said, [keyword]))).toBe(true);
    expect(readSuccess(`${keyword}?`, [keyword])).toBe(false);
    expect(readSuccess(`I wish I ${keyword}`, [keyword])).toBe(false);
  });
});
