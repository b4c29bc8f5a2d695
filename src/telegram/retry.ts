import type { Transformer } from 'grammy';
import type { Outgoing } from '../domain/message.ts';
import { growing, pause } from '../lib/wait.ts';
import type { Pacer } from './pacer.ts';
import type { Timing } from './timing.ts';

/** Worth something only at this moment: never repeated, and left out while the chat has to rest. */
const FLEETING = new Set(['sendMessageDraft', 'sendChatAction']);

export interface Retrying {
  readonly timing: Timing;
  readonly pacer: Pacer;
  /** Messages wait behind those of others (see {@link Pacer}), and leave only if this says so. */
  readonly unasked: Outgoing['unasked'];
  readonly closing: AbortSignal;
}

/**
 * Lets messages leave at their pace, and repeats what Telegram did not do, within the bounds of `timing`:
 * - 429: the whole chat rests for as long as Telegram asks, other chats go on (see rests.ts);
 * - 5xx with an answer: after a growing wait;
 * - no answer at all: only what does no harm twice. A message may have arrived, so sending is never repeated.
 *
 * Instead of the auto-retry plugin, which waits 3 s at least, repeats typing actions and drafts too, and sends
 * other messages of the same chat into the same wall during the rest.
 */
export function retrying({ timing, pacer, unasked, closing }: Retrying): Transformer {
  return async (prev, method, payload, given) => {
    const signal = given ?? forGrammy(closing);
    const chat = 'chat_id' in payload ? String(payload.chat_id) : method;
    const fleeting = FLEETING.has(method);
    const message = method.startsWith('send') && !fleeting;
    const waits = growing(timing.firstWaitMs, timing.longestWaitMs);

    /** Waits until the call may be made; 0 then, else how many milliseconds the chat rests. */
    async function held(): Promise<number> {
      for (let rest = pacer.rest(chat); ; rest = pacer.rest(chat)) {
        if (rest > timing.longestWaitMs || (fleeting && rest > 0)) return rest;
        if (fleeting || signal.aborted) return 0;
        if (message && (await pacer.turn(chat, unasked !== undefined, signal))) return 0;
        if (!message && rest === 0) return 0;
        if (!message) await pause(rest, signal);
      }
    }

    for (let tries = 1; ; tries += 1) {
      const rest = await held();
      if (rest > 0) return putOff(rest);
      if (tries === 1 && message && unasked && !(await unasked())) return KEPT_BACK;
      const last = fleeting || tries >= timing.attempts;
      try {
        const answer = await prev(method, payload, signal);
        if (answer.ok && message) pacer.went();
        if (answer.ok) return answer;
        const retryAfter = answer.parameters?.retry_after;
        if (answer.error_code === 429) pacer.refused(chat, (retryAfter ?? 1) * 1000);
        else if (answer.error_code < 500 || last) return answer;
        else await pause(waits.next(), signal);
        if (last) return answer;
      } catch (cause) {
        if (last || signal.aborted || method.startsWith('send')) throw cause;
        await pause(waits.next(), signal);
      }
    }
  };
}

/** What grammY takes for a signal: the same thing at run time, from a package with types of its own. */
export const forGrammy = (signal: AbortSignal) => signal as unknown as GrammySignal;
export type GrammySignal = NonNullable<Parameters<Transformer>[3]>;

const KEPT_BACK = { ok: false as const, error_code: 0, description: 'It was not wanted any more' };

function putOff(ms: number) {
  const seconds = Math.ceil(ms / 1000);
  return {
    ok: false as const,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
}
