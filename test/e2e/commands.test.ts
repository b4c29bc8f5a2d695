import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../src/domain/commands.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { agree, reachActing, reachFirstStep, reachSuccess } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const MARKER = 'quokka7731';

const ask = async (bot: Bot, command: string): Promise<string> => (await bot.say(ANNA, command)).join('\n');
const buttonsOf = (bot: Bot): string[] =>
  (bot.telegram.lastTo(ANNA)?.buttons ?? []).flat().map((one) => one.label);

test('the menu is registered with Telegram', async () => {
  await using bot = await startBot();
  await bot.telegram.until(() => bot.telegram.commands.length > 0);
  expect(bot.telegram.commands).toEqual(COMMANDS);
});

describe('before the agreement', () => {
  test.each(COMMANDS.map(({ command }) => command))('/%s is answered and nothing begins', async (command) => {
    await using bot = await startBot();
    const reply = await ask(bot, `/${command}`);
    const own = { help: /\/stats - /, privacy: /What I keep/, clear: /I keep nothing about you yet/ };
    expect(reply).toMatch(command in own ? own[command as keyof typeof own] : /not a human/);
    expect(bot.model.requests).toEqual([]);
    expect(await bot.data.holding('agreed')).toEqual([]);
  });
});

describe('/start', () => {
  test('greets a stranger and asks', async () => {
    await using bot = await startBot();
    expect(await ask(bot, '/start')).toContain('Is that all right with you?');
    expect(buttonsOf(bot)).toEqual(['I agree', 'No, thanks']);
  });

  test('offers the coaches to somebody who has none', async () => {
    await using bot = await startBot();
    await bot.say(ANNA, '/start', 'yes');
    expect(await ask(bot, '/start')).toContain('Elite Coach');
    expect(buttonsOf(bot)).toEqual(['Elite Coach', 'Morning Protocol', 'Move Prompt']);
  });

  test('repeats the open question in onboarding', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    expect(await ask(bot, '/start')).toContain('What does a usual day look like');
  });

  test('shows the step, before the prediction and after it', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/start')).toContain('Step 1 of 8: Two minutes up');
    await bot.say(ANNA, '6/10, 10 min, 60%');
    expect(await ask(bot, '/start')).toContain('Your forecast: 6/10, 10 minutes, 60 % sure.');
    expect(buttonsOf(bot)).toEqual(['Done', 'Stuck', 'Later', 'Another coach']);
  });

  test('offers the choice after success, and a level more in maintenance', async () => {
    await using bot = await startBot();
    await reachSuccess(bot, ANNA);
    expect(await ask(bot, '/start')).toContain('you reached the goal');
    await bot.tap(ANNA, 'Lock it in');
    expect(await ask(bot, '/start')).toContain('it is about keeping it');
    await bot.tap(ANNA, 'Level up');
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'coaching', level: 2 });
  });

  test('changes the coach by its link, and keeps the zone', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/start elite_coach')).toContain('What do people ask you for help with');
    expect(await bot.data.state(ANNA)).toMatchObject({
      instance: 'elite_coach',
      phase: 'onboarding',
      zone: { id: 'Europe/Berlin', confirmed: true },
    });
  });

  test('with a link to nowhere shows where we are', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/start nowhere')).toContain('Step 1 of 8');
  });
});

describe('/clear', () => {
  test('asks first, and a no keeps everything', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    expect(await ask(bot, '/clear')).toContain('This erases everything');
    await bot.tap(ANNA, 'Keep it');
    expect(await bot.data.state(ANNA)).toMatchObject({ question: null, open_step: { stage: 'acting' } });
    await bot.say(ANNA, '/clear');
    await bot.say(ANNA, 'no, better not');
    await bot.say(ANNA, 'yes');
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'coaching' });
  });

  test.each(['by button', 'by word'])('leaves nothing behind %s', async (how) => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await reachFirstStep(bot, BEN);
    await bot.say(ANNA, `my secret is ${MARKER}`, `/save ${MARKER}`);
    await bot.pass(ANNA, 31 * 60_000);
    // Closing brings what was changed into the files; what comes now is not in them yet.
    await bot.restart();
    await bot.say(ANNA, `${MARKER} again`, '/clear');
    expect((await bot.data.holding(MARKER)).length).toBeGreaterThan(2);

    const reply = how === 'by button' ? await bot.tap(ANNA, 'Erase everything') : await bot.say(ANNA, 'yes');
    expect(reply.join()).toContain('Everything I had about you is erased');
    expect(await bot.data.holding(MARKER)).toEqual([]);
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
    expect((await bot.data.spending()).filter((line) => line.user === null).length).toBeGreaterThan(0);
    expect(await bot.data.state(BEN)).toMatchObject({ phase: 'coaching' });

    await bot.restart();
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
    expect((await bot.say(ANNA, 'hello')).join()).toContain('not a human');
  });
});

describe('/stats', () => {
  test('is kind when there is nothing to count', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/stats')).toMatch(/▱{8} 0 of 8[\s\S]*Nothing to count yet/);
  });

  test('shows steps, streak and predictions', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, 'Done, it was 3/10 and took 4 min');
    const picture = await ask(bot, '/stats');
    expect(picture).toMatch(/▰▱{7} 1 of 8/);
    expect(picture).toMatch(/Streak 1 day/);
    expect(picture).toMatch(/Two minutes up +6 +10m +3 +4m/);
  });
});

describe('notes', () => {
  test('a note that is too long is not kept by halves, and its writer knows', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    expect(await ask(bot, `/save ${'a'.repeat(501)}`)).toContain('500 characters at most');
    expect(await ask(bot, `/save ${'a'.repeat(500)}`)).toContain('Kept');
    expect(await bot.data.facts(ANNA)).toHaveLength(1);
  });

  test('are kept, listed, sent to the model, and forgotten one by one', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    await bot.say(ANNA, `/save I like ${MARKER}`);
    expect(await ask(bot, '/recall')).toMatch(
      new RegExp(`^1. I like ${MARKER} \\(saved \\d+ \\w+ \\d{4}\\)`),
    );
    await bot.say(ANNA, 'hello');
    expect(bot.model.requests.at(-1)?.system.at(-1)).toContain(MARKER);
    expect(await ask(bot, '/forget 1')).toContain(`Forgotten: I like ${MARKER}`);
    expect(await ask(bot, '/recall')).not.toContain(MARKER);
  });

  test.each(['/save', '/save    '])('%j says how', async (command) => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    expect(await ask(bot, command)).toContain('like this: /save');
  });

  test.each(['', '0', '99', '-1', '1.5', 'my dog', '1 2'])('/forget %j says how', async (argument) => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.say(ANNA, '/save one', '/save two');
    expect(await ask(bot, `/forget ${argument}`)).toContain('from 1 to 2, like this: /forget 1');
    expect((await bot.data.facts(ANNA)).map((fact) => fact.text)).toEqual(['one', 'two']);
  });

  test('that are not there cannot be shown or forgotten', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    expect(await ask(bot, '/recall')).toContain('I have no notes about you yet');
    expect(await ask(bot, '/forget 1')).toContain('nothing to forget');
  });

  test('with marks of Markdown and HTML come back as they were written', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.say(ANNA, '/save 3 < 4 & *stars* <b>tags</b>');
    expect(await ask(bot, '/recall')).toContain('3 < 4 & *stars* <b>tags</b>');
  });
});

describe('/export', () => {
  const Export = z.looseObject({
    exported_at: z.string(),
    state: z.looseObject({ phase: z.string(), completions: z.array(z.unknown()) }),
    facts: z.looseObject({ items: z.array(z.looseObject({ text: z.string() })) }),
    episodic: z.looseObject({ items: z.array(z.unknown()).min(1) }),
    scheduled: z.looseObject({ items: z.array(z.looseObject({ kind: z.string() })) }),
    activity: z.looseObject({ active_days: z.array(z.string()) }),
    history: z.array(z.looseObject({ role: z.string(), text: z.string() })),
    outcomes: z.array(z.looseObject({ type: z.string() })),
  });

  test('is one file with everything', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `my ${MARKER}`, '/save a note');
    await bot.say(ANNA, 'Done, it was 3/10 and took 4 min');
    for (let turn = 0; turn < 15; turn += 1) await bot.say(ANNA, `line ${turn}`);
    await bot.say(ANNA, '/export');

    const sent = bot.telegram.messagesTo(ANNA).findLast((message) => message.file);
    expect(sent?.file?.name).toMatch(/^prediction-bot-\d{4}-\d\d-\d\d\.json$/);
    const found = Export.parse(JSON.parse(Buffer.from(sent?.file?.bytes ?? []).toString()));
    expect(found.state).toMatchObject({ phase: 'coaching', completions: [{ step: 'two_on_feet' }] });
    expect(found.facts.items.map((fact) => fact.text)).toContain('a note');
    expect(found.scheduled.items.map((item) => item.kind)).toContain('check_in');
    expect(found.outcomes.filter((entry) => entry.type === 'outcome').length).toBe(1);
    expect(found.history.map((line) => line.text)).toEqual(
      (await bot.data.history(ANNA)).map((line) => line.text),
    );
    expect(found.history.map((line) => line.text)).toEqual(
      expect.arrayContaining([`my ${MARKER}`, '6/10, 10 min, 60%', 'line 0', 'line 14']),
    );
  });
});

describe('/timezone', () => {
  test.each([
    ['Tokyo', 'Asia/Tokyo'],
    ['new york', 'America/New_York'],
    ['Europe/Lisbon', 'Europe/Lisbon'],
  ])('%s is taken', async (place, zone) => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, `/timezone ${place}`)).toMatch(/^Then it is \d\d:\d\d on \w+ with you/);
    expect((await bot.data.state(ANNA)).zone).toEqual({ id: zone, confirmed: true });
  });

  test.each([
    ['', /^For me it is \d\d:\d\d on \w+ where you are/],
    ['Blorbtown', /^I do not know that place. For me it is/],
  ])('%j says how it is and how to change it', async (argument, answer) => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, `/timezone ${argument}`)).toMatch(answer);
    expect((await bot.data.state(ANNA)).zone).toEqual({ id: 'Europe/Berlin', confirmed: true });
  });

  test('in the middle of onboarding answers the question about it', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    await bot.say(ANNA, 'mostly sitting');
    await bot.say(ANNA, '/timezone Tokyo');
    await bot.say(ANNA, 'nothing');
    await bot.say(ANNA, 'lunch, at 12:30');
    expect(await bot.data.state(ANNA)).toMatchObject({
      phase: 'coaching',
      zone: { id: 'Asia/Tokyo', confirmed: true },
    });
  });
});

describe('/pause and /resume', () => {
  const DAY = 86_400_000;

  test('for some days', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/pause 3d')).toContain('I will not write by myself until');
    const until = Date.parse((await bot.data.state(ANNA)).preferences.paused_until ?? '');
    expect(Math.abs(until - Date.now() - 3 * DAY)).toBeLessThan(60_000);
    expect(await ask(bot, '/resume')).toContain('look in on you again');
    expect((await bot.data.state(ANNA)).preferences.paused_until).toBe(null);
  });

  test('until further notice', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, '/pause')).toContain('until you say /resume');
    expect((await bot.data.state(ANNA)).preferences.paused_until).toBe('resume');
  });

  test.each(['soon', '-3d', '900 weeks', '0d'])('/pause %s says how', async (argument) => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await ask(bot, `/pause ${argument}`)).toContain('Like this: /pause 3d');
    expect((await bot.data.state(ANNA)).preferences.paused_until).toBe(null);
  });

  test('the day that is named is the one on their calendar', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    for (const place of ['Auckland', 'Honolulu']) {
      await bot.say(ANNA, `/timezone ${place}`);
      const reply = await ask(bot, '/pause 3d');
      const { zone, preferences } = await bot.data.state(ANNA);
      const until = new Date(preferences.paused_until ?? '');
      const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone?.id ?? 'UTC' }).format(until);
      expect(reply).toContain(date);
    }
  });
});

test('/voice is on and off, where a voice is set up', async () => {
  await using bot = await startBot({ voice: ['elevenlabs'] });
  await agree(bot, ANNA);
  expect(await ask(bot, '/voice')).toContain('I will speak my answers');
  expect((await bot.data.state(ANNA)).preferences.voice).toBe(true);
  expect(await ask(bot, '/voice')).toContain('Only text from now on');
  expect((await bot.data.state(ANNA)).preferences.voice).toBe(false);
});

test('without a voice /voice says so and /help leaves it out', async () => {
  await using bot = await startBot();
  await agree(bot, ANNA);
  expect(await ask(bot, '/voice')).toContain('Spoken answers are not set up');
  expect(await ask(bot, '/help')).not.toContain('/voice');
});

test('/help names every command and /privacy the rights', async () => {
  await using bot = await startBot({ voice: ['elevenlabs'] });
  await agree(bot, ANNA);
  const help = await ask(bot, '/help');
  for (const { command } of COMMANDS) expect(help).toContain(`/${command} - `);
  expect(await ask(bot, '/privacy')).toMatch(/\/export[\s\S]*\/clear[\s\S]*\/forget/);
});

test.each(['/quiet', '/START_NOW', '/constructor', '/__proto__'])('%s is not known', async (command) => {
  await using bot = await startBot();
  await agree(bot, ANNA);
  expect(await ask(bot, command)).toContain('I do not know that command');
});

test('commands ask no model and do not disturb the step', async () => {
  await using bot = await startBot();
  await reachActing(bot, ANNA);
  const before = bot.model.requests.length;
  for (const { command } of COMMANDS.filter((one) => one.command !== 'clear'))
    await bot.say(ANNA, `/${command}`);
  await bot.say(ANNA, '/resume', '/HELP', `/stats@${bot.telegram.username}`);
  expect(bot.model.requests.length).toBe(before);
  expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'coaching', open_step: { stage: 'acting' } });
});
