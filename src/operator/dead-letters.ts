import { type Iso, type Millis, toMillis } from '../domain/ids.ts';
import { table } from '../lib/table.ts';
import { counted, lasting } from '../rules/doctor/finding.ts';

/** A dead letter, without anything that a person wrote. */
export interface Row {
  readonly id: string;
  /** Its replay was asked for. */
  readonly asked: boolean;
  /** null: it cannot be understood. */
  readonly letter: {
    readonly person: string;
    readonly kind: string;
    readonly at: Iso;
    readonly reason: string;
    readonly tries: number;
  } | null;
}

const HEADS = ['id', 'person', 'kind', 'since', 'tries', 'why'];

/** A table, oldest first, with a line at its end that counts. */
export function listText(rows: readonly Row[], now: Millis): string {
  if (rows.length === 0) return 'There is no dead letter.';
  const sorted = rows.toSorted((a, b) => bornAt(a) - bornAt(b));
  const lines = table([HEADS, ...sorted.map((row) => cells(row, now))]);
  return [...lines, '', `${counted(rows.length, 'dead letter')}.`].join('\n');
}

const bornAt = ({ letter }: Row): Millis => (letter ? toMillis(letter.at) : 0);

function cells({ id, asked, letter }: Row, now: Millis): readonly string[] {
  if (!letter) return [id, '?', '?', '?', '?', 'cannot be understood'];
  const since = `${letter.at.slice(0, 16).replace('T', ' ')} (${lasting(Math.max(0, now - toMillis(letter.at)))})`;
  const why = asked ? `${letter.reason} (to be replayed)` : letter.reason;
  return [id, letter.person, letter.kind, since, String(letter.tries), why];
}
