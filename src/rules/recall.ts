import { type Millis, toMillis } from '../domain/ids.ts';
import type { Completion, Episode, Episodic } from '../domain/memory.ts';
import { type PatternFlags, strongest } from './patterns.ts';
import { gapSentence, surprise } from './prediction-error.ts';

const MOST = 200;
const LONGEST_TEXT = 500;
/** From here on a prediction counts as clearly violated. */
const SURPRISING = 0.4;
/** A pattern that was so strong at that moment belongs to the episode. */
const PATTERN_SHOWS = 0.3;
const FRESHNESS_HALF_LIFE: Millis = 30 * 24 * 3_600_000;
/** Words of so many letters carry meaning; shorter ones are mostly grammar. */
const WORD = /\p{L}{4,}/gu;
const COMMON = new Set(
  'about after again because been before could didn does doing done down even every from have here into just know like made make more much only over really said should some than that them then there they thing think this time today very want well went were what when where which will with would your you expected minutes minute than quicker easier harder longer spot step'.split(
    ' ',
  ),
);

export interface Moment {
  /** Id of the step on the table. */
  readonly step: string | null;
  /** Names of the anti-patterns that show now. */
  readonly patterns: readonly string[];
  /** What the person said in this turn. */
  readonly said: string;
}

/**
 * Episodes that fit the moment, best first, often none. Fitting is: the same step (1), an anti-pattern in common
 * (0.7), or, for something that surprised back then, words in common (0.3 each, at most 0.6). What fits is
 * weighed by its surprise (up to +50 %) and its age (down to three quarters after 30 days, never below a half).
 * @param most how many at most
 */
export function recallEpisodes(episodic: Episodic, moment: Moment, now: Millis, most: number): Episode[] {
  const said = words(moment.said);
  return episodic.items
    .map((episode) => ({ episode, score: fitting(episode, moment, said) * weight(episode, now) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.episode.at.localeCompare(a.episode.at))
    .slice(0, most)
    .map(({ episode }) => episode);
}

/** Adds an episode; beyond 200 the least surprising goes, the oldest of equals. */
export function addEpisode(episodic: Episodic, episode: Episode): Episodic {
  const items = [...episodic.items, episode];
  if (items.length <= MOST) return { ...episodic, items };
  const least = items.reduce((lowest, item) => (item.surprise < lowest.surprise ? item : lowest));
  return { ...episodic, items: items.filter((item) => item !== least) };
}

/**
 * What is worth remembering of a completed step: one episode, a `breakthrough` when it is the first ever, a
 * `surprise` when the prediction was far off (0.4 or more), otherwise a plain `completion`.
 * @param about.flags the pattern flags as they were before the completion eased them
 */
export function episodesFrom(
  completion: Completion,
  about: { readonly first: boolean; readonly flags: PatternFlags; readonly newId: () => string },
): Episode[] {
  const { prediction, outcome, error, at, step } = completion;
  const off = surprise(error, prediction.minutes);
  const note = outcome.note.trim() === '' ? '' : ` In their words: ${outcome.note.trim()}`;
  const text = `${step.replaceAll('_', ' ')}: ${gapSentence(prediction, outcome, error)}${note}`;
  return [
    {
      id: about.newId(),
      at,
      kind: about.first ? 'breakthrough' : off >= SURPRISING ? 'surprise' : 'completion',
      text: text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, ''),
      step,
      patterns: strongest(about.flags, toMillis(at), 3, PATTERN_SHOWS).map(({ name }) => name),
      surprise: off,
    },
  ];
}

function fitting(episode: Episode, moment: Moment, said: ReadonlySet<string>): number {
  const sameStep = episode.step !== null && episode.step === moment.step ? 1 : 0;
  const samePattern = episode.patterns.some((name) => moment.patterns.includes(name)) ? 0.7 : 0;
  const surprised = episode.surprise >= SURPRISING;
  const shared = surprised ? [...words(episode.text)].filter((word) => said.has(word)).length : 0;
  return sameStep + samePattern + Math.min(0.6, shared * 0.3);
}

function weight(episode: Episode, now: Millis): number {
  const age = Math.max(0, now - toMillis(episode.at));
  return (1 + episode.surprise / 2) * (0.5 + 0.5 * 0.5 ** (age / FRESHNESS_HALF_LIFE));
}

const words = (text: string): ReadonlySet<string> =>
  new Set((text.normalize('NFKC').toLowerCase().match(WORD) ?? []).filter((word) => !COMMON.has(word)));
