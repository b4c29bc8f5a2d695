import { words } from './normal.ts';
import { findPhrases, strangersAmong } from './phrases.ts';
import { AROUND, MOODS, type Mood } from './words/mood.ts';

export type { Mood };

/**
 * Moods, the most pressing first: where several are named, the first counts. Beside each, how many words a message
 * may hold beside those of the mood; in a longer message they belong to something else.
 */
const MOODS_IN_ORDER: readonly (readonly [Mood, number])[] = [
  ['low', 12],
  ['stop', 0],
  ['angry', 2],
  ['identity', 2],
  ['privacy', 2],
  ['abilities', 0],
  ['start_over', 2],
  ['unsure', 1],
  ['thanks', 3],
  ['happy', 0],
  ['goodbye', 0],
  ['greeting', 1],
  ['confused', 0],
  ['going', 0],
];

/** The mood of a message; null when there is none to speak of. Danger to life is not looked for here. */
export function readMood(text: string): Mood | null {
  const { found, strangers } = moodsIn(text);
  const [mood] = MOODS_IN_ORDER.find(([each, room]) => strangers <= room && found.has(each)) ?? [];
  return mood ?? null;
}

/** Whether a message holds nothing but such a mood or courtesy, so that it can answer no question. */
export function isMereMood(text: string): boolean {
  const mood = readMood(text);
  return mood !== null && mood !== 'low' && moodsIn(text).strangers === 0;
}

const SMILE = /[:;=]-?[)D](?!\w)/g;
const FROWN = /[:=]'?-?\((?!\w)/g;

function moodsIn(text: string): { found: ReadonlySet<Mood | 'noise'>; strangers: number } {
  const said = words(text.replace(SMILE, ' 🙂 ').replace(FROWN, ' 😞 '));
  const found = findPhrases(said, MOODS);
  return {
    found: new Set(found.map(({ value }) => value)),
    strangers: strangersAmong(said, found, AROUND).length,
  };
}
