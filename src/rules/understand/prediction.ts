import type { Outcome, Prediction } from '../../domain/prediction.ts';
import type { Quantity } from './amounts.ts';
import { findPhrases, type PhraseTable } from './phrases.ts';
import { type QuantityClause, readQuantities } from './quantities.ts';
import { CHANCE_WORDS, DIFFICULTY_WORDS } from './words/feelings.ts';
import type { Part } from './words/quantities.ts';

/** An amount with the part that it surely belongs to; null: its place among the others must tell. */
interface Item {
  readonly part: Part | null;
  readonly value: number | null;
  readonly quantity: Quantity;
}

type Parts = Record<Part, number | null>;

/**
 * What somebody expects of a step, as far as they say it: difficulty 0-10, minutes 0-1440, chance 0-1. Labels
 * and units decide; bare numbers count in the order asked when their number fits; words such as "pretty easy"
 * (2) or "probably" (0.75) count where the clause says little else. Fewer bare numbers than parts count from the
 * first part on, as far as they can be meant so. Out of range, contradictory or unclear is null.
 *
 * @param wanted the parts that were asked for, in the order asked; all others come back null.
 */
export function readPrediction(text: string, wanted: readonly Part[]): Prediction {
  const clauses = readQuantities(text);
  const items = label(clauses.flatMap(itemsOf), wanted);
  const numbers = place(items, wanted);
  return {
    difficulty: wanted.includes('difficulty')
      ? (numbers.difficulty ?? byWord(clauses, items, 'difficulty'))
      : null,
    minutes: wanted.includes('minutes') ? numbers.minutes : null,
    chance: wanted.includes('chance') ? (numbers.chance ?? byWord(clauses, items, 'chance')) : null,
  };
}

/** How a step really went, read like {@link readPrediction}. "Easier than I thought" is no number: null. */
export function readOutcome(
  text: string,
  wanted: readonly ('difficulty' | 'minutes')[],
): Pick<Outcome, 'difficulty' | 'minutes'> {
  const { difficulty, minutes } = readPrediction(text, wanted);
  return { difficulty, minutes };
}

function itemsOf(clause: QuantityClause): Item[] {
  return clause.quantities.flatMap((quantity): Item[] => {
    const part = partOf(quantity);
    if (part) return [{ part, value: scale(quantity, part), quantity }];
    return quantity.unit === 'tenth' || clause.strangers === 0
      ? [{ part: null, value: quantity.value, quantity }]
      : [];
  });
}

function partOf({ unit, label }: Quantity): Part | null {
  if (unit === 'minutes') return 'minutes';
  if (unit === 'percent') return 'chance';
  return unit === 'tenth' && label === 'minutes' ? null : label;
}

/** The value in the part's own measure; null when out of range, or when "chance 8" may mean 8 % or 8 in 10. */
function scale({ unit, value }: Quantity, part: Part): number | null {
  switch (part) {
    case 'difficulty':
      return value >= 0 && value <= 10 ? value : null;
    case 'minutes':
      return value >= 0 && value <= 1440 ? value : null;
    case 'chance':
      return scaleChance(unit, value);
    default:
      return part satisfies never;
  }
}

function scaleChance(unit: Quantity['unit'], value: number): number | null {
  if (value < 0 || value > 100) return null;
  if (unit === 'percent') return value / 100;
  if (unit === 'tenth') return value <= 10 ? value / 10 : null;
  if (value <= 1) return value;
  return value > 10 ? value / 100 : null;
}

/** "7/10" is a difficulty while that is asked and not yet said, else a chance. */
function label(items: readonly Item[], wanted: readonly Part[]): Item[] {
  const said = new Set(items.map((item) => item.part));
  return items.map((item) => {
    if (item.part || item.quantity.unit !== 'tenth') return item;
    const part = (['difficulty', 'chance'] as const).find((each) => wanted.includes(each) && !said.has(each));
    if (part) said.add(part);
    return { ...item, part: part ?? 'difficulty', value: scale(item.quantity, part ?? 'difficulty') };
  });
}

function place(items: readonly Item[], wanted: readonly Part[]): Parts {
  const missing = wanted.filter((part) => !items.some((item) => item.part === part));
  const bare = items.filter((item) => item.part === null);
  const placed =
    bare.length === missing.length
      ? zip(bare, missing)
      : [...placeInGaps(items, missing, wanted), ...placeShare(bare, missing), ...placeFirst(items, missing)];
  const all = [...items, ...placed];
  return { difficulty: only(all, 'difficulty'), minutes: only(all, 'minutes'), chance: only(all, 'chance') };
}

const zip = (bare: readonly Item[], parts: readonly Part[]): Item[] =>
  bare.flatMap((item, index) => {
    const part = parts[index];
    return part ? [{ ...item, part, value: scaleBare(item.quantity, part) }] : [];
  });

/** A bare 1 may be 1 % or certainty. */
const scaleBare = (quantity: Quantity, part: Part): number | null =>
  part === 'chance' && quantity.value === 1 ? null : scale(quantity, part);

/** "4, 6 min": what stands before the minutes is what was asked before them. */
function placeInGaps(items: readonly Item[], missing: readonly Part[], wanted: readonly Part[]): Item[] {
  const anchors = items.flatMap((item, at) => (item.part ? [{ at, order: wanted.indexOf(item.part) }] : []));
  const edges = [{ at: -1, order: -1 }, ...anchors, { at: items.length, order: wanted.length }];
  return anchors.length === 0
    ? []
    : edges.flatMap((edge, index) => {
        const end = edges[index + 1];
        if (!end) return [];
        const open = missing.filter(
          (part) => wanted.indexOf(part) > edge.order && wanted.indexOf(part) < end.order,
        );
        const bare = items.slice(edge.at + 1, end.at);
        return bare.length === open.length ? zip(bare, open) : [];
      });
}

/** A lone 0.8 can only be a chance. */
const placeShare = (bare: readonly Item[], missing: readonly Part[]): Item[] =>
  bare.length === 1 && missing.includes('chance')
    ? bare
        .filter(({ quantity }) => quantity.value > 0 && quantity.value < 1)
        .map((item) => ({ ...item, part: 'chance' as const }))
    : [];

/** An hour or more as a bare number is more likely a chance. */
const LIKELY_MOST: Readonly<Record<Part, number>> = { difficulty: 10, minutes: 59, chance: 0 };

/** A lone "5" answers the first of the questions, "5 10" the first two; "5 80" only the first. */
function placeFirst(items: readonly Item[], missing: readonly Part[]): Item[] {
  if (items.length >= missing.length || items.some(({ part }) => part !== null)) return [];
  const misfit = items.findIndex(({ quantity }, index) => !fits(quantity.value, missing[index]));
  return zip(misfit < 0 ? items : items.slice(0, misfit), missing);
}

const fits = (value: number, part: Part | undefined): boolean =>
  part !== undefined && Number.isInteger(value) && value <= LIKELY_MOST[part];

function only(items: readonly Item[], part: Part): number | null {
  const values = new Set(items.filter((item) => item.part === part).map((item) => item.value));
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

const WORDS: Readonly<Record<'difficulty' | 'chance', PhraseTable<number | null>>> = {
  difficulty: DIFFICULTY_WORDS,
  chance: CHANCE_WORDS,
};

/** A feeling in words, unless a number was given for the same part. Words beside a number belong to it. */
function byWord(
  clauses: readonly QuantityClause[],
  items: readonly Item[],
  part: 'difficulty' | 'chance',
): number | null {
  if (items.some((item) => item.part === part)) return null;
  const silent = clauses.filter((clause) => clause.quantities.length === 0 && clause.strangers === 0);
  const values = new Set(
    silent.flatMap((clause) => findPhrases(clause.words, WORDS[part]).map((found) => found.value)),
  );
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}
