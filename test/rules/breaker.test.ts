import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  admit,
  type Breaker,
  learn,
  newBreaker,
  pauseLeft,
  type Shown,
  type Ticket,
} from '../../src/rules/breaker.ts';

const LIMITS = { failures: 3, firstMs: 15_000, longestMs: 300_000 };
const up: Shown = { kind: 'up' };
const down: Shown = { kind: 'down', pauseMs: 0 };
const nothing: Shown = { kind: 'nothing' };

/** A breaker with a clock, as its owner holds it. */
function scene() {
  let breaker: Breaker = newBreaker;
  const self = {
    now: 1_000_000,
    get breaker() {
      return breaker;
    },
    ask(): Ticket | null {
      const asked = admit(breaker, self.now);
      breaker = asked.breaker;
      return asked.ticket;
    },
    end(ticket: Ticket | null, shown: Shown): void {
      if (!ticket) throw new Error('this call was not admitted');
      breaker = learn(breaker, ticket, shown, self.now, LIMITS);
    },
    call: (shown: Shown) => self.end(self.ask(), shown),
    fail(times: number): void {
      for (let n = 0; n < times; n += 1) self.call(down);
    },
    left: () => pauseLeft(breaker, self.now),
  };
  return self;
}

describe('while all is well', () => {
  test('it opens after so many failures in a row, and no sooner', () => {
    const s = scene();
    s.fail(2);
    s.call(up);
    s.fail(2);
    s.call(nothing);
    expect(s.breaker).toMatchObject({ kind: 'closed', failures: 2 });
    s.fail(1);
    expect(s.breaker.kind).toBe('open');
    expect(s.ask()).toBeNull();
  });

  test('calls side by side count in the order in which they end', () => {
    const s = scene();
    const calls = [s.ask(), s.ask(), s.ask(), s.ask()];
    for (const call of calls) s.end(call, down);
    expect(s.breaker.kind).toBe('open');
    expect(s.left()).toBe(15_000);
  });
});

describe('while it is open', () => {
  test('one call at a time is let through when the pause is over', () => {
    const s = scene();
    s.fail(3);
    s.now += 14_999;
    expect(s.left()).toBe(1);
    expect(s.ask()).toBeNull();
    s.now += 1;
    const trial = s.ask();
    expect(trial).not.toBeNull();
    expect(s.ask()).toBeNull();
    s.end(trial, up);
    expect(s.breaker).toMatchObject({ kind: 'closed', failures: 0 });
    expect([s.ask(), s.ask()]).not.toContain(null);
  });

  test('each pause is twice as long as the one before, up to the longest', () => {
    const s = scene();
    s.fail(3);
    const pauses = Array.from({ length: 7 }, () => {
      const pause = s.left();
      s.now += pause;
      s.call(down);
      return pause;
    });
    expect(pauses).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
    s.now += 300_000;
    s.call(up);
    s.fail(3);
    expect(s.left()).toBe(15_000);
  });

  test.each([
    [5_000, 15_000],
    [40_000, 40_000],
    [3_600_000, 300_000],
  ])('a service that wants %i ms of rest gets %i', (asked, pause) => {
    const s = scene();
    s.fail(2);
    s.call({ kind: 'down', pauseMs: asked });
    expect(s.left()).toBe(pause);
  });

  test('a rest that was asked for does not make the pauses after it longer', () => {
    const s = scene();
    s.fail(2);
    s.call({ kind: 'down', pauseMs: 200_000 });
    s.now += 200_000;
    s.call(down);
    expect(s.left()).toBe(30_000);
  });

  test('a trial that shows nothing leaves it to the next call', () => {
    const s = scene();
    s.fail(3);
    s.now += 15_000;
    s.call(nothing);
    expect(s.breaker.kind).toBe('half_open');
    const next = s.ask();
    expect(next).not.toBeNull();
    expect(s.ask()).toBeNull();
    s.end(next, down);
    expect(s.left()).toBe(30_000);
  });

  test('the clock may be set back without a longer wait', () => {
    const s = scene();
    s.fail(3);
    s.now -= 3_600_000;
    expect(s.left()).toBe(0);
    expect(s.ask()).not.toBeNull();
  });
});

describe('calls that began before it opened', () => {
  test('do not make the pause longer when they fail as well', () => {
    const s = scene();
    const late = [s.ask(), s.ask(), s.ask()];
    s.fail(3);
    const before = s.breaker;
    s.now += 5_000;
    for (const call of late) s.end(call, down);
    expect(s.breaker).toEqual(before);
  });

  test('are not taken for the trial', () => {
    const s = scene();
    const late = s.ask();
    s.fail(3);
    s.now += 15_000;
    const trial = s.ask();
    s.end(late, down);
    expect(s.breaker).toMatchObject({ kind: 'half_open', busy: true });
    s.end(trial, up);
    expect(s.breaker.kind).toBe('closed');
  });

  test('do not count once it is closed again', () => {
    const s = scene();
    const late = [s.ask(), s.ask(), s.ask()];
    s.fail(3);
    s.now += 15_000;
    s.call(up);
    for (const call of late) s.end(call, down);
    expect(s.breaker).toMatchObject({ kind: 'closed', failures: 0 });
  });

  test('close it when they succeed, and the trial that fails after that is out of date', () => {
    const s = scene();
    const late = s.ask();
    s.fail(3);
    s.now += 15_000;
    const trial = s.ask();
    s.end(late, up);
    expect(s.breaker.kind).toBe('closed');
    s.end(trial, down);
    expect(s.breaker).toMatchObject({ kind: 'closed', failures: 0 });
  });
});

const shown = fc.oneof(
  fc.constant(up),
  fc.constant(nothing),
  fc.record({ kind: fc.constant('down' as const), pauseMs: fc.integer({ min: 0, max: 4_000_000 }) }),
);
const step = fc.oneof(
  fc.constant({ do: 'ask' as const }),
  fc.record({ do: fc.constant('end' as const), which: fc.nat(), shown }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: -100_000, max: 400_000 }) }),
);

test('whatever happens: at most one trial at a time, no pause over the longest, and it never stays shut', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const s = scene();
      const out: Ticket[] = [];
      for (const each of steps) {
        if (each.do === 'pass') s.now += each.ms;
        else if (each.do === 'ask') {
          const ticket = s.ask();
          if (ticket) out.push(ticket);
          else expect(s.left() > 0 || s.breaker.kind === 'half_open').toBe(true);
        } else if (out.length > 0) {
          const [ticket] = out.splice(each.which % out.length, 1);
          if (ticket) s.end(ticket, each.shown);
        }
        const here = out.filter((ticket) => ticket.round === s.breaker.round);
        if (s.breaker.kind === 'half_open') expect(here).toHaveLength(s.breaker.busy ? 1 : 0);
        expect(s.left()).toBeLessThanOrEqual(LIMITS.longestMs);
      }
      for (const ticket of out) s.end(ticket, nothing);
      s.now += LIMITS.longestMs;
      expect(s.ask()).not.toBeNull();
    }),
  );
});
