import { z } from 'zod';
import type { Command } from '../domain/commands.ts';
import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';
import { statsPicture } from '../rules/stats.ts';
import { help, NO_VOICE_OUT, PRIVACY, UNKNOWN_COMMAND } from '../rules/texts.ts';
import { COACH_BUTTON, whereWeAre } from '../rules/where-we-are.ts';
import type { Store } from '../store/store.ts';
import type { ChooseCoach } from './consent.ts';
import { exportFile } from './export.ts';
import type { Notes } from './notes.ts';
import type { Once } from './outbox.ts';
import { coachOf } from './perform.ts';
import type { Notice } from './record.ts';
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
  chooseCoach: ChooseCoach;
  consent: (incoming: Incoming, reading: string) => Promise<void>;
  once: Once;
  canSpeak: boolean;
  now: () => number;
  random: () => number;
}): (call: Call) => Promise<void> {
  const { store, instances, notice, notes, wishes, chooseCoach, consent, once, canSpeak, now, random } =
    parts;

  const commands: { readonly [C in Command]: Run } = {
    start,
    stats: async ({ user }, memory) =>
      notice(user, { text: statsPicture(memory, coachOf(memory, instances), now()) }),
    save: notes.save,
    recall: notes.recall,
    forget: notes.forget,
    timezone: wishes.timezone,
    pause: wishes.pause,
    resume: wishes.resume,
    voice,
    privacy: async ({ user }) => notice(user, { text: PRIVACY }),
    export: async ({ user }) => {
      const file = exportFile(await store.everything(user), now());
      await notice(user, { text: 'Here is everything I hold about you, in one file.', file });
    },
    clear,
    help: async ({ user }) => notice(user, { text: help(canSpeak) }),
  };

  return async (call) => {
    const memory = await store.read(call.user);
    const run = Object.hasOwn(commands, call.command) ? commands[call.command as Command] : undefined;
    const agreed = memory.state.consent.status === 'agreed';
    if (!agreed && call.command !== 'help' && call.command !== 'privacy' && call.command !== 'clear') {
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

  async function clear({ user }: Call, { state }: Memory): Promise<void> {
    if (state.consent.status !== 'agreed')
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
