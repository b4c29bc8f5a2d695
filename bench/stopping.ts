/**
 * When does the bot fall silent? Three rules, over six simulated people: how often each stops somebody who is there, and
 * how many messages it sends to somebody who has left.
 * `npm run bench:stopping [-- --seeds 5]`
 */
import { parseArgs } from 'node:util';
import type { Availability } from '../src/domain/availability.ts';
import { evidenceOf } from '../src/rules/schedule/availability/evidence.ts';
import { estimate, learn, NOTHING_LEARNED } from '../src/rules/schedule/availability/learner.ts';
import { nextCheckIn } from '../src/rules/schedule/availability/next-check-in.ts';
import { SHIPPED_PRIOR } from '../src/rules/schedule/availability/prior.ts';
import { hasLeft, leftAfterSilence, type StopRule } from '../src/rules/schedule/check-ins/pace.ts';
import { archetypeOf, SPECIFICATION } from './availability/archetypes.ts';
import { HOUR, START } from './availability/day-plan.ts';
import { drawsOf } from './availability/draws.ts';
import { createPerson } from './availability/person.ts';
import { percentile, progress, table } from './table.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '5' } } });
const SEEDS = Array.from({ length: Number(values.seeds) }, (_, seed) => seed);
const RULES: readonly StopRule[] = ['misses', 'left', 'both'];
const STAYS = 400;
const MOST_AFTER = 100;
const MS = 1000;

interface Stops {
  /** While the person was there, by rule. */
  readonly wrong: Readonly<Record<StopRule, number>>;
  /** Messages sent after they had left, by rule. */
  readonly after: Readonly<Record<StopRule, number>>;
}

function stopsOf(archetype: string, seed: number, perDay: number): Stops {
  const person = createPerson(archetypeOf(archetype), seed);
  const { uniform } = drawsOf('stops of', archetype, seed, perDay);
  const wrong = { misses: 0, left: 0, both: 0 };
  const after = { misses: MOST_AFTER, left: MOST_AFTER, both: MOST_AFTER };
  const silent = { misses: 0, left: 0, both: 0 };
  const gone = { misses: 0, left: 0, both: 0 };
  const sent: number[] = [];
  let learned: Availability = NOTHING_LEARNED;
  let now = (START + 9 * HOUR) * MS;
  for (let count = 0; count < STAYS + MOST_AFTER; count += 1) {
    const { p, score } = estimate(SHIPPED_PRIOR, learned);
    const facts = { zone: 'UTC', now, perDay, gap: 2 * HOUR * MS, sent: sent.slice(-10), score };
    const planned = nextCheckIn({ ...facts, isAllowed: () => true }, uniform);
    if (!planned) throw new Error('Nothing could be planned.');
    const { at, deadline } = planned;
    sent.push(at);
    const answer = count < STAYS ? person.answerTo(at / MS) : null;
    const answered = answer !== null && answer * MS < deadline ? answer * MS : null;
    const seen = { sent: at, answered, deadline };
    const silence = Math.exp(evidenceOf({ ...seen, answered: null }, 'UTC', p).logLikelihood);
    learned = learn(SHIPPED_PRIOR, learned, seen, 'UTC');
    now = answered ?? deadline;
    for (const rule of RULES) {
      silent[rule] = answered === null ? silent[rule] + 1 : 0;
      gone[rule] = answered === null ? leftAfterSilence(gone[rule], silence) : 0;
      const facts = { unanswered: silent[rule], learned: { ...learned, left: gone[rule] } };
      if (!hasLeft(facts, rule)) continue;
      if (count < STAYS) wrong[rule] += 1;
      else after[rule] = Math.min(after[rule], count - STAYS + 1);
      silent[rule] = 0;
      gone[rule] = 0;
    }
  }
  return { wrong, after };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

for (const perDay of [1, 4]) {
  const rows = [
    ['', ...RULES.flatMap((rule) => [`${rule}: stops who is there`, `${rule}: messages to who has left`])],
  ];
  for (const { id } of SPECIFICATION.archetypes) {
    progress(`${id}, ${perDay} a day`);
    const all = SEEDS.map((seed) => stopsOf(id, seed, perDay));
    rows.push([
      id,
      ...RULES.flatMap((rule) => {
        const after = all.map((one) => one.after[rule]);
        return [
          mean(all.map((one) => one.wrong[rule])).toFixed(2),
          `${mean(after).toFixed(1)} (${percentile(after, 0)}-${percentile(after, 1)})`,
        ];
      }),
    ]);
  }
  progress('');
  console.log(table(`${STAYS} check-ins at ${perDay} a day, ${SEEDS.length} seeds`, rows));
}
