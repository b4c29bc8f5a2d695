import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Definition } from '../../src/domain/instance.ts';
import { openTalks, type Talk, type Talks } from '../support/talk.ts';

// People write side by side, as in life; it is also what makes this quick.
vi.setConfig({ maxConcurrency: 30, testTimeout: 60_000 });

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(async () => {
  // That somebody may be in danger is for the operator, and no fault.
  expect(talks.errors).toEqual([]);
  await talks[Symbol.asyncDispose]();
});

let people = 0;
const newcomer = (): Talk => {
  people += 1;
  return talks.person(`person${people}`);
};

/** From the first word to the first step. */
const OPENING = {
  elite_coach: ['/start', 'yes', 'money', 'I repair bikes', 'Berlin', 'yes', '8pm', 'asking people'],
  move_prompt: ['/start', 'sure', 'get fit', 'mostly sitting', 'Madrid', 'yep', 'bad knee', 'coffee at 7:30'],
  morning_protocol: ['/start', 'ok', 'less phone', 'instagram at once', 'Lima', 'y', '6:45', 'my kids'],
} as const;
type Coach = keyof typeof OPENING;

async function atFirstStep(coach: Coach = 'elite_coach'): Promise<Talk> {
  const talk = newcomer();
  const answers = await talk.all(...OPENING[coach]);
  expect(answers.at(-1)).toContain('**Step 1 of 8');
  return talk;
}

async function acting(coach: Coach = 'elite_coach'): Promise<Talk> {
  const talk = await atFirstStep(coach);
  await talk.type('5, 6 min, 80%');
  expect((await talk.memory()).state.open_step?.stage).toBe('acting');
  return talk;
}

const definition = (coach: Coach): Definition => {
  const found = talks.app.instances.get(coach)?.definition;
  if (!found) throw new Error(`there is no ${coach}`);
  return found;
};

/** Puts somebody straight before a step, with all steps before it done. */
async function jumpTo(talk: Talk, step: string): Promise<void> {
  const all = definition('elite_coach').steps.map(({ id }) => id);
  for (const id of all.slice(0, all.indexOf(step))) {
    await talk.type('5, 6 min, 80%');
    await talk.type(`done, that was ${id.replaceAll('_', ' ')} with my neighbour, 3, 4 min`);
    const { state } = await talk.memory();
    expect(state.passed).toContain(id);
  }
}

describe.concurrent.each<[Coach, string, string]>([
  ['elite_coach', 'lock it in', 'maintenance'],
  ['move_prompt', 'level up', 'coaching'],
  ['morning_protocol', 'done', 'maintenance'],
])('%s', (coach, choice, phase) => {
  it(`leads from hello through every step to "${choice}"`, async () => {
    const talk = await atFirstStep(coach);
    for (const step of definition(coach).steps) {
      expect((await talk.memory()).state.open_step?.id).toBe(step.id);
      expect(await talk.type('5, 6 min, 80%')).toContain('5/10, 6 minutes, 80 % sure');
      const asked = await talk.type('done');
      expect(asked).toContain(step.evidence);
      const told = await talk.type('it went as the step says, on my own table, 3 and 4 min');
      expect(told).toContain('You expected 5/10 and 6 minutes. It was 3/10 and 4 minutes');
    }
    expect(talk.buttons()).toEqual(['Lock it in', 'Level up', "I'm done"]);
    const { state } = await talk.memory();
    expect(state.completions.map(({ error }) => error.difficulty)).toEqual(Array(8).fill(-2));
    await talk.type(choice);
    expect((await talk.memory()).state.phase).toBe(phase);
    expect(await talk.type('thanks')).not.toBe('');
    expect((await talk.memory()).state.completed_total).toBe(8);
  });
});

describe.concurrent('before agreeing', () => {
  it('asks for a yes, explains when asked, and takes a no for a no', async () => {
    const talk = newcomer();
    const [hello, what, bot, no] = await talk.all('hi', 'what?', 'are you human?', 'nope');
    expect(hello).toContain('not a human');
    expect(what).toContain('In short');
    expect(bot).toContain('program');
    expect(no).toContain('keep nothing');
    expect((await talk.memory()).state.consent.status).toBe('declined');
  });
});

describe.concurrent('choosing a coach', () => {
  it('takes a number, and never says the same twice in a row', async () => {
    const talk = newcomer();
    const unclear = await talk.all('/start', 'yes', 'hm', 'y', 'idk', 'no');
    expect(new Set(unclear).size).toBe(unclear.length);
    await talk.type('3');
    expect((await talk.memory()).state.instance).toBe('move_prompt');
  });

  it('hears where somebody lives in the same breath', async () => {
    const talk = newcomer();
    await talk.all('/start', 'yes');
    expect(await talk.type('I want to earn money, I am in Tokyo')).toMatch(/So it is .* Is that right/);
    expect((await talk.memory()).state).toMatchObject({
      instance: 'elite_coach',
      zone: { id: 'Asia/Tokyo' },
    });
  });

  it('offers the others in any phase, and keeps what was done with the first', async () => {
    const talk = await acting();
    await talk.type('I wrote three lines, Tom, Ann and Eva. 3, 4 min');
    expect(await talk.type("I'd rather work on my mornings")).toContain('Which one would you like?');
    expect(await talk.type('2')).toContain('how soon after waking');
    expect((await talk.memory()).state.instance).toBe('morning_protocol');
    expect(await talk.type('change coach')).toContain('**Morning Protocol** is kept');
    await talk.all('money', 'I repair bikes', '8pm', 'asking people');
    const { state } = await talk.memory();
    expect(state).toMatchObject({ phase: 'coaching', passed: ['three_helps'], completed_total: 1 });
    expect(state.open_step?.id).toBe('one_offer');
  });

  it.each(['stay', 'no', 'elite coach'])(
    'loses no step when they look at the list and say "%s"',
    async (said) => {
      const talk = await acting();
      await talk.type('I wrote three lines, Tom, Ann and Eva. 3, 4 min');
      await talk.type('another coach');
      expect(await talk.type(said)).toContain('all stays as it is');
      expect((await talk.memory()).state).toMatchObject({ phase: 'coaching', passed: ['three_helps'] });
    },
  );

  it('goes on with the step when they ignore the list', async () => {
    const talk = await atFirstStep();
    await talk.type('other coach');
    expect(await talk.type('5, 6 min, 80%')).toContain('5/10, 6 minutes');
  });
});

describe.concurrent('onboarding', () => {
  it('is not silent when the local time gets no clear answer, and goes on', async () => {
    const talk = newcomer();
    await talk.all('/start', 'yes', 'money', 'I repair bikes', 'Berlin');
    expect(await talk.type('hm')).toContain('Yes or no will do');
    expect(await talk.type('hm')).toContain('At what time of day');
    expect((await talk.memory()).state.zone).toEqual({ id: 'Europe/Berlin', confirmed: false });
  });

  it('answers questions back, insults and worries, and keeps none of them as an answer', async () => {
    const talk = newcomer();
    await talk.all('/start', 'yes', 'money');
    expect(await talk.type('why do you want to know?')).toMatch(/fit the steps|suit your days/);
    expect(await talk.type('fuck off')).toMatch(/sorry/i);
    expect(await talk.type('who can see this?')).toContain('/privacy');
    expect((await talk.memory()).facts.items).toEqual([]);
  });

  it('says so when it leaves a question open', async () => {
    const talk = newcomer();
    await talk.all('/start', 'yes', 'money', 'I repair bikes');
    const answers = await talk.all('hm', 'dunno', 'asdf');
    expect(answers.at(-1)).toContain('UTC for now');
    expect(answers.at(-1)).toContain('At what time of day');
  });

  it('says once that it answers in English only', async () => {
    const talk = newcomer();
    await talk.all('/start', 'ja', 'geld verdienen');
    const answers = await talk.all('Ich repariere Fahrräder', 'ich bin in Berlin', 'ja', 'um 20 Uhr');
    expect(answers[0]).toContain('Ich verstehe ein wenig Deutsch');
    expect(answers.slice(1).join()).not.toContain('Deutsch');
    expect((await talk.memory()).state.zone?.id).toBe('Europe/Berlin');
  });
});

describe.concurrent('before a step', () => {
  it('takes a lone number for the difficulty and asks for the rest', async () => {
    const talk = await atFirstStep();
    expect(await talk.type('5')).toMatch(/^Got it\. And how many minutes/);
    expect(await talk.type('6 min')).toContain('5/10, 6 minutes');
  });

  it('repeats the question in full only once', async () => {
    const talk = await atFirstStep();
    const answers = await talk.all('hm', 'well', 'the weather is nice', 'so so');
    expect(answers.filter((answer) => answer.includes('Before you begin, a guess'))).toHaveLength(1);
    expect(answers[1]).toContain('will do: how hard');
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('does not forecast what nobody guessed', async () => {
    const talk = await atFirstStep();
    await talk.all('no idea', 'no idea');
    expect(await talk.type('/start')).not.toContain('forecast');
  });
});

describe.concurrent('moods in a step', () => {
  it.each<[string, RegExp]>([
    ['fuck this', /sorry.*stuck.*later.*\/pause/is],
    ['are you a bot?', /software|program/],
    ['what can you do', /small step/],
    ['help', /\/help/],
    ['what?', /Take paper or a note/],
    ['thanks!', /welcome|Gladly|pleasure/],
    ['lol', /Good to hear|like that|good sign|Glad/],
    ['hello', /Hello|Hi/],
    ['bye', /place|wait|stays/],
    ['ok doing it now', /here when you|Tell me|quiet/],
    ['level up', /steps of this level/],
    ['can I use a laptop?', /cannot answer|beyond me|only be guessing/],
    ['why?', /easiest thing to sell/],
    ['I feel so sad', /findahelpline|somebody you trust/],
  ])('%s', async (said, expected) => {
    const talk = await acting();
    expect(await talk.type(said)).toMatch(expected);
    expect((await talk.memory()).state.open_step).toMatchObject({ id: 'three_helps', stage: 'acting' });
  });

  it('never answers anger or thanks in the place of help in danger', async () => {
    const talk = await acting();
    expect(await talk.type('fuck this, I want to kill myself')).toContain('findahelpline');
    expect(await talk.type('thanks')).toMatch(/I am still here|good that you are here/);
  });

  it('leaves alone who wants to be left alone', async () => {
    const talk = await acting();
    expect(await talk.type('leave me alone')).toContain('I will not write by myself');
    expect((await talk.memory()).state.preferences.paused_until).toBe('resume');
    expect(await talk.type('later')).toContain('/resume');
  });
});

describe.concurrent('how it went', () => {
  it('counts a try that failed', async () => {
    const talk = await atFirstStep();
    await jumpTo(talk, 'send_one');
    await talk.type('6, 5 min, 50%');
    expect(await talk.type('I tried but nobody answered')).toMatch(/Trying|tried/);
    expect(await talk.type('7, 2 min')).toContain('it was 7/10 and 2 minutes');
    expect((await talk.memory()).state.passed).toContain('send_one');
  });

  it('is warm about a try in vain, and keeps the step', async () => {
    const talk = await acting();
    expect(await talk.type("I tried but couldn't")).toMatch(/tried|trying|attempt/i);
    expect((await talk.memory()).state.completed_total).toBe(0);
  });

  it('does not believe all at once', async () => {
    const talk = await atFirstStep();
    await talk.all('steps 1-6 are done', 'yes, done', 'all done', 'believe me');
    const { completed_total: done, passed } = (await talk.memory()).state;
    expect(done).toBeLessThanOrEqual(1);
    expect(passed.length).toBe(done);
  });

  it('takes a number and the words in any order', async () => {
    const talk = await acting();
    expect(await talk.type('5')).toContain('Before I tick it off');
    await talk.all('I wrote about my cousin', '4 min');
    expect((await talk.memory()).state.completions[0]?.outcome).toMatchObject({ difficulty: 5, minutes: 4 });
  });

  it('asks again when they say so', async () => {
    const talk = await acting();
    expect(await talk.type('later')).toContain('I will ask again');
    expect(await talk.type('tomorrow')).toContain('08:30');
    expect(await talk.type('18:00')).toContain('18:00');
  });
});

describe.concurrent('stuck', () => {
  it('has something else to say each time, and lets the step go', async () => {
    const talk = await acting();
    const answers = await talk.all('stuck', 'still stuck', 'stuck', 'stuck');
    expect(new Set(answers).size).toBe(answers.length);
    expect(await talk.type('skip it')).toContain('**Step 2 of 8');
  });

  it('praises nobody for steps that were left out', async () => {
    const talk = await atFirstStep('morning_protocol');
    for (const _ of definition('morning_protocol').steps) await talk.all('stuck', 'leave it out');
    expect((await talk.memory()).state.phase).toBe('post_success');
    expect((await talk.type('what does level up mean?')).toLowerCase()).toContain('one notch harder');
    expect((await talk.memory()).state).toMatchObject({ phase: 'post_success', completed_total: 0 });
  });
});

describe.concurrent('after success', () => {
  it('asks until it is clear, in other words, and takes a plain word', async () => {
    const talk = await atFirstStep();
    for (const _ of definition('elite_coach').steps) await talk.all('stuck', 'leave it out');
    const unclear = await talk.all('hm', 'yes', 'well well');
    expect(new Set(unclear).size).toBe(unclear.length);
    expect(await talk.type('2')).toContain('**Level 2');
  });

  it('is glad about news in maintenance, and kind when it slipped', async () => {
    const talk = await atFirstStep('move_prompt');
    for (const _ of definition('move_prompt').steps) await talk.all('stuck', 'leave it out');
    await talk.type('lock it in');
    expect(await talk.type('I did it again today')).toMatch(/keeping it|counts|goes on/);
    expect(await talk.type("I didn't do it")).toMatch(/slipped|Nothing is lost/);
  });
});

const VOCABULARY = [
  'yes',
  'no',
  'k',
  'hm',
  '',
  '5',
  '5 5',
  '4, 6 min, 80%',
  '0',
  '-1',
  '999999',
  '1/10',
  '٣',
  '½',
  '%',
  'done',
  'done!!',
  'i did it',
  'i did all',
  'sent it',
  'not yet',
  'nope',
  'stuck',
  'skip',
  'leave it out',
  'later',
  'tomorrow',
  'at 9',
  'in 2 hours',
  'money',
  'mornings',
  'get fit',
  '1',
  '2',
  '3',
  'change coach',
  'another coach',
  'stay',
  'Berlin',
  'Tokyo',
  '8pm',
  'idk',
  'what?',
  'who are you',
  'help',
  'fuck you',
  'thanks',
  'lol',
  '😀',
  '👍',
  '😡',
  'stop',
  'level up',
  'lock it in',
  'finished',
  'got paid',
  'i sent it to Tom, 3, 4 min',
  'I tried but nobody answered',
  'it went badly',
  'я не знаю',
  '做完了',
  'was?',
  'ja',
  '\u200b',
  'a'.repeat(5000),
  '**',
  '```',
  '<b>',
  '{name}',
  '/start',
  '/stats',
  '/help',
  '/recall',
  '/pause',
  '/resume',
  '/timezone Berlin',
  '/timezone',
  '/save x',
  '/forget 1',
  '/nonsense',
  '/privacy',
  'I agree',
  'Done',
  'Stuck',
  'Later',
  'Leave it out',
  'Level up',
  "That's right",
  'No',
  'This evening',
]; // prettier-ignore

describe.concurrent('anything that anybody may type', () => {
  it.each([1, 2, 3, 4, 5, 6])('leads to an answer and loses no step (%i)', async (seed) => {
    const random = chance(seed);
    const talk = newcomer();
    await talk.all('/start', 'yes');
    if (seed % 2 === 0)
      await talk.all('elite coach', 'I repair bikes', 'Berlin', 'yes', '8pm', 'asking people');
    let done = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      const said = VOCABULARY[Math.floor(random() * VOCABULARY.length)] ?? '';
      const answer = await talk.type(said);
      if (/[^\s\u200b]/.test(said)) expect(answer.trim(), `no answer to ${said.slice(0, 40)}`).not.toBe('');
      expect(answer, said.slice(0, 40)).not.toMatch(
        /undefined|NaN|\{(?:name|step|minutes|prediction)\}|no guess\b/,
      );
      const { completed_total: now } = (await talk.memory()).state;
      expect(now).toBeGreaterThanOrEqual(done);
      done = now;
    }
  });
});

/** A plain generator of pseudo-random numbers, 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
