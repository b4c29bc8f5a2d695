import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { UserId } from '../../src/domain/ids.ts';
import type { Incoming, Outgoing, Sending, Sent, Speak } from '../../src/domain/message.ts';
import { createLog } from '../../src/lib/log.ts';
import { render } from '../../src/telegram/render.ts';
import { split } from '../../src/telegram/split.ts';
import { type Image, imageOf, layOut, stepByStep } from './disk-steps.ts';

export const ADA = UserId.parse('7001');

type Bare<T> = T extends unknown ? Omit<T, 'id' | 'user' | 'at' | 'name' | 'language'> : never;
/** What a person does, without what is the same in all of it. */
export type Act = Bare<Incoming>;

export const text = (words: string): Act => ({ kind: 'text', text: words, origin: 'user' });
export const tap = (action: string): Act => ({ kind: 'button', action });
export const command = (line: string): Act => {
  const [, name = '', argument = ''] = /^\/(\w+)\s*(.*)$/.exec(line) ?? [];
  return { kind: 'command', command: name, argument };
};

/** A turn that is to be cut short everywhere. */
export interface Turn {
  readonly from: Image;
  /** One after the other; not all of it may have been acknowledged when the process dies. */
  readonly incomings: readonly Incoming[];
  /** Milliseconds that pass before, and then a look at what is due. */
  readonly pass?: number;
}

/** How things stand when nothing is left to do. */
export interface Standing {
  /** Every message that reached the person, part by part. */
  readonly heard: readonly string[];
  readonly disk: Image;
}

/** A process that was killed: what it left, how much the person had heard, and what had been acknowledged. */
export interface Crash {
  readonly step: string;
  readonly disk: Image;
  readonly heard: readonly string[];
  readonly acknowledged: number;
}

export interface Lab {
  /** Lets a person do one thing after the other, each answered before the next; resolves with the disk. */
  walk(from: Image, acts: readonly Act[]): Promise<Image>;
  /** The updates of a turn; nothing that is done in this lab has an id twice. */
  does(...acts: readonly Act[]): Incoming[];
  /** Lets a turn run undisturbed; resolves with its end, and with every crash that it could have met. */
  run(turn: Turn): Promise<Standing & { readonly crashes: readonly Crash[] }>;
  /** Starts again after a crash, and resolves when nothing is left to do. Telegram hands over what was not acknowledged. */
  recover(turn: Turn, crash: Crash): Promise<Standing>;
}

/** The clocks are given, so that the times of day that people are told stay the same. */
const MORNING = Date.parse('2026-11-21T09:00:00.000Z');
const MINUTE = 60_000;
export const TURN = MORNING + 20 * MINUTE;
const RESTART = 5_000;
/** Longer than a lease, so that what a dead worker had claimed is due again. */
const LEASE_MS = 11 * 60_000;

/** @param env settings beside those of the tests, such as where the model is. */
export function openLab(env: Readonly<Record<string, string>>): Lab {
  let updates = 0;
  let walks = 0;
  const does = (acts: readonly Act[]): Incoming[] =>
    acts.map((act) => {
      updates += 1;
      const at = '2026-11-21T09:00:00.000Z';
      return { id: `tg:1:${updates}`, user: ADA, at, name: 'Ada', language: 'en', ...act };
    });

  return {
    does: (...acts) => does(acts),
    async walk(from, acts) {
      await using place = await temporary(from);
      walks += 1;
      const app = await open(place.dir, createMouth([]).speak, { from: MORNING + walks * MINUTE }, env);
      for (const incoming of does(acts)) {
        await app.receive(incoming);
        await app.queue.idle();
      }
      await app[Symbol.asyncDispose]();
      return imageOf(place.dir);
    },
    async run(turn) {
      await using place = await temporary(turn.from);
      const steps = await stepByStep(place.dir);
      try {
        return await record(turn, place.dir, steps.watch, env);
      } finally {
        steps.stop();
      }
    },
    async recover(turn, crash) {
      await using place = await temporary(crash.disk);
      const mouth = createMouth([...crash.heard]);
      const clock = { from: TURN + RESTART + (turn.pass ?? 0) };
      const app = await open(place.dir, mouth.speak, clock, env);
      for (const incoming of turn.incomings.slice(crash.acknowledged)) await app.receive(incoming);
      if (turn.pass !== undefined) await look(app);
      await app.queue.idle();
      clock.from += LEASE_MS;
      if (turn.pass !== undefined) await look(app);
      // Whoever has changes that are not in the files yet gets them there once they are read.
      await app.store.read(ADA);
      await app[Symbol.asyncDispose]();
      return { heard: mouth.heard, disk: imageOf(place.dir) };
    },
  };
}

async function record(
  turn: Turn,
  dir: string,
  watch: (look: (disk: Image, step: string) => void) => void,
  env: Readonly<Record<string, string>>,
): Promise<Standing & { readonly crashes: readonly Crash[] }> {
  const crashes = new Map<string, Crash>();
  let acknowledged = 0;
  const seen = (disk: Image, step: string) => {
    const crash = { step, disk, heard: [...mouth.heard], acknowledged };
    crashes.set(fingerprint(crash), crash);
  };
  const mouth = createMouth([], () => seen(imageOf(dir), `after saying ${mouth.heard.length}`));
  const app = await open(dir, mouth.speak, { from: TURN + (turn.pass ?? 0) }, env);
  watch(seen);
  for (const incoming of turn.incomings) {
    await app.receive(incoming);
    acknowledged += 1;
    seen(imageOf(dir), `after acknowledging ${acknowledged}`);
  }
  if (turn.pass !== undefined) await look(app);
  await app.queue.idle();
  await app[Symbol.asyncDispose]();
  return { heard: mouth.heard, disk: imageOf(dir), crashes: [...crashes.values()] };
}

async function look(app: App): Promise<void> {
  await app.tick();
  await app.queue.idle();
}

function fingerprint({ disk, heard, acknowledged }: Crash): string {
  const hash = createHash('sha1').update(JSON.stringify([heard, acknowledged]));
  for (const [path, bytes] of disk) hash.update(path).update(bytes ?? '');
  return hash.digest('hex');
}

async function open(
  dataDir: string,
  speak: Speak,
  clock: { from: number },
  env: Readonly<Record<string, string>>,
): Promise<App> {
  const config = readConfig({
    DATA_DIR: dataDir,
    BURST_QUIET_MS: '0',
    RATE_PER_MINUTE: '1000',
    TICK_SECONDS: '59',
    QUIET_FROM: '00:00',
    QUIET_TO: '00:00',
    NODE_ENV: 'production',
    ...env,
  });
  const log = createLog(process.env.LAB_LOG ?? 'silent');
  const opened = performance.now();
  const now = () => Math.round(clock.from + performance.now() - opened);
  return await openApp(config, { speak, log, now, random: () => 0.3 });
}

/** A channel that splits like Telegram, and notes what was heard part by part. */
function createMouth(heard: string[], said: () => void = () => {}): { speak: Speak; heard: string[] } {
  const send = async (_: UserId, message: Outgoing, sending?: Sending): Promise<Sent> => {
    if (message.unasked && !(await message.unasked()))
      return { ok: false, why: 'failed', detail: 'not wanted any more' };
    const parts = split(render(message.text)).map((part) => part.text);
    if (message.file) parts.push(`[file ${message.file.name.replace(/[\d-]+/g, '-')}]`);
    for (const [index, part] of parts.entries()) {
      if (index < (sending?.out ?? 0)) continue;
      heard.push(part);
      said();
      await sending?.went(index + 1, 'm', index === parts.length - 1);
    }
    return { ok: true, message: 'm' };
  };
  const speak: Speak = {
    send,
    draft: (to) => ({ grow() {}, drop() {}, finish: (message, sending) => send(to, message, sending) }),
    fetch: async () => new TextEncoder().encode('OggS some recording'),
  };
  return { speak, heard };
}

/** In memory where there is such a folder: a killed process leaves the same there, and syncing costs nothing. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

async function temporary(image: Image): Promise<AsyncDisposable & { dir: string }> {
  const dir = await mkdtemp(join(PLACE, 'crash-'));
  await layOut(image, dir);
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) };
}
