import type { Instance, Instances } from '../domain/instance.ts';
import type { Outgoing } from '../domain/message.ts';
import { say } from '../rules/turn/card.ts';
import { chooseCoach } from '../rules/turn/onboarding.ts';
import { routeCoach } from '../rules/understand/routing.ts';
import type { Store } from '../store/store.ts';
import type { ChooseCoach } from './consent.ts';
import type { Perform } from './perform.ts';
import type { Notice } from './record.ts';

/** Picks the coach by id, by its routing keywords, or by asking. */
export function createChooseCoach(parts: {
  store: Store;
  notice: Notice;
  perform: Perform;
  instances: Instances;
  random: () => number;
}): ChooseCoach {
  const { store, notice, perform, instances, random } = parts;
  return async (incoming, wish) => {
    const instance = wanted(instances, wish);
    if (!instance) {
      await store.update(incoming.user, ({ state }) => ({ state: { ...state, question: 'coach' } }));
      return notice(incoming.user, menu(instances, wish !== ''));
    }
    const memory = await store.read(incoming.user);
    await perform({
      user: incoming.user,
      instance,
      id: incoming.id,
      heard: incoming.kind === 'text' ? incoming.text : '',
      opening: say(instance.definition.offline.welcome, { instance, memory, random }, null),
      decide: (fresh, context) => chooseCoach(fresh, instance, context),
    });
  };
}

function wanted(instances: Instances, wish: string): Instance | undefined {
  const all = instances.all();
  if (all.length === 1) return all[0];
  return instances.get(wish) ?? instances.get(routeCoach(wish, all) ?? '');
}

function menu(instances: Instances, unclear: boolean): Outgoing {
  const coaches = instances.all().map(({ definition }) => `**${definition.title}**: ${definition.summary}`);
  const opening = unclear
    ? 'I am not sure which of these fits best.'
    : 'Good. What would you like to work on?';
  return {
    text: `${opening}\n\n${coaches.join('\n')}\n\nTap one, or tell me in your own words.`,
    buttons: instances
      .all()
      .map(({ id, definition }) => [{ label: definition.title, action: `coach:${id}` }]),
  };
}
