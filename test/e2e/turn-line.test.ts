import { expect, test } from 'vitest';
import { recordedLog } from '../llm/temporary.ts';
import { startBot } from '../support/bot.ts';
import { agree, reachActing } from '../support/walk.ts';

const ANNA = 1001;

test('one line per turn says how long it took and what it cost, and the calls are found by its job', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log, env: { BURST_QUIET_MS: '150' }, latency: { firstMs: 20 } });
  await reachActing(bot, ANNA);
  const of = (event: string) => lines.filter((line) => line.event === event);
  const before = { turns: of('turn').length, spent: await spending() };
  bot.model.failNext('cut');
  await bot.say(ANNA, 'one quokka', 'another quokka', 'and a third');

  const turns = of('turn').slice(before.turns);
  expect(turns).toHaveLength(1);
  const [turn] = turns;
  expect(turn).toMatchObject({
    user: String(ANNA),
    kind: 'text',
    messages: 3,
    phase: 'coaching',
    model: 'claude-sonnet-5-5',
    calls: 2,
  });
  const calls = of('model').filter((line) => line.job === turn?.job);
  expect(calls.map((line) => line.why)).toEqual(['cut', null]);
  const sum = (field: string) => calls.reduce((total, line) => total + Number(line[field]), 0);
  for (const field of ['input', 'cached', 'written', 'output']) expect(turn?.[field]).toBe(sum(field));
  expect(turn?.dollars).toBeCloseTo((await spending()) - before.spent, 10);
  const ms = (part: string) => Number(turn?.[`${part}_ms`]);
  expect(ms('wait')).toBeGreaterThanOrEqual(150);
  expect(ms('first')).toBeGreaterThanOrEqual(20);
  expect(ms('model')).toBeGreaterThanOrEqual(ms('first'));
  expect(ms('total')).toBeGreaterThanOrEqual(ms('model') + ms('send') + ms('store'));
  expect((await bot.data.history(ANNA)).at(-1)?.id).toBe(`${turn?.job}:reply`);
  expect(JSON.stringify(lines)).not.toContain('quokka');

  async function spending(): Promise<number> {
    return (await bot.data.spending()).reduce((total, line) => total + line.dollars, 0);
  }
});

test('a scheduled message has one line, which says how it went', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log });
  await reachActing(bot, ANNA);
  const reachNext = async () => {
    const next = (await bot.data.scheduled(ANNA)).find(({ status }) => status === 'pending');
    bot.ahead = Date.parse(next?.due ?? '') + 1_000 - Date.now();
    await bot.pass(ANNA, 0);
  };
  await reachNext();
  await bot.say(ANNA, 'hello');
  bot.telegram.failNext({
    method: 'sendMessage',
    status: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  await reachNext();
  const delivered = lines.filter((line) => line.event === 'deliver');
  expect(delivered).toMatchObject([
    { user: String(ANNA), decision: 'send', sent: 'ok', total_ms: expect.any(Number) },
    { decision: 'send', sent: 'unreachable' },
  ]);
});

test('a report that is unusable is told in it', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log });
  await reachActing(bot, ANNA);
  bot.model.failNext('malformed_tool');
  await bot.say(ANNA, 'hello');
  expect(lines.findLast((line) => line.event === 'turn')?.report).toEqual(expect.any(String));
});

test('what the server answers by itself has a line too; strangers and the erased are not named', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log });
  await bot.say(ANNA, '/start');
  await agree(bot, ANNA);
  await bot.say(ANNA, '/stats');
  await bot.say(ANNA, '/clear');
  await bot.tap(ANNA, 'Erase everything');
  const turns = lines
    .filter((line) => line.event === 'turn')
    .map(({ kind, user, calls }) => [kind, user, calls]);
  expect(turns).toEqual([
    ['command', undefined, undefined],
    ['command', undefined, undefined],
    ['button', String(ANNA), undefined],
    ['command', String(ANNA), undefined],
    ['command', String(ANNA), undefined],
    ['button', undefined, undefined],
  ]);
});
