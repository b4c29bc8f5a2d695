import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HistoryEntry } from '../../domain/memory.ts';

const WHO = { user: 'person', coach: 'coach', system: 'note' } as const;

/** One entry for human eyes: UTC time, who, text; further lines of the text are indented. */
export function formatEntry(entry: HistoryEntry): string {
  const time = entry.at.slice(0, 19).replace('T', ' ');
  return `${time}  ${WHO[entry.role]}: ${entry.text.replace(/\r?\n/g, '\n    ')}\n`;
}

export const HISTORY_TEXT = 'history.txt';

/** A convenience: not synced, so a power failure may cost its last lines; `history.jsonl` is what counts. */
export async function appendText(folder: string, text: string): Promise<void> {
  if (text !== '') await appendFile(join(folder, HISTORY_TEXT), text);
}
