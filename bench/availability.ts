/**
 * When do people answer, and how soon is it learned? Six simulated people, three budgets, both learners and one who
 * knows the truth; then lives that change.
 * `npm run bench:availability [-- --seeds 20] [--short]`
 */
import { parseArgs } from 'node:util';
import { SPECIFICATION } from './availability/archetypes.ts';
import type { CandidateName } from './availability/candidates.ts';
import { runAll } from './availability/crowd.ts';
import { type Run, type Setting, untilKnown } from './availability/run.ts';
import { percentile, progress, table } from './table.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '20' } } });
const SEEDS = Array.from({ length: Number(values.seeds) }, (_, seed) => seed);
const PEOPLE = SPECIFICATION.archetypes.map(({ id }) => id);
const BUDGETS = [1, 2, 4];
const MARKS = [25, 50, 100, 200];
const CHANGES = ['job_change', 'shift_3h', 'vacation'];
/** Check-ins after a change of life that are looked at. */
const AFTER = 100;

const crossed = (
  candidates: readonly CandidateName[],
  rest: Omit<Setting, 'candidate' | 'archetype' | 'seed'>,
) =>
  candidates.flatMap((candidate) =>
    PEOPLE.flatMap((archetype) => SEEDS.map((seed): Setting => ({ candidate, archetype, seed, ...rest }))),
  );
const ALL: readonly CandidateName[] = ['elo', 'stories', 'oracle'];
const settings = [
  ...BUDGETS.flatMap((perDay) => crossed(ALL, { perDay, scenario: 'none', encounters: 200 })),
  ...CHANGES.flatMap((scenario) =>
    crossed(['elo', 'stories'], { perDay: 4, scenario, encounters: 120 + AFTER }),
  ),
];
const begun = performance.now();
const runs = await runAll(settings, (done) => progress(`${done} of ${settings.length} lives`));
progress('');

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const figure = (value: number, digits = 3): string => value.toFixed(digits);
const of = (candidate: CandidateName, perDay: number, scenario: string): readonly Run[] =>
  runs.filter(
    ({ setting: s }) => s.candidate === candidate && s.perDay === perDay && s.scenario === scenario,
  );
const share = (run: Run): number => run.answered.filter(Boolean).length / run.answered.length;

const NAMES = { elo: 'baseline', stories: 'ours', oracle: 'knows the truth' } as const;
const columns = BUDGETS.flatMap((perDay) =>
  ALL.map((candidate) => ({ candidate, perDay, runs: of(candidate, perDay, 'none') })),
);
const row = (name: string, value: (runs: readonly Run[]) => string) => [
  name,
  ...columns.map((each) => value(each.runs)),
];
const known = (some: readonly Run[]) => some.map(({ errors }) => untilKnown(errors));

console.log(
  table(
    `200 check-ins each, ${PEOPLE.length} people x ${SEEDS.length} seeds, ${Math.round((performance.now() - begun) / 1000)} s`,
    [
      ['', ...columns.map(({ candidate, perDay }) => `${NAMES[candidate]} ${perDay}/day`)],
      row('answered within 60 min', (some) => figure(mean(some.map(share)))),
      row('answered before the next', (some) =>
        figure(mean(some.map((run) => run.answeredBefore / run.answered.length))),
      ),
      row('median minutes to the answer', (some) =>
        figure(
          percentile(
            some.flatMap((run) => run.minutesToAnswer),
            0.5,
          ),
          0,
        ),
      ),
      ...MARKS.map((mark) =>
        row(`error after ${mark}`, (some) =>
          figure(mean(some.map(({ errors }) => errors[mark - 1] ?? Number.NaN))),
        ),
      ),
      row('asleep, a week', (some) => figure(mean(some.map((run) => run.asleepPerWeek)), 2)),
      row('check-ins until error <= .15', (some) =>
        figure(mean(known(some).map((count) => count ?? 200)), 0),
      ),
      row('runs that never are', (some) => String(known(some).filter((count) => count === null).length)),
    ],
  ),
);

const pairs = of('stories', 4, 'none').map((ours) => {
  const same = ({ setting: s }: Run) =>
    s.archetype === ours.setting.archetype && s.seed === ours.setting.seed;
  return { ours, theirs: of('elo', 4, 'none').find(same) };
});
const ahead = (better: (ours: Run, theirs: Run) => boolean): string => {
  const count = pairs.filter(({ ours, theirs }) => theirs && better(ours, theirs)).length;
  return `${count} of ${pairs.length}`;
};
console.log(
  `Paired with the baseline at 4 a day, ours is ahead in answers in ${ahead((a, b) => share(a) > share(b))} and in the final error in ${ahead((a, b) => (a.errors.at(-1) ?? 1) < (b.errors.at(-1) ?? 1))} runs.\n`,
);

console.log(
  table('Answered within 60 min, by person', [
    ['', ...columns.map(({ candidate, perDay }) => `${NAMES[candidate]} ${perDay}/day`)],
    ...PEOPLE.map((person) =>
      row(person, (some) =>
        figure(mean(some.filter(({ setting }) => setting.archetype === person).map(share))),
      ),
    ),
  ]),
);

/** How many check-ins after the change the error is small again; as many as were looked at where it never is. */
const recovery = ({ errors, changedAt }: Run): number => {
  const since = errors.slice(changedAt ?? 0, (changedAt ?? 0) + AFTER);
  const at = since.findIndex((error, index) => index > 0 && error <= 0.15);
  return at < 0 ? AFTER : at + 1;
};
const answersAfter = ({ answered, changedAt }: Run, from: number, to: number): number => {
  const some = answered.slice((changedAt ?? 0) + from, (changedAt ?? 0) + to);
  return some.filter(Boolean).length / some.length;
};
console.log(
  table('A life that changes on day 30, 4 a day: after the change', [
    ['', ...CHANGES.flatMap((scenario) => [`baseline, ${scenario}`, `ours, ${scenario}`])],
    ...[10, 25, 50, 100].map((mark) =>
      changeRow(`error after ${mark}`, (some) =>
        figure(mean(some.map(({ errors, changedAt }) => errors[(changedAt ?? 0) + mark - 1] ?? Number.NaN))),
      ),
    ),
    changeRow('check-ins until error <= .15', (some) => figure(mean(some.map(recovery)), 0)),
    changeRow('runs that are not within 100', (some) =>
      String(some.filter((run) => recovery(run) === AFTER).length),
    ),
    changeRow('answered, first 50', (some) => figure(mean(some.map((run) => answersAfter(run, 0, 50))))),
    changeRow('answered, next 50', (some) => figure(mean(some.map((run) => answersAfter(run, 50, 100))))),
  ]),
);

function changeRow(name: string, value: (runs: readonly Run[]) => string): string[] {
  return [
    name,
    ...CHANGES.flatMap((scenario) => [value(of('elo', 4, scenario)), value(of('stories', 4, scenario))]),
  ];
}
