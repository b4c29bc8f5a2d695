import { pause } from '../../src/lib/wait.ts';
import type { TelegramServer } from '../support/telegram-server.ts';
import { EVERYTHING, marked } from './marked-answers.ts';
import { between, pick } from './random.ts';

/** What somebody did, and the update that it became. */
export type Deed =
  | { readonly kind: 'text'; readonly update: number; readonly number: number; readonly long: boolean }
  | { readonly kind: 'command'; readonly update: number; readonly command: '/help' | '/privacy' | '/stats' }
  | { readonly kind: 'save'; readonly update: number; readonly note: string }
  | { readonly kind: 'tap'; readonly update: number };

export interface Writer {
  readonly id: number;
  readonly deeds: readonly Deed[];
  /** Resolves once the writer has stopped. */
  readonly gone: Promise<void>;
}

const WORDS = [
  'I am a bit tired today',
  '6/10, 10 min, 60%',
  'Done, it was 3/10 and took 4 min',
  'not done, it rained',
  'what was it again',
  EVERYTHING,
] as const;
/** As many notes as everybody may have, and some room. */
const MOST_NOTES = 30;

/**
 * Somebody who writes, taps and commands until `stop`, mostly waiting for an answer, not always.
 * @param restMs how long they rest after an answer, on average
 */
export function startWriter(
  telegram: TelegramServer,
  { id, restMs, random, stop }: { id: number; restMs: number; random: () => number; stop: AbortSignal },
): Writer {
  const deeds: Deed[] = [];
  const tapped = new Set<number>();
  let numbers = 0;
  let notes = 0;

  function write(): void {
    const count = pick(random, [1, 1, 2, 3]);
    for (let more = 0; more < count; more += 1) {
      numbers += 1;
      const words = pick(random, WORDS);
      const update = telegram.write(id, marked(numbers, words));
      deeds.push({ kind: 'text', update, number: numbers, long: words === EVERYTHING });
    }
  }

  function command(): void {
    if (random() < 0.4 && notes < MOST_NOTES) {
      notes += 1;
      const note = `note ${notes} of ${id}`;
      deeds.push({ kind: 'save', update: telegram.write(id, `/save ${note}`), note });
      return;
    }
    const name = pick(random, ['/help', '/privacy', '/stats'] as const);
    deeds.push({ kind: 'command', update: telegram.write(id, name), command: name });
  }

  function tap(): boolean {
    const last = telegram.lastTo(id);
    const button = last && !tapped.has(last.messageId) ? last.buttons.flat()[0] : undefined;
    if (!last || !button) return false;
    tapped.add(last.messageId);
    deeds.push({ kind: 'tap', update: telegram.tap(id, last.messageId, button.action) });
    return true;
  }

  function act(): void {
    const mood = random();
    if (mood < 0.15) command();
    else if (mood > 0.3 || !tap()) write();
  }

  async function live(): Promise<void> {
    await pause(between(random, 0, 2 * restMs), stop);
    while (!stop.aborted) {
      const before = telegram.messagesTo(id).length;
      act();
      const patience = performance.now() + between(random, 1_000, 20_000 + 2 * restMs);
      while (!stop.aborted && telegram.messagesTo(id).length === before && performance.now() < patience)
        await pause(200, stop);
      await pause(between(random, 0, 2 * restMs), stop);
    }
  }

  return { id, deeds, gone: live() };
}
