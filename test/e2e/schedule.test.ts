import { describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import { atNext, setClock } from '../support/next-check-in.ts';
import { ANSWERS, agree, reachActing, reachSuccess } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What was sent by itself, by kind, oldest first. */
async function nudges(bot: Bot, user = ANNA): Promise<string[]> {
  const items = await bot.data.scheduled(user);
  return items.filter((item) => item.status === 'sent').map((item) => item.kind);
}

/** What is still to come, by kind. */
async function planned(bot: Bot, user = ANNA): Promise<string[]> {
  const items = await bot.data.scheduled(user);
  return items.filter((item) => item.status === 'pending').map((item) => item.kind);
}

/** In the middle of onboarding, with the local time known. */
async function reachZone(bot: Bot, user: number, place: string): Promise<void> {
  await agree(bot, user);
  for (const text of [ANSWERS.move_prompt[0], place, 'yes']) await bot.say(user, text);
}

describe('somebody falls silent before their first step', () => {
  test('is asked after a day, three days, a week, is offered to stop, and left in peace', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    const { check_ins } = bot.app.instances.get('move_prompt')?.definition ?? {};
    expect(await bot.pass(ANNA, 23 * HOUR)).toEqual([]);
    const [first, ...more] = await bot.pass(ANNA, HOUR + MINUTE);
    expect(check_ins?.silence_1d).toContain(first);
    expect(more).toEqual([]);
    expect(await bot.pass(ANNA, 0)).toEqual([]);
    expect(await bot.pass(ANNA, 2 * DAY)).toHaveLength(1);
    expect(await bot.pass(ANNA, 4 * DAY)).toHaveLength(1);
    expect(check_ins?.offer_to_stop).toContain((await bot.pass(ANNA, 7 * DAY + HOUR))[0]);
    expect(await nudges(bot)).toEqual(['silence_1d', 'silence_3d', 'silence_7d', 'offer_to_stop']);
    for (let weeks = 0; weeks < 8; weeks += 1) expect(await bot.pass(ANNA, 7 * DAY)).toEqual([]);
    expect(await planned(bot)).toEqual([]);
  });

  test.each([
    ['Stop', [], 'resume'],
    ['Keep writing', ['silence_1d'], null],
  ] as const)('answers the offer with %s', async (button, next, paused) => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    for (const days of [1, 2, 4, 7]) await bot.pass(ANNA, days * DAY + MINUTE);
    await bot.tap(ANNA, button);
    expect(await planned(bot)).toEqual(next);
    expect((await bot.data.state(ANNA)).preferences.paused_until).toBe(paused);
  });

  test('a reply cancels what was planned and begins anew', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.pass(ANNA, 20 * HOUR);
    await bot.say(ANNA, 'still here');
    expect(await bot.pass(ANNA, 20 * HOUR)).toEqual([]);
    expect(await bot.pass(ANNA, 4 * HOUR + MINUTE)).toHaveLength(1);
    await bot.say(ANNA, 'yes, yes');
    expect(await bot.pass(ANNA, DAY + MINUTE)).toHaveLength(1);
    expect(await nudges(bot)).toEqual(['silence_1d', 'silence_1d']);
  });

  test.each([
    ['a command', (bot: Bot) => bot.telegram.write(ANNA, '/stats')],
    ['a picture', (bot: Bot) => bot.telegram.give(ANNA, { photo: [] })],
  ])('%s is a sign of life too', async (_, act) => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.pass(ANNA, 20 * HOUR);
    await bot.after(ANNA, () => act(bot));
    expect(await bot.pass(ANNA, 20 * HOUR)).toEqual([]);
    expect(await bot.pass(ANNA, 5 * HOUR)).toHaveLength(1);
  });

  test('nobody is written to who has not agreed', async () => {
    await using bot = await startBot();
    await bot.say(ANNA, 'hello');
    expect(await bot.pass(ANNA, 2 * DAY)).toEqual([]);
  });

  test('after success it is two weeks, three times, and then nothing', async () => {
    await using bot = await startBot();
    await reachSuccess(bot, ANNA);
    await bot.tap(ANNA, 'Lock it in');
    expect(await planned(bot)).toEqual(['maintenance']);
    expect(await bot.pass(ANNA, 13 * DAY)).toEqual([]);
    for (let round = 0; round < 6; round += 1) await bot.pass(ANNA, 14 * DAY + HOUR);
    expect(await nudges(bot)).toEqual(['maintenance', 'maintenance', 'maintenance']);
  });

  test('whoever is done is not written to', async () => {
    await using bot = await startBot();
    await reachSuccess(bot, ANNA);
    await bot.tap(ANNA, "I'm done");
    expect(await planned(bot)).toEqual([]);
    expect(await bot.pass(ANNA, 15 * DAY)).toEqual([]);
  });
});

describe('quiet hours', () => {
  const NIGHTS = { env: { QUIET_FROM: '22:00', QUIET_TO: '08:00' } };

  test('in the zone of the person: what would come at night comes in the morning', async () => {
    await using bot = await startBot(NIGHTS);
    setClock(bot, '2027-01-15T16:00:00Z');
    await reachZone(bot, ANNA, 'Tokyo');
    await reachZone(bot, BEN, 'London');
    await bot.pass(ANNA, DAY + MINUTE);
    expect(await nudges(bot, ANNA)).toEqual([]);
    expect(await nudges(bot, BEN)).toEqual(['silence_1d']);
    setClock(bot, '2027-01-16T22:58:00Z');
    expect(await bot.pass(ANNA, 0)).toEqual([]);
    setClock(bot, '2027-01-16T23:00:30Z');
    expect(await bot.pass(ANNA, 0)).toHaveLength(1);
  });

  test('are looked at once more when it is sent', async () => {
    await using bot = await startBot(NIGHTS);
    setClock(bot, '2027-01-15T19:30:00Z');
    await reachZone(bot, ANNA, 'Berlin');
    setClock(bot, '2027-01-16T21:30:00Z');
    expect(await bot.pass(ANNA, 0)).toEqual([]);
    setClock(bot, '2027-01-17T07:00:30Z');
    expect(await bot.pass(ANNA, 0)).toHaveLength(1);
  });

  test('follow a zone that changes', async () => {
    await using bot = await startBot(NIGHTS);
    setClock(bot, '2027-01-15T12:00:00Z');
    await reachZone(bot, ANNA, 'Berlin');
    await bot.say(ANNA, '/timezone Auckland');
    const [item] = (await bot.data.scheduled(ANNA)).filter((one) => one.status === 'pending');
    expect(item?.due).toBe('2027-01-16T19:00:00.000Z');
  });
});

describe('later', () => {
  const BUTTONS = ['Done', 'Stuck', 'Later'];

  test('asks again in three hours, or at the time that was tapped', async () => {
    await using bot = await startBot();
    setClock(bot, '2027-01-15T12:00:00Z');
    await reachActing(bot, ANNA);
    expect((await bot.tap(ANNA, 'Later')).join()).toContain('I will ask again at 16:00');
    expect((await bot.tap(ANNA, 'This evening')).join()).toContain('I will ask again at 19:00');
    setClock(bot, '2027-01-15T17:59:00Z');
    expect(await bot.pass(ANNA, 0)).toEqual([]);
    setClock(bot, '2027-01-15T18:00:10Z');
    expect(await bot.pass(ANNA, 0)).toHaveLength(1);
    expect(
      bot.telegram
        .lastTo(ANNA)
        ?.buttons.flat()
        .map((one) => one.label),
    ).toEqual(BUTTONS);
    expect(await nudges(bot)).toEqual(['step_reminder']);
    expect(await bot.pass(ANNA, HOUR)).toEqual([]);
  });

  test('lapses when the step is done before', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.tap(ANNA, 'Later');
    await bot.say(ANNA, 'Done, it was 3/10 and took 4 min');
    expect(await bot.pass(ANNA, 4 * HOUR)).toEqual([]);
  });

  test('stays when they just talk', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.tap(ANNA, 'Later');
    await bot.say(ANNA, 'thank you');
    expect(await bot.pass(ANNA, 3 * HOUR + MINUTE)).toHaveLength(1);
  });
});

describe('/pause', () => {
  test('for days holds back what falls into them, and no longer', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.say(ANNA, '/pause 3d');
    expect(await bot.pass(ANNA, DAY + MINUTE)).toEqual([]);
    expect(await bot.pass(ANNA, DAY)).toEqual([]);
    expect(await bot.pass(ANNA, DAY)).toHaveLength(1);
  });

  test('holds back a reminder that was asked for', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.tap(ANNA, 'Later');
    await bot.say(ANNA, '/pause');
    expect(await bot.pass(ANNA, 4 * HOUR)).toEqual([]);
  });

  test('until /resume is for ever, even when they write', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.say(ANNA, '/pause');
    await bot.say(ANNA, 'hello');
    for (const days of [1, 2, 4, 7, 30]) expect(await bot.pass(ANNA, days * DAY + HOUR)).toEqual([]);
    await bot.say(ANNA, '/resume');
    expect(await bot.pass(ANNA, DAY + MINUTE)).toHaveLength(1);
  });
});

describe('somebody who blocked the bot', () => {
  test.each([
    ['as Telegram told', (bot: Bot) => bot.telegram.block(ANNA)],
    [
      'as the refusal shows',
      (bot: Bot) => bot.telegram.failNext({ method: 'sendMessage', chat: ANNA, status: 403 }),
    ],
  ])('%s is left alone until they are back', async (_, block) => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.after(ANNA, () => block(bot));
    expect(await atNext(bot, ANNA)).toEqual([]);
    expect(await bot.data.state(ANNA)).toMatchObject({ reachable: false });
    const calls = bot.telegram.calls.length;
    for (const days of [3, 7, 14]) await bot.pass(ANNA, days * DAY);
    expect(bot.telegram.calls.length).toBe(calls);

    await bot.after(ANNA, () => bot.telegram.unblock(ANNA));
    expect((await bot.say(ANNA, '/start')).join()).toContain('You are on Two minutes up');
    expect(await bot.data.state(ANNA)).toMatchObject({ reachable: true });
    expect(await atNext(bot, ANNA)).toHaveLength(1);
  });

  test('is greeted again by /start alone', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    bot.telegram.failNext({ method: 'sendMessage', chat: ANNA, status: 403 });
    await atNext(bot, ANNA);
    expect(await bot.data.state(ANNA)).toMatchObject({ reachable: false });
    await bot.say(ANNA, '/start');
    expect(await bot.data.state(ANNA)).toMatchObject({ reachable: true });
    expect(await planned(bot)).toEqual(['check_in']);
  });
});

describe('restarts', () => {
  test('nothing is sent twice, and what is planned stays planned', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.pass(ANNA, DAY + MINUTE);
    await bot.restart();
    expect(await bot.pass(ANNA, 0)).toEqual([]);
    await bot.restart();
    expect(await bot.pass(ANNA, 2 * DAY)).toHaveLength(1);
    expect(await nudges(bot)).toEqual(['silence_1d', 'silence_3d']);
  });

  test('a message of which nobody knows whether it arrived is not sent again', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    bot.telegram.failNext({ method: 'sendMessage', chat: ANNA, status: 0, mode: 'lose' });
    expect(await atNext(bot, ANNA)).toHaveLength(1);
    await bot.restart();
    expect(await bot.pass(ANNA, HOUR)).toEqual([]);
  });

  test('after five days of downtime there is no burst, and not at once', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await reachActing(bot, BEN);
    await bot.tap(BEN, 'Later');
    const before = bot.telegram.sent.length;
    await bot.restart(5 * DAY);
    await bot.pass(ANNA, 0);
    await bot.pass(ANNA, 0);
    expect(bot.telegram.sent.length).toBe(before);
    for (let hour = 0; hour < 24; hour += 1) await bot.pass(ANNA, HOUR);
    expect(await nudges(bot, ANNA)).toEqual(['check_in']);
    expect(await nudges(bot, BEN)).toEqual(['check_in']);
  });

  test('what was written during the downtime is answered, once', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const from = bot.telegram.messagesTo(ANNA).length;
    await bot.restart(HOUR, () => bot.telegram.write(ANNA, 'anybody there?'));
    expect(await bot.settled(ANNA, from)).toEqual(['I hear you. Let us stay with this one step.']);
  });
});

test('two hundred people at once are each written to once', async () => {
  await using bot = await startBot({ env: { LLM_PROVIDER: 'offline' } });
  const people = Array.from({ length: 200 }, (_, n) => 5_000 + n);
  await Promise.all(people.map((person) => agree(bot, person)));
  const before = bot.telegram.sent.length;
  await Promise.all([bot.pass(ANNA, DAY + MINUTE), bot.app.tick(), bot.app.tick()]);
  await bot.app.queue.idle();
  const out = bot.telegram.sent.slice(before).filter((one) => one.method === 'sendMessage');
  expect(out.map((one) => one.chat).toSorted((a, b) => a - b)).toEqual(people);
});
