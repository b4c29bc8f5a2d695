import { type Millis, toIso } from '../domain/ids.ts';
import type { Fact, Facts } from '../domain/memory.ts';
import { verbatim } from './verbatim.ts';

const MOST = 200;
const MOST_PINNED = 50;
const LONGEST_TEXT = 500;
const LONGEST_TOPIC = 60;

export type NewFact = Pick<Fact, 'text' | 'source' | 'message' | 'verdict' | 'topic' | 'pinned'>;

/** `pinned_full`: 50 notes are pinned; one has to be forgotten first. `empty`: there is no text. */
export type Added =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly why: 'pinned_full' | 'empty' };

/**
 * Adds a fact, its text cut to 500 characters. A newer fact on one topic supersedes the older ones, pinned ones
 * excepted. A text that is known already, whatever its case and spacing, is not added again, only pinned if it
 * is to be. Beyond 200 the oldest go, superseded ones first, never pinned ones.
 */
export function addFact(facts: Facts, fact: NewFact, now: Millis, newId: () => string): Added {
  const text = cut(fact.text, LONGEST_TEXT);
  if (text === '') return { ok: false, why: 'empty' };
  const same = facts.items.find((item) => isActive(item) && fold(item.text) === fold(text));
  const pins = fact.pinned && !same?.pinned;
  if (pins && facts.items.filter((item) => item.pinned).length >= MOST_PINNED) {
    return { ok: false, why: 'pinned_full' };
  }
  if (same) return { ok: true, facts: pins ? replace(facts, { ...same, pinned: true }) : facts };
  const topic = fact.topic === null ? null : cut(fact.topic, LONGEST_TOPIC) || null;
  const added: Fact = { ...fact, text, topic, id: newId(), at: toIso(now), superseded_by: null };
  return { ok: true, facts: limited({ ...facts, items: [...superseded(facts.items, added), added] }) };
}

/** What is known now: not superseded, pinned first, newest first. */
export function activeFacts(facts: Facts): Fact[] {
  return facts.items
    .filter(isActive)
    .reverse()
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.at.localeCompare(a.at));
}

/**
 * Removes the n-th of {@link activeFacts}, counted from 1, together with the older facts that it superseded:
 * whoever wants something forgotten means its earlier versions too. `forgotten` is null when there is no n-th.
 */
export function forgetFact(
  facts: Facts,
  n: number,
): { readonly facts: Facts; readonly forgotten: Fact | null } {
  const forgotten = activeFacts(facts)[n - 1];
  if (!forgotten) return { facts, forgotten: null };
  const gone = new Set([forgotten.id]);
  // Oldest last: a fact is superseded only by a later one, so one pass from the end finds the whole chain.
  for (const item of facts.items.toReversed()) {
    if (item.superseded_by !== null && gone.has(item.superseded_by)) gone.add(item.id);
  }
  return { facts: { ...facts, items: facts.items.filter((item) => !gone.has(item.id)) }, forgotten };
}

/** The facts as a numbered Markdown list with dates, in the order that /forget counts; a sentence without any. */
export function listFacts(facts: Facts): string {
  const lines = activeFacts(facts).map((fact, index) => {
    const text = verbatim(fact.text.replace(/\s+/g, ' '));
    return `${index + 1}. ${text} _(${fact.pinned ? 'saved ' : ''}${day(fact.at)})_`;
  });
  return lines.join('\n') || 'I have no notes about you yet. /save keeps one for you.';
}

const isActive = (fact: Fact): boolean => fact.superseded_by === null;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')
    .trim();

/** Trimmed and cut to so many UTF-16 units, never through the middle of a character. */
const cut = (text: string, longest: number): string =>
  text
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));

function superseded(items: readonly Fact[], by: Fact): Fact[] {
  const topic = by.topic === null ? null : fold(by.topic);
  return items.map((item) =>
    isActive(item) && !item.pinned && item.topic !== null && fold(item.topic) === topic
      ? { ...item, superseded_by: by.id }
      : item,
  );
}

function limited(facts: Facts): Facts {
  const excess = facts.items.length - MOST;
  if (excess <= 0) return facts;
  const loose = facts.items.filter((item) => !item.pinned);
  const first = [...loose.filter((item) => !isActive(item)), ...loose.filter(isActive)];
  const gone = new Set(first.slice(0, excess));
  return { ...facts, items: facts.items.filter((item) => !gone.has(item)) };
}

const replace = (facts: Facts, fact: Fact): Facts => ({
  ...facts,
  items: facts.items.map((item) => (item.id === fact.id ? fact : item)),
});
