import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATIENCE_MS = 10_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** null: ended by a signal. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs, as an operator would start it. */
export interface Running {
  /** Its process. */
  readonly pid: number;
  readonly out: string;
  readonly err: string;
  /** Resolves when everything that it wrote has been read. */
  readonly ended: Promise<Ended>;
  write(text: string): void;
  /** Closes standard input. */
  end(): void;
  /** Closes our end of its standard output, as `| head` does. */
  leave(): void;
  signal(name: 'SIGINT' | 'SIGTERM'): void;
  /** Resolves when standard output or error hold this; rejects when the process ends before that, or after 10 s. */
  until(said: string | RegExp): Promise<void>;
}

export interface Project extends AsyncDisposable {
  readonly dir: string;
  /** `env` is all of its environment that the program itself looks at. */
  start(command: Command, env?: Environment, args?: readonly string[]): Running;
  /** With an empty standard input. */
  run(command: Command, env?: Environment, args?: readonly string[]): Promise<Ended>;
}

type Command =
  | 'main'
  | 'chat'
  | 'coaches'
  | 'doctor'
  | 'dead-letters'
  | 'invite'
  | 'inspect'
  | 'rotate-key'
  | 'audit';
type Environment = Readonly<Record<string, string>>;

/** The program in a folder of its own, as after a fresh clone: no `.env`, no data, whatever the developer has here. */
export async function createProject(): Promise<Project> {
  const dir = await mkdtemp(join(tmpdir(), 'project-'));
  for (const part of ['src', 'instances', 'package.json']) {
    await cp(join(ROOT, part), join(dir, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  const children = new Set<ChildProcess>();

  const start: Project['start'] = (command, env = {}, args = []) => {
    const child = spawn(process.execPath, [join(dir, 'src', `${command}.ts`), ...args], {
      cwd: dir,
      // Compiled once and not at every start, which halves what a start costs.
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(dir, 'compiled'), ...env },
    });
    children.add(child);
    child.once('close', () => children.delete(child));
    return follow(child);
  };

  return {
    dir,
    start,
    run(command, env, args) {
      const running = start(command, env, args);
      running.end();
      return running.ended;
    },
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGKILL');
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function follow(child: ReturnType<typeof spawn>): Running {
  const said = { out: '', err: '' };
  const watchers = new Set<() => void>();
  const hear = (stream: 'out' | 'err') => (text: string) => {
    said[stream] += text;
    for (const watch of [...watchers]) watch();
  };
  child.stdout?.setEncoding('utf8').on('data', hear('out'));
  child.stderr?.setEncoding('utf8').on('data', hear('err'));
  // Who has ended reads no more; that is no failure of the test.
  child.stdin?.on('error', () => {});
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return {
    get out() {
      return said.out;
    },
    get err() {
      return said.err;
    },
    pid: child.pid ?? 0,
    ended,
    write: (text) => void child.stdin?.write(text),
    end: () => void child.stdin?.end(),
    leave: () => void child.stdout?.destroy(),
    signal: (name) => void child.kill(name),
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const done = () => {
          clearTimeout(timer);
          watchers.delete(look);
        };
        const fail = () => {
          done();
          reject(new Error(`It did not say ${wanted}, but:\n${said.out}\n${said.err}`));
        };
        const timer = setTimeout(fail, PATIENCE_MS);
        const look = () => {
          if (![said.out, said.err].some((text) => holds(text, wanted))) return;
          done();
          resolve();
        };
        watchers.add(look);
        ended.then(fail, reject);
        look();
      }),
  };
}

const holds = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
