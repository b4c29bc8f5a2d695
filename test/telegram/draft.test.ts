import { afterEach, beforeEach, expect, test } from 'vitest';
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

const of = (method: string) => server.sent.filter((one) => one.method === method);
const asked = (method: string) => server.calls.filter((one) => one.method === method).length;

test('typing at once, then the answer grows, then the message takes its place', async () => {
  const draft = bot.speak.draft(ANNA);
  await server.until(() => of('sendChatAction').length === 1);
  draft.grow('**Hel');
  await server.until(() => of('sendMessageDraft').at(-1)?.text === '**Hel');
  draft.grow('**Hello** wor');
  await server.until(() => of('sendMessageDraft').at(-1)?.text === 'Hello wor');
  expect(await draft.finish({ text: '**Hello** world' })).toMatchObject({ ok: true });
  expect(server.lastTo(ANNA)?.text).toBe('Hello world');
  expect(new Set(of('sendMessageDraft').map((one) => one.draftId)).size).toBe(1);
  expect(server.sent.at(-1)?.method).toBe('sendMessage');
});

/** Time passes for everything that is due by then, without sleeping: Ben gets messages. */
async function letPass(ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) await bot.speak.send(BEN, { text: 'x' });
}

test('frames are few, however fast the text grows, and the last one is shown', async () => {
  await using slow = await openBot(server, { timing: { draftEveryMs: 100 } });
  const draft = slow.speak.draft(ANNA);
  const before = performance.now();
  for (let length = 1; length <= 50; length += 1) {
    draft.grow('x'.repeat(length));
    await letPass(3);
  }
  await server.until(() => of('sendMessageDraft').at(-1)?.text.length === 50);
  // The first at once, then one each 100 ms at most; without the rule there would be about fifty.
  const most = 2 + (performance.now() - before) / 100;
  expect(of('sendMessageDraft').length).toBeLessThanOrEqual(most);
  expect(of('sendMessageDraft').length).toBeGreaterThan(1);
  await draft.finish({ text: 'x' });
});

test('of a long answer the end is shown', async () => {
  const draft = bot.speak.draft(ANNA);
  draft.grow(`${'a'.repeat(4096)} the end`);
  await server.until(() => of('sendMessageDraft').at(-1)?.text === 'the end');
  await draft.finish({ text: 'x' });
});

test('a server without drafts: typing and one message, asked once per process', async () => {
  server.failNext({ method: 'sendMessageDraft', status: 404, times: 99 });
  const first = bot.speak.draft(ANNA);
  first.grow('Hello');
  await server.until(() => asked('sendMessageDraft') === 1);
  first.grow('Hello you');
  expect(await first.finish({ text: 'Hello you' })).toMatchObject({ ok: true });
  const second = bot.speak.draft(ANNA);
  second.grow('Again');
  await letPass(30);
  expect(await second.finish({ text: 'Again' })).toMatchObject({ ok: true });
  expect(asked('sendMessageDraft')).toBe(1);
});

test('one unreadable frame does not end drafts', async () => {
  server.failNext({
    method: 'sendMessageDraft',
    status: 400,
    description: "Bad Request: can't parse entities: x",
  });
  const draft = bot.speak.draft(ANNA);
  draft.grow('one');
  await server.until(() => asked('sendMessageDraft') === 1);
  draft.grow('one two');
  await server.until(() => of('sendMessageDraft').at(-1)?.text === 'one two');
  draft.drop();
});

test('a chat that has to rest gets no frames, and then the message', async () => {
  server.failNext({ method: 'sendMessageDraft', status: 429, retryAfter: 0.2 });
  const draft = bot.speak.draft(ANNA);
  draft.grow('one');
  await server.until(() => asked('sendMessageDraft') === 1);
  draft.grow('one two');
  expect(await draft.finish({ text: 'one two three' })).toMatchObject({ ok: true });
  expect(asked('sendMessageDraft')).toBe(1);
  expect(asked('sendMessage')).toBe(1);
});

test('a chat that has to rest is not told that we type', async () => {
  server.failNext({ method: 'sendMessage', chat: ANNA, status: 429, retryAfter: 0.1 });
  const said = bot.speak.send(ANNA, { text: 'one' });
  await server.until(() => asked('sendMessage') === 1);
  await bot.speak.send(BEN, { text: 'x' });
  const draft = bot.speak.draft(ANNA);
  expect(await said).toMatchObject({ ok: true });
  await letPass(20);
  expect(asked('sendChatAction')).toBe(0);
  draft.drop();
});

test('a frame that is late does not come after the message', async () => {
  server.failNext({ method: 'sendMessageDraft', status: 0, mode: 'slow', delayMs: 60 });
  const draft = bot.speak.draft(ANNA);
  draft.grow('one');
  await letPass(20);
  draft.grow('one two');
  await draft.finish({ text: 'one two three' });
  await letPass(60);
  const toAnna = server.sent.filter((one) => one.chat === 101 && one.method !== 'sendChatAction');
  expect(toAnna.map((one) => one.text)).toEqual(['one', 'one two three']);
});

test('a frame that hangs does not hold up the message', async () => {
  const before = performance.now();
  server.failNext({ method: 'sendMessageDraft', status: 0, mode: 'hang' });
  const draft = bot.speak.draft(ANNA);
  draft.grow('one');
  await server.until(() => asked('sendMessageDraft') === 1);
  expect(await draft.finish({ text: 'one two' })).toMatchObject({ ok: true });
  expect(performance.now() - before).toBeLessThan(1500);
});

test('dropped: nothing more is said, and typing ends', async () => {
  await using lively = await openBot(server, { timing: { typingEveryMs: 10 } });
  const draft = lively.speak.draft(ANNA);
  await server.until(() => of('sendChatAction').length >= 3);
  draft.drop();
  draft.grow('late');
  const before = asked('sendChatAction');
  await lively.speak.send(ANNA, { text: 'a' });
  await lively.speak.send(ANNA, { text: 'b' });
  expect(asked('sendChatAction')).toBeLessThanOrEqual(before + 1);
  expect(asked('sendMessageDraft')).toBe(0);
});

test('of decoration there is no more than of messages, and everybody gets their share', async () => {
  const perSecond = 4;
  await using many = await openBot(server, {
    timing: { perSecond, draftEveryMs: 20, typingEveryMs: 60_000 },
  });
  const people = Array.from({ length: 5 }, (_, at) => UserId.parse(String(200 + at)));
  server.meet(...people);
  const drafts = people.map((person) => many.speak.draft(person));
  await server.until(() => new Set(of('sendChatAction').map((one) => one.chat)).size === people.length);
  drafts[0]?.grow('Hello');
  await server.until(() => of('sendMessageDraft').length === 1);
  const times = server.sent.map((one) => one.time);
  // What left within a second may arrive within a little less.
  for (const time of times) {
    expect(times.filter((other) => other >= time && other < time + 900).length).toBeLessThanOrEqual(
      perSecond,
    );
  }
  for (const draft of drafts) draft.drop();
});
