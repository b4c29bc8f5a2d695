import { describe, expect, test } from 'vitest';
import { emptyReport } from '../../src/domain/report.ts';
import type { AnthropicAnswer, AnthropicRequest } from '../support/anthropic-server.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { coachModel } from '../support/coach-model.ts';
import type { Fault, FaultOptions } from '../support/model-server.ts';
import { reachActing, reachFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const NOTICE = 'My usual way of thinking is out of reach right now';
const offlineSays = (reply: readonly string[]) => reply.join('\n').includes(NOTICE);

interface Trouble {
  readonly fault: Fault;
  readonly options?: FaultOptions;
  /** How often the model is asked before the offline coach answers. */
  readonly calls: 1 | 2;
}

const TROUBLES: readonly Trouble[] = [
  { fault: 429, options: { retryAfter: 60 }, calls: 1 },
  { fault: 529, calls: 2 },
  { fault: 500, calls: 2 },
  { fault: 401, calls: 1 },
  { fault: 400, options: { message: 'prompt is too long' }, calls: 1 },
  { fault: 'stall', calls: 2 },
  { fault: 'hang', calls: 2 },
  { fault: 'cut', calls: 2 },
  { fault: 'truncated', calls: 2 },
  { fault: 'error_event', calls: 2 },
  { fault: 'garbled', calls: 2 },
  { fault: 'not_json', calls: 2 },
  { fault: 'empty', calls: 2 },
  { fault: 'refusal', calls: 1 },
];

describe('a model that fails for good', () => {
  test.concurrent.each(TROUBLES)('($fault) is stood in for, and the turn is kept', async (trouble) => {
    await using bot = await startBot({ env: { MODEL_STALL_SECONDS: '1' } });
    await reachFirstStep(bot, ANNA);
    const before = bot.model.requests.length;
    bot.model.failNext(trouble.fault, { times: 9, ...trouble.options });

    const begun = performance.now();
    const reply = await bot.say(ANNA, '6/10, 10 min, 60%');
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(bot.model.requests.length - before).toBe(trouble.calls);
    expect(offlineSays(reply)).toBe(true);
    expect(reply.join()).toContain('6/10, 10 minutes, 60 % sure');

    const prediction = { difficulty: 6, minutes: 10, chance: 0.6 };
    expect(await bot.data.state(ANNA)).toMatchObject({ open_step: { stage: 'acting', prediction } });
    const [heard, answered] = (await bot.data.history(ANNA)).slice(-2);
    expect(heard).toMatchObject({ role: 'user', text: '6/10, 10 min, 60%' });
    expect(answered).toMatchObject({ role: 'coach', made_by: 'offline' });
    const failed = (await bot.data.spending()).filter((line) => line.why !== null);
    expect(failed).toHaveLength(trouble.calls);
  });
});

describe('a model that fails for a moment', () => {
  test.concurrent.each<[Fault, FaultOptions]>([
    [429, { retryAfter: 0 }],
    [529, {}],
    ['cut', {}],
    ['error_event', {}],
    ['empty', {}],
  ])('(%s) is asked once more, and nobody notices', async (fault, options) => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    const before = bot.model.requests.length;
    bot.model.failNext(fault, options);
    const reply = await bot.say(ANNA, 'hello');
    expect(reply).toEqual(['I hear you. Let us stay with this one step.']);
    expect(bot.model.requests.length - before).toBe(2);
  });
});

test('that a simpler coach answers is said once, until the model is back', async () => {
  await using bot = await startBot();
  await reachFirstStep(bot, ANNA);
  bot.model.failNext(401, { times: 3 });
  expect(offlineSays(await bot.say(ANNA, 'hello'))).toBe(true);
  expect(offlineSays(await bot.say(ANNA, 'hello?'))).toBe(false);
  expect(offlineSays(await bot.say(ANNA, 'still there?'))).toBe(false);
  expect((await bot.say(ANNA, 'and now?')).join()).toContain('I hear you');
  bot.model.failNext(401);
  expect(offlineSays(await bot.say(ANNA, 'hello'))).toBe(true);
});

test('without any model the whole way to the first completed step is there', async () => {
  await using bot = await startBot();
  bot.model.failNext(401, { times: 99 });
  await reachFirstStep(bot, ANNA);
  await bot.say(ANNA, '6/10, 10 min, 60%');
  const done = await bot.say(ANNA, 'Done, I walked around. It was 3/10 and took 4 min');
  expect(done.join()).toContain('You expected 6/10 and 10 minutes. It was 3/10 and 4 minutes');
  expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 1 });
});

describe('a report that is lost', () => {
  test('(malformed) costs neither the answer nor the turn', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const before = bot.model.requests.length;
    bot.model.failNext('malformed_tool');
    expect(await bot.say(ANNA, 'hello')).toEqual(['I hear you. Let us stay with this one step.']);
    expect(bot.model.requests.length - before).toBe(1);
    expect((await bot.data.history(ANNA)).at(-1)).toMatchObject({ made_by: 'claude-sonnet-5-5' });
  });

  test.each([
    ['not called', undefined],
    ['of another shape', { done: true }],
    ['out of range', { ...emptyReport, prediction: { difficulty: 60, minutes: -1, chance: 7 } }],
    ['of another tool', null],
  ])('(%s) changes no state', async (_, input) => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    const tool = input === null ? { name: 'delete_all', input: {} } : { name: 'report_turn', input };
    bot.modelSays({ text: 'Let us see.', ...(input === undefined ? {} : { tool }) });
    expect((await bot.say(ANNA, 'hello')).join()).toContain('Let us see.');
    expect(await bot.data.state(ANNA)).toMatchObject({
      completed_total: 0,
      open_step: { stage: 'predicting', prediction: { difficulty: null, minutes: null, chance: null } },
    });
  });

  test('data in place of words never reaches the person', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    const text = JSON.stringify(emptyReport);
    bot.modelSays({ text }, { text });
    const reply = await bot.say(ANNA, 'hello');
    expect(reply.join()).not.toContain('data_points');
    expect(offlineSays(reply)).toBe(true);
  });

  test('silence is chosen by the report, and then nothing is sent', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    bot.modelSays({ text: '', tool: { name: 'report_turn', input: { ...emptyReport, answer: false } } });
    expect(await bot.say(ANNA, 'ok')).toEqual([]);
    expect((await bot.data.history(ANNA)).at(-1)).toMatchObject({ role: 'user', text: 'ok' });
  });
});

describe('streaming', () => {
  const draftsOf = (bot: Bot) =>
    bot.telegram.sent.filter((one) => one.method === 'sendMessageDraft').map((one) => one.text);

  test('drafts grow before the message', async () => {
    await using bot = await startBot({ latency: { pieceMs: 40 }, timing: { draftEveryMs: 20 } });
    await reachFirstStep(bot, ANNA);
    const text = Array.from({ length: 12 }, (_, n) => `This is sentence ${n} of the answer.`).join(' ');
    const before = draftsOf(bot).length;
    bot.modelSays({ text, tool: { name: 'report_turn', input: emptyReport } });
    expect((await bot.say(ANNA, 'tell me'))[0]).toBe(text);
    const drafts = draftsOf(bot).slice(before);
    expect(drafts.length).toBeGreaterThanOrEqual(3);
    for (const [index, draft] of drafts.entries()) {
      expect(text.startsWith(draft.trim())).toBe(true);
      expect(draft.length).toBeGreaterThan(drafts[index - 1]?.length ?? 0);
    }
  });

  test('the text goes out before the report has come', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    const report = Promise.withResolvers<void>();
    const prediction = { difficulty: 6, minutes: 10, chance: 0.6 };
    bot.modelSays({
      text: 'Six out of ten it is.',
      tool: { name: 'report_turn', input: { ...emptyReport, prediction } },
      toolWaits: report.promise,
    });
    bot.telegram.write(ANNA, '6/10, 10 min, 60%');
    await bot.telegram.until(() => bot.telegram.lastTo(ANNA)?.text === 'Six out of ten it is.');
    expect(await bot.data.state(ANNA)).toMatchObject({ open_step: { stage: 'predicting' } });
    const from = bot.telegram.messagesTo(ANNA).length;
    report.resolve();
    expect(await bot.settled(ANNA, from)).toEqual(['Your forecast: 6/10, 10 minutes, 60 % sure.']);
    expect(await bot.data.state(ANNA)).toMatchObject({ open_step: { stage: 'acting', prediction } });
  });

  test('somebody else is answered while one answer hangs', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    await reachFirstStep(bot, 1002);
    const report = Promise.withResolvers<void>();
    bot.modelSays({
      text: 'One moment.',
      tool: { name: 'report_turn', input: emptyReport },
      toolWaits: report.promise,
    });
    bot.telegram.write(ANNA, 'hello');
    await bot.telegram.until(() => bot.telegram.lastTo(ANNA)?.text === 'One moment.');
    bot.telegram.write(1002, 'hello');
    await bot.telegram.until(() => bot.telegram.lastTo(1002)?.text.startsWith('I hear you'));
    report.resolve();
    await bot.settled(ANNA, 0);
  });

  test('a server without drafts gets the answer in one piece', async () => {
    await using bot = await startBot({ latency: { pieceMs: 15 } });
    bot.telegram.failNext({ method: 'sendMessageDraft', status: 404, times: 99 });
    await reachActing(bot, ANNA);
    // The end of an answer is held back until all of it was looked at, so a short one never grows.
    const text = 'That sounds like a long day. Let us keep it small, and see what happens. '.repeat(3).trim();
    bot.modelSays({ text, tool: { name: 'report_turn', input: emptyReport } });
    expect(await bot.say(ANNA, 'hello')).toEqual([text]);
    expect(bot.telegram.calls.filter((call) => call.method === 'sendMessageDraft')).toHaveLength(1);
  });
});

describe('a budget that is used up', () => {
  test.each([
    ['of the person', { BUDGET_USER_DAY_USD: '0.0001' }],
    ['of the day', { BUDGET_DAY_USD: '0.0001' }],
  ])('%s: the offline coach answers with a word on it, and no model is asked', async (_, env) => {
    await using bot = await startBot({ env });
    await reachFirstStep(bot, ANNA);
    await bot.say(ANNA, 'hello');
    await bot.say(ANNA, 'hello?');
    const reply = (await bot.data.history(ANNA)).map((line) => line.text).join('\n');
    expect(reply.match(/I have used up my share of thinking for today/g)).toHaveLength(1);
    await bot.say(ANNA, '6/10, 10 min, 60%');
    await bot.pass(ANNA, 31 * 60_000);
    expect(bot.model.requests).toEqual([]);
    expect(await bot.data.state(ANNA)).toMatchObject({ open_step: { stage: 'acting' } });
  });

  test('is there again the next day', async () => {
    await using bot = await startBot({ env: { BUDGET_USER_DAY_USD: '0.1' } });
    await reachFirstStep(bot, ANNA);
    for (let n = 0; n < 12 && !bot.telegram.lastTo(ANNA)?.text.includes('used up'); n += 1)
      await bot.say(ANNA, `hello ${n}`);
    expect(bot.telegram.lastTo(ANNA)?.text).toContain('used up');
    bot.ahead += 24 * 3_600_000;
    expect(await bot.say(ANNA, 'good morning')).toEqual(['I hear you. Let us stay with this one step.']);
  });
});

describe('somebody in danger', () => {
  test('gets real help at once, from the words alone, and no reminders', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const before = bot.model.requests.length;
    expect((await bot.say(ANNA, 'I want to kill myself')).join()).toMatch(/\b112\b|helpline|emergency/i);
    expect(bot.model.requests.length).toBe(before);
    expect(await bot.pass(ANNA, 25 * 3_600_000)).toEqual([]);
  });

  test('that only the models noticed gets it too, and the step rests', async () => {
    const agreeing = (request: AnthropicRequest): AnthropicAnswer =>
      JSON.stringify(request.body.output_config ?? {}).includes('"risk"')
        ? { text: JSON.stringify({ risk: 'high' }) }
        : coachModel(request);
    await using bot = await startBot({ answer: agreeing });
    await reachActing(bot, ANNA);
    bot.modelSays({
      text: 'I am glad you tell me.',
      tool: { name: 'report_turn', input: { ...emptyReport, risk: 'high' } },
    });
    const reply = await bot.say(ANNA, 'it is all dark here, done');
    expect(reply.join('\n')).toMatch(/I am glad you tell me[\s\S]*(112|helpline|emergency)/i);
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0 });
    expect(await bot.pass(ANNA, 25 * 3_600_000)).toEqual([]);
  });
});
