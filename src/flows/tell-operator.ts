import type { UserId } from '../domain/ids.ts';
import type { Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';

export interface Alarm {
  /** Null for somebody who has agreed to nothing: not even who they are is passed on. */
  readonly user: UserId | null;
  readonly danger: string;
  readonly about: 'self' | 'other';
  /** What gave it away: their words, several small signs, the coach and the judge. */
  readonly seen: 'words' | 'signs' | 'coach';
}

/** Tells whoever runs the bot that somebody may be in danger: at once, without a word of what was said. Never rejects. */
export type TellOperator = (alarm: Alarm) => void;

/** Somebody who goes on writing is not told of again for so long. */
const AGAIN_MS = 10 * 60_000;

/** @param chat where the operator reads; null: the log alone. `speak` must be the channel itself: this belongs to no job. */
export function createTellOperator(parts: {
  speak: Pick<Speak, 'send'>;
  chat: UserId | null;
  now: () => number;
  log: Log;
}): TellOperator {
  const { speak, chat, now, log } = parts;
  const told = new Map<string, number>();

  async function write(to: UserId, alarm: Alarm): Promise<void> {
    const sent = await speak.send(to, { text: inWords(alarm) });
    if (!sent.ok)
      log.error({ event: 'crisis_untold', why: sent.why }, 'the operator could not be written to');
  }

  return (alarm) => {
    const at = now();
    for (const [key, last] of told) if (at - last >= AGAIN_MS) told.delete(key);
    const key = `${alarm.user ?? ''} ${alarm.about}`;
    if (told.has(key)) return;
    told.set(key, at);
    const { user, ...facts } = alarm;
    // Nothing is broken: whoever sits at a terminal themselves must not read this in the midst of it.
    log.warn(
      { event: 'crisis', ...(user === null ? {} : { user }), ...facts },
      'somebody may be in danger: they were given help lines; please look after them if you can',
    );
    if (chat !== null) void write(chat, alarm);
  };
}

function inWords({ user, danger, about, seen }: Alarm): string {
  const who =
    user === null ? 'Somebody who has not agreed to anything yet' : `The person with the id ${user}`;
  const what =
    about === 'other'
      ? 'writes about somebody else who may be in danger'
      : `may be in danger (${DANGERS[danger] ?? danger})`;
  const how = { words: 'their own words', signs: 'several small signs', coach: 'the coach and the judge' };
  const since =
    about === 'other'
      ? 'Coaching goes on.'
      : 'Coaching and reminders rest until they say that they are safe.';
  return `${who} ${what}, going by ${how[seen]}. I have given them the help lines of their country. ${since}`;
}

const DANGERS: Readonly<Record<string, string>> = {
  life: 'ending or harming themselves',
  harm: 'harming somebody',
  abuse: 'being hurt by somebody',
  medical: 'a medical emergency',
};
