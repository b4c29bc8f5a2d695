import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserId } from '../src/domain/ids.ts';
import { dollars } from '../src/llm/prices.ts';
import { SpendingLine } from '../src/llm/spending-file.ts';
import type { AnthropicRequest } from '../test/support/anthropic-server.ts';
import type { Bot } from '../test/support/bot.ts';

/** Tokens of all people together, dollars per person. */
export interface Figures {
  readonly calls: number;
  readonly input: number;
  readonly read: number;
  readonly written: number;
  readonly uncached: number;
  readonly output: number;
  readonly cost: number;
  readonly costWithout: number;
  readonly steps: number;
  readonly fronts: number;
  readonly frontBytes: number;
  readonly helloBytes: number;
  readonly longestBytes: number;
}

/** What the bot's own books say, held against those of the model's server. */
export async function figuresOf(bot: Bot, users: readonly number[], ttl: '5m' | '1h'): Promise<Figures> {
  const { requests, refused, usage } = bot.model;
  if (refused.length > 0) throw new Error(`the model refused: ${refused[0]}`);
  const books = await readBooks(join(bot.config.dataDir, 'spending'));
  const sum = (of: (line: SpendingLine) => number) => books.reduce((total, line) => total + of(line), 0);
  const read = sum((line) => line.cached);
  if (read !== usage.cacheRead) throw new Error('the books of the bot and of the model differ');
  const replies = requests.filter(({ body }) => body.tools?.length);
  const hello = replies.filter(({ messages }) => messages.at(-1)?.text === 'hello').map(promptBytes);
  const completed = await Promise.all(
    users.map(async (user) => {
      const { state } = await bot.app.store.read(UserId.parse(String(user)));
      return state.completed_total;
    }),
  );
  return {
    calls: books.length,
    input: sum((line) => line.input + line.cached + line.written),
    read,
    written: sum((line) => line.written),
    uncached: sum((line) => line.input),
    output: sum((line) => line.output),
    cost: sum((line) => line.dollars) / users.length,
    costWithout: sum((line) => dollars(line.model, withoutCache(line), ttl)) / users.length,
    steps: completed.reduce((total, count) => total + count, 0) / users.length,
    fronts: new Set(replies.map(({ front }) => front)).size,
    frontBytes: Buffer.byteLength(replies[0]?.front ?? ''),
    helloBytes: Math.max(0, ...hello),
    longestBytes: Math.max(...replies.map(promptBytes)),
  };
}

/** Tools, system and messages, as text. */
export function promptBytes({ body, system, messages }: AnthropicRequest): number {
  const texts = [JSON.stringify(body.tools), ...system, ...messages.map((message) => message.text)];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

const withoutCache = ({ input, cached, written, output }: SpendingLine) => ({
  input: input + cached + written,
  cacheRead: 0,
  cacheWrite: 0,
  output,
});

async function readBooks(folder: string): Promise<SpendingLine[]> {
  const days = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  const lines = days.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  return z.array(SpendingLine).parse(lines.map((line) => JSON.parse(line)));
}
