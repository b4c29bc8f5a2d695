import { writeFileSync } from 'node:fs';
import type { LearnedDay } from '../../src/rules/learned-day/learned-day.ts';
import { daySvg } from '../../src/rules/learned-day/svg.ts';
import { estimate, learn, NOTHING_LEARNED } from '../../src/rules/schedule/availability/learner.ts';
import { SHIPPED_PRIOR } from '../../src/rules/schedule/availability/prior.ts';
import { archetypeOf } from './archetypes.ts';
import { createCandidate } from './candidates.ts';
import { HOUR, START } from './day-plan.ts';
import { drawsOf } from './draws.ts';
import { createPerson } from './person.ts';
import { tablesOf } from './tables.ts';

const PER_DAY = 4;
const CHECK_INS = 200;
const SEED = 1;
const MS = 1000;
/** Whom to draw, and how they are called below the picture. */
const DRAWN = [
  { archetype: 'nine_to_five', called: 'Nine to five' },
  { archetype: 'night_shift', called: 'Night shifts' },
];

/** What was learned of a simulated person after so many check-ins, 4 a day. */
function learnedOf(archetype: string, truth: (day: number) => readonly number[]): LearnedDay {
  const person = createPerson(archetypeOf(archetype), SEED, []);
  const candidate = createCandidate('stories', PER_DAY, drawsOf('picture', archetype), () => truth(0));
  let known = NOTHING_LEARNED;
  let now = START + 9 * HOUR;
  for (let count = 0; count < CHECK_INS; count += 1) {
    const { at, deadline } = candidate.next(now);
    const answer = person.answerTo(at);
    const answered = answer !== null && answer < deadline ? answer : null;
    candidate.learn({ sent: at, answered, deadline });
    const inMillis = {
      sent: at * MS,
      answered: answered === null ? null : answered * MS,
      deadline: deadline * MS,
    };
    known = learn(SHIPPED_PRIOR, known, inMillis, 'UTC');
    now = answered ?? deadline;
  }
  return { ...estimate(SHIPPED_PRIOR, known), encounters: CHECK_INS };
}

for (const { archetype, called } of DRAWN) {
  const truth = tablesOf(archetype, 'none');
  const title = `${called}, after ${CHECK_INS} check-ins`;
  const file = new URL(`../../docs/pictures/${archetype}.svg`, import.meta.url);
  writeFileSync(file, daySvg({ ...learnedOf(archetype, truth), title, truth: truth(0) }));
  console.log(`Wrote docs/pictures/${archetype}.svg`);
}
