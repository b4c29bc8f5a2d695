import { z } from 'zod';
import type { UserId } from '../domain/ids.ts';
import type { Instance } from '../domain/instance.ts';
import type { Change, Memory } from '../domain/memory.ts';
import type { Draft, Incoming, Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Prompt } from '../domain/prompt.ts';
import { Report } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';
import type { Log } from '../lib/log.ts';
import { createStopwatch } from '../lib/stopwatch.ts';
import { type Llm, noUsage, type Replied } from '../llm/llm.ts';
import { afterCrisis } from '../rules/crisis-pause.ts';
import { planned, present } from '../rules/presence.ts';
import { buildPrompt } from '../rules/prompt.ts';
import { newNonce } from '../rules/screen/nonce.ts';
import { simpler } from '../rules/texts.ts';
import { cardFor } from '../rules/turn/card.ts';
import { type TurnResult, unchanged } from '../rules/turn/events.ts';
import { decideTurn } from '../rules/turn/turn.ts';
import { helpLines } from '../rules/understand/crisis.ts';
import type { Store } from '../store/store.ts';
import type { Said } from './hear.ts';
import type { Outbox } from './outbox.ts';
import { joined } from './perform.ts';
import {
  answerId,
  changeBetween,
  entries,
  heardLines,
  type Line,
  mustArrive,
  NotDelivered,
  settleSent,
} from './record.ts';
import { type TurnFacts, type TurnPart, turnFacts } from './turn-facts.ts';

/** One model call, one answer: streamed, then what follows from the report, then written down. */
export type CoachTurn = (
  incoming: Incoming,
  said: readonly Said[],
  instance: Instance,
  signal: AbortSignal,
) => Promise<TurnFacts>;

/** Speaks the answer aloud for who wants that; leaves it at the text when it cannot. Never rejects. */
export type SayAloud = (memory: Memory, text: string, signal: AbortSignal) => Promise<void>;

type Asked = Extract<Replied, { ok: true }>;

interface Parts {
  readonly store: Store;
  readonly llm: Llm;
  readonly speak: Speak;
  readonly outbox: Pick<Outbox, 'once' | 'note' | 'noted'>;
  readonly sayAloud: SayAloud;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly sessionGapMs: number;
  readonly log: Log;
}

export function createCoachTurn(parts: Parts): CoachTurn {
  const { store, sayAloud, now, newId, random, log } = parts;
  return async (incoming, said, instance, signal) => {
    const begun = now();
    const watch = createStopwatch<TurnPart>(now);
    const memory = await watch.time('store', () => store.read(incoming.user));
    const words = said.map((one) => one.text);
    const situation: Situation = { instance, memory, said: words, now: begun, random };
    const prompt = buildPrompt(situation, { nonce: newNonce(newId), sources: said.map((one) => one.source) });
    const answer = await watch.time('model', () => ask(parts, incoming, situation, prompt, signal));
    const { reply } = answer;

    const context = { now: begun, newId };
    const acute = reply.report.risk === 'acute';
    if (acute)
      log.warn(
        { user: incoming.user, event: 'crisis' },
        'the coach saw somebody in danger: help was offered and reminders are paused',
      );
    const decide = (fresh: Memory): TurnResult =>
      acute
        ? unchanged(afterCrisis(fresh, begun))
        : decideTurn(fresh, instance, reply.report, words, context);
    const card = cardAfter(decide(memory), situation, reply, incoming.language);
    const { sent, spoken } = await watch.time('send', () =>
      deliver(parts.speak, incoming.user, answer, reply.text, card),
    );
    mustArrive(sent);

    const change = (fresh: Memory): Change => {
      const result = decide(named(present(fresh, begun, parts.sessionGapMs), incoming.name));
      const after = acute ? result.memory : planned(result.memory, context);
      const lines = linesOf(incoming, said, spoken, reply, prompt);
      return changeBetween(fresh, after, {
        history: entries(lines, begun),
        outcomes: result.outcomes,
      });
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

/** What the turn needs of a reply. It is kept with the job: after a crash the same answer goes on, and is not paid for twice. */
const Reply = z.strictObject({ text: z.string(), report: Report, model: z.string() });
type Reply = z.infer<typeof Reply>;

interface Answer {
  readonly reply: Reply;
  /** The reply as it came; null when it was kept from a run that was cut short. */
  readonly asked: Asked | null;
  readonly draft: Draft;
  /** The text is complete and on its way, though the report may have come later. */
  readonly early: Promise<Sent> | null;
  /** Until the first words came; null when none did. */
  readonly firstMs: number | null;
}

/** Lets the reply grow before the reader's eyes; the finished text goes out without waiting for the report. */
async function ask(
  { llm, speak, outbox, now }: Parts,
  { user, id }: Incoming,
  situation: Situation,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Answer> {
  const draft = speak.draft(user);
  const begun = now();
  const sayEarly = (text: string): Promise<Sent> => {
    const sent = draft.finish({ text });
    // Whoever waits for it learns of its failure; until then it must not count as one that nobody looks at.
    sent.catch(() => undefined);
    return sent;
  };
  const cutShort = outbox.noted(user, 'early', z.string());
  let early = cutShort === undefined ? null : sayEarly(cutShort);
  let asked: Asked | null = null;
  let firstMs: number | null = null;
  const onText = (soFar: string, complete: boolean): void => {
    firstMs ??= Math.max(0, now() - begun);
    if (early) return;
    if (complete && soFar.trim() !== '') {
      outbox.note(user, 'early', soFar);
      early = sayEarly(soFar);
    } else draft.grow(soFar);
  };
  const reply = await outbox.once(user, 'reply', Reply, async () => {
    const given = await llm.reply({ user, job: id, prompt, situation }, onText, signal);
    if (!given.ok) {
      draft.drop();
      throw new NotDelivered(`no answer: ${given.why}`);
    }
    asked = given;
    return { text: withNotice(given, situation.memory), report: given.report, model: given.model };
  });
  return { reply, asked, draft, early, firstMs };
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

function cardAfter(
  result: TurnResult,
  situation: Situation,
  reply: Reply,
  language: string,
): Outgoing | null {
  if (reply.report.risk === 'acute') {
    return { text: helpLines(language, situation.memory.state.zone?.id ?? null) };
  }
  const { instance, now, random } = situation;
  return cardFor(result.events, {
    instance,
    memory: result.memory,
    now,
    random,
    spoken: reply.model !== 'offline',
  });
}

/** Says once, honestly, that a simpler coach took over. */
function withNotice(reply: Asked, memory: Memory): string {
  const before = memory.recent.findLast((entry) => entry.role === 'coach' && entry.made_by !== 'server');
  if (!reply.insteadOf || before?.made_by === 'offline') return reply.text;
  return [simpler(reply.insteadOf), reply.text].filter((part) => part !== '').join('\n\n');
}

const named = (memory: Memory, name: string): Memory =>
  name === '' || memory.state.name === name ? memory : { ...memory, state: { ...memory.state, name } };

function linesOf(
  incoming: Incoming,
  said: readonly Said[],
  text: string,
  reply: Reply,
  prompt: Prompt,
): Line[] {
  const answer: Line = {
    id: answerId(incoming.id),
    role: 'coach',
    text,
    source: 'coach',
    made_by: reply.model,
    prompt_version: prompt.version,
  };
  return [...heardLines(said), answer];
}
