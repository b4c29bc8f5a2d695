import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/domain/instance.ts';
import { emptyReport } from '../../src/domain/report.ts';
import type { AnthropicRequest } from '../support/anthropic-server.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { ANSWERS, agree, type Coach, reachActing, reachFirstStep, talkToFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const MARKER = 'quokka7731';

interface Journey {
  readonly coach: Coach;
  /** How they say yes. */
  readonly agrees: (bot: Bot) => Promise<unknown>;
  readonly success: 'Lock it in' | 'Level up' | "I'm done";
  readonly ends: { readonly phase: string; readonly level: number; readonly paused: 'resume' | null };
}

const JOURNEYS: readonly Journey[] = [
  {
    coach: 'elite_coach',
    agrees: async (bot) => {
      await bot.say(ANNA, 'hi there');
      await bot.tap(ANNA, 'I agree');
      await bot.tap(ANNA, 'Elite Coach');
    },
    success: 'Lock it in',
    ends: { phase: 'maintenance', level: 1, paused: null },
  },
  {
    coach: 'morning_protocol',
    agrees: async (bot) => {
      await bot.say(ANNA, '/start');
      await bot.say(ANNA, 'yes, that is fine');
      await bot.say(ANNA, 'I want to stop scrolling on my phone after waking up');
    },
    success: 'Level up',
    ends: { phase: 'coaching', level: 2, paused: null },
  },
  {
    coach: 'move_prompt',
    agrees: async (bot) => {
      await bot.say(ANNA, '/start move_prompt');
      await bot.say(ANNA, 'OK');
    },
    success: "I'm done",
    ends: { phase: 'maintenance', level: 1, paused: 'resume' },
  },
];

describe.each(JOURNEYS)('with $coach', (journey) => {
  test('from first contact to maintenance', async () => {
    await using bot = await startBot();
    const { steps } = bot.app.instances.get(journey.coach)?.definition ?? { steps: [] };

    await journey.agrees(bot);
    expect(bot.model.requests).toEqual([]);
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'onboarding', instance: journey.coach });

    await onboard(bot, journey.coach);
    await doAllSteps(bot, steps);
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'post_success', open_step: null });

    await bot.tap(ANNA, journey.success);
    const { phase, level, preferences, completed_total } = await bot.data.state(ANNA);
    expect({ phase, level, paused: preferences.paused_until }).toEqual(journey.ends);
    expect(completed_total).toBe(steps.length);

    const chat = await bot.say(ANNA, 'It still feels good');
    expect(chat.join('\n')).toContain('I hear you');
    expect(bot.model.refused).toEqual([]);
  });
});

/** The questions of the coach, with a zone that is corrected by naming another place. */
async function onboard(bot: Bot, coach: Coach): Promise<void> {
  const [first, place, third, fourth] = ANSWERS[coach];
  await bot.say(ANNA, first);
  expect((await bot.say(ANNA, place)).at(-1)).toMatch(/^So it is \d\d:\d\d on \w+ where you are/);
  expect((await bot.data.state(ANNA)).zone).toEqual({ id: 'Europe/Berlin', confirmed: false });
  expect((await bot.say(ANNA, 'no, I am in Lisbon')).at(-1)).toMatch(/^So it is/);
  await bot.say(ANNA, 'yes');
  expect((await bot.data.state(ANNA)).zone).toEqual({ id: 'Europe/Lisbon', confirmed: true });
  await bot.say(ANNA, third);
  expect((await bot.say(ANNA, fourth)).at(-1)).toContain('Step 1 of');
}

/** Predictions and outcomes as they are said, and what must be stored of them. */
const GUESSES = [
  {
    said: '7/10, 10 min, 60%',
    told: 'Done. It was 3/10 and took 4 min',
    prediction: { difficulty: 7, minutes: 10, chance: 0.6 },
    outcome: { difficulty: 3, minutes: 4, did_it: true, note: 'Done. It was 3/10 and took 4 min' },
    error: { difficulty: -4, minutes: -6, chance: 0.4 },
    gap: 'You expected 7/10 and 10 minutes. It was 3/10 and 4 minutes: easier and quicker than you thought.',
  },
  {
    said: '2/10, 5 min, 90%',
    told: 'done, 5/10 and 9 min',
    prediction: { difficulty: 2, minutes: 5, chance: 0.9 },
    outcome: { difficulty: 5, minutes: 9, did_it: true, note: 'done, 5/10 and 9 min' },
    error: { difficulty: 3, minutes: 4, chance: 0.1 },
    gap: 'You expected 2/10 and 5 minutes. It was 5/10 and 9 minutes: harder and longer than you thought.',
  },
  {
    said: '5/10, 5 min, 80%',
    told: 'Done, 5/10 and 5 min',
    prediction: { difficulty: 5, minutes: 5, chance: 0.8 },
    outcome: { difficulty: 5, minutes: 5, did_it: true, note: 'Done, 5/10 and 5 min' },
    error: { difficulty: 0, minutes: 0, chance: 0.2 },
    gap: 'You expected 5/10 and 5 minutes. Spot on.',
  },
] as const;

async function doAllSteps(bot: Bot, steps: readonly Step[]): Promise<void> {
  expect(steps.length).toBeGreaterThanOrEqual(6);
  expectHidden(bot.model.requests, steps);
  for (const [index, step] of steps.entries()) {
    const guess = GUESSES[index % GUESSES.length] ?? GUESSES[0];
    const before = bot.model.requests.length;
    expect(await bot.data.state(ANNA)).toMatchObject({ open_step: { id: step.id, stage: 'predicting' } });
    await bot.say(ANNA, guess.said);
    expect(await bot.data.state(ANNA)).toMatchObject({
      open_step: { stage: 'acting', prediction: guess.prediction },
    });
    expect((await bot.say(ANNA, guess.told)).join('\n')).toContain(guess.gap);
    const { completions } = await bot.data.state(ANNA);
    const { prediction, outcome, error } = guess;
    expect(completions.at(-1)).toMatchObject({ step: step.id, level: 1, prediction, outcome, error });
    expectHidden(bot.model.requests.slice(before), steps.slice(index + 1));
  }
}

/** The model must not know steps that are still to come. */
function expectHidden(requests: readonly AnthropicRequest[], later: readonly Step[]): void {
  const shown = requests.map(everythingIn).join('\n');
  const leaked = later.flatMap(({ title, action }) => [title, action]).filter((text) => shown.includes(text));
  expect(leaked).toEqual([]);
}

const everythingIn = ({ system, messages, body }: AnthropicRequest): string =>
  [...system, ...messages.map(({ text }) => text), JSON.stringify(body.tools ?? [])].join('\n');

describe('before the agreement', () => {
  test('no word of the person is kept or sent to a model', async () => {
    await using bot = await startBot();
    const welcome = await bot.say(ANNA, `Hello, I am ${MARKER}`);
    expect(welcome.join()).toMatch(/not a human, and not a therapist/);
    await bot.say(ANNA, `${MARKER}: what is this?`, `/save ${MARKER}`, `/start ${MARKER}`, `/${MARKER}`);
    await bot.after(ANNA, () => bot.telegram.give(ANNA, { caption: MARKER, photo: [] }));
    await bot.say(ANNA, `no, ${MARKER}`);
    expect(await bot.data.holding(MARKER)).toEqual([]);
    expect(await bot.data.holding(`Person ${ANNA}`)).toEqual([]);
    expect(bot.model.requests).toEqual([]);
    expect(await bot.data.state(ANNA)).toMatchObject({ consent: { status: 'declined' }, name: '' });
  });

  test('a no is final until /start, and a yes then counts', async () => {
    await using bot = await startBot();
    await bot.say(ANNA, 'hello');
    expect((await bot.say(ANNA, 'no thanks')).join()).toContain('I keep nothing');
    await bot.say(ANNA, '/start');
    await bot.say(ANNA, 'yes');
    expect(await bot.data.state(ANNA)).toMatchObject({ consent: { status: 'agreed', version: 1 } });
  });

  test('the coach of a link is still the one after other words and a yes', async () => {
    await using bot = await startBot();
    await bot.say(ANNA, '/start morning_protocol');
    await bot.say(ANNA, 'what is this?');
    await bot.say(ANNA, 'yes');
    expect(await bot.data.state(ANNA)).toMatchObject({ instance: 'morning_protocol', phase: 'onboarding' });
  });
});

describe('a step', () => {
  test('is not done when they say so', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, 'not done yet');
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0, open_step: { stage: 'acting' } });
  });

  test.each([
    ['words that nobody said', 'what a day', 'I walked around for two minutes'],
    ['no words at all', 'what a day', ''],
    ['a not yet', 'not done yet', 'not done yet'],
    ['half of a sentence', 'I have not walked around', 'walked around'],
  ])('that the model takes for done on %s is doubted', async (_, said, evidence) => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const step = { status: 'completed', evidence };
    const input = { ...emptyReport, step, outcome: { difficulty: 3, minutes: 4 } };
    bot.modelSays({ text: 'Wonderful, that is done!', tool: { name: 'report_turn', input } });
    await bot.say(ANNA, said);
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0, completions: [] });
  });

  test('that was only tapped as done needs a word on how it went', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    expect((await bot.tap(ANNA, 'Done')).join()).toContain('how hard was it really');
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0 });
    await bot.say(ANNA, 'I walked to the kitchen and back, it was 2/10 and 3 min');
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 1 });
  });

  test('can be made smaller, and left out after that', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.tap(ANNA, 'Stuck');
    await bot.tap(ANNA, 'Stuck');
    expect((await bot.tap(ANNA, 'Leave it out')).join()).toContain('Step 2 of');
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0, passed: ['two_on_feet'] });
  });
});

describe('what the model is given', () => {
  test('a front that is the same, byte for byte, for two people and in every turn', async () => {
    await using bot = await startBot();
    await talkToFirstStep(bot, ANNA);
    await bot.say(ANNA, '6/10, 10 min, 60%');
    await talkToFirstStep(bot, BEN, { place: 'Tokyo' });
    const fronts = new Set(bot.model.requests.map((request) => request.front));
    expect(bot.model.requests.length).toBeGreaterThanOrEqual(9);
    expect(fronts.size).toBe(1);
    expect([...fronts][0]).toContain('This coach: Move Prompt');
  });

  test('at most 20 KB for a hello', async () => {
    await using bot = await startBot();
    for (const coach of bot.app.instances.all().map(({ id }) => id as Coach)) {
      await talkToFirstStep(bot, ANNA, { coach });
      await bot.say(ANNA, 'hello');
      const request = bot.model.requests.at(-1);
      expect(request && Buffer.byteLength(everythingIn(request))).toBeLessThanOrEqual(20_000);
      await bot.say(ANNA, '/clear', 'yes');
    }
  });

  test('nothing of anybody else', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    await bot.say(ANNA, `my dog is called ${MARKER}`, `/save ${MARKER}`);
    const before = bot.model.requests.length;
    await reachActing(bot, BEN);
    expect(bot.model.requests.slice(before).map(everythingIn).join()).not.toContain(MARKER);
  });

  test('version and model of each answer stand in the history', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const answers = (await bot.data.history(ANNA)).filter((line) => line.made_by === 'claude-sonnet-5-5');
    expect(answers.length).toBeGreaterThan(0);
    const versions = new Set(answers.map((line) => line.prompt_version));
    expect([...versions]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
  });
});

describe('facts', () => {
  const MINUTE = 60_000;
  const extractions = (bot: Bot) =>
    bot.model.requests.filter(({ body }) => body.model === 'claude-haiku-5-5').length;

  test('are looked for by the small model once the session is over, and only then', async () => {
    await using bot = await startBot();
    await talkToFirstStep(bot, ANNA);
    await bot.pass(ANNA, 29 * MINUTE);
    expect(extractions(bot)).toBe(0);
    await bot.pass(ANNA, 2 * MINUTE);
    expect(extractions(bot)).toBe(1);
    const found = (await bot.data.facts(ANNA)).filter((fact) => fact.topic === 'remark');
    expect(found).toMatchObject([{ source: 'user', superseded_by: null, pinned: false }]);
    await bot.pass(ANNA, 60 * MINUTE);
    expect(extractions(bot)).toBe(1);
  });

  test('of the first words of a long session are found too', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.pass(ANNA, 31 * MINUTE);
    await bot.say(ANNA, `my dog is called ${MARKER}`);
    for (let turn = 1; turn <= 8; turn += 1) await bot.say(ANNA, `chatting, line ${turn}`);
    await bot.pass(ANNA, 31 * MINUTE);
    expect((await bot.data.facts(ANNA)).map((fact) => fact.text).join()).toContain(MARKER);
  });

  test('go to the model in the next session', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `/save my dog is called ${MARKER}`);
    await bot.pass(ANNA, 31 * MINUTE);
    await bot.say(ANNA, 'hello again');
    expect(bot.model.requests.at(-1)?.system.at(-1)).toContain(MARKER);
  });

  test('are not asked for when nobody agreed', async () => {
    await using bot = await startBot();
    await bot.say(ANNA, 'hello');
    await bot.pass(ANNA, 31 * MINUTE);
    await agree(bot, BEN);
    expect(bot.model.requests).toEqual([]);
  });
});
