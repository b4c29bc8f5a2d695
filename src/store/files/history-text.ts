import type { HistoryEntry } from '../../domain/memory.ts';

const WHO = { user: 'person', coach: 'coach', system: 'note' } as const;

/** One entry for human eyes, as lines of a file: UTC time, who, text; further lines of the text are indented. */
export function formatEntry(entry: HistoryEntry): string[] {
  const time = entry.at.slice(0, 19).replace('T', ' ');
  const [first = '', ...rest] = entry.text.split(/\r?\n/);
  return [`${time}  ${WHO[entry.role]}: ${first}`, ...rest.map((line) => `    ${line}`)];
}

export const HISTORY_TEXT = 'history.txt';
