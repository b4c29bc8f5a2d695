import { describe, expect, test } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { Memory } from '../../src/domain/memory.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { reachActing } from '../support/walk.ts';

const ANNA = 1001;
const MINUTE = 60_000;

const memoryOf = (bot: Bot): Promise<Memory> => bot.app.store.read(UserId.parse(String(ANNA)));

/** Half a minute after the next check-in is due, with the cue that is to be said chosen beforehand. */
async function checkInWith(bot: Bot, id: string): Promise<string[]> {
  const user = UserId.parse(String(ANNA));
  const { activity } = await bot.app.store.update(user, (memory) => ({ activity: withCue(memory, id) }));
  const due = Date.parse(activity.check_ins.next_delivery ?? '');
  bot.ahead = due + MINUTE / 2 - Date.now();
  return bot.pass(ANNA, 0);
}

function withCue({ activity }: Memory, id: string): Memory['activity'] {
  const { current } = activity.check_ins;
  if (!current) throw new Error('no check-in is planned');
  const chosen = { ...current, cue: `move_prompt/${id}`, cue_probability: 0.25 };
  return { ...activity, check_ins: { ...activity.check_ins, current: chosen } };
}

/** Acting on the first step, and asked for the line "I move for two minutes". */
async function askedForWords(bot: Bot): Promise<void> {
  await reachActing(bot, ANNA);
  expect((await checkInWith(bot, 'say_two_minutes')).join()).toContain('write: I move for two minutes');
}

describe('a cue that expects words back', () => {
  test('takes them with typing errors, gives points, and asks the coach nothing', async () => {
    await using bot = await startBot();
    await askedForWords(bot);
    const asked = bot.model.requests.length;
    const [answer] = await bot.say(ANNA, 'ok, i MVOE for two minuts!!');
    expect(answer).toContain('+3 points, 3 in all');
    expect(bot.model.requests.length).toBe(asked);
    const { activity } = await memoryOf(bot);
    expect(activity.cues).toMatchObject({ points: 3, open: null, streak: { current: 1 }, success: 0.4 });
    expect(activity.check_ins.unanswered).toBe(0);
    const outcomes = await bot.data.outcomes(ANNA);
    expect(outcomes.filter((each) => each.type === 'check_in')).toMatchObject([
      { cue: 'move_prompt/say_two_minutes', cue_probability: 0.25, points: 3, missed: null },
    ]);
    expect(outcomes.filter((each) => each.type === 'outcome' && each.event === 'replied')).toHaveLength(1);

    await bot.say(ANNA, 'I move for two minutes');
    expect(bot.model.requests.length).toBe(asked + 1);
    expect((await memoryOf(bot)).activity.cues?.points).toBe(3);
  });

  test('leaves any other answer to the coach, and still waits for the words', async () => {
    await using bot = await startBot();
    await askedForWords(bot);
    expect(await bot.say(ANNA, 'not today, my back hurts')).toEqual([
      'I hear you. Let us stay with this one step.',
    ]);
    expect((await memoryOf(bot)).activity.cues).toMatchObject({ points: 0, streak: { current: 1 } });
    expect((await bot.say(ANNA, 'I move for two minutes')).join()).toContain('+3 points');
    const [encounter] = (await bot.data.outcomes(ANNA)).filter((each) => each.type === 'check_in');
    expect(encounter).toMatchObject({ points: 0 });
  });

  test('hears of danger first', async () => {
    await using bot = await startBot();
    await askedForWords(bot);
    await bot.say(ANNA, 'I move for two minutes and then I want to kill myself');
    const { activity, state } = await memoryOf(bot);
    expect(state.crisis?.stage).not.toBe('none');
    expect(activity.cues?.points).toBe(0);
  });

  test('credits once, whatever is lost on the way out', async () => {
    await using bot = await startBot();
    await askedForWords(bot);
    const from = bot.telegram.messagesTo(ANNA).length;
    bot.telegram.failNext({ method: 'sendMessage', chat: ANNA, status: 500 });
    await bot.say(ANNA, 'I move for two minutes');
    await bot.restart();
    const texts = await bot.settled(ANNA, from);
    expect(texts.filter((text) => text.includes('+3 points, 3 in all'))).toHaveLength(1);
    expect((await memoryOf(bot)).activity.cues?.points).toBe(3);
  });

  test('goes by CUE_MATCH_THRESHOLD', async () => {
    await using bot = await startBot({ env: { CUE_MATCH_THRESHOLD: '1' } });
    await askedForWords(bot);
    expect((await bot.say(ANNA, 'I mov for two minuts')).join()).not.toContain('points');
    expect((await bot.say(ANNA, 'i move, for TWO minutes')).join()).toContain('+3 points');
  });
});

describe('more like this', () => {
  test('makes a cue a favourite, by the button under the answer', async () => {
    await using bot = await startBot();
    await askedForWords(bot);
    await bot.say(ANNA, 'I move for two minutes');
    expect((await bot.tap(ANNA, 'More like this')).join()).toContain('more often');
    await bot.app.queue.idle();
    expect((await memoryOf(bot)).activity.cues?.favourites).toEqual(['move_prompt/say_two_minutes']);
  });

  test('stands under the answer of the coach as well, where any words would do', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    expect(await checkInWith(bot, 'body_word')).toEqual([
      'How does your body feel just now? One word is enough.',
    ]);
    await bot.say(ANNA, 'stiff');
    await bot.tap(ANNA, 'More like this');
    const { activity } = await memoryOf(bot);
    expect(activity.cues).toMatchObject({ points: 1, favourites: ['move_prompt/body_word'] });
    expect(await bot.data.outcomes(ANNA)).toContainEqual(
      expect.objectContaining({ type: 'check_in', cue: 'move_prompt/body_word', points: 1 }),
    );
  });

  test('is not offered where no check-in was answered', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, 'just talking');
    await expect(bot.tap(ANNA, 'More like this')).rejects.toThrow();
  });
});

test('a check-in says a cue of the coach, and what it was is in the journal when it is missed', async () => {
  await using bot = await startBot();
  await reachActing(bot, ANNA);
  const texts: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    const { next_delivery: next } = (await memoryOf(bot)).activity.check_ins;
    bot.ahead = Date.parse(next ?? '') + MINUTE / 2 - Date.now();
    texts.push(...(await bot.pass(ANNA, 0)));
  }
  const encounters = (await bot.data.outcomes(ANNA)).filter((each) => each.type === 'check_in');
  expect(new Set(texts).size).toBe(texts.length);
  expect(encounters.length).toBeGreaterThan(0);
  for (const each of encounters) {
    expect(each).toMatchObject({ points: 0, cue: expect.stringMatching(/^move_prompt\//) });
    expect(each.cue_probability).toBeGreaterThan(0);
    expect(each.cue_probability).toBeLessThan(1);
  }
});

test('/stats shows points, the learned day in a block that fits a phone, and how it goes on', async () => {
  await using bot = await startBot();
  await reachActing(bot, ANNA);
  expect((await bot.say(ANNA, '/stats')).join()).not.toMatch(/Points|▁/);
  await checkInWith(bot, 'cue_today');
  await bot.say(ANNA, 'yes, it did');
  const [stats = ''] = await bot.say(ANNA, '/stats');
  expect(stats).toContain('Points 2\n1 check-in answered in a row');
  expect(stats).toMatch(/Mo-Fr [▁-█]{24}\nSa\+Su [▁-█]{24}\n/);
  expect(stats).toContain('learned from 1 check-in');
  expect(stats).toMatch(/about once a day\.\nNext: \w+ around \d\d:\d\d\./);
});

test('points go with everything else when it is erased, and are in the export before', async () => {
  await using bot = await startBot();
  await askedForWords(bot);
  await bot.say(ANNA, 'I move for two minutes');
  const [file] = (await bot.after(ANNA, () => bot.telegram.write(ANNA, '/export'))).filter((one) => one.file);
  const exported = new TextDecoder().decode(file?.file?.bytes);
  expect(exported).toContain('move_prompt/say_two_minutes');
  await bot.say(ANNA, '/clear');
  await bot.tap(ANNA, 'Erase everything');
  expect(await bot.data.holding('say_two_minutes')).toEqual([]);
});
