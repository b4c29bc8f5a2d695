import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startAnthropicServer } from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';
import { createProject } from '../support/project.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:local-test-token';
const KEY = 'local-test-key';
const ANNA = 1001;

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}

it('a bot that runs tells how it is: well from its first moment, and well with a model that is down', async () => {
  await using project = await createProject();
  await using telegram = await startTelegramServer({ token: TOKEN });
  await using model = await startAnthropicServer({ key: KEY, answer: coachModel });
  const port = await freePort();
  const bot = project.start('main', {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    MODEL_DOWN_AFTER: '1',
    BURST_QUIET_MS: '5',
    PORT: String(port),
    HOST: '127.0.0.1',
  });
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/health`);
    return { status: response.status, told: await response.json() };
  };
  await bot.until('"msg":"ready"');
  // The first poll that brings nothing takes half a minute.
  expect(await ask()).toMatchObject({
    status: 200,
    told: { ok: true, problems: [], poll_age_ms: null, model: { state: 'closed' } },
  });

  telegram.write(ANNA, '/start elite_coach');
  await telegram.until(() => telegram.lastTo(ANNA)?.buttons.length);
  telegram.tap(ANNA, 'latest', 'I agree');
  await telegram.until(() => telegram.messagesTo(ANNA).length > 1 && telegram.pending === 0);
  model.failNext(401);
  const before = telegram.messagesTo(ANNA).length;
  telegram.write(ANNA, 'I tidy up spreadsheets');
  await telegram.until(() => telegram.messagesTo(ANNA).length > before);
  const { status, told } = await ask();
  expect(status).toBe(200);
  expect(told).toMatchObject({
    ok: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    uptime_s: expect.any(Number),
    poll_age_ms: expect.any(Number),
    queue: { dead: 0, late_ms: expect.any(Number), worked_age_ms: expect.any(Number) },
    model: { state: 'open' },
  });
  bot.signal('SIGTERM');
  expect((await bot.ended).code).toBe(0);
});
