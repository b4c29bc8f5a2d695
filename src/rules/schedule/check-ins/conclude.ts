import type { CheckIns, Encounter } from '../../../domain/check-ins.ts';
import { type Millis, toIso, toMillis } from '../../../domain/ids.ts';
import type { Memory } from '../../../domain/memory.ts';
import { cueEnded } from '../../cues/record.ts';
import { HOUR, zoneOf } from '../allowed.ts';
import { learnElo } from '../availability/elo.ts';
import { evidenceOf, type Encounter as Seen } from '../availability/evidence.ts';
import { estimate, learn } from '../availability/learner.ts';
import { localParts } from '../local-time.ts';
import type { Learning } from './learning.ts';
import { leftAfterSilence, paceAfter } from './pace.ts';

const LONGEST_WAIT = 12 * HOUR;

/** Until when the check-in that is out waits for its answer; null: none is out. */
export function deadlineOf({ sent, next_delivery: next }: CheckIns): Millis | null {
  if (sent === null) return null;
  return next === null ? toMillis(sent) + LONGEST_WAIT : toMillis(next);
}

/** The person is here: what waited is answered, or was missed before, and all counting of silence begins anew. */
export function answered(memory: Memory, now: Millis, learning: Learning): Memory {
  const { check_ins: before } = memory.activity;
  const deadline = deadlineOf(before);
  if (before.sent === null && before.unanswered === 0 && before.learned.left === 0) return memory;
  const after =
    deadline === null
      ? before
      : conclude(memory, deadline, now < deadline ? Math.max(now, sentAt(before)) : null, now, learning);
  const here = { ...after, unanswered: 0, learned: { ...after.learned, left: 0 } };
  return withCueEnded(memory, here);
}

/** Nobody has answered until the deadline, where one has passed; else nothing changes. */
export function missed(memory: Memory, now: Millis, learning: Learning): Memory {
  const { check_ins: before } = memory.activity;
  const deadline = deadlineOf(before);
  if (deadline === null || now < deadline) return memory;
  const after = conclude(memory, deadline, null, now, learning);
  return withCueEnded(memory, after);
}

/** What it said is over as well, and has earned its points or not. */
function withCueEnded({ activity, ...rest }: Memory, after: CheckIns): Memory {
  const { concluded } = after;
  const isNew = concluded !== null && concluded.id !== activity.check_ins.concluded?.id;
  if (!isNew || !activity.cues || concluded.cue === undefined)
    return { ...rest, activity: { ...activity, check_ins: after } };
  const { record, points } = cueEnded(activity.cues, concluded);
  const check_ins = { ...after, concluded: { ...concluded, points } };
  return { ...rest, activity: { ...activity, check_ins, cues: record } };
}

const sentAt = ({ sent }: CheckIns): Millis => (sent === null ? 0 : toMillis(sent));

function conclude(
  memory: Memory,
  deadline: Millis,
  at: Millis | null,
  now: Millis,
  { prior }: Learning,
): CheckIns {
  const { check_ins: before } = memory.activity;
  const zone = zoneOf(memory.state);
  const sent = sentAt(before);
  const seen: Seen = { sent, answered: at, deadline: Math.max(deadline, sent + 1) };
  const lag = at === null ? null : at - sent;
  const left = at === null ? leftAfterSilence(before.learned.left, silence(before, seen, zone, prior)) : 0;
  const after: CheckIns = {
    ...before,
    next_delivery: null,
    sent: null,
    current: null,
    learned: { ...learn(prior.prior, before.learned, seen, zone), left },
    elo: [...learnElo(before.elo, seen, zone)],
    per_day: before.mode.kind === 'adaptive' ? paceAfter(before, lag) : before.per_day,
    unanswered: at === null ? before.unanswered + 1 : 0,
  };
  const concluded: Encounter = {
    type: 'check_in',
    ts: toIso(now),
    id: before.current?.id ?? `check-in-${sent}`,
    sent: toIso(sent),
    answered: at === null ? null : toIso(at),
    missed: at === null ? toIso(seen.deadline) : null,
    deadline: toIso(seen.deadline),
    zone,
    hour: localParts(zone, sent).hour,
    lag: lag === null ? null : lag / 1000,
    mode: before.mode.kind,
    probability: before.current?.probability ?? 1,
    prior: prior.version,
    per_day: after.per_day,
    unanswered: after.unanswered,
    left,
    ...(before.current?.cue === undefined ? {} : { cue: before.current.cue }),
    ...(before.current?.cue_probability === undefined
      ? {}
      : { cue_probability: before.current.cue_probability }),
  };
  return { ...after, concluded };
}

/** P(no answer until the deadline), of somebody who is there. */
function silence({ learned }: CheckIns, seen: Seen, zone: string, { prior }: Learning['prior']): number {
  const { p } = estimate(prior, learned);
  return Math.exp(evidenceOf({ ...seen, answered: null }, zone, p).logLikelihood);
}
