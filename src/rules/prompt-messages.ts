import type { HistoryEntry, Source } from '../domain/memory.ts';
import type { Prompt } from '../domain/prompt.ts';

/** How many earlier messages the coach sees. */
const RECENT = 5;
/** In UTF-16 units. The coach writes little; what is longer ends in a card, and the open step stands above in full. */
const LONGEST = { user: 4000, assistant: 400 };

/** A text of the person and where it came from. */
export interface Heard {
  readonly text: string;
  readonly source: Source;
}

/** Where a text came from, for the model; nothing for what they typed themselves. */
export const ORIGINS: { readonly [S in Source]: string } = {
  user: '',
  voice: 'spoken, transcribed',
  forward: 'forwarded, not their own words',
  saved: 'a note of theirs',
  coach: '',
  onboarding: '',
};

/**
 * Recent messages and what was just said, as turns that alternate and begin with the person. The person's words stand
 * between marks that nobody can know beforehand. What was blocked is left out, with its answer.
 */
export function conversation(
  recent: readonly HistoryEntry[],
  said: readonly Heard[],
  nonce: string,
): Prompt['messages'] {
  const earlier = recent
    .filter((entry) => entry.role !== 'system' && entry.screened !== 'block')
    .slice(-RECENT);
  const all = [...earlier, ...said.map((one) => ({ ...one, role: 'user' as const }))];
  const merged: { role: 'user' | 'assistant'; parts: Heard[] }[] = [];
  for (const { role: by, text, source } of all) {
    const role = by === 'user' ? 'user' : 'assistant';
    const last = merged.at(-1);
    const part = { text, source };
    if (last?.role === role) last.parts.push(part);
    else if (last || role === 'user') merged.push({ role, parts: [part] });
  }
  return merged.map(({ role, parts }) => ({
    role,
    text:
      role === 'user'
        ? delimited(parts, nonce)
        : parts.map(({ text }) => shortened(text, LONGEST.assistant)).join('\n'),
  }));
}

/** Side by side what came the same way; marks for each piece would only cost. */
function delimited(parts: readonly Heard[], nonce: string): string {
  const pieces: { origin: string; texts: string[] }[] = [];
  for (const { text, source } of parts) {
    const origin = ORIGINS[source];
    const last = pieces.at(-1);
    const short = shortened(text, LONGEST.user);
    if (last?.origin === origin) last.texts.push(short);
    else pieces.push({ origin, texts: [short] });
  }
  return pieces
    .map(({ origin, texts }) => {
      const from = origin === '' ? '' : ` from="${origin}"`;
      return `<said-${nonce}${from}>\n${texts.join('\n')}\n</said-${nonce}>`;
    })
    .join('\n');
}

/** As many whole paragraphs as fit; of a first one that is too long, its beginning. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('\n\n', most);
  return text.slice(0, end > 0 ? end : most);
}
