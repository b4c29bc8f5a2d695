import { toIso } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Memory, State } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { zoneOf } from '../rules/schedule/allowed.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { localParts } from '../rules/schedule/local-time.ts';
import { planContact } from '../rules/schedule/next-contact.ts';
import { nameZone } from '../rules/turn/name-zone.ts';
import { readDuration } from '../rules/understand/duration.ts';
import { describeLocalTime, readZone } from '../rules/understand/zone.ts';
import type { Store } from '../store/store.ts';
import { coachOf, type Perform } from './perform.ts';
import { changeBetween, type Notice } from './record.ts';

type Call = Extract<Incoming, { kind: 'command' }>;
type Run = (call: Call, memory: Memory) => Promise<void>;

/** When a person wants to hear from the bot: /timezone, /pause, /resume. */
export interface Wishes {
  readonly timezone: Run;
  readonly pause: Run;
  readonly resume: Run;
}

export function createWishes(parts: {
  store: Store;
  instances: Instances;
  notice: Notice;
  perform: Perform;
  now: () => number;
  newId: () => string;
  learning: Learning;
}): Wishes {
  const { store, instances, notice, perform, now, newId, learning } = parts;

  return {
    async timezone({ user, id, argument }, memory) {
      const found = argument.trim() === '' ? null : readZone(argument, now());
      if (!found) return notice(user, { text: askForZone(memory, argument) });
      const text = `Then it is ${describeLocalTime(found.id, now())} with you. If that is wrong, name a bigger city nearby: /timezone Berlin`;
      const instance = coachOf(memory, instances);
      const context = { now: now(), newId };
      if (memory.state.phase !== 'onboarding' || !instance) {
        await change(user, (fresh) => nameZone(fresh, instance, found.id, context).memory.state);
        return notice(user, { text });
      }
      const decide = (fresh: Memory) => nameZone(fresh, instance, found.id, context);
      await perform({ user, instance, id, heard: `/timezone ${argument}`, decide, opening: text });
    },

    async pause({ user, argument }) {
      const wish = argument.trim();
      const length = wish === '' ? null : readDuration(wish);
      if (wish !== '' && length === null) {
        return notice(user, {
          text: 'How long? Like this: /pause 3d, /pause 2 weeks, or just /pause until you say /resume.',
        });
      }
      const until = length === null ? ('resume' as const) : toIso(now() + length);
      await change(user, ({ state }) => ({
        ...state,
        preferences: { ...state.preferences, paused_until: until },
      }));
      const { state } = await store.read(user);
      const zone = zoneOf(state);
      await notice(user, {
        text:
          until === 'resume'
            ? 'I will not write by myself until you say /resume. Write to me whenever you like.'
            : `I will not write by myself until ${describeLocalTime(zone, Date.parse(until))}, ${localParts(zone, Date.parse(until)).date}. /resume ends it sooner.`,
      });
    },

    async resume({ user }) {
      await change(user, ({ state }) => ({
        ...state,
        preferences: { ...state.preferences, paused_until: null },
      }));
      await notice(user, { text: 'Good, I will look in on you again now and then.' });
    },
  };

  /** Changes a wish and plans anew by it. */
  async function change(user: Call['user'], wish: (memory: Memory) => State): Promise<void> {
    await store.update(user, (memory) => {
      const changed = { ...memory, state: wish(memory) };
      return changeBetween(memory, planContact(changed, { now: now(), newId }, learning));
    });
  }

  function askForZone(memory: Memory, argument: string): string {
    const present = memory.state.zone
      ? `For me it is ${describeLocalTime(zoneOf(memory.state), now())} where you are.`
      : 'I do not know your local time yet.';
    const unknown = argument.trim() === '' ? '' : 'I do not know that place. ';
    return `${unknown}${present} To change it, name a city nearby: /timezone Berlin`;
  }
}
