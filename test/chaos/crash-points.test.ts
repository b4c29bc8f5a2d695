import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AnthropicAnswer,
  type AnthropicRequest,
  type AnthropicServer,
  startAnthropicServer,
} from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';
import {
  type Act,
  ADA,
  type Crash,
  command,
  type Lab,
  openLab,
  type Standing,
  TURN,
  type Turn,
  tap,
  text,
} from '../support/crash-lab.ts';
import type { Image } from '../support/disk-steps.ts';
import { type OpenAiServer, startOpenAiServer } from '../support/openai-server.ts';
import { difference, plannedIn, recordOf } from '../support/record-of.ts';
import { ANSWERS } from '../support/walk.ts';

const KEY = 'local-test-key';
const NOBODY: Image = new Map();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const VOICE: Act = { kind: 'voice', voice: { handle: 'v', seconds: 3, bytes: 100, mime: 'audio/ogg' } };
const PREDICTION = '6/10, 10 min, 60%';
const DONE = 'Done, it was 3/10 and took 4 min';

/** How far people are before the turn that is cut short. */
const stages = {
  nobody: NOBODY,
  asked: NOBODY,
  zone: NOBODY,
  last: NOBODY,
  predicting: NOBODY,
  acting: NOBODY,
};
let model: AnthropicServer;
let ears: OpenAiServer;
let lab: Lab;
/** What the model says; another one may be put in its place. */
let answer: (request: AnthropicRequest) => AnthropicAnswer;

beforeAll(async () => {
  model = await startAnthropicServer({ key: KEY, answer: (request) => answer(request) });
  ears = await startOpenAiServer({ key: KEY, transcribe: () => PREDICTION });
  lab = openLab({
    LLM_PROVIDER: 'anthropic',
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: ears.url,
  });
  answer = talkative;
  const [day, place, tried, anchor] = ANSWERS.move_prompt;
  stages.asked = await lab.walk(NOBODY, [command('/start move_prompt')]);
  const agreed = await lab.walk(stages.asked, [tap('consent:yes:move_prompt')]);
  stages.zone = await lab.walk(agreed, [text(day), text(place)]);
  stages.last = await lab.walk(stages.zone, [text('yes'), text(tried)]);
  const notes = [command('/save I like mornings'), command('/save I like tea')];
  stages.predicting = await lab.walk(stages.last, [text(anchor), ...notes]);
  stages.acting = await lab.walk(stages.predicting, [text(PREDICTION)]);
});
afterAll(async () => {
  await model[Symbol.asyncDispose]();
  await ears[Symbol.asyncDispose]();
});

/** A coach who has much to say when asked for everything. */
function talkative(request: AnthropicRequest): AnthropicAnswer {
  const usual = coachModel(request);
  if (!request.messages.at(-1)?.text.includes('tell me everything')) return usual;
  const paragraph = (n: number) => `Part ${n}. ${'word '.repeat(700)}end of part ${n}`;
  return { ...usual, text: [1, 2, 3, 4].map(paragraph).join('\n\n') };
}

type Judge = (end: Standing, after: Standing) => string | null;

/** Runs a turn once, and again after each crash that it could have met; resolves with what was wrong afterwards. */
async function cutShort(turn: Turn, judge: Judge, again: Judge = judge): Promise<string[]> {
  const end = await lab.run(turn);
  expect(end.crashes.length).toBeGreaterThan(5);
  const wrong = async (crash: Crash, judged: Judge): Promise<string[]> => {
    const problem = judged(end, await lab.recover(turn, crash));
    return problem ? [`${crash.step}, ${crash.heard.length} heard: ${problem}`] : [];
  };
  const afterwards = { ...end, step: 'handed over again', acknowledged: 0 };
  const found = [await wrong(afterwards, again)];
  for (let at = 0; at < end.crashes.length; at += SIDE_BY_SIDE) {
    const some = end.crashes.slice(at, at + SIDE_BY_SIDE);
    found.push(...(await Promise.all(some.map((crash) => wrong(crash, judge)))));
  }
  return found.flat();
}

/** Processes that recover at the same time. */
const SIDE_BY_SIDE = 6;

const turnOf = (from: Image, acts: readonly Act[], pass?: number): Turn => ({
  from,
  incomings: lab.does(...acts),
  ...(pass === undefined ? {} : { pass }),
});

/** Everything was said, one message twice at most, and what is stored is what would have been stored anyway. */
const asIfNothing: Judge = (end, after) =>
  saidWrongly(end.heard, after.heard) ?? difference(recordOf(end.disk), recordOf(after.disk));

function saidWrongly(wanted: readonly string[], heard: readonly string[]): string | null {
  const lost = wanted.filter((part) => !heard.includes(part));
  if (lost.length > 0) return `lost ${JSON.stringify(lost)}`;
  const odd = heard.filter((part) => !wanted.includes(part));
  if (odd.length > 0) return `said besides ${JSON.stringify(odd)}`;
  return heard.length > wanted.length + 1 ? `repeated ${heard.length - wanted.length} messages` : null;
}

type Stage = keyof typeof stages;

describe('a turn that is cut short anywhere is as if nothing had happened', () => {
  test.each<[string, Stage, Act[]]>([
    ['talk', 'acting', [text('I am a bit tired today')]],
    ['a prediction, answered by words and a card', 'predicting', [text(PREDICTION)]],
    ['a step that is done', 'acting', [text(DONE)]],
    ['an answer of several parts', 'acting', [text('tell me everything')]],
    ['something spoken', 'predicting', [VOICE]],
    ['three things in a row', 'acting', [text('I am tired'), command('/stats'), text(DONE)]],
    ['danger', 'acting', [text('I want to kill myself')]],
    ['later', 'acting', [tap('step:later')]],
    ['this evening', 'acting', [tap('later:evening')]],
    ['a step that is left out', 'acting', [tap('step:skip')]],
    ['a stale button', 'acting', [tap('success:done')]],
    ['/save', 'acting', [command('/save I like dogs')]],
    ['/forget', 'acting', [command('/forget 1')]],
    ['/voice', 'acting', [command('/voice')]],
    ['/pause', 'acting', [command('/pause 3d')]],
    ['/resume', 'acting', [command('/pause'), command('/resume')]],
    ['/timezone', 'acting', [command('/timezone Paris')]],
    ['/stats', 'acting', [command('/stats')]],
    ['/export', 'acting', [command('/export')]],
    ['/start', 'acting', [command('/start')]],
    ['another coach', 'acting', [command('/start morning_protocol')]],
    ['/clear, and nothing erased', 'acting', [command('/clear'), tap('clear:no')]],
    ['a sticker', 'acting', [{ kind: 'other', what: 'sticker' }]],
    ['the bot is blocked', 'acting', [{ kind: 'presence', presence: 'left' }]],
    ['the first words', 'nobody', [command('/start')]],
    ['no agreement', 'asked', [tap('consent:no')]],
    ['agreement', 'asked', [tap('consent:yes:move_prompt')]],
    ['agreement, and the coach is to be chosen', 'nobody', [command('/start'), tap('consent:yes')]],
    [
      'the coach that was chosen',
      'nobody',
      [command('/start'), tap('consent:yes'), tap('coach:move_prompt')],
    ],
    ['the local time', 'zone', [text('yes')]],
    ['the first step', 'last', [text(ANSWERS.move_prompt[3])]],
  ])('%s', async (_, stage, acts) => {
    expect(await cutShort(turnOf(stages[stage], acts), asIfNothing)).toEqual([]);
  });

  test('a look back at the conversation', async () => {
    expect(await cutShort(turnOf(stages.acting, [], 31 * MINUTE), asIfNothing)).toEqual([]);
  });

  test('a burst: every message is answered, once more at most', async () => {
    const acts = [text('one: I am tired'), text('two: it rains'), text('three: but I try')];
    const judge: Judge = (_, after) => {
      const history = JSON.stringify(recordOf(after.disk)['history.jsonl']);
      const unheard = ['one:', 'two:', 'three:'].filter((word) => history.split(word).length !== 2);
      return unheard.length > 0 ? `not once in the history: ${unheard}` : null;
    };
    expect(await cutShort(turnOf(stages.acting, acts), judge)).toEqual([]);
  });

  test('a model that says something else each time is held to what it said first', async () => {
    let calls = 0;
    answer = (request) => {
      calls += 1;
      const usual = coachModel(request);
      // Words and report, the report alone, another verdict: what a second try may bring.
      const moods = [
        usual,
        { ...usual, text: '' },
        { ...coachModel(request), tool: { name: 'none', input: {} } },
      ];
      const mood = moods[calls % 3] ?? usual;
      return mood.text === '' ? mood : { ...mood, text: `${mood.text} (${calls})` };
    };
    const card = /Step 2 of/;
    const judge: Judge = (_, after) => {
      const state = JSON.stringify(recordOf(after.disk)['state.json']);
      const cards = after.heard.filter((part) => card.test(part)).length;
      const isDone = state.includes('"completed_total":1');
      if (isDone && cards === 0) return `the next step was never shown: ${JSON.stringify(after.heard)}`;
      if (cards > 2 || after.heard.length > 4) return `said too much: ${JSON.stringify(after.heard)}`;
      return null;
    };
    try {
      for (let start = 0; start < 3; start += 1) {
        calls = start;
        expect(await cutShort(turnOf(stages.acting, [text(DONE)]), judge)).toEqual([]);
      }
    } finally {
      answer = talkative;
    }
  });
});

describe('a nudge that is cut short anywhere', () => {
  test('goes out once at most, and the next one is planned', async () => {
    const judge: Judge = (end, after) => {
      const [nudge = ''] = end.heard;
      const count = after.heard.filter((part) => part === nudge).length;
      if (count > 1 || after.heard.length > count) return `heard ${JSON.stringify(after.heard)}`;
      const plans = plannedIn(after.disk);
      if (plans.filter((one) => one === 'silence_3d pending').length !== 1) return `planned ${plans}`;
      return count === 1 && plans.includes('silence_1d pending') ? 'it is still to be sent' : null;
    };
    const turn = turnOf(stages.zone, [], 25 * HOUR);
    const end = await lab.run(turn);
    expect(end.heard).toHaveLength(1);
    expect(plannedIn(end.disk)).toEqual(['silence_1d sent', 'silence_3d pending']);
    expect(await cutShort(turn, judge)).toEqual([]);
  });
});

describe('a check-in that is cut short anywhere', () => {
  const untilDue = (disk: Image): number => {
    const [due] = /(?<="kind":"check_in","due":")[^"]+(?=","status":"pending")/.exec(textIn(disk)) ?? [];
    return Date.parse(due ?? '') - TURN + MINUTE;
  };
  const textIn = (disk: Image): string => disk.get(`users/${ADA}/scheduled.json`)?.toString() ?? '';
  const encountersIn = (disk: Image): number =>
    (disk.get(`users/${ADA}/outcomes.jsonl`)?.toString() ?? '').split('"type":"check_in"').length - 1;
  const learnedIn = (disk: Image): number =>
    Number(/(?<="encounters":)\d+/.exec(disk.get(`users/${ADA}/activity.json`)?.toString() ?? '')?.[0]);

  test('goes out once at most, and is waited for or planned anew', async () => {
    const judge: Judge = (end, after) => {
      if (after.heard.length > 1) return `heard ${JSON.stringify(after.heard)}`;
      const plans = plannedIn(after.disk).filter((one) => one === 'check_in pending');
      return plans.length === 1 && end.heard.length === 1 ? null : `planned ${plans}`;
    };
    expect(await cutShort(turnOf(stages.acting, [], untilDue(stages.acting)), judge)).toEqual([]);
  });

  test('is learned from once when its answer is', async () => {
    const out = await lab.run(turnOf(stages.acting, [], untilDue(stages.acting)));
    const judge: Judge = (_, { disk }) =>
      encountersIn(disk) === 1 && learnedIn(disk) === 1
        ? null
        : `${encountersIn(disk)} written down, ${learnedIn(disk)} learned`;
    const answering = { ...turnOf(out.disk, [text('still here')]), pass: untilDue(stages.acting) + MINUTE };
    expect(await cutShort(answering, judge)).toEqual([]);
  });
});

describe('erasing that is cut short anywhere', () => {
  test.each<[string, Act[]]>([
    ['by the button', [command('/clear'), tap('clear:yes')]],
    ['by a word', [command('/clear'), text('yes')]],
    ['with a message behind it', [command('/clear'), tap('clear:yes'), text('My secret is a quokka')]],
  ])('%s: it is told, and nothing is left of the person', async (_, acts) => {
    const nothingOfTheirs: Judge = (_end, { heard, disk }) => {
      if (!heard.some((part) => part.startsWith('Everything I had about you is erased')))
        return 'it was not told';
      const theirs = /quokka|I like|mostly sitting|"agreed"/;
      const left = [...disk].filter(([, bytes]) => bytes && theirs.test(bytes.toString()));
      return left.length > 0 ? `left in ${left.map(([path]) => path)}` : null;
    };
    const nothing: Judge = (end, after) => {
      const left = [...after.disk].filter(([path, bytes]) => path.includes(ADA) || bytes?.includes(ADA));
      return left.length > 0 ? `left: ${left.map(([path]) => path)}` : nothingOfTheirs(end, after);
    };
    // Whoever writes after it is a stranger, who is asked for an agreement.
    const judge = acts.length > 2 ? nothingOfTheirs : nothing;
    expect(await cutShort(turnOf(stages.acting, acts), judge, nothingOfTheirs)).toEqual([]);
  });
});
