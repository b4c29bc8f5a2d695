import type { UserId } from '../domain/ids.ts';
import type { Instance } from '../domain/instance.ts';
import type { Change, Memory } from '../domain/memory.ts';
import type { Button, Incoming, Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Situation } from '../domain/situation.ts';
import { createStopwatch } from '../lib/stopwatch.ts';
import { noUsage } from '../llm/llm.ts';
import { likeButtonFor } from '../rules/cues/answer.ts';
import { planned, present } from '../rules/presence.ts';
import { buildPrompt } from '../rules/prompt.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { isWary, leaked, released, releasedOf } from '../rules/screen/monitor.ts';
import { safeName } from '../rules/screen/name.ts';
import { newNonce } from '../rules/screen/nonce.ts';
import type { OutputContext } from '../rules/screen/output.ts';
import { secretsOf } from '../rules/screen/secrets.ts';
import { SAY_IT_OTHERWISE } from '../rules/screen/texts.ts';
import { simpler } from '../rules/texts.ts';
import { cardFor } from '../rules/turn/card.ts';
import { type TurnResult, unchanged } from '../rules/turn/events.ts';
import { decideTurn } from '../rules/turn/turn.ts';
import type { Store } from '../store/store.ts';
import type { Answer, AskCoach, Asked, Reply } from './ask-coach.ts';
import type { CrisisFlow } from './crisis.ts';
import type { Said } from './hear.ts';
import { joined } from './perform.ts';
import { answerId, changeBetween, entries, heardLines, type Line, mustArrive, settleSent } from './record.ts';
import type { Admitted } from './screen-in.ts';
import { type TurnFacts, type TurnPart, turnFacts } from './turn-facts.ts';

/** One model call, one answer: streamed, then what follows from the report, then written down. */
export type CoachTurn = (
  incoming: Incoming,
  admitted: Admitted,
  instance: Instance,
  signal: AbortSignal,
) => Promise<TurnFacts>;

/** Speaks the answer aloud for who wants that; leaves it at the text when it cannot. Never rejects. */
export type SayAloud = (memory: Memory, text: string, signal: AbortSignal) => Promise<void>;

interface Parts {
  readonly store: Store;
  readonly askCoach: AskCoach;
  readonly crisis: Pick<CrisisFlow, 'reported'>;
  readonly speak: Speak;
  readonly sayAloud: SayAloud;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly sessionGapMs: number;
  readonly learning: Learning;
}

export function createCoachTurn(parts: Parts): CoachTurn {
  const { store, askCoach, sayAloud, now, newId, random } = parts;
  return async (incoming, admitted, instance, signal) => {
    const { said } = admitted;
    const begun = now();
    const watch = createStopwatch<TurnPart>(now);
    const memory = await watch.time('store', () => store.read(incoming.user));
    const words = said.map((one) => one.text);
    const situation: Situation = { instance, memory, said: words, now: begun, random };
    const nonce = newNonce(newId);
    const prompt = buildPrompt(situation, { nonce, sources: said.map((one) => one.source) });
    const like = admitted.hardened ? null : likeButtonFor(memory, begun);
    const question = {
      incoming,
      situation,
      prompt,
      context: outputContext(situation, prompt, nonce),
      opening: (asked: Asked) => noticeOf(asked, memory),
      ...(like ? { buttons: [[like]] } : {}),
    };
    const answer = await watch.time('model', () => askCoach(question, signal));
    const { reply } = answer;

    const context = { now: begun, newId };
    const handoff = await parts.crisis.reported(incoming, said, reply.report.risk, signal);
    const changesNothing = admitted.hardened || reply.leaked;
    const decide = (fresh: Memory): TurnResult => {
      if (handoff) return unchanged(handoff.after(fresh));
      return changesNothing ? unchanged(fresh) : decideTurn(fresh, instance, reply.report, words, context);
    };
    const card = handoff
      ? { text: handoff.text }
      : withLike(cardAfter(decide(memory), situation, reply), answer.early || changesNothing ? null : like);
    // Whoever is heard and changes nothing is not met with silence.
    const text = changesNothing && !handoff ? reply.text || SAY_IT_OTHERWISE : reply.text;
    const { sent, spoken } = await watch.time('send', () =>
      deliver(parts.speak, incoming.user, answer, text, card),
    );
    mustArrive(sent);

    const change = (fresh: Memory): Change => {
      const result = decide(named(present(fresh, begun, parts.sessionGapMs, parts.learning), incoming.name));
      const after = handoff ? result.memory : planned(result.memory, context, parts.learning);
      const letOut = { prompt: prompt.version, places: reply.places, asked: admitted.meta };
      const before = reply.leaked ? leaked(after.watched, begun) : after.watched;
      const watched = released(before, letOut, begun);
      const lines = linesOf(incoming, said, spoken, reply, prompt, changesNothing);
      return changeBetween(
        fresh,
        { ...after, watched },
        { history: entries(lines, begun), outcomes: result.outcomes },
      );
    };
    await watch.time('store', () => store.update(incoming.user, change));
    await settleSent(store, incoming.user, sent);
    await watch.time('send', () => sayAloud(memory, reply.text, signal));
    return turnFacts(
      memory.state.phase,
      answer.asked ?? { ...reply, ok: true, usage: noUsage },
      answer.firstMs,
      watch,
    );
  };
}

/** What a reply is held against: all of the prompt that is not for the person. */
function outputContext(situation: Situation, prompt: Prompt, nonce: string): OutputContext {
  const { instance, memory, said, now } = situation;
  const { name, onboarding } = memory.state;
  return {
    traces: secretsOf(instance),
    canaries: [nonce],
    released: releasedOf(memory.watched, prompt.version, now),
    wary: isWary(memory.watched, now),
    known: [
      name,
      ...said,
      ...memory.recent.map(({ text }) => text),
      ...memory.facts.items.map(({ text }) => text),
      ...memory.episodic.items.map(({ text }) => text),
      ...Object.values(onboarding.answers),
      JSON.stringify(instance.definition),
    ].join('\n'),
  };
}

interface Delivered {
  readonly sent: Sent;
  /** What was said, for the history. */
  readonly spoken: string;
}

/** Sends what is not on its way yet. With nothing to say the draft is dropped and that counts as sent. */
async function deliver(
  speak: Speak,
  user: UserId,
  { draft, early }: Answer,
  text: string,
  card: Outgoing | null,
): Promise<Delivered> {
  if (early) {
    const sent = await early;
    const first = textOf(sent, text);
    if (!sent.ok || !card) return { sent, spoken: first };
    const second = await speak.send(user, card);
    return { sent: second, spoken: `${first}\n\n${textOf(second, card.text)}` };
  }
  const message = joined(text, card);
  if (!message) {
    draft.drop();
    return { sent: { ok: true, message: '' }, spoken: '' };
  }
  const sent = await draft.finish(message);
  return { sent, spoken: textOf(sent, message.text) };
}

const textOf = (sent: Sent, text: string): string => (sent.ok && sent.text) || text;

function cardAfter(result: TurnResult, situation: Situation, reply: Reply): Outgoing | null {
  const { instance, now, random } = situation;
  return cardFor(result.events, {
    instance,
    memory: result.memory,
    now,
    random,
    spoken: reply.model !== 'offline',
  });
}

/** What they liked of a check-in is found under the answer to it. */
function withLike(card: Outgoing | null, like: Button | null): Outgoing | null {
  if (!like) return card;
  return { text: '', ...card, buttons: [...(card?.buttons ?? []), [like]] };
}

/** Says once, honestly, that a simpler coach took over. */
function noticeOf(reply: Asked, memory: Memory): string {
  const before = memory.recent.findLast((entry) => entry.role === 'coach' && entry.made_by !== 'server');
  return !reply.insteadOf || before?.made_by === 'offline' ? '' : simpler(reply.insteadOf);
}

function named(memory: Memory, given: string): Memory {
  const name = safeName(given);
  return name === '' || memory.state.name === name ? memory : { ...memory, state: { ...memory.state, name } };
}

function linesOf(
  incoming: Incoming,
  said: readonly Said[],
  text: string,
  reply: Reply,
  prompt: Prompt,
  changesNothing: boolean,
): Line[] {
  const answer: Line = {
    id: answerId(incoming.id),
    role: 'coach',
    text,
    source: 'coach',
    made_by: reply.model,
    prompt_version: prompt.version,
  };
  const heard = heardLines(said).map((line) =>
    changesNothing ? { ...line, screened: 'flag' as const } : line,
  );
  return [...heard, answer];
}
