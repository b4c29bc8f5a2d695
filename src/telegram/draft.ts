import type { Draft, Outgoing, Sending, Sent } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { pause } from '../lib/wait.ts';
import { createAllowance } from './allowance.ts';
import { type Client, describe, type Trouble } from './client.ts';
import { render } from './render.ts';
import { split } from './split.ts';
import type { Timing } from './timing.ts';
import { isGone, isUnparsable } from './trouble.ts';

/** Somebody for whom there was no room is shown "typing" so much later. */
const TYPING_LATER_MS = 1_000;
/** Nobody types for longer than this; a draft that is never ended stops by itself. */
const LONGEST_TYPING_MS = 5 * 60_000;

export interface DraftParts {
  readonly client: Client;
  readonly timing: Timing;
  readonly log: Log;
  readonly send: (chat: number, message: Outgoing, sending?: Sending) => Promise<Sent>;
}

/**
 * Answers that grow before the reader's eyes, by sendMessageDraft (private chats only; a draft lives for about
 * 30 s and vanishes with the next message). Where the server does not offer it, which is found out once per
 * process, the reader sees "typing" until the message comes. All of it is decoration: with very many at once there is
 * no more of it than of messages, and everybody's grows more slowly.
 */
export function createDrafts(parts: DraftParts): (chat: number) => Draft {
  const mayShow = createAllowance(parts.timing.perSecond, () => performance.now());
  let offered = true;
  let lastId = 0;
  const refused = (trouble: Trouble) => {
    offered = false;
    parts.log.info({ why: describe(trouble) }, 'Telegram: no drafts here; answers come in one piece');
  };
  return (chat) => {
    lastId += 1;
    return openDraft(parts, { chat, id: lastId, mayShow, offered: () => offered, refused });
  };
}

interface Place {
  readonly chat: number;
  /** Not 0; frames with the same id are one animation. */
  readonly id: number;
  /** Takes up room for one call that shows something; false when there is none just now. */
  readonly mayShow: () => boolean;
  readonly offered: () => boolean;
  readonly refused: (trouble: Trouble) => void;
}

function openDraft(parts: DraftParts, place: Place): Draft {
  const { timing } = parts;
  const over = new AbortController();
  const shown = new AbortController();
  let latest = '';
  let drawn = '';
  let timer: NodeJS.Timeout | undefined;
  let drawing: Promise<void> | undefined;
  let nextAt = 0;
  void keepTyping(parts, place, AbortSignal.any([over.signal, shown.signal]));

  function plan(): void {
    const busy = timer !== undefined || drawing !== undefined;
    if (busy || over.signal.aborted || latest === drawn || !place.offered()) return;
    timer = setTimeout(draw, Math.max(0, nextAt - performance.now()));
  }

  function draw(): void {
    timer = undefined;
    nextAt = performance.now() + timing.draftEveryMs;
    if (!place.mayShow()) {
      plan();
      return;
    }
    drawn = latest;
    drawing = showFrame(parts, place, drawn, over.signal, shown)
      .catch((cause: unknown) =>
        parts.log.error({ chat: place.chat, err: cause }, 'Telegram: drawing a draft'),
      )
      .finally(() => {
        drawing = undefined;
        plan();
      });
  }

  /** A frame that arrives after the message would stay below it: the one under way is waited for, then cut off. */
  async function end(): Promise<void> {
    clearTimeout(timer);
    if (drawing) await Promise.race([drawing, pause(timing.draftSettleMs, over.signal)]);
    over.abort();
  }

  return {
    grow(text) {
      latest = text;
      plan();
    },
    async finish(message, sending) {
      await end();
      return await parts.send(place.chat, message, sending);
    },
    drop() {
      void end();
    },
  };
}

/** Draws one frame; `shown` is aborted once the reader sees something. */
async function showFrame(
  { client, log }: DraftParts,
  place: Place,
  markdown: string,
  over: AbortSignal,
  shown: AbortController,
): Promise<void> {
  // Of a long answer the end is what grows.
  const part = split(render(markdown)).at(-1);
  if (!part) return;
  const outcome = await client.ask(
    (api, signal) => api.sendMessageDraft(place.chat, place.id, part.html, { parse_mode: 'HTML' }, signal),
    { signal: over },
  );
  if (outcome.ok) shown.abort();
  else if (isUnparsable(outcome)) log.warn({ why: describe(outcome) }, 'Telegram: a draft was not readable');
  else if ((outcome.code === 400 && !isGone(outcome)) || outcome.code === 404) place.refused(outcome);
}

async function keepTyping(
  { client, timing }: DraftParts,
  { chat, mayShow }: Place,
  until: AbortSignal,
): Promise<void> {
  await pause(timing.typingAfterMs, until);
  const end = performance.now() + LONGEST_TYPING_MS;
  while (!until.aborted && performance.now() < end) {
    if (mayShow()) {
      await client.ask((api, signal) => api.sendChatAction(chat, 'typing', {}, signal), { signal: until });
      await pause(timing.typingEveryMs, until);
    } else await pause(TYPING_LATER_MS, until);
  }
}
