import type { UserId } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing, Sent, Speak } from '../domain/message.ts';
import { hasAgreed } from '../rules/agreed.ts';
import {
  answerWords,
  askText,
  confirmText,
  helpText,
  hereText,
  notYetText,
} from '../rules/crisis/answers.ts';
import { readBack } from '../rules/crisis/back.ts';
import { handsOff, type Risk, weighWords } from '../rules/crisis/decide.ts';
import type { Reading } from '../rules/crisis/read.ts';
import {
  besideOther,
  carried,
  crisisOf,
  held,
  inStage,
  isHeld,
  returned,
  withRisk,
} from '../rules/crisis/stages.ts';
import { planned, signOfLife } from '../rules/presence.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { readAgreement } from '../rules/understand/agreement.ts';
import { gravest, readDanger } from '../rules/understand/crisis.ts';
import { readLanguage } from '../rules/understand/language.ts';
import { whereWeAre } from '../rules/where-we-are.ts';
import type { Store } from '../store/store.ts';
import type { Said } from './hear.ts';
import type { JudgeRisk } from './judge-risk.ts';
import { coachOf } from './perform.ts';
import { answerId, changeBetween, entries, heardLines, mustArrive, settleSent } from './record.ts';
import type { TellOperator } from './tell-operator.ts';

/**
 * Somebody may be in danger. Their words alone are enough for help, whatever becomes of model, budget, disk and
 * screens: a fixed answer with real help lines, the operator told, coaching and reminders at rest until the person
 * has said twice that they are safe.
 */
export interface CrisisFlow {
  /** At the door: help for plain words at once, before they are even stored. Never rejects; once per message. */
  atTheDoor(incoming: Incoming): Promise<void>;
  /** True when these words asked for help, and it was given. */
  helps(incoming: Incoming, said: readonly Said[]): Promise<boolean>;
  /** True when coaching rests, or something had to be asked first, and that was done. */
  rests(incoming: Incoming, said: readonly Said[], signal: AbortSignal): Promise<boolean>;
  /** The same for what is no plain message. */
  gate(incoming: Extract<Incoming, { kind: 'command' | 'button' }>): Promise<boolean>;
  /** Whether what the coach reported is reason to hand off: then `text` goes out with its answer. */
  reported(
    incoming: Incoming,
    said: readonly Said[],
    risk: Risk,
    signal: AbortSignal,
  ): Promise<Handoff | null>;
}

/** What a turn of the coach ends in when it turns out that somebody is in danger. */
export interface Handoff {
  readonly text: string;
  readonly after: (memory: Memory) => Memory;
}

type Early = { readonly sent: Promise<Sent>; readonly text: string };

/** Answers given at the door whose job has not come yet are forgotten beyond so many. */
const MOST_EARLY = 1_000;
/** Work while coaching rests: they give a person their rights, not steps. */
const ALLOWED: ReadonlySet<string> = new Set([
  'help',
  'privacy',
  'export',
  'clear',
  'pause',
  'forget',
  'recall',
]);

export function createCrisis(parts: {
  store: Store;
  instances: Instances;
  /** For what is said in the course of a job; `door` for what belongs to none. */
  speak: Speak;
  door: Pick<Speak, 'send'>;
  judgeRisk: JudgeRisk;
  tellOperator: TellOperator;
  now: () => number;
  random: () => number;
  newId: () => string;
  learning: Learning;
}): CrisisFlow {
  const { store, instances, speak, door, judgeRisk, tellOperator, now, random, newId, learning } = parts;
  const early = new Map<string, Early>();

  async function atTheDoor(incoming: Incoming): Promise<void> {
    const reading = readDanger(wordsOf(incoming));
    if (reading.sign !== 'explicit' || early.has(incoming.id)) return;
    const { user } = incoming;
    const memory = await store.read(user).catch(() => null);
    tell(memory === null || hasAgreed(memory.state) ? user : null, reading, 'words');
    const text = helpText(reading.danger, reading.about, place(incoming, memory, reading.language));
    const sent = door.send(user, { text });
    early.set(incoming.id, { sent, text });
    for (const id of early.keys()) if (early.size > MOST_EARLY) early.delete(id);
  }

  async function helps(incoming: Incoming, said: readonly Said[]): Promise<boolean> {
    const reading = gravest(said.map((one) => one.text));
    const memory = await store.read(incoming.user);
    if (weighWords(reading, carried(memory.state, now())) !== 'help') return false;
    await help(incoming, said, memory, reading, reading.sign === 'explicit' ? 'words' : 'signs');
    return true;
  }

  async function help(
    incoming: Incoming,
    said: readonly Said[],
    memory: Memory,
    reading: Reading,
    seen: 'words' | 'signs' | 'coach',
  ): Promise<void> {
    tell(incoming.user, reading, seen);
    const where = place(incoming, memory, reading.language ?? languageOf(said));
    const text = helpText(reading.danger, reading.about, where);
    await say(incoming, said, { text }, (fresh) => after(fresh, reading, where.language));
  }

  const after = (memory: Memory, reading: Reading, language: string): Memory =>
    reading.about === 'other'
      ? { ...memory, state: besideOther(memory.state, now()) }
      : held(memory, language, now());

  async function rests(incoming: Incoming, said: readonly Said[], signal: AbortSignal): Promise<boolean> {
    const memory = await store.read(incoming.user);
    const text = textOf(said);
    const reading = gravest(said.map((one) => one.text));
    if (isHeld(memory.state)) return await stay(incoming, said, memory, reading);
    if (crisisOf(memory.state).stage === 'asked') {
      const answered = await afterAsking(incoming, said, memory, reading);
      if (answered) return true;
    }
    const asks = weighWords(reading, carried(memory.state, now()));
    if (asks === 'remember') await addRisk(incoming.user, reading.weight);
    if (asks !== 'second opinion') return false;
    const judged = await judgeRisk({ user: incoming.user, job: incoming.id, text }, signal);
    if (judged === null) return await ask(incoming, said, memory, reading);
    if (!handsOff('unsure', null, judged)) {
      await addRisk(incoming.user, reading.weight / 2);
      return false;
    }
    await help(incoming, said, memory, reading, 'signs');
    return true;
  }

  /** Coaching rests: the help stays in sight, and the way back is open. */
  async function stay(
    incoming: Incoming,
    said: readonly Said[],
    memory: Memory,
    reading: Reading,
  ): Promise<true> {
    const text = textOf(said);
    const where = place(incoming, memory, languageOf(said));
    const wish = reading.sign === 'none' || reading.sign === 'hint' ? wishOf(text, memory) : 'unsaid';
    const to = (stage: 'held' | 'returning') => (fresh: Memory) => ({
      ...fresh,
      state: inStage(fresh.state, stage, where.language),
    });
    switch (wish) {
      case 'confirmed':
        await goBack(incoming, said, memory, where.language);
        break;
      case 'back':
        await say(incoming, said, confirmText(where), to('returning'));
        break;
      case 'not yet':
        await say(incoming, said, notYetText(where), to('held'));
        break;
      case 'unsaid':
        await say(incoming, said, hereText(where), to('held'));
        break;
      default:
        wish satisfies never;
    }
    return true;
  }

  async function afterAsking(
    incoming: Incoming,
    said: readonly Said[],
    memory: Memory,
    reading: Reading,
  ): Promise<boolean> {
    const agreed = readAgreement(textOf(said));
    const where = place(incoming, memory, languageOf(said));
    if (agreed === 'yes' || reading.sign !== 'none') {
      await help(incoming, said, memory, reading, 'signs');
      return true;
    }
    const calm = (fresh: Memory): Memory => ({ ...fresh, state: returned(fresh.state, now()) });
    if (agreed === 'no') {
      await say(incoming, said, { text: answerWords(where.language).askedNo }, calm);
      return true;
    }
    await store.update(incoming.user, (fresh) => changeBetween(fresh, calm(fresh)));
    return false;
  }

  async function ask(
    incoming: Incoming,
    said: readonly Said[],
    memory: Memory,
    reading: Reading,
  ): Promise<true> {
    const where = place(incoming, memory, reading.language ?? languageOf(said));
    await say(incoming, said, { text: askText(where) }, (fresh) => ({
      ...fresh,
      state: inStage(withRisk(fresh.state, reading.weight, now()), 'asked', where.language),
    }));
    return true;
  }

  async function goBack(
    incoming: Incoming,
    said: readonly Said[],
    memory: Memory,
    language: string,
  ): Promise<void> {
    const instance = coachOf(memory, instances);
    const { welcomeBack } = answerWords(language);
    const card = instance ? whereWeAre({ memory, instance, now: now(), random, spoken: false }) : null;
    const message: Outgoing = {
      text: card ? `${welcomeBack}\n\n${card.text}` : welcomeBack,
      ...(card?.buttons ? { buttons: card.buttons } : {}),
    };
    await say(incoming, said, message, (fresh) =>
      planned({ ...fresh, state: returned(fresh.state, now()) }, { now: now(), newId }, learning),
    );
  }

  async function gate(incoming: Extract<Incoming, { kind: 'command' | 'button' }>): Promise<boolean> {
    const memory = await store.read(incoming.user);
    if (!hasAgreed(memory.state)) return false;
    const said = saidIn(incoming);
    if (incoming.kind === 'command' && (await helps(incoming, said))) return true;
    if (!isHeld(memory.state)) return false;
    const [what = '', choice = ''] = incoming.kind === 'button' ? incoming.action.split(':') : [];
    if (what === 'clear' || what === 'consent') return false;
    if (incoming.kind === 'command' && ALLOWED.has(incoming.command)) return false;
    const where = place(incoming, memory, null);
    const returning = crisisOf(memory.state).stage === 'returning';
    if (what === 'crisis' && choice === 'yes' && returning)
      await goBack(incoming, said, memory, where.language);
    else if (what === 'crisis' && choice !== 'no')
      await say(incoming, said, confirmText(where), (fresh) => ({
        ...fresh,
        state: inStage(fresh.state, 'returning', where.language),
      }));
    else
      await say(incoming, said, what === 'crisis' ? notYetText(where) : hereText(where), (fresh) => ({
        ...fresh,
        state: inStage(fresh.state, 'held', where.language),
      }));
    return true;
  }

  async function reported(
    incoming: Incoming,
    said: readonly Said[],
    risk: Risk,
    signal: AbortSignal,
  ): Promise<Handoff | null> {
    if (risk === 'none') return null;
    const { user, id } = incoming;
    const judged = await judgeRisk({ user, job: id, text: textOf(said) }, signal);
    const memory = await store.read(user);
    if (!handsOff('none', risk, judged)) {
      await addRisk(user, risk === 'high' ? 0.6 : 0.3);
      return null;
    }
    const reading = gravest(said.map((one) => one.text));
    const where = place(incoming, memory, reading.language ?? languageOf(said));
    tell(user, reading, 'coach');
    return {
      text: helpText(reading.danger, reading.about, where),
      after: (fresh) => after(fresh, reading, where.language),
    };
  }

  function tell(user: UserId | null, { danger, about }: Reading, seen: 'words' | 'signs' | 'coach'): void {
    tellOperator({ user, danger, about, seen });
  }

  async function addRisk(user: UserId, weight: number): Promise<void> {
    await store.update(user, (fresh) =>
      changeBetween(fresh, { ...fresh, state: withRisk(fresh.state, weight, now()) }),
    );
  }

  /** Says it unless it was said at the door, and writes it down. Nothing of it is made into a fact about the person. */
  async function say(
    incoming: Incoming,
    said: readonly Said[],
    message: Outgoing,
    change: (memory: Memory) => Memory,
  ): Promise<void> {
    const { user, id } = incoming;
    const before = await saidEarly(said);
    const sent = before?.sent ?? (await speak.send(user, message));
    mustArrive(sent);
    const text = before?.text ?? ((sent.ok && sent.text) || message.text);
    const answer = { id: answerId(id), role: 'coach', text, source: 'coach', made_by: 'server' } as const;
    const heard = heardLines(said).map((line) => ({ ...line, screened: 'flag' as const }));
    await store.update(user, (fresh) =>
      changeBetween(fresh, change(signOfLife(fresh, now(), learning)), {
        history: entries([...heard, answer], now()),
      }),
    );
    await settleSent(store, user, sent);
  }

  async function saidEarly(said: readonly Said[]): Promise<{ sent: Sent; text: string } | null> {
    for (const { id } of said) {
      const before = early.get(id);
      const sent = await before?.sent;
      early.delete(id);
      if (before && sent?.ok) return { sent, text: before.text };
    }
    return null;
  }

  return { atTheDoor, helps, rests, gate, reported };
}

const textOf = (said: readonly Said[]): string => said.map((one) => one.text).join('\n');

const languageOf = (said: readonly Said[]): string | null => readLanguage(textOf(said));

function wishOf(text: string, { state }: Memory): 'confirmed' | 'back' | 'not yet' | 'unsaid' {
  if (crisisOf(state).stage === 'held') return readBack(text) ? 'back' : 'unsaid';
  const agreed = readAgreement(text);
  if (agreed === 'no') return 'not yet';
  return agreed === 'yes' || readBack(text) ? 'confirmed' : 'unsaid';
}

/** @param spoken the language of the words at hand, where they give it away */
function place(
  incoming: Incoming,
  memory: Memory | null,
  spoken: string | null,
): { language: string; zone: string | null } {
  const before = memory ? crisisOf(memory.state).language : null;
  return { language: spoken ?? before ?? incoming.language, zone: memory?.state.zone?.id ?? null };
}

function wordsOf(incoming: Incoming): string {
  if (incoming.kind === 'text') return incoming.text;
  return incoming.kind === 'command' ? incoming.argument : '';
}

/** What a command or tap leaves in the history. */
function saidIn(incoming: Extract<Incoming, { kind: 'command' | 'button' }>): Said[] {
  const text = incoming.kind === 'command' ? `/${incoming.command} ${incoming.argument}`.trim() : '';
  return text === '' ? [] : [{ id: incoming.id, text, source: 'user', origin: 'message' }];
}
