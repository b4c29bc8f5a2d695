import { type Millis, toIso, type UserId } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Memory, OutcomeEntry, ScheduledMessage } from '../domain/memory.ts';
import type { Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { checkInMessage } from '../rules/check-in.ts';
import { cueOf, withCue, withCueSaid } from '../rules/cues/check-in-cue.ts';
import type { Said as Cue } from '../rules/cues/record.ts';
import { nextLifecycle } from '../rules/lifecycle.ts';
import { DAY, isOpen, lastSign, zoneOf } from '../rules/schedule/allowed.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { isCheckIn } from '../rules/schedule/check-ins/pace.ts';
import {
  type Delivery,
  decideDelivery,
  LATE,
  markDropped,
  markPostponed,
  markSent,
  markStarted,
} from '../rules/schedule/deliver.ts';
import { localParts } from '../rules/schedule/local-time.ts';
import { planAfter, planInstead } from '../rules/schedule/next-contact.ts';
import type { Store } from '../store/store.ts';
import { coachOf } from './perform.ts';
import { changeBetween, entries } from './record.ts';

/** Sends a scheduled message, or puts it off, or drops it, by how things are now. At most once. */
export function createDeliver(parts: {
  store: Store;
  speak: Speak;
  isOut: (user: UserId) => boolean;
  instances: Instances;
  now: () => number;
  newId: () => string;
  random: () => number;
  latestMs: number;
  learning: Learning;
  log: Log;
}): (user: UserId, id: string) => Promise<void> {
  const { store, speak, isOut, instances, now, newId, random, latestMs, learning, log } = parts;

  return async (user, id) => {
    const begun = now();
    const outcome = (await goesOn(user, id)) ?? (await begin(user, id));
    const facts = { event: 'deliver', user, message: id, ...outcome };
    log.info({ ...facts, total_ms: Math.max(0, now() - begun) }, 'scheduled message decided');
  };

  /** Decides before the message gets into line, and again when its turn has come: things may be otherwise by then. */
  async function begin(user: UserId, id: string): Promise<object> {
    const first = await decideAndMark(user, id, false);
    if (first.kind !== 'send') return { decision: first.kind, reason: first.reason };
    let marking: Promise<Delivery> | undefined;
    const mark = (): Promise<Delivery> => {
      marking ??= decideAndMark(user, id, true);
      return marking;
    };
    const said = await say(user, first.message, async () => (await mark()).kind === 'send');
    const decision = await mark();
    if (decision.kind !== 'send') return { decision: decision.kind, reason: decision.reason };
    await settle(user, decision.message, said);
    return { decision: decision.kind, kind: decision.message.kind, sent: howOf(said) };
  }

  /**
   * For one whose sending was begun by a run that was cut short; null for any other. What is known to be out is
   * recorded. Of the rest nobody knows whether it arrived: it is not sent again, and the next one is planned as if it had.
   */
  async function goesOn(user: UserId, id: string): Promise<object | null> {
    const { scheduled } = await store.read(user);
    const message = scheduled.items.find((item) => item.id === id);
    if (message?.status !== 'started') return null;
    const facts = { decision: 'cut short', kind: message.kind };
    if (isOut(user)) {
      const said = await say(user, message, async () => false);
      await settle(user, message, said);
      return { ...facts, sent: howOf(said) };
    }
    await store.update(user, (fresh) =>
      changeBetween(fresh, planAfter(fresh, message, { now: now(), newId }, learning, false)),
    );
    return { ...facts, sent: 'unknown' };
  }

  /**
   * Decides and writes it down under one lock. What is to be sent is marked as started where `starts` is set: from then
   * on it is never sent again.
   */
  async function decideAndMark(user: UserId, id: string, starts: boolean): Promise<Delivery> {
    let decision: Delivery = { kind: 'drop', reason: 'not decided' };
    await store.update(user, (memory) => {
      const at = now();
      decision = decide(memory, id, at);
      const instance = coachOf(memory, instances);
      if (decision.kind === 'send' && !starts)
        return instance ? changeBetween(memory, withCue(memory, instance, decision.message, random)) : {};
      return changeBetween(memory, marked(memory, id, decision, at));
    });
    return decision;
  }

  function decide(memory: Memory, id: string, at: Millis): Delivery {
    return coachOf(memory, instances)
      ? decideDelivery(memory, id, at, latestMs)
      : { kind: 'drop', reason: 'the coach is gone' };
  }

  function marked(memory: Memory, id: string, decision: Delivery, at: Millis): Memory {
    switch (decision.kind) {
      case 'send':
        return { ...memory, scheduled: markStarted(memory.scheduled, id) };
      case 'postpone':
        return { ...memory, scheduled: markPostponed(memory.scheduled, id, decision.until, decision.reason) };
      case 'drop': {
        const item = memory.scheduled.items.find((one) => one.id === id);
        const dropped = { ...memory, scheduled: markDropped(memory.scheduled, id, decision.reason) };
        return item && isOpen(item) ? goingOn(dropped, item, decision.reason, at) : dropped;
      }
      default:
        return decision satisfies never;
    }
  }

  /** A check-in is planned anew; a silence message that came too late does not end the chain. */
  function goingOn(dropped: Memory, item: ScheduledMessage, reason: string, at: Millis): Memory {
    if (isCheckIn(item.kind)) return planInstead(dropped, { now: at, newId }, learning);
    return reason === LATE ? planAfter(dropped, item, { now: at, newId }, learning) : dropped;
  }

  async function say(
    user: UserId,
    message: ScheduledMessage,
    unasked: () => Promise<boolean>,
  ): Promise<Said> {
    const memory = await store.read(user);
    const instance = coachOf(memory, instances);
    const gone = { ok: false, why: 'failed', detail: 'the coach is gone' } as const;
    if (!instance) return { text: '', cue: null, sent: gone };
    const cue = cueOf(memory, instance, message.id);
    const outgoing: Outgoing = {
      ...checkInMessage(message.kind, { instance, memory, random, now: now() }, cue),
      unasked,
    };
    const sent = await speak.send(user, outgoing);
    return { text: (sent.ok && sent.text) || outgoing.text, cue, sent };
  }

  async function settle(user: UserId, message: ScheduledMessage, { text, cue, sent }: Said): Promise<void> {
    const at = now();
    await store.update(user, (fresh) => {
      if (!sent.ok) return changeBetween(fresh, undelivered(fresh, message, sent, at));
      const told = withCueSaid(fresh, cue, message.id, at);
      const sentNow = { ...told, scheduled: markSent(fresh.scheduled, message.id, sent.message, at) };
      const planned = planAfter(sentNow, message, { now: at, newId }, learning);
      const after = isAboutSilence(fresh, message, at)
        ? { ...planned, state: quieter(planned.state) }
        : planned;
      const line = {
        id: `nudge:${message.id}`,
        role: 'coach',
        text,
        source: 'coach',
        made_by: 'server',
      } as const;
      return changeBetween(fresh, after, {
        history: entries([line], at),
        outcomes: [nudge(fresh, message, at)],
      });
    });
  }

  function undelivered(
    fresh: Memory,
    message: ScheduledMessage,
    sent: Extract<Sent, { ok: false }>,
    at: Millis,
  ): Memory {
    const dropped = { ...fresh, scheduled: markDropped(fresh.scheduled, message.id, sent.why) };
    // One that the channel would not take does not end the chain.
    if (sent.why === 'failed') return planAfter(dropped, message, { now: at, newId }, learning, false);
    return { ...dropped, state: { ...fresh.state, reachable: false } };
  }

  function nudge(memory: Memory, message: ScheduledMessage, at: number): OutcomeEntry {
    return {
      type: 'action',
      ts: toIso(at),
      id: message.id,
      action: message.kind === 'step_reminder' || isCheckIn(message.kind) ? 'check_in' : 'nudge',
      technique: 'prompts_cues',
      step: memory.state.open_step?.id ?? null,
      phase: memory.state.phase,
      lifecycle: memory.state.lifecycle,
      hour_local: localParts(zoneOf(memory.state), at).hour,
      prompt_version: null,
    };
  }
}

interface Said {
  readonly text: string;
  readonly cue: Cue | null;
  readonly sent: Sent;
}

/** For the log. */
const howOf = ({ sent }: Said): string => (sent.ok ? 'ok' : sent.why);

/** Whether it went out because the person has not been here for a day or more. */
const isAboutSilence = (memory: Memory, { kind }: ScheduledMessage, at: Millis): boolean =>
  kind.startsWith('silence') ||
  kind === 'offer_to_stop' ||
  (isCheckIn(kind) && at - lastSign(memory) > 2 * DAY);

/** A day of silence, as far as the lifecycle is concerned. */
const quieter = (state: Memory['state']): Memory['state'] => ({
  ...state,
  lifecycle: nextLifecycle(state.lifecycle, 'silent_day', state.completed_total),
});
