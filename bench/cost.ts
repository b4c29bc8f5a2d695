/**
 * What 20 messages each from 20 people cost, with the prompt cache and without, through the whole bot and the real
 * SDKs against the local servers. `npm run bench:cost [-- --short]`
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnthropicAnswer, AnthropicRequest } from '../test/support/anthropic-server.ts';
import { type Bot, startBot } from '../test/support/bot.ts';
import { coachModel } from '../test/support/coach-model.ts';
import { type Figures, figuresOf, promptBytes } from './cost-figures.ts';
import { REPLIES, SCENARIOS, type Scenario, seeded, twentyMessages } from './cost-people.ts';
import { progress, table } from './table.ts';

const SHORT = process.argv.includes('--short');
const PEOPLE = SHORT ? 3 : 20;
const MESSAGES = SHORT ? 6 : 20;
/** A model takes about so long for an answer: what is written within it meets the same state of the cache. */
const ANSWER_MS = 3_000;
const AIM_HELLO = '20,480';

interface Message {
  readonly person: number;
  readonly user: number;
  readonly at: number;
  readonly text: string;
}

/** Every message of every person in the order in which they are written. */
function script(scenario: Scenario): readonly Message[] {
  const all = Array.from({ length: PEOPLE }, (_, person) => {
    const random = seeded(person + 1);
    const texts = twentyMessages(random);
    const times = scenario.times(person, random);
    return texts
      .slice(0, MESSAGES)
      .map((text, index) => ({ person, user: 1001 + person, at: times[index] ?? 0, text }));
  });
  return all.flat().sort((a, b) => a.at - b.at);
}

/** What is written within the time of one answer. */
function moments(messages: readonly Message[]): Message[][] {
  const found: Message[][] = [];
  for (const message of messages) {
    const last = found.at(-1);
    if (last?.[0] && message.at - last[0].at < ANSWER_MS) last.push(message);
    else found.push([message]);
  }
  return found;
}

/** Answers after a moment, so that those who write at once all meet the cache as it was before them. */
function talkativeModel(): (request: AnthropicRequest) => Promise<AnthropicAnswer> {
  const random = seeded(99);
  return async (request) => {
    await sleep(20);
    const answer = coachModel(request);
    const text = REPLIES[Math.floor(random() * REPLIES.length)] ?? '';
    return answer.tool ? { ...answer, text } : answer;
  };
}

async function measure(scenario: Scenario, ttl: '5m' | '1h', label: string): Promise<Figures> {
  const env = {
    PROMPT_CACHE_TTL: ttl,
    TICK_SECONDS: '59',
    BUDGET_USER_DAY_USD: '1000',
    BUDGET_DAY_USD: '1000',
  };
  await using bot = await startBot({ env, answer: talkativeModel() });
  const started = Date.now();
  const met = new Set<number>();
  const all = moments(script(scenario));
  for (const [index, moment] of all.entries()) {
    progress(`${label}: ${Math.round((100 * index) / all.length)} %`);
    bot.ahead = Math.max(bot.ahead, started + (moment[0]?.at ?? 0) - Date.now());
    for (const { user } of moment) {
      if (met.has(user)) continue;
      met.add(user);
      await meet(bot, user);
    }
    await writeAtOnce(bot, moment);
  }
  // The last conversations come to their end, and notes are taken of them.
  bot.ahead += bot.config.sessionGapMs + 60_000;
  await bot.app.queue.idle();
  return await figuresOf(bot, [...met], ttl);
}

async function meet(bot: Bot, user: number): Promise<void> {
  await bot.say(user, '/start elite_coach');
  await bot.tap(user, 'I agree');
}

/** Bytes of the prompt when somebody has just agreed and says hello. */
async function firstHello(): Promise<number> {
  await using bot = await startBot();
  await meet(bot, 1001);
  await bot.say(1001, 'hello');
  return Math.max(...bot.model.requests.map(promptBytes));
}

async function writeAtOnce(bot: Bot, moment: readonly Message[]): Promise<void> {
  for (const { user, text } of moment) bot.telegram.write(user, text);
  await bot.settled(0, 0);
  for (const { user } of moment) {
    const buttons = bot.telegram.lastTo(user)?.buttons.flat() ?? [];
    if (buttons.some(({ action }) => action === 'zone:yes')) await bot.tap(user, 'zone:yes');
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const count = (value: number): string => (value === 0 ? '-' : value.toLocaleString('en-US'));
const money = (value: number): string => `$${value.toFixed(4)}`;

const runs: { readonly name: string; readonly figures: Figures }[] = [];
for (const scenario of SHORT ? SCENARIOS.slice(-1) : SCENARIOS) {
  for (const ttl of ['1h', '5m'] as const) {
    const name = `${scenario.name}, ${ttl}`;
    runs.push({ name, figures: await measure(scenario, ttl, name) });
  }
}
progress('');

const rows = runs.map(({ name, figures }) => [
  name,
  count(figures.calls),
  count(figures.input),
  share(figures.read, figures.input),
  share(figures.written, figures.input),
  share(figures.uncached, figures.input),
  count(figures.output),
  money(figures.cost),
  money(figures.costWithout),
  (figures.cost / figures.costWithout).toFixed(2),
]);
const head = [
  '',
  'calls',
  'input',
  'read',
  'written',
  'uncached',
  'output',
  '$ per person',
  'uncached $',
  'ratio',
];
console.log(
  table(`${MESSAGES} messages each from ${PEOPLE} people, one coach; aim: at least 85 % read from cache`, [
    head,
    ...rows,
  ]),
);
const figures = runs.map((run) => run.figures);
const most = (of: (one: Figures) => number): number => Math.max(...figures.map(of));
console.log(
  table('The prompt', [
    ['', 'ours', 'aim'],
    ['different fronts among all people', count(most((one) => one.fronts)), '1'],
    ['bytes of the front', count(most((one) => one.frontBytes)), ''],
    ['bytes of the prompt for "hello", from somebody new', count(await firstHello()), AIM_HELLO],
    ['... from somebody in the middle of it, the longest', count(most((one) => one.helloBytes)), AIM_HELLO],
    ['bytes of the longest prompt', count(most((one) => one.longestBytes)), ''],
    ['steps completed per person', most((one) => one.steps).toFixed(1), ''],
  ]),
);
