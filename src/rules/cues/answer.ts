import type { CueRecord } from '../../domain/cues.ts';
import { type Millis, toIso, toMillis } from '../../domain/ids.ts';
import type { Instance } from '../../domain/instance.ts';
import type { Memory, OutcomeEntry, Source } from '../../domain/memory.ts';
import type { Button } from '../../domain/message.ts';
import { deadlineOf } from '../schedule/check-ins/conclude.ts';
import { type TurnContext, type TurnResult, unchanged } from '../turn/events.ts';
import type { OwnAnswer } from '../turn/own-questions.ts';
import { cueKey } from './choose.ts';
import { isReply } from './match.ts';
import { earned, liked, NO_CUES } from './record.ts';
import { LIKE_LABEL, LIKED, pointsText, WORDS_CAME } from './texts.ts';

type Buttons = readonly (readonly Button[])[];

/**
 * What follows when somebody writes the words that the latest check-in expects back; null for anything else, which is
 * for the coach. Words that they pass on are not theirs.
 * @param threshold how near they have to be, 0 to 1
 */
export function answerCue(
  memory: Memory,
  said: readonly { readonly text: string; readonly source: Source }[],
  threshold: number,
): (OwnAnswer & { readonly buttons: Buttons }) | null {
  const open = memory.activity.cues?.open;
  const isOwn = said.every(({ source }) => source === 'user' || source === 'voice');
  const text = said.map((one) => one.text).join('\n');
  if (!open || open.reply === null || !isOwn || !isReply(text, open.reply, threshold)) return null;
  const all = (memory.activity.cues?.points ?? 0) + open.points;
  const warm = WORDS_CAME[all % WORDS_CAME.length] ?? '';
  return {
    decide: (fresh, context) => wordsCame(fresh, open.message, context),
    opening: `${warm} ${pointsText(open.points, all)}`,
    buttons: [[likeButton(open.cue)]],
  };
}

/** The words that were expected have come: once for each cue, however often this is begun. */
function wordsCame(memory: Memory, message: string, { now }: TurnContext): TurnResult {
  const { activity, state } = memory;
  if (activity.cues?.open?.message !== message) return unchanged(memory);
  const { record, points } = earned(activity.cues);
  const { concluded } = activity.check_ins;
  // Ended by these very words: it is written down together with what they earned.
  const isOf = concluded?.id === message && concluded.ts === toIso(now);
  const check_ins = isOf
    ? { ...activity.check_ins, concluded: { ...concluded, points } }
    : activity.check_ins;
  const outcome: OutcomeEntry = {
    type: 'outcome',
    ts: toIso(now),
    event: 'replied',
    action_id: message,
    step: state.open_step?.id ?? null,
    error: null,
    ...(isOf ? {} : { points }),
  };
  return {
    memory: { ...memory, activity: { ...activity, check_ins, cues: record } },
    events: [],
    outcomes: [outcome],
  };
}

/** The button under an answer to a check-in that any words would do for; null for any other turn. */
export function likeButtonFor({ activity }: Memory, now: Millis): Button | null {
  const open: CueRecord['open'] | undefined = activity.cues?.open;
  const { check_ins: checkIns } = activity;
  const deadline = deadlineOf(checkIns);
  if (!open || open.reply !== null || checkIns.current?.id !== open.message) return null;
  return deadline !== null && now < deadline && now >= toMillis(open.at) ? likeButton(open.cue) : null;
}

const likeButton = (key: string): Button => ({
  label: LIKE_LABEL,
  action: `cue:like:${key.slice(key.indexOf('/') + 1)}`,
});

/** They want more of that cue; null when the coach does not have it. @param id its id, without the coach */
export function likeCue(instance: Instance, id: string): (OwnAnswer & { readonly label: string }) | null {
  const key = cueKey(instance, id);
  if (key === null) return null;
  return {
    label: LIKE_LABEL,
    decide: (memory) => {
      const cues = liked(memory.activity.cues ?? NO_CUES, key);
      return unchanged({ ...memory, activity: { ...memory.activity, cues } });
    },
    opening: LIKED,
  };
}
