import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';

/** Source texts by path from the top of the repository, with `/`: `src/flows/answer.ts`. */
export type SourceTree = Readonly<Record<string, string>>;

interface Import {
  /** As written: `../domain/ids.ts`, `grammy`. */
  readonly specifier: string;
  /** `import type` and `export type`; erased before anything runs. */
  readonly typeOnly: boolean;
}

interface Line {
  readonly file: string;
  readonly target: string;
}

/** Entries that a person starts; they hand the environment to `readConfig`. */
const STARTED = [
  'main',
  'chat',
  'coaches',
  'doctor',
  'dead-letters',
  'invite',
  'inspect',
  'rotate-key',
  'audit',
].map((name) => `src/${name}.ts`);
const ENTRIES = [...STARTED, 'src/app.ts'];
const INTERFACES = ['src/store/store.ts', 'src/llm/llm.ts', 'src/queue/queue.ts'];
const MOST_LINES = 400;

/** Floors, highest number on top. Rooms on one floor do not import each other; the entries may. */
const FLOORS: Readonly<Record<string, number>> = {
  entry: 5,
  flows: 4,
  operator: 4,
  store: 3,
  llm: 3,
  queue: 3,
  telegram: 3,
  terminal: 3,
  voice: 3,
  'instances.ts': 3,
  rules: 2,
  domain: 1,
  lib: 1,
  'config.ts': 1,
};

/** Vendors that one file alone may import. */
const DOORS: readonly { readonly vendor: string; readonly room?: string }[] = [
  { vendor: 'grammy', room: 'telegram' },
  { vendor: '@grammyjs/auto-retry', room: 'telegram' },
  { vendor: '@anthropic-ai/sdk' },
  { vendor: 'openai' },
  { vendor: 'node-cron' },
  { vendor: 'pino' },
  { vendor: 'dotenv' },
];

const PURE_ROOMS = ['rules', 'domain'];
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bTemporal\.Now\b/, 'Temporal.Now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\brandomUUID\b/, 'randomUUID'],
  [/\bset(?:Timeout|Interval|Immediate)\b/, 'a timer'],
];

/** Reads every TypeScript file under `folder` of the repository at `root`. */
export function readTree(root: string, folder: string): SourceTree {
  const names = readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  return Object.fromEntries(
    files.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** What breaks the rules of the house, one readable sentence each, sorted; empty when all is well. */
export function violations(tree: SourceTree): readonly string[] {
  const files = Object.keys(tree);
  const clean: SourceTree = Object.fromEntries(
    files.map((file) => [file, withoutComments(tree[file] ?? '')]),
  );
  const imports = new Map(files.map((file) => [file, importsOf(clean[file] ?? '')]));
  return [
    ...files.flatMap((file) => floorsBroken(file, imports.get(file) ?? [], tree)),
    ...cycles(files, imports),
    ...doorsBroken(imports),
    ...files.flatMap((file) => wordsMisplaced(file, clean[file] ?? '')),
    ...files.flatMap((file) => tooLong(file, tree[file] ?? '')),
  ].sort();
}

function floorsBroken(file: string, imports: readonly Import[], tree: SourceTree): string[] {
  return imports.filter(isOurs).flatMap(({ specifier }) => {
    const target = resolve(file, specifier);
    if (!(target in tree)) return [`${file} imports ${specifier}, which is not a file of src.`];
    const why = forbidden({ file, target });
    return why ? [`${file} imports ${target}: ${why}.`] : [];
  });
}

function forbidden(line: Line): string | undefined {
  const [from, to] = [room(line.file), room(line.target)];
  const [high, low] = [FLOORS[from], FLOORS[to]];
  if (high === undefined) return `${from} has no floor; give it one in test/support/architecture.ts`;
  if (low === undefined) return `${to} has no floor; give it one in test/support/architecture.ts`;
  if (from === to) return undefined;
  if (low === high) return `${from} and ${to} are on one floor and do not import each other`;
  if (low > high) return `${to} lies above ${from}, and imports point down only`;
  if (high === 4 && low === 3 && !INTERFACES.includes(line.target)) {
    return `${from} may import only the interface of a port (${INTERFACES.join(', ')})`;
  }
  return undefined;
}

/** The room of a file: a folder of src, a file beside the folders, or `entry`. */
function room(file: string): string {
  return ENTRIES.includes(file) ? 'entry' : (file.split('/')[1] ?? file);
}

function cycles(files: readonly string[], imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const found = new Set<string>();
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.add(`${[...path.slice(start), file].join(' -> ')} is a cycle.`);
    if (start >= 0 || finished.has(file)) return;
    const targets = (imports.get(file) ?? []).filter(isOurs).map((one) => resolve(file, one.specifier));
    for (const target of targets) walk(target, [...path, file]);
    finished.add(file);
  };
  for (const file of files) walk(file, []);
  return [...found];
}

function doorsBroken(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  return DOORS.flatMap(({ vendor, room: home }) => {
    const uses = [...imports].flatMap(([file, list]) =>
      list.filter((one) => isVendor(one.specifier, vendor)).map((one) => ({ file, ...one })),
    );
    const strangers = home === undefined ? [] : uses.filter((use) => room(use.file) !== home);
    // Where a vendor has a home, its types may be named in that whole room.
    const counted = home === undefined ? uses : uses.filter((use) => !use.typeOnly);
    const doors = [...new Set(counted.map((use) => use.file))];
    return [
      ...strangers.map((use) => `${use.file} imports ${use.specifier}: only src/${home} may name ${vendor}.`),
      ...(doors.length > 1 ? [`${vendor} has more than one door: ${doors.join(', ')}.`] : []),
    ];
  });
}

function wordsMisplaced(file: string, source: string): string[] {
  const impure = PURE_ROOMS.includes(room(file))
    ? IMPURE.filter(([pattern]) => pattern.test(source)).map(
        ([, name]) => `${file} uses ${name}: ${room(file)} is given the time and the dice.`,
      )
    : [];
  const environment =
    /\bprocess(?:\.env\b|\[['"]env)|['"](?:node:)?process['"]/.test(source) && !STARTED.includes(file)
      ? [`${file} reads process.env: only ${STARTED.join(', ')} hand it to readConfig.`]
      : [];
  const exit =
    /\bprocess\.exit\b/.test(source) && file !== 'src/main.ts'
      ? [`${file} uses process.exit: only src/main.ts may; set process.exitCode or throw.`]
      : [];
  return [...impure, ...environment, ...exit];
}

function tooLong(file: string, source: string): string[] {
  const lines = source.split('\n').length;
  return lines > MOST_LINES ? [`${file} has ${lines} lines: at most ${MOST_LINES}, split it.`] : [];
}

const isOurs = (one: Import): boolean => one.specifier.startsWith('.');
const isVendor = (specifier: string, vendor: string): boolean =>
  specifier === vendor || specifier.startsWith(`${vendor}/`);
const resolve = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier);

/** Comments become spaces; strings and regular expressions are stepped over, as they may hold `//`. */
function withoutComments(source: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=(?:^|[=(,:;!&|?{}[\n]|=>|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
  return source.replace(token, (found) => (/^\/[/*]/.test(found) ? found.replace(/[^\n]/g, ' ') : found));
}

function importsOf(source: string): readonly Import[] {
  const from = source.matchAll(
    /^[ \t]*(?:import|export)\s+(type\s+)?[\w$*{},\s]*?\bfrom\s*['"]([^'"\n]+)['"]/gm,
  );
  const bare = source.matchAll(/^[ \t]*import\s*['"]([^'"\n]+)['"]/gm);
  const called = source.matchAll(/\bimport\s*\(\s*['"`]([^'"`\n]+)['"`]/g);
  return [
    ...[...from].map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...[...bare, ...called].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}
