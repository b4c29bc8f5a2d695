import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookAtTelegram } from '../../src/telegram/look.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:right-and-secret';
let server: TelegramServer;
beforeEach(async () => {
  server = await startTelegramServer({ token: TOKEN });
});
afterEach(() => server[Symbol.asyncDispose]());
const look = (token = TOKEN, removeWebhook = false) =>
  lookAtTelegram({ token, apiRoot: server.root }, removeWebhook);

it('says whose the token is and how much waits, and takes nothing of it', async () => {
  server.write(1, 'hello');
  server.write(1, 'are you there?');
  expect(await look()).toEqual({
    kind: 'signed_in',
    id: 4242,
    username: server.username,
    webhook: null,
    webhookRemoved: false,
    pending: 2,
  });
  expect(server.pending).toBe(2);
  expect(server.calls.map(({ method }) => method)).toEqual(['getMe', 'getWebhookInfo']);
});

it('names the host of a webhook and not its path, and removes it only when asked to', async () => {
  server.setWebhook('https://hooks.example/secret/path');
  server.write(1, 'hello');
  expect(await look()).toMatchObject({ webhook: 'hooks.example', webhookRemoved: false });
  expect(await look(TOKEN, true)).toMatchObject({ webhook: 'hooks.example', webhookRemoved: true });
  expect(await look()).toMatchObject({ webhook: null, pending: 1 });
});

it.each(['4242:wrong', 'nonsense'])('knows a wrong token: %s', async (token) => {
  expect(await look(token)).toEqual({ kind: 'refused' });
});

it('says when Telegram cannot be reached, without the token', async () => {
  server.failNext({ status: 502, mode: 'html' });
  expect(await look()).toMatchObject({ kind: 'unreachable' });
  const gone = { token: TOKEN, apiRoot: 'http://127.0.0.1:1' };
  const seen = await lookAtTelegram(gone, false);
  expect(seen).toMatchObject({ kind: 'unreachable' });
  expect(JSON.stringify(seen)).not.toContain('secret');
});
