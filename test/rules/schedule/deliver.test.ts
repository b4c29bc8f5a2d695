import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIso, toMillis } from '../../../src/domain/ids.ts';
import type { Memory, Scheduled, ScheduledMessage, State } from '../../../src/domain/memory.ts';
import {
  claimDue,
  decideDelivery,
  markDropped,
  markPostponed,
  markSent,
  markStarted,
} from '../../../src/rules/schedule/deliver.ts';
import { planAfterDelivery, planReminder, planSilence } from '../../../src/rules/schedule/plan.ts';
import { isQuiet } from '../../../src/rules/schedule/quiet.ts';
import {
  aMemory,
  anOpenStep,
  aScheduled,
  countingIds,
  DAY,
  HOUR,
  type MemoryPatch,
  MINUTE,
  NOON,
} from '../../support/memories.ts';
import { anyQuiet, anyTime, anyZone } from '../../support/zones.ts';

const LATEST = 3 * HOUR;
const ID = 'scheduled-1';

/** Silent for a day at NOON, with one message due. */
const waiting = (message: Partial<ScheduledMessage> = {}, patch: MemoryPatch = {}): Memory =>
  aMemory({
    ...patch,
    activity: { last_seen: toIso(NOON - DAY), ...patch.activity },
    scheduled: [...(patch.scheduled ?? []), aScheduled(message)],
  });

const reminder = { kind: 'step_reminder', step: 'first_step' } as const;

describe('decideDelivery', () => {
  it('sends what is due', () => {
    const memory = waiting();
    expect(decideDelivery(memory, ID, NOON, LATEST)).toEqual({
      kind: 'send',
      message: memory.scheduled.items[0],
    });
    expect(decideDelivery(waiting({ status: 'claimed' }), ID, NOON + LATEST, LATEST).kind).toBe('send');
    expect(decideDelivery(waiting(reminder), ID, NOON, LATEST).kind).toBe('send');
  });

  it('drops what is unknown, closed, or may have gone out', () => {
    expect(decideDelivery(waiting(), 'other', NOON, LATEST)).toEqual({ kind: 'drop', reason: 'unknown' });
    for (const status of ['started', 'sent', 'dropped'] as const) {
      const reason = `already ${status}`;
      expect(decideDelivery(waiting({ status }), ID, NOON, LATEST)).toEqual({ kind: 'drop', reason });
    }
  });

  const silent: [string, Partial<State>][] = [
    ['handed off', { lifecycle: 'handed_off' }],
    ['unreachable', { reachable: false }],
    ['no consent', { consent: { status: 'declined', version: 1, at: null } }],
  ];
  test.each(silent)('drops for somebody %s', (reason, state) => {
    expect(decideDelivery(waiting({}, { state }), ID, NOON, LATEST)).toEqual({ kind: 'drop', reason });
  });

  it('drops during a pause without an end, postpones during one that has it', () => {
    const paused = (paused_until: string) => waiting({}, { preferences: { paused_until } });
    expect(decideDelivery(paused('resume'), ID, NOON, LATEST)).toEqual({ kind: 'drop', reason: 'paused' });
    expect(decideDelivery(paused(toIso(NOON + 2 * DAY)), ID, NOON, LATEST)).toEqual({
      kind: 'postpone',
      until: NOON + 2 * DAY,
      reason: 'quiet hours or pause',
    });
    expect(decideDelivery(paused(toIso(NOON - HOUR)), ID, NOON, LATEST).kind).toBe('send');
  });

  it('waits for the end of quiet hours, which may have changed since it was planned', () => {
    const memory = waiting({}, { preferences: { quiet: { from: 9 * 60, to: 15 * 60 } } });
    expect(decideDelivery(memory, ID, NOON, LATEST)).toMatchObject({
      kind: 'postpone',
      until: NOON + 3 * HOUR,
    });
  });

  it('drops what is about a silence that is over', () => {
    const seen = waiting({}, { activity: { last_seen: toIso(NOON - HOUR) } });
    expect(decideDelivery(seen, ID, NOON, LATEST)).toEqual({ kind: 'drop', reason: 'the person wrote' });
    const entry = { id: 'h', at: toIso(NOON - MINUTE), role: 'user', text: 'hi', source: 'user' } as const;
    expect(decideDelivery(waiting({}, { recent: [entry] }), ID, NOON, LATEST).kind).toBe('drop');
    const answered = { ...entry, role: 'coach' as const };
    expect(decideDelivery(waiting({}, { recent: [answered] }), ID, NOON, LATEST).kind).toBe('send');
  });

  it('drops a reminder whose step is no longer open, and does not break into a conversation', () => {
    const moved = { state: { open_step: anOpenStep({ id: 'second_step' }) } };
    expect(decideDelivery(waiting(reminder, moved), ID, NOON, LATEST).kind).toBe('drop');
    const talking = { activity: { last_seen: toIso(NOON - MINUTE) } };
    expect(decideDelivery(waiting(reminder, talking), ID, NOON, LATEST)).toEqual({
      kind: 'postpone',
      until: NOON + 4 * MINUTE,
      reason: 'in conversation',
    });
  });

  it('moves what is too late to its own time of day, once; a late reminder is dropped', () => {
    const now = NOON + 5 * HOUR;
    expect(decideDelivery(waiting(), ID, now, LATEST)).toEqual({
      kind: 'postpone',
      until: NOON + DAY,
      reason: 'too late',
    });
    const again = { kind: 'drop', reason: 'too late' };
    expect(decideDelivery(waiting({ reason: 'too late' }), ID, now, LATEST)).toEqual(again);
    expect(decideDelivery(waiting(reminder), ID, now, LATEST)).toEqual(again);
  });

  it('keeps four hours between unasked messages, not before a reminder that was asked for', () => {
    const sent = aScheduled({ id: 'sent', status: 'sent', due: toIso(NOON - 2 * HOUR) });
    expect(decideDelivery(waiting({}, { scheduled: [sent] }), ID, NOON, LATEST)).toEqual({
      kind: 'postpone',
      until: NOON + 2 * HOUR,
      reason: 'too close to the last one',
    });
    const delayed = { ...sent, sent_at: toIso(NOON - HOUR / 2) };
    expect(decideDelivery(waiting({}, { scheduled: [delayed] }), ID, NOON, LATEST)).toMatchObject({
      until: NOON + 3.5 * HOUR,
    });
    const late = { ...sent, status: 'started' as const, lease: toIso(NOON - HOUR) };
    expect(decideDelivery(waiting({}, { scheduled: [late] }), ID, NOON, LATEST)).toMatchObject({
      until: NOON + 3 * HOUR,
    });
    expect(decideDelivery(waiting(reminder, { scheduled: [sent] }), ID, NOON, LATEST).kind).toBe('send');
    const dropped = { ...sent, status: 'dropped' as const };
    expect(decideDelivery(waiting({}, { scheduled: [dropped] }), ID, NOON, LATEST).kind).toBe('send');
  });

  it('leaves alone what is not due yet', () => {
    const memory = waiting({ due: toIso(NOON + HOUR) });
    expect(decideDelivery(memory, ID, NOON, LATEST)).toMatchObject({ kind: 'postpone', until: NOON + HOUR });
  });
});

describe('claimDue', () => {
  const claim = (items: ScheduledMessage[]) => claimDue({ version: 1, items }, NOON, MINUTE);

  it('takes the soonest that is due, for a while', () => {
    const items = [
      aScheduled({ id: 'b', due: toIso(NOON - MINUTE) }),
      aScheduled({ id: 'a', due: toIso(NOON - HOUR) }),
      aScheduled({ id: 'c', due: toIso(NOON + 1) }),
    ];
    const { scheduled, claimed } = claim(items);
    expect(claimed).toMatchObject({ id: 'a', status: 'claimed', lease: toIso(NOON + MINUTE) });
    expect(scheduled.items).toEqual([items[0], claimed, items[2]]);
    const second = claimDue(scheduled, NOON, MINUTE);
    expect(second.claimed?.id).toBe('b');
    expect(claimDue(second.scheduled, NOON, MINUTE).claimed).toBeNull();
  });

  it('takes a claimed one again once its lease lapsed', () => {
    const claimed = aScheduled({ status: 'claimed', due: toIso(NOON - HOUR), lease: toIso(NOON) });
    expect(claim([claimed]).claimed?.lease).toBe(toIso(NOON + MINUTE));
    expect(claim([{ ...claimed, lease: toIso(NOON + 1) }]).claimed).toBeNull();
  });

  it('never hands out one that is started or closed', () => {
    const anyItem = fc.record({
      status: fc.constantFrom('pending', 'claimed', 'started', 'sent', 'dropped'),
      due: fc.integer({ min: -DAY, max: DAY }),
      lease: fc.option(fc.integer({ min: -DAY, max: DAY }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (raw) => {
        const items = raw.map(({ status, due, lease }, index) =>
          aScheduled({
            id: String(index),
            status,
            due: toIso(NOON + due),
            lease: lease === null ? null : toIso(NOON + lease),
          }),
        );
        let scheduled: Scheduled = { version: 1, items };
        const handedOut: string[] = [];
        for (let round = 0; round <= items.length; round++) {
          const taken = claimDue(scheduled, NOON, MINUTE);
          if (taken.claimed) handedOut.push(taken.claimed.id);
          scheduled = taken.scheduled;
        }
        const isFree = ({ status, due, lease }: (typeof raw)[number]) =>
          due <= 0 && (status === 'pending' || (status === 'claimed' && (lease ?? 0) <= 0));
        const free = raw.flatMap((each, index) => (isFree(each) ? [String(index)] : []));
        expect([...handedOut].sort()).toEqual(free.sort());
      }),
    );
  });
});

describe('marks', () => {
  const one = (status: ScheduledMessage['status']): Scheduled => ({
    version: 1,
    items: [aScheduled({ status, lease: toIso(NOON) })],
  });
  const STATUSES = ['pending', 'claimed', 'started', 'sent', 'dropped'] as const;
  test.each([
    ['started', (from: Scheduled) => markStarted(from, ID), ['pending', 'claimed']],
    ['sent', (from: Scheduled) => markSent(from, ID, 'm-1', NOON), ['started']],
    ['dropped', (from: Scheduled) => markDropped(from, ID, 'why'), ['pending', 'claimed', 'started']],
    ['pending', (from: Scheduled) => markPostponed(from, ID, NOON + HOUR, 'why'), ['pending', 'claimed']],
  ] as const)('%s only from where that makes sense', (to, mark, from) => {
    for (const status of STATUSES) {
      const allowed = from.some((each) => each === status);
      expect(mark(one(status)).items[0]?.status).toBe(allowed ? to : status);
    }
  });

  it('write down what there is to know', () => {
    expect(markSent(one('started'), ID, 'm-1', NOON + 1).items[0]).toMatchObject({
      message: 'm-1',
      lease: null,
      sent_at: toIso(NOON + 1),
    });
    expect(markDropped(one('claimed'), ID, 'why').items[0]).toMatchObject({ reason: 'why', lease: null });
    expect(markPostponed(one('claimed'), ID, NOON + HOUR, 'why').items[0]).toMatchObject({
      due: toIso(NOON + HOUR),
      reason: 'why',
      lease: null,
    });
    expect(markStarted(one('pending'), 'other')).toEqual(one('pending'));
  });
});

describe('over weeks, with outages and a person who now and then writes', () => {
  it('nothing goes out at night, twice, in a burst or for ever', () => {
    const events = fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 72 * 60 }),
        what: fc.constantFrom('tick', 'tick', 'tick', 'tick', 'writes', 'later'),
      }),
      { minLength: 5, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyZone, anyTime, anyQuiet, events, (zone, start, quiet, list) => {
        const life = new Life(zone, start, quiet);
        for (const { after, what } of list) {
          life.now += after * MINUTE;
          life[what]();
        }
        // At last the person falls silent for ever, while the bot is up.
        for (let round = 0; round < 30; round++) life.tickWhenDue();
        const unanswered = life.sent.filter(
          (each) => each.at > life.lastWrote && each.kind !== 'step_reminder',
        );
        expect(unanswered.length).toBeLessThanOrEqual(4);
        expect(life.pending()).toEqual([]);
        expect(new Set(life.sent.map((each) => each.id)).size).toBe(life.sent.length);
        for (const [index, { at, kind }] of life.sent.entries()) {
          expect(isQuiet(quiet, zone, at)).toBe(false);
          const before = life.sent[index - 1];
          if (before && kind !== 'step_reminder') expect(at - before.at).toBeGreaterThanOrEqual(4 * HOUR);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** One person and a bot that keeps to the rules, driven by hand. */
class Life {
  memory: Memory;
  now: number;
  lastWrote: number;
  readonly sent: { id: string; kind: string; at: number }[] = [];
  readonly newId = countingIds();

  constructor(zone: string, start: number, quiet: State['preferences']['quiet']) {
    this.now = start;
    this.lastWrote = start;
    this.memory = aMemory({ state: { zone: { id: zone, confirmed: true } }, preferences: { quiet } });
    this.writes();
  }

  writes(): void {
    this.lastWrote = this.now;
    const activity = { ...this.memory.activity, last_seen: toIso(this.now) };
    this.memory = { ...this.memory, activity };
    this.schedule(planSilence(this.memory, this.now, this.newId));
  }

  later(): void {
    this.writes();
    this.schedule(planReminder(this.memory, this.now + 3 * HOUR, this.now, this.newId));
  }

  tick(): void {
    for (;;) {
      const { scheduled, claimed } = claimDue(this.memory.scheduled, this.now, MINUTE);
      if (!claimed) return;
      this.schedule(scheduled);
      this.deliver(claimed);
    }
  }

  /** Within half a minute of what is due next, as a bot does that is up. */
  tickWhenDue(): void {
    const dues = this.pending().map((item) => toMillis(item.due));
    if (dues.length > 0) this.now = Math.max(this.now, Math.min(...dues));
    this.tick();
  }

  pending(): ScheduledMessage[] {
    return this.memory.scheduled.items.filter((item) => item.status === 'pending');
  }

  private deliver(claimed: ScheduledMessage): void {
    const decision = decideDelivery(this.memory, claimed.id, this.now, LATEST);
    const { scheduled } = this.memory;
    if (decision.kind === 'send') this.send(claimed);
    else if (decision.kind === 'drop') this.schedule(markDropped(scheduled, claimed.id, decision.reason));
    else {
      expect(decision.until).toBeGreaterThan(this.now);
      this.schedule(markPostponed(scheduled, claimed.id, decision.until, decision.reason));
    }
  }

  private send(claimed: ScheduledMessage): void {
    this.sent.push({ id: claimed.id, kind: claimed.kind, at: this.now });
    expect(this.now - toMillis(claimed.due)).toBeLessThanOrEqual(LATEST);
    this.schedule(markSent(markStarted(this.memory.scheduled, claimed.id), claimed.id, 'm', this.now));
    this.schedule(planAfterDelivery(this.memory, claimed, this.now, this.newId));
  }

  private schedule(scheduled: Scheduled): void {
    this.memory = { ...this.memory, scheduled };
  }
}
