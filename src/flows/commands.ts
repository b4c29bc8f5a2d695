import { z } from 'zod';
import type { Command } from '../domain/commands.ts';
import type { UserId } from '../domain/ids.ts';
import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';
import { hasAgreed, isKnown } from '../rules/agreed.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { statsPicture } from '../rules/stats.ts';
import { help, NO_VOICE_OUT, privacy, UNKNOWN_COMMAND } from '../rules/texts.ts';
import { COACH_BUTTON, whereWeAre } from '../rules/where-we-are.ts';
import type { Store } from '../store/store.ts';
import type { ChooseCoach } from './consent.ts';
import { type Elsewhere, exportFile } from './export.ts';
import type { Notes } from './notes.ts';
import type { Once } from './outbox.ts';
import { coachOf } from './perform.ts';
import type { Notice } from './record.ts';
import type { Schedule } from './schedule.ts';
import type { Wishes } from './wishes.ts';

type Call = Extract<Incoming, { kind: 'command' }>;
type Run = (call: Call, memory: Memory) => Promise<void>;

/** Commands are answered by the server at once; no model is asked, and a wrong use gets a helpful answer. */
export function createCommands(parts: {
  store: Store;
  instances: Instances;
  notice: Notice;
  notes: Notes;
  wishes: Wishes;
  schedule: Schedule;
  chooseCoach: ChooseCoach;
  consent: (incoming: Incoming, reading: string) => Promise<void>;
  once: Once;
  /** What is kept of a person outside of the store. */
  elsewhere: (user: UserId) => Promise<Elsewhere>;
  canSpeak: boolean;
  /** null: what people write is kept until they erase it. */
  retentionDays: number | null;
  now: () => number;
  random: () => number;
  learning: Learning;
}): (call: Call) => Promise<void> {
  const { store, instances, notice, notes, wishes, schedule, chooseCoach, consent, once, now, random } =
    parts;
  const { elsewhere, canSpeak, retentionDays } = parts;

  const commands: { readonly [C in Command]: Run } = {
    start,
    stats: async ({ user }, memory) =>
      notice(user, { text: statsPicture(memory, coachOf(memory, instances), now(), parts.learning) }),
    save: notes.save,
    recall: notes.recall,
    forget: notes.forget,
    schedule: schedule.command,
    timezone: wishes.timezone,
    pause: wishes.pause,
    resume: wishes.resume,
    voice,
    privacy: async ({ user }, { state }) => notice(user, { text: privacy(state.consent, retentionDays) }),
    export: async ({ user }) => {
      const file = exportFile({ ...(await store.everything(user)), ...(await elsewhere(user)) }, now());
      await notice(user, { text: 'Here is everything I hold about you, in one file.', file });
    },
    clear,
    help: async ({ user }) => notice(user, { text: help(canSpeak) }),
  };

  return async (call) => {
    const memory = await store.read(call.user);
    const run = Object.hasOwn(commands, call.command) ? commands[call.command as Command] : undefined;
    if (!hasAgreed(memory.state) && !isFree(call.command, memory)) {
      return consent(call, `ask:${call.argument}`);
    }
    await (run ? run(call, memory) : notice(call.user, { text: UNKNOWN_COMMAND }));
  };

  async function start(call: Call, memory: Memory): Promise<void> {
    const wish = call.argument.trim();
    const instance = coachOf(memory, instances);
    if (!instance || (wish !== '' && instances.get(wish) && wish !== instance.id))
      return chooseCoach(call, wish);
    await notice(call.user, startMessage(memory, instance));
  }

  function startMessage(memory: Memory, instance: Instance): Outgoing {
    const place = whereWeAre({ memory, instance, now: now(), random, spoken: false });
    const others = instances.all().length > 1 ? [COACH_BUTTON] : [];
    return { text: place.text, buttons: [...(place.buttons ?? []), ...others] };
  }

  async function voice({ user }: Call, { state }: Memory): Promise<void> {
    if (!canSpeak) return notice(user, { text: NO_VOICE_OUT });
    // Turned over once, however often this command is begun.
    const on = await once(user, 'voice', z.boolean(), () => !state.preferences.voice);
    await store.update(user, ({ state: fresh }) => ({
      state: { ...fresh, preferences: { ...fresh.preferences, voice: on } },
    }));
    await notice(user, {
      text: on
        ? 'I will speak my answers as well from now on. /voice turns it off.'
        : 'Only text from now on.',
    });
  }

  async function clear({ user }: Call, memory: Memory): Promise<void> {
    if (!hasAgreed(memory.state) && !isKnown(memory))
      return notice(user, { text: 'I keep nothing about you yet. /start begins.' });
    await store.update(user, ({ state: fresh }) => ({ state: { ...fresh, question: 'clear' } }));
    await notice(user, {
      text: 'This erases everything: messages, steps, notes, statistics. It cannot be undone. /export saves a copy first. Erase it all?',
      buttons: [
        [
          { label: 'Erase everything', action: 'clear:yes' },
          { label: 'Keep it', action: 'clear:no' },
        ],
      ],
    });
  }
}

/** Answered before the person has agreed, too: to what is asked today, or to anything. */
function isFree(command: string, memory: Memory): boolean {
  if (command === 'export') return isKnown(memory);
  return command === 'help' || command === 'privacy' || command === 'clear';
}
