/**
 * What people cost who are only there: 1,000, 10,000 and 100,000 with a scheduled message each on disk, beside a
 * look through all folders; and what happens when many messages fall due at once. `npm run bench:scale [-- --short]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { manyAtOnce, twentyAtOnce } from './scale-due.ts';
import { seedSleepers } from './scale-people.ts';
import { progress, table } from './table.ts';

const SHORT = process.argv.includes('--short');
const SIZES = SHORT ? [100, 1_000] : [1_000, 10_000, 100_000];

const Idle = z.object({
  startMs: z.number(),
  rssMb: z.number(),
  tickMicros: z.number(),
  scanMicros: z.number(),
});
type Idle = z.infer<typeof Idle>;

/** Opens the app on this folder in a process of its own and measures it at rest. */
async function measureIdle(dir: string): Promise<Idle> {
  const script = fileURLToPath(new URL('scale-idle.ts', import.meta.url));
  // With the settings of deploy/; the second start finds the code compiled.
  const child = spawn(process.execPath, ['--expose-gc', '--max-semi-space-size=2', script, dir], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(dir, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  await once(child, 'close');
  return Idle.parse(JSON.parse(out));
}

async function idleOf(people: number): Promise<Idle> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-scale-'));
  try {
    progress(`writing ${people.toLocaleString('en')} people`);
    await seedSleepers(dir, people);
    progress(`${people.toLocaleString('en')} people at rest`);
    // The first start builds the index of due times; the second is what every later start is like.
    await measureIdle(dir);
    return await measureIdle(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const found: Idle[] = [];
for (const people of SIZES) found.push(await idleOf(people));
const [smallest] = found;
const rows = SIZES.map((people, index) => {
  const one = found[index];
  if (!one || !smallest) throw new Error('a measurement is missing');
  const others = people - (SIZES[0] ?? 0);
  const each = others > 0 ? `${number(((one.rssMb - smallest.rssMb) * 1e6) / others)} B` : '-';
  return [
    number(people),
    `${number(one.startMs)} ms`,
    `${number(one.rssMb, 1)} MB`,
    each,
    `${number(one.tickMicros, 1)} µs`,
    `${number(one.scanMicros / 1000, 1)} ms`,
    `${number(one.scanMicros / one.tickMicros)}×`,
  ];
});
progress('');
process.stdout.write(
  table('At rest: nothing is due', [
    [
      'people',
      'start',
      'resident',
      'per person',
      'CPU per tick',
      'CPU per scan of all folders',
      'scan / tick',
    ],
    ...rows,
  ]),
);

const twenty = await twentyAtOnce(SHORT ? 5 : 20);
const many = await manyAtOnce(SHORT ? 100 : 10_000, SHORT ? 3 : 20);
progress('');
process.stdout.write(
  `\n${table('Many due at once', [
    ['', 'measured', 'aim'],
    [
      `${twenty.people} reminders due at once: the last one out after`,
      `${number(twenty.lastMs)} ms`,
      '< 3,000 ms',
    ],
    ['  processor time of it', `${number(twenty.cpuMs)} ms`, '< 2,000 ms'],
    [`${number(many.people)} due at once: messages per second`, number(many.perSecond, 1), '30'],
    ['  overhead of an answer meanwhile, p50', `${number(many.p50, 1)} ms`, ''],
    ['  overhead of an answer meanwhile, p95', `${number(many.p95, 1)} ms`, '< 100 ms'],
    ['  overhead of an answer with nothing due, p95', `${number(many.quietP95, 1)} ms`, ''],
  ])}`,
);
