import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { OutcomeEntry } from '../../src/domain/memory.ts';
import { localParts, nextLocal } from '../../src/rules/schedule/local-time.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { atNext, dueNext, setClock } from '../support/next-check-in.ts';
import { reachActing } from '../support/walk.ts';

const ANNA = 1001;
const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONDAY = '2027-01-11T09:00:00Z';
const DAYTIME = { env: { QUIET_FROM: '22:00', QUIET_TO: '08:00', TICK_SECONDS: '59' } };

async function acting(bot: Bot, at = MONDAY): Promise<void> {
  setClock(bot, at);
  await reachActing(bot, ANNA);
}

const nowOf = (bot: Bot): number => Date.now() + bot.ahead;
const isEncounter = (entry: OutcomeEntry) => entry.type === 'check_in';
const encounters = async (bot: Bot) => (await bot.data.outcomes(ANNA)).filter(isEncounter);
const checkIns = async (bot: Bot) => (await bot.app.store.read(ANNA_ID)).activity.check_ins;
const ANNA_ID = UserId.parse(String(ANNA));
const kinds = async (bot: Bot) =>
  (await bot.data.scheduled(ANNA)).filter(({ status }) => status === 'sent').map(({ kind }) => kind);
const minuteOf = (iso: string): number => localParts(ZONE, Date.parse(iso)).minuteOfDay;

test('somebody who answers at lunch only is written to at lunch within three weeks', async () => {
  await using bot = await startBot(DAYTIME);
  await acting(bot);
  const end = Date.parse(MONDAY) + 21 * DAY;
  while (nowOf(bot) < end) {
    const came = await atNext(bot, ANNA);
    if (came.length === 0) continue;
    const lunch = nextLocal(ZONE, nowOf(bot) - 30 * MINUTE, 12 * 60);
    if (lunch >= ((await dueNext(bot, ANNA)) ?? 0)) continue;
    setClock(bot, new Date(Math.max(nowOf(bot) + MINUTE, lunch)).toISOString());
    await bot.say(ANNA, 'still thinking about it');
  }
  const all = await encounters(bot);
  expect(all.length).toBeGreaterThan(14);
  const late = all.slice(-8).map((entry) => minuteOf(entry.sent));
  expect(late.filter((minute) => minute >= 10.5 * 60 && minute <= 14.5 * 60).length).toBeGreaterThanOrEqual(
    6,
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const learned = await checkIns(bot);
  expect(learned.learned.encounters).toBe(all.length);
  // It fell with the misses of the first days, and has risen since.
  const least = Math.min(...all.map((entry) => entry.per_day));
  expect(learned.per_day).toBeGreaterThan(1.3 * least);
});

describe('somebody who does not answer', () => {
  async function silence(bot: Bot): Promise<string[]> {
    const heard: string[] = [];
    for (let looks = 0; looks < 40 && (await dueNext(bot, ANNA)) !== null; looks += 1)
      heard.push(...(await atNext(bot, ANNA)));
    return heard;
  }

  test('is offered less after three, and left in peace after eight; one word brings it back', async () => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    const heard = await silence(bot);
    expect(await kinds(bot)).toEqual([
      'check_in',
      'check_in',
      'check_in',
      'slow_down',
      ...Array<string>(4).fill('check_in'),
      'farewell',
    ]);
    expect(heard[3]).toContain('write less often, or stop');
    expect(heard[8]).toContain('I will stop writing by myself now');
    expect((await encounters(bot)).map(({ missed }) => missed !== null)).toEqual(Array(8).fill(true));
    await bot.pass(ANNA, 30 * DAY);
    expect(await dueNext(bot, ANNA)).toBe(null);

    await bot.say(ANNA, 'hello again');
    expect(await checkIns(bot)).toMatchObject({ unanswered: 0, sent: null });
    expect((await checkIns(bot)).per_day).toBeLessThan(0.5);
    expect(await atNext(bot, ANNA)).toHaveLength(1);
  });

  test.each([
    ['Keep writing', 'now and then', 'adaptive', null],
    ['Less often', 'less often', 'adaptive', null],
    ['Stop', 'I will not write by myself any more', 'adaptive', 'resume'],
  ])('the offer takes %s', async (button, said, mode, paused) => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    while (!(await kinds(bot)).includes('slow_down')) await atNext(bot, ANNA);
    const before = (await checkIns(bot)).per_day;
    expect((await bot.tap(ANNA, button)).join()).toContain(said);
    const after = await checkIns(bot);
    expect(after.mode.kind).toBe(mode);
    expect(after.per_day < before / 1.5).toBe(button === 'Less often');
    expect((await bot.data.state(ANNA)).preferences.paused_until).toBe(paused);
    expect((await encounters(bot)).at(-1)?.answered).not.toBe(null);
  });
});

test('every encounter is written down once, with all that the estimate is rebuilt from', async () => {
  await using bot = await startBot(DAYTIME);
  await acting(bot);
  await atNext(bot, ANNA);
  await bot.restart();
  bot.ahead += MINUTE;
  await bot.say(ANNA, '/stats');
  await bot.restart();
  await bot.say(ANNA, '/stats');
  const all = await encounters(bot);
  expect(all).toMatchObject([
    { mode: 'adaptive', zone: ZONE, missed: null, prior: 0, unanswered: 0, per_day: 1.1 },
  ]);
  expect(all[0]?.lag).toBeGreaterThan(59);
  expect(all[0]?.probability).toBeGreaterThan(0);
  expect(all[0]?.hour).toBe(localParts(ZONE, Date.parse(all[0]?.sent ?? '')).hour);
});

test('the simpler learner chooses times, too, and may be changed for the other at any time', async () => {
  await using bot = await startBot({ env: { ...DAYTIME.env, AVAILABILITY_LEARNER: 'elo' } });
  await acting(bot);
  while ((await kinds(bot)).length < 3) {
    await atNext(bot, ANNA);
    await bot.say(ANNA, 'hello');
  }
  const before = await checkIns(bot);
  expect(before.elo.every((strength) => strength === 0.5)).toBe(false);
  await bot.restart(0, undefined, { AVAILABILITY_LEARNER: 'stories' });
  expect(await atNext(bot, ANNA)).toHaveLength(1);
  expect(before.learned.encounters).toBe(3);
});

test('what was learned survives the loss of the file that held it', async () => {
  await using bot = await startBot(DAYTIME);
  await acting(bot);
  for (let count = 0; count < 3; count += 1) {
    await atNext(bot, ANNA);
    await bot.say(ANNA, 'hello');
  }
  const before = await checkIns(bot);
  expect(before.learned.encounters).toBeGreaterThan(0);
  await bot.restart(0, () => rm(join(bot.data.dir, 'users', String(ANNA), 'activity.json')));
  const { learned, elo, per_day } = await checkIns(bot);
  expect({ learned, elo, per_day }).toEqual({
    learned: before.learned,
    elo: before.elo,
    per_day: before.per_day,
  });
});

test('a reminder that was asked for is the occasion: no check-in comes near it', async () => {
  await using bot = await startBot(DAYTIME);
  await acting(bot);
  await bot.tap(ANNA, 'Later');
  await bot.say(ANNA, '/schedule every 3 hours');
  const pending = (await bot.data.scheduled(ANNA)).filter(({ status }) => status === 'pending');
  const reminder = pending.find(({ kind }) => kind === 'step_reminder');
  const checkIn = pending.find(({ kind }) => kind === 'check_in');
  const apart = Date.parse(checkIn?.due ?? '') - Date.parse(reminder?.due ?? '');
  expect(Math.abs(apart)).toBeGreaterThanOrEqual(2 * HOUR);
});

describe('/schedule', () => {
  async function menu(bot: Bot): Promise<string> {
    return (await bot.say(ANNA, '/schedule')).join();
  }
  const tapped = async (bot: Bot, ...buttons: string[]): Promise<string> => {
    await bot.say(ANNA, '/schedule');
    let last: string[] = [];
    for (const button of buttons) last = await bot.tap(ANNA, button);
    return last.join();
  };

  test('every mode, by its buttons or in words', async () => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    expect(await menu(bot)).toContain('I choose times at which you are likely to answer, about once a day');

    expect(await tapped(bot, 'Every few hours', '3 hours')).toContain('every 3 hours');
    expect((await dueNext(bot, ANNA)) ?? 0).toBeCloseTo(nowOf(bot) + 3 * HOUR, -5);
    await tapped(bot, 'Every few hours');
    expect((await bot.say(ANNA, 'every 4 hours')).join()).toContain('every 4 hours');

    await tapped(bot, 'At set times');
    expect((await bot.say(ANNA, '9 and 9:30')).join()).toContain('two hours between them');
    expect((await bot.say(ANNA, '9:77')).join()).toContain('did not understand');
    expect((await bot.say(ANNA, '9 and 18:30')).join()).toContain('09:00 and 18:30');
    expect((await checkIns(bot)).mode).toEqual({ kind: 'fixed', times: [540, 1110] });
    expect(minuteOf(new Date((await dueNext(bot, ANNA)) ?? 0).toISOString())).toBe(1110);
    expect(await tapped(bot, 'At set times', '12:30')).toContain('at 12:30');

    await tapped(bot, 'Around set times');
    expect((await bot.say(ANNA, 'noon and 6pm')).join()).toContain('around 12:00 and 18:00');
    expect((await checkIns(bot)).mode.kind).toBe('hybrid');
    expect(await tapped(bot, 'Around set times', '9:00')).toContain('around 09:00');

    expect(await tapped(bot, 'How often', 'Twice a day')).toContain('about twice a day');
    expect(await checkIns(bot)).toMatchObject({ mode: { kind: 'adaptive' }, per_day: 2, most_per_day: 2 });
    await bot.say(ANNA, '/schedule 12:30');
    expect(await tapped(bot, 'You choose the times')).toContain('likely to answer');
    expect((await checkIns(bot)).mode.kind).toBe('adaptive');
  });

  test('quiet hours, zone, vacation, off and on again', async () => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    expect(await tapped(bot, 'Quiet hours', '21:00 to 9:00')).toContain('between 21:00 and 09:00');
    await tapped(bot, 'Quiet hours');
    expect((await bot.say(ANNA, 'from 23 to 6:30')).join()).toContain('between 23:00 and 06:30');
    expect((await bot.data.state(ANNA)).preferences.quiet).toEqual({ from: 1380, to: 390 });

    await tapped(bot, 'Time zone');
    expect((await bot.say(ANNA, 'Tokyo')).join()).toContain('with you');
    expect((await bot.data.state(ANNA)).zone).toEqual({ id: 'Asia/Tokyo', confirmed: true });

    await tapped(bot, 'Vacation');
    expect((await bot.say(ANNA, 'until 5 February')).join()).toContain('before Friday 5 February');
    expect((await dueNext(bot, ANNA)) ?? 0).toBeGreaterThanOrEqual(Date.parse('2027-02-04T15:00:00Z'));
    expect(await menu(bot)).toContain('Not before Friday 5 February');
    expect((await bot.tap(ANNA, 'Back already')).join()).toContain('look in on you again');
    expect(await tapped(bot, 'Vacation', 'A week')).toContain('Have a good time');

    expect(await tapped(bot, 'Off')).toContain('until you say /resume');
    expect(await dueNext(bot, ANNA)).toBe(null);
    expect(await menu(bot)).toContain('do not write by myself at all');
    await bot.tap(ANNA, 'On again');
    expect(await dueNext(bot, ANNA)).not.toBe(null);
  });

  test.each([
    ['every 3 hours', { kind: 'interval', hours: 3 }],
    ['9 and 18:30', { kind: 'fixed', times: [540, 1110] }],
    ['around 9 and 18:30', { kind: 'hybrid', times: [540, 1110] }],
    ['adaptive', { kind: 'adaptive' }],
  ])('takes %s in the same line', async (words, mode) => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    await bot.say(ANNA, `/schedule ${words}`);
    expect((await checkIns(bot)).mode).toEqual(mode);
  });

  test('what is no answer goes to the coach, and the question is let go', async () => {
    await using bot = await startBot(DAYTIME);
    await acting(bot);
    await tapped(bot, 'At set times');
    expect((await bot.say(ANNA, 'I would rather talk about my week')).join()).not.toContain('understand');
    expect((await checkIns(bot)).asking).toBe(null);
    expect((await bot.say(ANNA, '/schedule gibberish words')).join()).toContain('all that you can set');
  });
});
