import { z } from 'zod';
import type { Draft, Incoming, Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Prompt } from '../domain/prompt.ts';
import { emptyReport, Report } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';
import type { Log } from '../lib/log.ts';
import type { Llm, Replied } from '../llm/llm.ts';
import { promptWithoutWords } from '../rules/prompt.ts';
import { isPlain } from '../rules/screen/out/disclosure.ts';
import { type OutputContext, type OutputVerdict, screenOutput } from '../rules/screen/output.ts';
import { CANNOT_SAY } from '../rules/screen/texts.ts';
import type { Judge } from './judge.ts';
import type { Outbox } from './outbox.ts';
import { NotDelivered } from './record.ts';

export type Asked = Extract<Replied, { ok: true }>;

/** What the turn needs of a reply. It is kept with the job: after a crash the same answer goes on, and is not paid for twice. */
const Reply = z.strictObject({
  text: z.string(),
  report: Report,
  model: z.string(),
  /** The model said what it must not: nothing else that it made of the message counts. */
  leaked: z.boolean(),
  /** Places of the prompt whose words are in it. */
  places: z.array(z.int()),
});
export type Reply = z.infer<typeof Reply>;

export interface Answer {
  readonly reply: Reply;
  /** The reply as it came; null when it was kept from a run that was cut short. */
  readonly asked: Asked | null;
  readonly draft: Draft;
  /** The text is complete and on its way, though the report may have come later. */
  readonly early: Promise<Sent> | null;
  /** Until the first words came; null when none did. */
  readonly firstMs: number | null;
}

export interface Question {
  readonly incoming: Incoming;
  readonly situation: Situation;
  readonly prompt: Prompt;
  /** What the reply is held against. */
  readonly context: OutputContext;
  /** What is said before a reply, such as that a simpler coach speaks; '' for nothing. */
  readonly opening: (asked: Asked) => string;
  /** Under a reply that is on its way before its report; what follows from the report has its own. */
  readonly buttons?: NonNullable<Outgoing['buttons']>;
}

/**
 * Asks the coach for one reply, lets it grow before the reader's eyes, and lets nothing of it out that was not looked at.
 * A reply that tells what it must not is made anew, once, without what was asked; then a fixed text stands for it.
 */
export type AskCoach = (question: Question, signal: AbortSignal) => Promise<Answer>;

interface Parts {
  readonly llm: Llm;
  readonly speak: Speak;
  readonly outbox: Pick<Outbox, 'once' | 'note' | 'noted'>;
  readonly judge: Judge;
  readonly now: () => number;
  readonly log: Log;
}

/** In characters; about a dozen words. */
const HELD_BACK = 70;
/** A draft is looked at again when it has grown by a sixth and so many characters. */
const GROWN = 40;

export function createAskCoach({ llm, speak, outbox, judge, now, log }: Parts): AskCoach {
  return async (question, signal) => {
    const { incoming, situation, prompt, context, opening, buttons } = question;
    const { user, id } = incoming;
    const draft = speak.draft(user);
    const begun = now();
    const sayEarly = (text: string): Promise<Sent> => {
      const sent = draft.finish({ text, ...(buttons ? { buttons } : {}) });
      // Whoever waits for it learns of its failure; until then it must not count as one that nobody looks at.
      sent.catch(() => undefined);
      return sent;
    };
    const cutShort = outbox.noted(user, 'early', z.string());
    let early = cutShort === undefined ? null : sayEarly(cutShort);
    let asked: Asked | null = null;
    let firstMs: number | null = null;

    const grow = (soFar: string, complete: boolean, verdict: OutputVerdict | null): void => {
      firstMs ??= Math.max(0, now() - begun);
      if (early || verdict === null) return;
      if (verdict.kind !== 'pass') return;
      if (complete) {
        outbox.note(user, 'early', soFar);
        early = sayEarly(soFar);
      } else if (isPlain(soFar)) draft.grow(showable(soFar));
    };

    /** One try. What leaks is not cut short: its report may still say that somebody is in danger. */
    async function attempt(sealed: Prompt, against: OutputContext, onText: typeof grow): Promise<Attempt> {
      const look = gradually(against);
      const hits: OutputVerdict[] = [];
      const given = await llm.reply(
        { user, job: id, prompt: sealed, situation },
        (soFar, complete) => {
          if (hits.length > 0) return;
          const verdict = look(soFar, complete);
          if (verdict?.kind === 'hit') hits.push(verdict);
          else onText(soFar, complete, verdict);
        },
        signal,
      );
      if (!given.ok) {
        draft.drop();
        throw new NotDelivered(`no answer: ${given.why}`);
      }
      // The offline coach knows no prompt, and may speak in place of a model that was cut off in the middle of a leak.
      if (given.model === 'offline') return { given, verdict: NOTHING_FOUND };
      return { given, verdict: hits[0] ?? screenOutput(given.text, against) };
    }

    /** Whoever cannot be sure keeps a reply back: unlike a message, it can be made anew. */
    async function mustStay({ given, verdict }: Attempt): Promise<boolean> {
      if (early !== null || verdict.kind === 'pass') return false;
      tell(verdict);
      if (verdict.kind === 'hit') return true;
      return (await judge({ user, job: id, what: 'reply', text: given.text }, signal)) !== 'harmless';
    }

    function tell({ kind, reasons }: OutputVerdict): void {
      log.warn({ event: 'screen_out', user, job: id, kind, reasons }, 'a reply was not sent as it was');
    }

    const reply = await outbox.once(user, 'reply', Reply, async (): Promise<Reply> => {
      const first = await attempt(prompt, context, grow);
      asked = first.given;
      const { report, model } = first.given;
      if (await mustStay(first)) {
        return { ...(await anew()), report: { ...emptyReport, risk: report.risk }, leaked: true };
      }
      const text = [opening(first.given), first.given.text].filter((part) => part !== '').join('\n\n');
      return { text, report, model, leaked: false, places: [...first.verdict.places] };
    });
    return { reply, asked, draft, early, firstMs };

    async function anew(): Promise<Pick<Reply, 'text' | 'model' | 'places'>> {
      const { given, verdict } = await attempt(
        promptWithoutWords(prompt),
        { ...context, wary: true },
        () => undefined,
      );
      asked = given;
      if (verdict.kind === 'pass' && given.text !== '' && given.model !== 'offline')
        return { text: given.text, model: given.model, places: [...verdict.places] };
      tell(verdict);
      return { text: CANNOT_SAY, model: 'server', places: [] };
    }
  };
}

interface Attempt {
  readonly given: Asked;
  readonly verdict: OutputVerdict;
}

const NOTHING_FOUND: OutputVerdict = { kind: 'pass', reasons: [], places: [] };

/** What comes last is held back: it may be the beginning of something that is known only by its end. */
const showable = (soFar: string): string => soFar.slice(0, -HELD_BACK).replace(/\S*$/, '');

/** Looks at a growing text now and then, and at its end; null: not looked at, so nothing of it may be shown. */
function gradually(context: OutputContext): (soFar: string, complete: boolean) => OutputVerdict | null {
  let last = 0;
  return (soFar, complete) => {
    // It may start anew from a shorter text.
    if (soFar.length < last) last = 0;
    if (!complete && soFar.length < last * (7 / 6) + GROWN) return null;
    last = soFar.length;
    return screenOutput(soFar, context);
  };
}
