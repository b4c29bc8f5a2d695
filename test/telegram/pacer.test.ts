import { describe, expect, test } from 'vitest';
import { type Clock, createPacer, type Pacer } from '../../src/telegram/pacer.ts';

const PACE = { perSecond: 30, chatPerSecond: 1, chatBurst: 3 };
const LONGEST = 60_000;

/** A clock that stands still until it is moved. */
function createClock(): Clock & { pass(ms: number): Promise<void> } {
  let time = 0;
  let alarms: { at: number; ring: () => void }[] = [];
  return {
    now: () => time,
    after(ms, ring) {
      const alarm = { at: time + ms, ring };
      alarms.push(alarm);
      return {
        stop() {
          alarms = alarms.filter((one) => one !== alarm);
        },
      };
    },
    async pass(ms) {
      const end = time + ms;
      await settled();
      for (;;) {
        const next = alarms.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        alarms = alarms.filter((one) => one !== next);
        time = Math.max(time, next.at);
        next.ring();
        await settled();
      }
      time = end;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

interface Left {
  readonly chat: string;
  readonly at: number;
  readonly mayGo: boolean;
}

function setUp() {
  const clock = createClock();
  const pacer: Pacer = createPacer(PACE, LONGEST, clock);
  const left: Left[] = [];
  const open = new AbortController();
  const send = (chat: string, unasked = false, signal: AbortSignal = open.signal) =>
    void pacer
      .turn(chat, unasked, signal)
      .then((mayGo) => left.push({ chat, at: Math.round(clock.now()), mayGo }));
  const at = (chat: string) => left.filter((one) => one.chat === chat).map((one) => one.at);
  return { clock, pacer, left, send, at };
}

describe('the pacer', () => {
  test('10,000 nudges at once leave at 30 a second, and an answer never queues behind them', async () => {
    const { clock, left, send, at } = setUp();
    for (let person = 0; person < 10_000; person += 1) send(`nudge ${person}`, true);
    await clock.pass(5_000);
    expect(left.length).toBeGreaterThanOrEqual(150);
    expect(left.length).toBeLessThanOrEqual(151);
    send('anna');
    send('anna');
    await clock.pass(100);
    expect(at('anna').every((time) => time <= 5_067)).toBe(true);
    await clock.pass(329_000);
    expect(left.length).toBe(10_002);
    for (const { at: time } of left.filter((_, index) => index % 97 === 0)) {
      const second = left.filter((one) => one.at > time - 1_000 && one.at <= time);
      expect(second.length).toBeLessThanOrEqual(30);
    }
  });

  test('a chat that has had its share delays nobody else', async () => {
    const { clock, send, at } = setUp();
    for (let part = 0; part < 5; part += 1) send('anna');
    send('ben');
    await settled();
    expect(at('anna')).toEqual([0, 0, 0]);
    expect(at('ben')).toEqual([0]);
    await clock.pass(2_000);
    expect(at('anna')).toEqual([0, 0, 0, 1_000, 2_000]);
  });

  test('a chat that rests waits, also with what waited for its turn already', async () => {
    const { clock, pacer, send, at } = setUp();
    for (let part = 0; part < 4; part += 1) send('anna');
    pacer.refused('anna', 7_000);
    send('ben');
    expect(pacer.rest('anna')).toBe(7_000);
    expect(pacer.rest('ben')).toBe(0);
    await clock.pass(7_000);
    expect(at('anna')).toEqual([0, 0, 0, 7_000]);
    expect(at('ben')).toEqual([0]);
  });

  test('a rest that is too long sends home who waits', async () => {
    const { pacer, left, send } = setUp();
    for (let part = 0; part < 4; part += 1) send('anna');
    pacer.refused('anna', LONGEST + 1);
    await settled();
    expect(left.map((one) => one.mayGo)).toEqual([true, true, true, false]);
  });

  test('when Telegram turns everybody away, everybody waits, answers first after that', async () => {
    const { clock, pacer, left, send } = setUp();
    for (const chat of ['a', 'b', 'c']) pacer.refused(chat, 4_000);
    send('nudge', true);
    send('anna');
    await clock.pass(3_999);
    expect(left).toEqual([]);
    await clock.pass(100);
    expect(left.map((one) => one.chat)).toEqual(['anna', 'nudge']);
    expect(left[0]?.at).toBe(4_000);
  });

  test('closing lets everybody go: their calls end by themselves', async () => {
    const { send, left } = setUp();
    const closing = new AbortController();
    for (let part = 0; part < 9; part += 1) send('anna', false, closing.signal);
    await settled();
    expect(left.length).toBe(3);
    closing.abort();
    await settled();
    expect(left.length).toBe(9);
  });
});
