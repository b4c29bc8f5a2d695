import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/domain/commands.ts';
import { openTelegram, TelegramRefused } from '../../src/telegram/bot.ts';
import { createInbox, createMemoryLog, openBot, QUICK, TOKEN } from '../support/telegram-open.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;

beforeEach(async () => {
  server = await startTelegramServer({ token: TOKEN });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

describe('signing in', () => {
  test('registers the menu and knows its name', async () => {
    await using bot = await openBot(server, { commands: COMMANDS });
    expect(bot.username).toBe(server.username);
    await server.until(() => server.commands.length === COMMANDS.length);
  });

  test.each(['4242:AAE-another_token', 'nonsense_token'])(
    'a wrong token is said plainly: %s',
    async (token) => {
      const opened = openBot(server, { token });
      await expect(opened).rejects.toBeInstanceOf(TelegramRefused);
      await expect(opened).rejects.toThrow('does not accept TELEGRAM_BOT_TOKEN');
      await expect(opened).rejects.toSatisfy((error) => !String(error).includes(token));
    },
  );

  test('keeps trying while Telegram is away, without a word of the token', async () => {
    server.failNext({ method: 'getMe', status: 502, mode: 'html' });
    server.failNext({ method: 'getMe', status: 0, mode: 'drop' });
    server.failNext({ method: 'getMe', status: 500 });
    await using bot = await openBot(server);
    expect(bot.lines.filter((one) => one.level === 'warn').length).toBe(3);
    expect(JSON.stringify(bot.lines)).not.toContain(TOKEN);
  });

  test('gives up when told to', async () => {
    const nowhere = await startTelegramServer({ token: TOKEN });
    await nowhere[Symbol.asyncDispose]();
    const { log, lines } = createMemoryLog();
    const giveUp = new AbortController();
    const warn: typeof log.warn = (facts, sentence) => {
      log.warn(facts, sentence);
      if (lines.length === 3) giveUp.abort();
    };
    const opened = openTelegram({
      token: TOKEN,
      apiRoot: nowhere.root,
      log: { ...log, warn },
      now: Date.now,
      commands: [],
      signal: giveUp.signal,
      timing: QUICK,
    });
    await expect(opened).rejects.toThrow('given up');
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED');
    expect(JSON.stringify(lines)).not.toContain(TOKEN);
  });

  test('a refused menu is only logged', async () => {
    server.failNext({
      method: 'setMyCommands',
      status: 400,
      description: 'Bad Request: BOT_COMMAND_INVALID',
    });
    await using bot = await openBot(server);
    await server.until(() => bot.lines.some((one) => one.line.includes('menu of commands was not set')));
  });
});

describe('receiving', () => {
  test('in order, and confirmed only after it is stored', async () => {
    await using bot = await openBot(server);
    const first = Promise.withResolvers<void>();
    const got: string[] = [];
    bot.listen(async (incoming) => {
      got.push(incoming.kind === 'text' ? incoming.text : incoming.kind);
      if (got.length === 1) await first.promise;
    });
    const one = server.write(101, 'one');
    const two = server.write(101, 'two');
    await server.until(() => got.length === 1);
    expect(server.confirmedOffset).toBeLessThanOrEqual(one);
    first.resolve();
    await server.until(() => server.confirmedOffset === two + 1);
    expect(got).toEqual(['one', 'two']);
  });

  test('people side by side: one who waits for the disk delays nobody else, and nothing is confirmed past them', async () => {
    await using bot = await openBot(server);
    const slow = Promise.withResolvers<void>();
    const got: string[] = [];
    const one = server.write(101, 'slow');
    const two = server.write(102, 'quick');
    bot.listen(async (incoming) => {
      if (incoming.user === '101') await slow.promise;
      got.push(incoming.user);
    });
    await server.until(() => got.includes('102'));
    expect(server.confirmedOffset).toBeLessThanOrEqual(one);
    slow.resolve();
    await server.until(() => server.confirmedOffset === two + 1);
    expect(got).toEqual(['102', '101']);
  });

  test('what could not be stored comes again, and nothing overtakes it', async () => {
    await using bot = await openBot(server);
    const got: string[] = [];
    let refusals = 3;
    const id = server.write(101, 'one');
    const last = server.write(101, 'two');
    bot.listen(async (incoming) => {
      got.push(incoming.kind === 'text' ? `${incoming.id} ${incoming.text}` : incoming.kind);
      refusals -= 1;
      if (refusals >= 0) throw new Error('disk full');
    });
    await server.until(() => server.confirmedOffset === last + 1);
    expect(got).toEqual([...Array.from({ length: 4 }, () => `tg:4242:${id} one`), `tg:4242:${last} two`]);
    expect(bot.lines.filter((one) => one.level === 'error').length).toBe(1);
    expect(bot.lines.some((one) => one.line.includes('can be stored again'))).toBe(true);
  });

  test('what cannot be stored of one person is not confirmed, and keeps nobody else from being heard', async () => {
    await using bot = await openBot(server);
    const got: string[] = [];
    let broken = true;
    bot.listen(async (incoming) => {
      if (incoming.user === '101' && broken) throw new Error('disk full');
      got.push(incoming.user);
    });
    const lost = server.write(101, 'one');
    server.write(102, 'two');
    await server.until(() => got.includes('102'));
    const last = server.write(103, 'three');
    await server.until(() => got.includes('103'));
    expect(server.confirmedOffset).toBeLessThanOrEqual(lost);
    broken = false;
    await server.until(() => server.confirmedOffset === last + 1);
    expect(got).toEqual(['102', '103', '101']);
  });

  test('loses nothing when Telegram begins to count anew after a quiet time', async () => {
    await using bot = await openBot(server, { timing: { pollSeconds: 1 } });
    const got: string[] = [];
    bot.listen(async (incoming) => {
      got.push(incoming.id);
      if (got.length === 2) throw new Error('disk full');
    });
    server.write(101, 'before');
    await server.until(() => server.pending === 0);
    const heard = bot.lastPoll();
    await server.until(() => bot.lastPoll() > heard + 500 && server.polling);
    const from = { id: 101, is_bot: false, first_name: 'A' };
    const chat = { id: 101, type: 'private' as const, first_name: 'A' };
    server.push({
      update_id: 5,
      message: { message_id: 900, date: 1_800_000_000, chat, from, text: 'after' },
    });
    await server.until(() => got.length === 3 && server.pending === 0);
    expect(got.slice(1)).toEqual(['tg:4242:5', 'tg:4242:5']);
  });

  test('a poll that hangs is given up, and a new one begun', async () => {
    await using bot = await openBot(server, { timing: { pollSeconds: 0, pollGraceMs: 60 } });
    const inbox = createInbox();
    server.failNext({ method: 'getUpdates', status: 0, mode: 'hang', times: 2 });
    server.write(101, 'anybody there?');
    bot.listen(inbox.receive);
    await server.until(() => server.pending === 0 && inbox.got.length === 1);
    expect(bot.lines.filter((one) => one.level === 'warn').length).toBe(2);
  });

  test('a new bot on the same server gets what the last one did not store', async () => {
    const first = await openBot(server);
    const stuck = Promise.withResolvers<void>();
    first.listen(async (incoming) => {
      if (incoming.kind === 'text' && incoming.text === 'two') {
        stuck.resolve();
        throw new Error('disk full');
      }
    });
    server.write(101, 'one');
    const two = server.write(101, 'two');
    await stuck.promise;
    await first[Symbol.asyncDispose]();
    await first.stopped;
    expect(server.confirmedOffset).toBe(two);
    await using second = await openBot(server);
    const inbox = createInbox();
    second.listen(inbox.receive);
    await server.until(() => server.pending === 0 && inbox.got.length === 1);
    expect(inbox.got).toMatchObject([{ text: 'two' }]);
  });

  test('stopping ends the long poll at once and finishes what is in hand', async () => {
    const bot = await openBot(server, { timing: { pollSeconds: 50 } });
    const started = Promise.withResolvers<void>();
    const store = Promise.withResolvers<void>();
    let stored = false;
    bot.listen(async () => {
      started.resolve();
      await store.promise;
      stored = true;
    });
    const id = server.write(101, 'one');
    await started.promise;
    const disposed = bot[Symbol.asyncDispose]();
    store.resolve();
    await disposed;
    expect(stored).toBe(true);
    expect(server.confirmedOffset).toBe(id + 1);

    const idle = await openBot(server, { timing: { pollSeconds: 50 } });
    idle.listen(async () => {});
    await server.until(() => server.polling);
    const before = performance.now();
    await idle[Symbol.asyncDispose]();
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('polls on through trouble of every kind', async () => {
    await using bot = await openBot(server);
    const inbox = createInbox();
    server.failNext({ method: 'getUpdates', status: 0, mode: 'drop' });
    server.failNext({ method: 'getUpdates', status: 502, mode: 'html' });
    server.failNext({ method: 'getUpdates', status: 500 });
    server.failNext({
      method: 'getUpdates',
      status: 409,
      description: 'Conflict: terminated by other getUpdates',
    });
    server.failNext({ method: 'getUpdates', status: 429, retryAfter: 1 });
    expect(bot.lastPoll()).toBe(0);
    bot.listen(inbox.receive);
    server.write(101, 'hello');
    await server.until(() => server.pending === 0 && inbox.got.length === 1);
    expect(bot.lastPoll()).toBeGreaterThan(0);
    expect(bot.lines.filter((one) => one.level === 'warn').length).toBe(5);
    expect(JSON.stringify(bot.lines)).not.toContain(TOKEN);
  });

  test('two pollers: each steps back, nothing is lost, and the one that stays works', async () => {
    const inbox = createInbox();
    await using stays = await openBot(server);
    stays.listen(inbox.receive);
    await server.until(() => server.polling);
    const leaves = await openBot(server);
    leaves.listen(inbox.receive);
    await server.until(() => stays.lines.some((one) => one.line.includes('409')));
    await leaves[Symbol.asyncDispose]();
    server.write(101, 'still here?');
    await server.until(() => server.pending === 0 && inbox.got.length > 0);
  });

  test('a webhook is removed, and what waited is kept', async () => {
    server.setWebhook('https://example.com/hook');
    server.write(101, 'waiting');
    await using bot = await openBot(server);
    const inbox = createInbox();
    bot.listen(inbox.receive);
    await server.until(() => inbox.got.length === 1);
    expect(server.calls.find((call) => call.method === 'deleteWebhook')?.fields).toEqual({
      drop_pending_updates: false,
    });
    expect(bot.lines.map((one) => one.line).join()).not.toContain('409');
    server.setWebhook('https://example.com/again');
    server.push({});
    server.write(101, 'more');
    await server.until(() => server.pending === 0 && inbox.got.length === 2);
  });

  test('a revoked token ends it', async () => {
    await using bot = await openBot(server);
    server.failNext({ method: 'getUpdates', status: 401, description: 'Unauthorized' });
    bot.listen(async () => {});
    await expect(bot.stopped).rejects.toBeInstanceOf(TelegramRefused);
  });

  test('a recording arrives as a handle, and its bytes can be fetched', async () => {
    await using bot = await openBot(server);
    const heard = Promise.withResolvers<Uint8Array>();
    bot.listen(async (incoming) => {
      if (incoming.kind === 'voice') heard.resolve(bot.speak.fetch(incoming.voice));
    });
    server.voice(101, new Uint8Array([7, 8, 9]), { duration: 4 });
    expect(new Uint8Array(await heard.promise)).toEqual(new Uint8Array([7, 8, 9]));
  });

  test('an update that cannot be read stands in nobody’s way', async () => {
    await using bot = await openBot(server);
    const inbox = createInbox();
    bot.listen(inbox.receive);
    server.push(
      JSON.parse('{"message":{"message_id":1,"date":"x","chat":{"id":1,"type":"private"},"from":{"id":{}}}}'),
    );
    server.write(101, 'next');
    await server.until(() => inbox.got.length === 1);
    expect(inbox.got).toMatchObject([{ text: 'next' }]);
  });
});

describe('taps', () => {
  test('the clock ends, the buttons go, the action arrives', async () => {
    await using bot = await openBot(server);
    const inbox = createInbox();
    bot.listen(inbox.receive);
    server.write(101, '/start');
    await server.until(() => inbox.got.length === 1);
    const [first] = inbox.got;
    if (!first) throw new Error('nothing came');
    await bot.speak.send(first.user, { text: 'Done?', buttons: [[{ label: 'Done', action: 'step:done' }]] });
    server.tap(101, 'latest', 'Done');
    await server.until(() => inbox.got.length === 2);
    expect(inbox.got[1]).toMatchObject({ kind: 'button', action: 'step:done', user: '101' });
    await server.until(() => server.sent.at(-1)?.method === 'editMessageReplyMarkup');
    expect(server.calls.filter((call) => call.method === 'answerCallbackQuery')).toMatchObject([
      { status: 200 },
    ]);
    expect(() => server.tap(101, 'latest', 'Done')).toThrow('No button');
  });

  test('a tap that is handed over again is acknowledged once; trouble with that stops nothing', async () => {
    await using bot = await openBot(server);
    server.meet(101);
    let tries = 0;
    bot.listen(async () => {
      tries += 1;
      if (tries < 3) throw new Error('disk full');
    });
    const from = { id: 101, is_bot: false, first_name: 'A' };
    const message = {
      message_id: 77,
      date: 0 as const,
      chat: { id: 101, type: 'private' as const, first_name: 'A' },
    };
    server.push({ callback_query: { id: 'q1', from, chat_instance: 'c', data: 'x', message } });
    await server.until(() => tries === 3 && server.pending === 0);
    await server.until(
      () => server.calls.filter((call) => call.method === 'editMessageReplyMarkup').length === 1,
    );
    expect(server.calls.filter((call) => call.method === 'answerCallbackQuery').length).toBe(1);
  });
});

describe('groups', () => {
  const chat = { id: -500, type: 'supergroup' as const, title: 'Friends' };
  const from = { id: 101, is_bot: false, first_name: 'A' };
  const say = (text: string) =>
    server.push({ message: { message_id: 1, date: 1_800_000_000, chat, from, text } });

  test('one polite line an hour, and nothing is stored', async () => {
    let now = Date.parse('2026-11-21T09:00:00Z');
    await using bot = await openBot(server, { now: () => now });
    const inbox = createInbox();
    bot.listen(inbox.receive);
    const lines = () => server.messagesTo(-500);
    const settled = async (id: number) => await server.until(() => server.confirmedOffset > id);

    say('hello everyone');
    await settled(say(`@${server.username} help`));
    await server.until(() => lines().length === 1);
    expect(lines()[0]?.text).toBe(
      `I coach people one to one. Write to me privately: https://t.me/${server.username}`,
    );
    await settled(say('/start'));
    now += 59 * 60_000;
    await settled(say('/start'));
    now += 60_000;
    await settled(say('/start'));
    await server.until(() => lines().length === 2);
    await bot[Symbol.asyncDispose]();
    expect(lines().length).toBe(2);
    expect(inbox.got).toEqual([]);
  });

  test('a greeting when it is added, even where it may not speak', async () => {
    await using bot = await openBot(server);
    const inbox = createInbox();
    bot.listen(inbox.receive);
    const me = { id: 4242, is_bot: true, first_name: 'Coach' };
    const added = (id: number) =>
      server.push({
        my_chat_member: {
          chat: { ...chat, id },
          from,
          date: 1_800_000_000,
          old_chat_member: { status: 'left', user: me },
          new_chat_member: { status: 'member', user: me },
        },
      });
    server.failNext({ method: 'sendMessage', chat: -501, status: 403, description: 'Forbidden: no rights' });
    added(-501);
    added(-500);
    await server.until(() => server.messagesTo(-500).length === 1);
    expect(inbox.got).toEqual([]);
  });
});
