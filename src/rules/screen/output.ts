import { type Canonical, canonical } from './canonical.ts';
import { disclosesItself, isUnreadable, retellsRules } from './out/disclosure.ts';
import { hasControlWords, hasKey, namesStrangers } from './out/foreign.ts';
import { hasLetters, hasRun, placesIn, type Traces, wordsIn } from './out/traces.ts';
import { unravel } from './out/unravel.ts';

/** What the way out is held against. */
export interface OutputContext {
  /** Of everything in the prompt that is not for the person. */
  readonly traces: Traces;
  /** Random words that stand nowhere but in this turn's prompt. */
  readonly canaries: readonly string[];
  /** Places of the prompt that earlier replies have let out. */
  readonly released: readonly number[];
  /** A reply has told too much just now, so that little more is needed to hold back another one. */
  readonly wary: boolean;
  /** Whatever the person may know: their own words, what is known of them, what the coach says openly. */
  readonly known: string;
}

/**
 * `hit`: it must not go out. `judge`: it may be the prompt in other words. `places`: where in the prompt its words stand,
 * to be remembered when it goes out.
 */
export interface OutputVerdict {
  readonly kind: 'pass' | 'judge' | 'hit';
  /** Such as `prompt.run`; for the log. */
  readonly reasons: readonly string[];
  readonly places: readonly number[];
}

/** In words of the prompt: of so many side by side, so many may not be let out, in however many replies. */
const WINDOW = 20;
const MOST_IN_WINDOW = 7;
const MOST_WHEN_WARY = 3;

/** Looks over a reply as it would be sent, or as much of it as there is. */
export function screenOutput(raw: string, context: OutputContext): OutputVerdict {
  const read = canonical(raw);
  const { text } = read;
  const words = wordsIn(text);
  const places = placesIn(words, context.traces, context.released);
  const hits = [
    ...formsOf(raw, read, words).flatMap((form) => leaks(form, context)),
    ...(isDense([...context.released, ...places], context.wary ? MOST_WHEN_WARY : MOST_IN_WINDOW)
      ? ['prompt.pieces']
      : []),
    ...(hasKey(raw) ? ['data.key'] : []),
    ...(hasControlWords(raw) ? ['form.control'] : []),
    ...(namesStrangers(raw, context.known) ? ['data.stranger'] : []),
  ];
  if (hits.length > 0) return { kind: 'hit', reasons: [...new Set(hits)], places };
  const doubts = [
    ...(disclosesItself(text) ? ['disclosure.self'] : []),
    ...(retellsRules(text) ? ['disclosure.retold'] : []),
    ...(isUnreadable(words) ? ['disclosure.unreadable'] : []),
  ];
  return { kind: doubts.length > 0 ? 'judge' : 'pass', reasons: doubts, places };
}

/** The reply, whatever it says in another spelling, and what the first letters of its words make. */
function formsOf(raw: string, { text, views }: Canonical, words: readonly string[]): readonly string[] {
  const initials = words.map((word) => word.charAt(0)).join('');
  return [text, ...views.map((view) => view.text), ...unravel(raw), initials];
}

function leaks(form: string, { traces, canaries }: OutputContext): readonly string[] {
  return [
    ...(hasCanary(form, canaries) ? ['prompt.canary'] : []),
    ...(hasRun(wordsIn(form), traces) ? ['prompt.run'] : []),
    ...(hasLetters(form, traces) ? ['prompt.letters'] : []),
  ];
}

/** Whatever stands between its letters. */
function hasCanary(form: string, canaries: readonly string[]): boolean {
  const bare = form.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return canaries.some((canary) => bare.includes(canary) || bare.includes(backwards(canary)));
}

const backwards = (word: string): string => [...word].reverse().join('');

function isDense(places: readonly number[], most: number): boolean {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  return sorted.some((place, at) => {
    const last = sorted[at + most];
    return last !== undefined && last - place < WINDOW;
  });
}
