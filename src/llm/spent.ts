import { type Extracted, noSpent, type Replied, type Spent } from './llm.ts';

/** `last` with what came before it in the same request added to what it has spent. */
export function together<T extends Replied | Extracted<unknown>>(
  before: Replied | Extracted<unknown>,
  last: T,
): T {
  if (!before.spent) return last;
  return { ...last, spent: sum(before.spent, last.spent ?? noSpent) };
}

function sum(a: Spent, b: Spent): Spent {
  return {
    calls: a.calls + b.calls,
    dollars: a.dollars + b.dollars,
    usage: {
      input: a.usage.input + b.usage.input,
      cacheRead: a.usage.cacheRead + b.usage.cacheRead,
      cacheWrite: a.usage.cacheWrite + b.usage.cacheWrite,
      output: a.usage.output + b.usage.output,
    },
  };
}
