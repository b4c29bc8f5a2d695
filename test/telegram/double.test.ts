import { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHtml } from '../support/telegram-html.ts';
import { TOKEN } from '../support/telegram-open.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
let api: Api;

beforeEach(async () => {
  server = await startTelegramServer({ token: TOKEN });
  server.meet(101);
  api = new Api(TOKEN, { apiRoot: server.root });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const post = async (method: string, body: string, type = 'application/json') => {
  const response = await fetch(`${server.root}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  const answer = await response.text();
  return { status: response.status, answer };
};

describe('HTML', () => {
  test.each([
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<h1>a</h1>', 'Unsupported start tag "h1"'],
    ['1 < 2', 'Unclosed or malformed tag'],
    ['<span>a</span>', 'Unsupported start tag "span"'],
  ])('%s is refused', async (text, why) => {
    const refused = await post('sendMessage', JSON.stringify({ chat_id: 101, text, parse_mode: 'HTML' }));
    expect(refused.status).toBe(400);
    const { description, ...rest } = JSON.parse(refused.answer);
    expect(description).toContain(`Bad Request: can't parse entities: ${why}`);
    expect(rest).toEqual({ ok: false, error_code: 400 });
  });

  test('what is right is understood', () => {
    expect(
      parseHtml('a &lt;&amp;&#39;&nbsp; <a href="http://x/?a&amp;b">l</a> <span class="tg-spoiler">s</span>'),
    ).toEqual({
      text: "a <&'&nbsp; l s",
      entities: [
        { type: 'text_link', offset: 12, length: 1, url: 'http://x/?a&b' },
        { type: 'spoiler', offset: 14, length: 1 },
      ],
    });
  });
});

describe('requests', () => {
  test.each([
    ['sendMessage', {}, 'chat_id is empty'],
    ['sendMessage', { chat_id: 999, text: 'x' }, 'chat not found'],
    ['sendMessage', { chat_id: 101, text: '' }, 'message text is empty'],
    ['sendMessage', { chat_id: 101, text: ' \n' }, 'text must be non-empty'],
    ['sendMessage', { chat_id: 101, text: 'x'.repeat(4097) }, 'message is too long'],
    ['sendMessage', { chat_id: 101, text: 'x', parse_mode: 'Markdown?' }, 'unsupported parse_mode'],
    ['sendMessageDraft', { chat_id: 101, draft_id: 0, text: 'x' }, 'TEXTDRAFT_ID_INVALID'],
    ['sendChatAction', { chat_id: 101, action: 'dancing' }, 'wrong parameter action in request'],
    ['answerCallbackQuery', { callback_query_id: 'q' }, 'query is too old'],
    ['editMessageReplyMarkup', { chat_id: 101, message_id: 9 }, 'message to edit not found'],
    ['setMyCommands', { commands: [{ command: 'Start', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    ['getFile', { file_id: 'x' }, 'invalid file_id'],
    ['sendDocument', { chat_id: 101 }, 'there is no document in the request'],
  ])('%s %o is refused', async (method, params, why) => {
    const refused = await post(method, JSON.stringify(params));
    expect(refused.status).toBe(400);
    expect(refused.answer).toContain(`Bad Request: ${why}`);
  });

  test('buttons carry 1 to 64 bytes', async () => {
    const send = (action: string) =>
      api.sendMessage(101, 'x', {
        reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: action }]] },
      });
    await send('ü'.repeat(32));
    await expect(send('ü'.repeat(33))).rejects.toThrow('BUTTON_DATA_INVALID');
  });

  test('length counts after the formatting', async () => {
    const text = `<b>${'x'.repeat(4096)}</b>`;
    await api.sendMessage(101, text, { parse_mode: 'HTML' });
    await expect(api.sendMessage(101, text)).rejects.toThrow('message is too long');
  });

  test('forms are read as JSON is', async () => {
    const sent = await post('sendMessage', 'chat_id=101&text=a+b', 'application/x-www-form-urlencoded');
    expect(JSON.parse(sent.answer)).toMatchObject({ ok: true, result: { text: 'a b' } });
  });

  test('an edit that changes nothing', async () => {
    const { message_id } = await api.sendMessage(101, 'x');
    await expect(api.editMessageText(101, message_id, 'x')).rejects.toThrow('message is not modified');
    await api.editMessageText(101, message_id, 'y');
    expect(server.sent.at(-1)).toMatchObject({ method: 'editMessageText', text: 'y' });
  });

  test('unknown methods, other tokens', async () => {
    expect((await post('sendPigeon', '{}')).status).toBe(404);
    const other = await fetch(`${server.root}/bot4242:other/getMe`);
    expect(other.status).toBe(401);
    expect(await other.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });
});

describe('getUpdates', () => {
  test('waits, repeats until confirmed, and forgets what was confirmed', async () => {
    const waiting = api.getUpdates({ timeout: 5 });
    await server.until(() => server.polling);
    const id = server.write(101, 'one');
    expect((await waiting).map((update) => update.update_id)).toEqual([id]);
    expect((await api.getUpdates({ offset: 0 })).length).toBe(1);
    expect(await api.getUpdates({ offset: id + 1 })).toEqual([]);
    expect(server.confirmedOffset).toBe(id + 1);
  });

  test('a second poller ends the first with 409', async () => {
    const first = api.getUpdates({ timeout: 5 });
    await server.until(() => server.polling);
    await Promise.all([expect(first).rejects.toThrow('409'), api.getUpdates({ timeout: 0 })]);
  });

  test('what was not asked for does not come', async () => {
    await api.getUpdates({ timeout: 0, allowed_updates: ['callback_query'] });
    server.write(101, 'one');
    expect(await api.getUpdates({ timeout: 0 })).toEqual([]);
  });
});

test('200 people are served quickly', async () => {
  const before = performance.now();
  const users = Array.from({ length: 200 }, (_, index) => 1000 + index);
  server.meet(...users);
  await Promise.all(users.map((user) => api.sendMessage(user, 'hello')));
  expect(server.sent.length).toBe(200);
  expect(performance.now() - before).toBeLessThan(5000);
});
