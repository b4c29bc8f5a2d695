import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTree, type SourceTree, violations } from './support/architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A house in order, to which each case adds what breaks one rule. */
const sound: SourceTree = {
  'src/main.ts': "import { open } from './app.ts';\nopen(process.env);\nprocess.exit(2);",
  'src/app.ts': "import { createAnswer } from './flows/answer.ts';\nimport './telegram/bot.ts';",
  'src/config.ts': "import { z } from 'zod';",
  'src/domain/message.ts': 'export const at = new Date(0);',
  'src/lib/log.ts': "import { pino } from 'pino';",
  'src/rules/phase.ts': "import type { Message } from '../domain/message.ts';",
  'src/store/store.ts': "import type { Message } from '../domain/message.ts';",
  'src/store/file-store.ts':
    "import type { Store } from './store.ts';\nimport { z } from '../rules/phase.ts';",
  'src/telegram/bot.ts': "import { Bot } from 'grammy';",
  'src/telegram/incoming.ts': "import type { Update } from 'grammy/types';",
  'src/flows/answer.ts':
    "import type { Store } from '../store/store.ts';\n// import x from '../app.ts'; process.env",
  'src/operator/health.ts': "const url = 'http://x'; // Date.now() is fine here",
};

const bad: readonly (readonly [rule: string, file: string, source: string, says: RegExp])[] = [
  [
    'a rule imports a flow',
    'src/rules/a.ts',
    "import { x } from '../flows/answer.ts';",
    /flows lies above rules/,
  ],
  [
    'type imports count',
    'src/domain/a.ts',
    "import type { X } from '../rules/phase.ts';",
    /src\/domain\/a\.ts imports src\/rules\/phase\.ts: rules lies above domain/,
  ],
  ['re-exports count', 'src/lib/a.ts', "export * from '../rules/phase.ts';", /rules lies above lib/],
  ['import() counts', 'src/lib/a.ts', "const x = await import('../rules/phase.ts');", /rules lies above lib/],
  [
    'imports over several lines count',
    'src/lib/a.ts',
    "import {\n  a,\n  type B,\n} from '../rules/phase.ts';",
    /rules lies above lib/,
  ],
  ['domain and lib are neighbours', 'src/domain/a.ts', "import '../lib/log.ts';", /on one floor/],
  ['ports are neighbours', 'src/voice/a.ts', "import '../telegram/incoming.ts';", /on one floor/],
  ['flows and operator are neighbours', 'src/operator/a.ts', "import '../flows/answer.ts';", /on one floor/],
  [
    'a flow sees only the interface of a port',
    'src/flows/a.ts',
    "import { createFileStore } from '../store/file-store.ts';",
    /only the interface of a port/,
  ],
  [
    'a flow does not see a channel',
    'src/flows/a.ts',
    "import '../telegram/incoming.ts';",
    /only the interface/,
  ],
  ['a new room needs a floor', 'src/misc/a.ts', "import '../lib/log.ts';", /misc has no floor/],
  ['a missing file', 'src/rules/a.ts', "import './none.ts';", /imports \.\/none\.ts, which is not a file/],
  [
    'a cycle',
    'src/domain/message.ts',
    "import type { M } from './message.ts';",
    /src\/domain\/message\.ts -> src\/domain\/message\.ts is a cycle/,
  ],
  ['a second door for a vendor', 'src/rules/a.ts', "import type { P } from 'pino';", /more than one door: /],
  ['a second door for grammy', 'src/telegram/b.ts', "import { Bot } from 'grammy';", /more than one door: /],
  [
    'grammy outside its room',
    'src/flows/a.ts',
    "import type { Context } from 'grammy';",
    /only src\/telegram may name/,
  ],
  ['the clock in a rule', 'src/rules/a.ts', 'export const x = () => Date.now();', /uses Date\.now/],
  ['the clock by another name', 'src/rules/a.ts', 'const x = new Date();', /uses new Date\(\)/],
  ['dice in the domain', 'src/domain/a.ts', 'const x = 1 + Math.random();', /uses Math\.random/],
  ['a timer in a rule', 'src/rules/a.ts', 'setTimeout(f, 1);', /uses a timer/],
  ['the environment elsewhere', 'src/lib/a.ts', 'const x = process.env.PORT;', /reads process\.env/],
  ['the environment by import', 'src/lib/a.ts', "import { env } from 'node:process';", /reads process\.env/],
  ['an early exit', 'src/chat.ts', 'process.exit(1);', /uses process\.exit/],
  ['a long file', 'src/lib/a.ts', 'a;\n'.repeat(400), /has 401 lines/],
  [
    'code after a string that looks like a comment',
    'src/rules/a.ts',
    "const u = 'https://a'; const p = /https?:\\/\\//; Date.now();",
    /uses Date\.now/,
  ],
];

describe('the checker', () => {
  it('finds nothing in a sound house', () => {
    expect(violations(sound)).toEqual([]);
  });

  it.each(bad)('names %s', (_rule, file, source, says) => {
    const found = violations({ ...sound, [file]: source });
    expect(found.join('\n')).toMatch(says);
    expect(found.join('\n')).toContain(file);
  });

  it('names a cycle over several files once', () => {
    const found = violations({
      ...sound,
      'src/rules/a.ts': "import './b.ts';",
      'src/rules/b.ts': "import './c.ts';",
      'src/rules/c.ts': "import type { A } from './a.ts';",
    });
    expect(found).toEqual([
      'src/rules/a.ts -> src/rules/b.ts -> src/rules/c.ts -> src/rules/a.ts is a cycle.',
    ]);
  });
});

describe('this repository', () => {
  it('keeps the rules of the house', () => {
    const tree = readTree(root, 'src');
    expect(tree['src/config.ts']).toBe(readFileSync(`${root}/src/config.ts`, 'utf8'));
    expect(violations(tree)).toEqual([]);
  });
});
