import { type Millis, toIso, type UserId } from '../domain/ids.ts';
import type { Memory, QuietHours } from '../domain/memory.ts';
import { newCheckIns } from './schedule/check-ins/new.ts';

const EVERY_HOUR = 24;

/**
 * What is known of somebody who has never written: nothing, and no agreement yet.
 * @param now becomes `created_at`
 * @param quiet quiet hours until the person chooses their own
 */
export function newMemory(user: UserId, now: Millis, quiet: QuietHours): Memory {
  return {
    state: {
      version: 1,
      user_id: user,
      created_at: toIso(now),
      name: '',
      language: 'en',
      consent: { status: 'unasked', version: null, at: null },
      phase: 'first_contact',
      lifecycle: 'new',
      instance: null,
      zone: null,
      onboarding: { answers: {}, asking: null, asked: 0 },
      level: 1,
      passed: [],
      completions: [],
      completed_total: 0,
      open_step: null,
      pattern_flags: {},
      preferences: { voice: false, quiet: { from: quiet.from, to: quiet.to }, paused_until: null },
      question: null,
      reachable: true,
      session: null,
      reflected_until: null,
    },
    facts: { version: 2, items: [] },
    episodic: { version: 1, items: [] },
    activity: {
      version: 2,
      last_seen: null,
      hours: new Array<number>(EVERY_HOUR).fill(0),
      active_days: [],
      streak: { current: 0, longest: 0 },
      check_ins: newCheckIns(),
    },
    scheduled: { version: 1, items: [] },
    watched: {
      version: 1,
      score: 0,
      at: null,
      asked: [],
      warned_at: null,
      cooling_until: null,
      leaked_at: null,
      released: [],
    },
    recent: [],
  };
}
