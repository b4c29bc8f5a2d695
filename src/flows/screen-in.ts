import type { Memory, Watched } from '../domain/memory.ts';
import type { Incoming, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { canonical } from '../rules/screen/canonical.ts';
import { type Classify, type Screening, screenInput } from '../rules/screen/input.ts';
import { type Meta, readMeta } from '../rules/screen/meta.ts';
import { attend, calmed, cooled, type Standing } from '../rules/screen/monitor.ts';
import { turnedAside } from '../rules/screen/texts.ts';
import type { Store } from '../store/store.ts';
import type { Said } from './hear.ts';
import type { Judge } from './judge.ts';
import { answerId, entries, heardLines, mustArrive, settleSent } from './record.ts';

/** What of a burst may be answered; null: the server has answered it already. */
export type ScreenIn = (
  incoming: Incoming,
  said: readonly Said[],
  signal: AbortSignal,
) => Promise<Admitted | null>;

export interface Admitted {
  readonly said: readonly Said[];
  /** Nobody could say in time whether it is an attack: it is answered, but changes nothing and is not remembered. */
  readonly hardened: boolean;
  /** It is about the bot itself. */
  readonly meta: boolean;
  /** They have asked for so much of it that they are told once that it is of no use. */
  readonly warn: boolean;
}

/** One more than ten turns of two lines would be of no more use to the judge. */
const LINES_JUDGED = 20;

/** Screens what somebody said, before anything is made of it. A block is answered kindly and counts for nothing. */
export function createScreenIn(parts: {
  store: Store;
  speak: Speak;
  judge: Judge;
  classify: Classify;
  now: () => number;
  random: () => number;
  log: Log;
}): ScreenIn {
  const { store, speak, judge, classify, now, random, log } = parts;

  return async (incoming, said, signal) => {
    const screened = screenAll(said, classify);
    const meta = readMeta(canonical(textOf(said)).text);
    const { watched: before } = await store.read(incoming.user);
    const { watched, standing } = attend(before, { meta, screening: screened.worst }, now());
    tell(incoming, screened.worst, standing);
    if (screened.kept.length === 0 || standing === 'cool') return aside(incoming, said, watched);
    const suspicion = await weigh(incoming, screened, standing, signal);
    if (suspicion.harmful)
      return aside(incoming, said, standing === 'judge' ? cooled(watched, now()) : watched);
    await remember(incoming, before, suspicion.cleared ? calmed(watched, now()) : watched);
    const about = isMeta(meta);
    return {
      said: screened.kept,
      hardened: suspicion.unknown,
      meta: about,
      warn: standing === 'warn',
    };
  };

  /** Asks the judge about what is flagged, and about the whole talk when it has come to that. */
  async function weigh(
    { user, id }: Incoming,
    { kept, flagged }: Screened,
    standing: Standing,
    signal: AbortSignal,
  ): Promise<{ harmful: boolean; unknown: boolean; cleared: boolean }> {
    const about = { user, job: id };
    const message = flagged
      ? await judge({ ...about, what: 'message', text: textOf(kept) }, signal)
      : 'harmless';
    if (message === 'harmful') return { harmful: true, unknown: false, cleared: false };
    if (standing !== 'judge') return { harmful: false, unknown: message === 'unknown', cleared: false };
    const { history } = await store.everything(user);
    const lines = history.slice(-LINES_JUDGED).map(({ role, text }) => `${role}: ${text}`);
    const text = [...lines, ...kept.map((one) => `user: ${one.text}`)].join('\n');
    const talk = await judge({ ...about, what: 'conversation', text }, signal);
    const unknown = talk === 'unknown' || message === 'unknown';
    return { harmful: talk === 'harmful', unknown, cleared: talk === 'harmless' };
  }

  /** A kind answer by the server. What was said is kept for the person, marked, and shown to no model. */
  async function aside(incoming: Incoming, said: readonly Said[], watched: Watched): Promise<null> {
    const { user, id } = incoming;
    const text = turnedAside(random());
    const sent = await speak.send(user, { text });
    mustArrive(sent);
    const answer = { id: answerId(id), role: 'coach', text, source: 'coach', made_by: 'server' } as const;
    const lines = [...heardLines(said), answer].map((line) => ({ ...line, screened: 'block' as const }));
    await store.update(user, () => ({ watched, history: entries(lines, now()) }));
    await settleSent(store, user, sent);
    return null;
  }

  async function remember({ user }: Incoming, before: Watched, after: Memory['watched']): Promise<void> {
    if (after !== before) await store.update(user, () => ({ watched: after }));
  }

  function tell({ user, id }: Incoming, { verdict, reasons }: Screening, standing: Standing): void {
    if (verdict === 'allow' && standing === 'calm') return;
    log.info({ event: 'screen', user, job: id, verdict, reasons, standing }, 'a message was screened');
  }
}

interface Screened {
  readonly kept: readonly Said[];
  readonly flagged: boolean;
  readonly worst: Screening;
}

/** Each message by itself, and all together: an attack may be cut in pieces. */
function screenAll(said: readonly Said[], classify: Classify): Screened {
  const each = said.map((one) => ({ one, screening: screenInput(one.text, one.origin, classify) }));
  const whole = said.length > 1 ? screenInput(textOf(said), 'message', classify) : undefined;
  const all = [...each.map(({ screening }) => screening), ...(whole ? [whole] : [])];
  const blocked = each.filter(({ screening }) => screening.verdict === 'block');
  const inPieces = whole?.verdict === 'block' && blocked.length === 0;
  const kept = inPieces ? [] : each.filter((one) => !blocked.includes(one)).map(({ one }) => one);
  return {
    kept,
    flagged: all.some(({ verdict }) => verdict === 'flag'),
    worst: {
      verdict: blocked.length > 0 || inPieces ? 'block' : all.some(isFlag) ? 'flag' : 'allow',
      reasons: [...new Set(all.flatMap(({ reasons }) => reasons))],
    },
  };
}

const isFlag = ({ verdict }: Screening): boolean => verdict === 'flag';

const textOf = (said: readonly Said[]): string => said.map((one) => one.text).join('\n');

const isMeta = ({ topics, falseMemory, drift }: Meta): boolean => topics.length > 0 || falseMemory || drift;
