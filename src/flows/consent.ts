import { toIso, type UserId } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';
import { hasAgreed, isKnown } from '../rules/agreed.ts';
import { crisisIn } from '../rules/consent.ts';
import { askText, helpText } from '../rules/crisis/answers.ts';
import { nextLifecycle } from '../rules/lifecycle.ts';
import {
  CONSENT_VERSION,
  DECLINED,
  DECLINED_ANEW,
  SAY_AGAIN,
  stillNeedsYes,
  TAP_TO_ERASE,
  welcome,
  welcomeAnew,
  welcomeInShort,
} from '../rules/texts.ts';
import { agree } from '../rules/turn/onboarding.ts';
import type { Store } from '../store/store.ts';
import type { Notice } from './record.ts';
import type { TellOperator } from './tell-operator.ts';

/** Offers the coaches, or starts with the one that was named or is the only one. */
export type ChooseCoach = (incoming: Incoming, wish: string) => Promise<void>;

/** Everything that happens before somebody agreed; nothing of what they say is kept. */
export function createConsent(parts: {
  store: Store;
  notice: Notice;
  instances: Instances;
  chooseCoach: ChooseCoach;
  tellOperator: TellOperator;
  now: () => number;
}): (incoming: Incoming, reading: string) => Promise<void> {
  const { store, notice, instances, chooseCoach, tellOperator, now } = parts;

  return async (incoming, reading) => {
    const { user } = incoming;
    const memory = await store.read(user);
    const { state } = memory;
    const [what, coach = ''] = reading.split(':');
    if (what === 'crisis') return helpStranger(incoming, reading);
    // Which coach they came for is all that is remembered of a link until they agree.
    const wanted = instances.get(coach)?.id ?? state.instance ?? '';
    if (hasAgreed(state)) {
      if (what !== 'yes') return notice(user, { text: SAY_AGAIN });
      // A crash came between the agreement and the choice.
      return state.question === 'coach' ? chooseCoach(incoming, wanted) : undefined;
    }
    // They were asked whether to erase everything, and no yes to that may be taken for one to this.
    if (what === 'yes' && state.question === 'clear') return letGoOfErasing(user);
    // A yes to something that was not asked, such as one that is handed over again after everything was erased, is none.
    const wasAsked = state.consent.status === 'asked' || state.consent.status === 'declined';
    if (what === 'yes' && wasAsked) return agreed(incoming, wanted);
    const before = isKnown(memory);
    if (what === 'no') {
      const declined = before ? DECLINED_ANEW : DECLINED;
      return remember(user, 'declined', before ? wanted : '', { text: declined });
    }
    const known = state.consent.status === 'asked' && incoming.kind !== 'command';
    if (!known) return remember(user, 'asked', wanted, before ? welcomeAnew(wanted) : welcome(wanted));
    return remember(
      user,
      'asked',
      wanted,
      what === 'explain' ? welcomeInShort(wanted) : stillNeedsYes(wanted),
    );
  };

  async function letGoOfErasing(user: UserId): Promise<void> {
    await store.update(user, ({ state }) => ({ state: { ...state, question: null } }));
    await notice(user, { text: TAP_TO_ERASE });
  }

  /** Nothing of it is kept, and nobody learns who they are. */
  async function helpStranger(incoming: Incoming, reading: string): Promise<void> {
    const { danger, about, language } = crisisIn(reading);
    const place = { language: language ?? incoming.language, zone: null };
    if (danger === 'unsure') return notice(incoming.user, { text: askText(place) });
    tellOperator({ user: null, danger, about, seen: 'words' });
    await notice(incoming.user, { text: helpText(danger, about, place) });
  }

  async function agreed(incoming: Incoming, coach: string): Promise<void> {
    await store.update(incoming.user, (memory) => ({
      state: {
        ...agree(memory, CONSENT_VERSION, incoming.name, now()).state,
        language: incoming.language,
      },
    }));
    await chooseCoach(incoming, coach);
  }

  async function remember(
    user: UserId,
    status: 'asked' | 'declined',
    coach: string,
    message: Outgoing,
  ): Promise<void> {
    await notice(user, message);
    await store.update(user, ({ state }) => ({
      state: { ...asked(state, status, now()), instance: coach || null },
    }));
  }
}

const asked = (state: Memory['state'], status: 'asked' | 'declined', now: number): Memory['state'] => ({
  ...state,
  consent: { status, version: CONSENT_VERSION, at: toIso(now) },
  lifecycle: nextLifecycle(state.lifecycle, 'asked', 0),
});
