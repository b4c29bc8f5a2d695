import { setTimeout as sleep } from 'node:timers/promises';
import { type AnthropicServer, startAnthropicServer } from '../test/support/anthropic-server.ts';
import { coachModel } from '../test/support/coach-model.ts';
import { startTelegramServer, type TelegramServer } from '../test/support/telegram-server.ts';

export const TOKEN = '4242:local-bench-token';
export const KEY = 'local-bench-key';

const REPLY =
  'It is an honest fear, and a common one. You need not settle it now: nothing is sent in this step. **How hard** will these few minutes be, 0 to 10?';

/** When what happened to the message of a person; milliseconds since the epoch, with fractions. */
interface Way {
  readonly written: number;
  asked?: number;
  /** The text of the answer has been written by the model. */
  said?: number;
}

const now = (): number => performance.timeOrigin + performance.now();

/** The local servers, and people who write and wait for their answers. */
export interface Load extends AsyncDisposable {
  readonly telegram: TelegramServer;
  readonly model: AnthropicServer;
  /**
   * All of them write in the same moment; resolves with what a bot took of the time of each, in milliseconds:
   * from writing to the answer, without the time in which the model was at work.
   */
  round(users: readonly number[]): Promise<number[]>;
  /** `count` rounds with a pause after each, in which a bot writes down what it has to. */
  rounds(count: number, users: readonly number[], pauseMs: number): Promise<number[]>;
}

export async function startLoad(): Promise<Load> {
  const ways = new Map<number, Way>();
  const wayOf = (messages: readonly { readonly text: string }[]): Way | undefined =>
    ways.get(Number(/\[(\d+)\]/.exec(messages.at(-1)?.text ?? '')?.[1]));
  const telegram = await startTelegramServer({ token: TOKEN });
  const model = await startAnthropicServer({
    key: KEY,
    answer(request) {
      const way = wayOf(request.messages);
      if (way) way.asked = request.time;
      return { ...coachModel(request), text: REPLY };
    },
    onText({ messages }) {
      const way = wayOf(messages);
      if (way) way.said = now();
    },
  });

  async function round(users: readonly number[]): Promise<number[]> {
    const before = new Map(users.map((user) => [user, telegram.messagesTo(user).length]));
    for (const user of users) {
      ways.set(user, { written: now() });
      telegram.write(
        user,
        `What if nobody answers? I know that is not the step, but I keep thinking of it. [${user}]`,
      );
    }
    const waiting = new Set(users);
    await telegram.until(() => {
      for (const user of waiting) {
        if (telegram.messagesTo(user).length > (before.get(user) ?? 0)) waiting.delete(user);
      }
      return waiting.size === 0;
    }, 60_000);
    return users.map((user) => taken(ways.get(user), telegram.messagesTo(user)[before.get(user) ?? 0]?.time));
  }

  return {
    telegram,
    model,
    round,
    async rounds(count, users, pauseMs) {
      const all: number[] = [];
      for (let index = 0; index < count; index += 1) {
        all.push(...(await round(users)));
        await sleep(pauseMs);
      }
      return all;
    },
    async [Symbol.asyncDispose]() {
      await model[Symbol.asyncDispose]();
      await telegram[Symbol.asyncDispose]();
    },
  };
}

function taken(way: Way | undefined, sent: number | undefined): number {
  if (!way || sent === undefined) throw new Error('a message was lost on its way');
  const { written, asked, said } = way;
  const atWork = asked === undefined || said === undefined ? 0 : said - asked;
  return sent - written - atWork;
}
