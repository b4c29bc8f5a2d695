import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import { coachMenu } from '../rules/coach-menu.ts';
import { chooseCoach } from '../rules/turn/choose-coach.ts';
import { unchanged, withState } from '../rules/turn/events.ts';
import { say } from '../rules/turn/say.ts';
import { readCoach } from '../rules/understand/coach-wish.ts';
import { whereWeAre } from '../rules/where-we-are.ts';
import type { Store } from '../store/store.ts';
import type { ChooseCoach } from './consent.ts';
import { coachOf, type Perform } from './perform.ts';
import { entries, exchange, type Notice } from './record.ts';

/** Picks the coach by id, by what they say, or by asking. Whoever picks the one they have stays where they are. */
export function createChooseCoach(parts: {
  store: Store;
  notice: Notice;
  perform: Perform;
  instances: Instances;
  now: () => number;
  random: () => number;
}): ChooseCoach {
  const { store, notice, perform, instances, now, random } = parts;
  return async (incoming, wish) => {
    const { user, id } = incoming;
    const memory = await store.read(user);
    const heard = incoming.kind === 'text' ? incoming.text : '';
    const instance = wanted(instances, wish);
    if (!instance) {
      const menu = coachMenu(instances.all(), {
        said: wish,
        current: coachOf(memory, instances),
        memory,
        random,
      });
      await notice(user, menu);
      await store.update(user, ({ state }) => ({
        state: { ...state, question: 'coach' },
        history: entries(exchange(id, heard, menu.text), now()),
      }));
      return;
    }
    if (hasBegunWith(instance, memory)) return stay(instance, memory, { user, id, heard });
    await perform({
      user,
      instance,
      id,
      heard,
      opening: say(instance.definition.offline.welcome, { instance, memory, random }, null),
      decide: (fresh, context) => chooseCoach(fresh, instance, heard, context),
    });
  };

  async function stay(
    instance: Instance,
    memory: Memory,
    call: Pick<Parameters<Perform>[0], 'user' | 'id' | 'heard'>,
  ): Promise<void> {
    const { text, buttons } = whereWeAre({ memory, instance, now: now(), random, spoken: false });
    await perform({
      ...call,
      instance,
      opening: `Then all stays as it is.\n\n${text}`,
      decide: (fresh) => unchanged(withState(fresh, { question: null })),
      ...(buttons ? { buttons } : {}),
    });
  }
}

function wanted(instances: Instances, wish: string): Instance | undefined {
  const all = instances.all();
  return all.length === 1 ? all[0] : instances.get(readCoach(wish, all) ?? '');
}

const hasBegunWith = ({ id }: Instance, { state }: Memory): boolean =>
  state.instance === id && (state.phase !== 'onboarding' || state.onboarding.asking !== null);
