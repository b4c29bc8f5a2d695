import type { ClockFacts } from '../../rules/doctor/machine.ts';

const WITHIN_MS = 10_000;

/**
 * This machine's clock and that of the first of these servers that answers, whatever it answers: every HTTP answer
 * carries a date, in whole seconds. Nothing secret is sent.
 */
export async function clocks(urls: readonly string[], now: () => number): Promise<ClockFacts> {
  for (const url of urls) {
    const before = now();
    const server = await dateOf(url);
    if (server !== null) return { here: (before + now()) / 2, server };
  }
  return { here: now(), server: null };
}

async function dateOf(url: string): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(WITHIN_MS);
    const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    const date = Date.parse(headers.get('date') ?? '');
    // It was cut to the second.
    return Number.isNaN(date) ? null : date + 500;
  } catch (error) {
    // Out of reach, or silent for too long: then there is nothing to compare with.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
