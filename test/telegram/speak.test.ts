import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import { openBot, TOKEN } from '../support/telegram-open.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const ANNA = UserId.parse('101');
const BEN = UserId.parse('102');

let server: TelegramServer;
let bot: Awaited<ReturnType<typeof openBot>>;

beforeEach(async () => {
  server = await startTelegramServer({ token: TOKEN });
  server.meet(ANNA, BEN);
  bot = await openBot(server);
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const texts = (user: string) => server.messagesTo(user).map((one) => one.text);
const callsOf = (method: string) => server.calls.filter((call) => call.method === method);

describe('send', () => {
  test('Markdown arrives formatted, with buttons', async () => {
    const buttons = [[{ label: 'Done', action: 'step:done' }], [{ label: 'Stuck', action: 'step:stuck' }]];
    const sent = await bot.speak.send(ANNA, { text: '**Go** & _see_', buttons });
    const got = server.lastTo(ANNA);
    expect(sent).toEqual({ ok: true, message: String(got?.messageId) });
    expect(got?.text).toBe('Go & see');
    expect(got?.entities.map((entity) => entity.type)).toEqual(['bold', 'italic']);
    expect(got?.buttons).toEqual(buttons);
  });

  test('a long answer comes in parts, in order, buttons on the last', async () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ');
    await bot.speak.send(ANNA, { text: `**${words}**`, buttons: [[{ label: 'OK', action: 'ok' }]] });
    expect(texts(ANNA).length).toBe(5);
    expect(texts(ANNA).join(' ')).toBe(words);
    expect(server.messagesTo(ANNA).map((one) => one.buttons.length)).toEqual([0, 0, 0, 0, 1]);
  });

  test('nothing to say is not sent', async () => {
    expect(await bot.speak.send(ANNA, { text: ' \n' })).toMatchObject({ ok: false, why: 'failed' });
    expect(server.calls.filter((call) => call.method === 'sendMessage')).toEqual([]);
  });

  test('refused formatting goes out as plain text', async () => {
    const description = "Bad Request: can't parse entities: no reason";
    server.failNext({ method: 'sendMessage', status: 400, description });
    expect(await bot.speak.send(ANNA, { text: '**a** < b' })).toMatchObject({ ok: true });
    expect(server.lastTo(ANNA)).toMatchObject({ text: 'a < b', raw: 'a < b', entities: [] });
  });

  test('429 makes one chat wait, and nobody else', async () => {
    server.failNext({ method: 'sendMessage', chat: ANNA, status: 429, retryAfter: 0.3 });
    const first = bot.speak.send(ANNA, { text: 'one' });
    await server.until(() => callsOf('sendMessage').length === 1);
    await bot.speak.send(BEN, { text: 'hello' });
    const second = bot.speak.send(ANNA, { text: 'two' });
    await bot.speak.send(BEN, { text: 'you' });
    expect(texts(ANNA)).toEqual([]);
    expect(texts(BEN)).toEqual(['hello', 'you']);
    expect(await first).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ ok: true });
    const statuses = callsOf('sendMessage').map((call) => call.status);
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 429]);
  });

  test('a ban of an hour is not waited for, nor run into again', async () => {
    server.failNext({ method: 'sendMessage', chat: ANNA, status: 429, retryAfter: 3600, times: 9 });
    expect(await bot.speak.send(ANNA, { text: 'one' })).toMatchObject({ ok: false, why: 'failed' });
    expect(await bot.speak.send(ANNA, { text: 'two' })).toMatchObject({ ok: false, why: 'failed' });
    expect(callsOf('sendMessage').length).toBe(1);
  });

  test('when Telegram turns away one chat after the other, the whole bot rests', async () => {
    await using patient = await openBot(server, { timing: { longestWaitMs: 300 } });
    const people = ['201', '202', '203'].map((id) => UserId.parse(id));
    server.meet(...people);
    for (const chat of people) {
      server.failNext({ method: 'sendMessage', chat, status: 429, retryAfter: 60 });
      await patient.speak.send(chat, { text: 'one' });
    }
    const before = performance.now();
    expect(await patient.speak.send(ANNA, { text: 'two' })).toMatchObject({ ok: true });
    expect(performance.now() - before).toBeGreaterThan(250);
    expect(callsOf('sendMessage').map((call) => call.status)).toEqual([429, 429, 429, 200]);
  });

  test('what nobody asked for keeps its distance, and an answer passes it', async () => {
    await using paced = await openBot(server, { timing: { perSecond: 40 } });
    const nudges = Array.from({ length: 20 }, () =>
      paced.speak.send(BEN, { text: 'nudge', unasked: async () => true }),
    );
    await server.until(() => texts(BEN).length === 2);
    await paced.speak.send(ANNA, { text: 'answer' });
    expect(texts(BEN).length).toBeLessThan(10);
    await Promise.all(nudges);
    const times = server.messagesTo(BEN).map((one) => one.time);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(450);
  });

  test('what nobody asked for is asked for once more when its turn has come, and may be kept back', async () => {
    await using paced = await openBot(server, { timing: { perSecond: 10 } });
    let asked = 0;
    const unasked = (wanted: boolean) => async () => {
      asked += 1;
      return wanted;
    };
    await Promise.all(['one', 'two'].map((text) => paced.speak.send(ANNA, { text })));
    const nudges = [true, false].map((wanted) =>
      paced.speak.send(BEN, { text: `wanted: ${wanted}`, unasked: unasked(wanted) }),
    );
    expect(asked).toBe(0);
    expect(await Promise.all(nudges)).toMatchObject([{ ok: true }, { ok: false, why: 'failed' }]);
    expect([asked, texts(BEN)]).toEqual([2, ['wanted: true']]);
  });

  test('blocked and unknown are a state of the person, asked once', async () => {
    server.block(ANNA);
    expect(await bot.speak.send(ANNA, { text: 'hi' })).toMatchObject({ ok: false, why: 'unreachable' });
    const nobody = UserId.parse('999');
    expect(await bot.speak.send(nobody, { text: 'hi' })).toMatchObject({ ok: false, why: 'unreachable' });
    expect(callsOf('sendMessage').length).toBe(2);
  });

  test('a server error with an answer is tried again, three times at most', async () => {
    server.failNext({ method: 'sendMessage', status: 500, times: 2 });
    expect(await bot.speak.send(ANNA, { text: 'hi' })).toMatchObject({ ok: true });
    server.failNext({ method: 'sendMessage', status: 500, times: 5 });
    expect(await bot.speak.send(ANNA, { text: 'hi' })).toMatchObject({ ok: false, why: 'failed' });
    expect(callsOf('sendMessage').length).toBe(6);
  });

  test.each(['drop', 'lose', 'html'] as const)(
    'a send without a clear answer (%s) is not repeated',
    async (mode) => {
      server.failNext({ method: 'sendMessage', status: 502, mode });
      const sent = await bot.speak.send(ANNA, { text: 'hi' });
      expect(sent).toMatchObject({ ok: false, why: 'failed' });
      expect(JSON.stringify(sent)).not.toContain(TOKEN);
      expect(callsOf('sendMessage').length).toBe(1);
    },
  );

  test('a send that hangs ends', async () => {
    await using quick = await openBot(server, { timing: { callMs: 50 } });
    server.failNext({ method: 'sendMessage', status: 0, mode: 'hang' });
    expect(await quick.speak.send(ANNA, { text: 'hi' })).toMatchObject({ ok: false, why: 'failed' });
  });

  test('a file follows the text', async () => {
    const bytes = new TextEncoder().encode('{"a":1}\r\n--x--');
    const buttons = [[{ label: 'OK', action: 'ok' }]];
    const sent = await bot.speak.send(ANNA, { text: 'Here', file: { name: 'my data.json', bytes }, buttons });
    const [text, file] = server.messagesTo(ANNA);
    expect(text).toMatchObject({ text: 'Here', buttons: [] });
    expect(file).toMatchObject({ method: 'sendDocument', file: { name: 'my data.json' }, buttons });
    expect(file?.file?.bytes).toEqual(bytes);
    expect(sent).toEqual({ ok: true, message: String(file?.messageId) });
  });

  test('a file survives a server error', async () => {
    server.failNext({ method: 'sendDocument', status: 500 });
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await bot.speak.send(ANNA, { text: '', file: { name: 'a', bytes } })).toMatchObject({ ok: true });
    expect(server.lastTo(ANNA)?.file?.bytes).toEqual(bytes);
  });

  test('a spoken answer; its text when speaking fails', async () => {
    const voice = { bytes: new Uint8Array([1, 2]), mime: 'audio/mpeg' };
    await bot.speak.send(ANNA, { text: 'hi', voice });
    expect(server.lastTo(ANNA)).toMatchObject({ method: 'sendVoice', file: { name: 'voice.mp3' } });
    server.failNext({
      method: 'sendVoice',
      status: 400,
      description: 'Bad Request: VOICE_MESSAGES_FORBIDDEN',
    });
    expect(await bot.speak.send(ANNA, { text: 'hi', voice })).toMatchObject({ ok: true });
    expect(server.lastTo(ANNA)).toMatchObject({ method: 'sendMessage', text: 'hi' });
  });

  test('someone who is not on Telegram', async () => {
    expect(await bot.speak.send(UserId.parse('terminal'), { text: 'x' })).toMatchObject({ ok: false });
  });
});

describe('fetch', () => {
  const voice = (handle: string, bytes = 3) => ({ handle, bytes, seconds: 1, mime: 'audio/ogg' });

  test('the bytes of a recording, after trouble on the way', async () => {
    const bytes = new Uint8Array([9, 8, 7]);
    const handle = server.addFile(bytes);
    server.failNext({ method: 'getFile', status: 502, mode: 'html' });
    server.failNext({ method: 'file', status: 0, mode: 'drop' });
    expect(new Uint8Array(await bot.speak.fetch(voice(handle)))).toEqual(bytes);
  });

  test('what cannot be had is said without the address', async () => {
    await expect(bot.speak.fetch(voice('gone'))).rejects.toThrow('fetching a voice message: 400');
    await expect(bot.speak.fetch(voice('big', 30_000_000))).rejects.toThrow('larger than 20 MB');
    const handle = server.addFile(new Uint8Array([1]));
    server.failNext({ method: 'file', status: 0, mode: 'drop', times: 3 });
    const error: unknown = await bot.speak.fetch(voice(handle)).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain('no answer from Telegram');
    expect(JSON.stringify([String(error), error instanceof Error && error.cause])).not.toContain(TOKEN);
  });
});
