import { type Iso, type Millis, toMillis } from '../domain/ids.ts';
import { table } from '../lib/table.ts';
import { counted } from '../rules/doctor/finding.ts';

/** An invitation, as the operator sees it. */
export interface InviteLine {
  readonly id: string;
  readonly note: string;
  readonly used: number;
  readonly uses: number;
  /** null: never. */
  readonly expires_at: Iso | null;
}

const HEADS = ['id', 'used', 'until', 'note'];

/** A table, in the order given, with a line at its end that counts. */
export function inviteListText(rows: readonly InviteLine[], now: Millis): string {
  if (rows.length === 0) return 'There is no invitation.';
  const lines = rows.map(({ id, used, uses, expires_at: until, note }) => [
    id,
    `${used} of ${uses}`,
    untilText(until, now),
    note,
  ]);
  return [...table([HEADS, ...lines]), '', `${counted(rows.length, 'invitation')}.`].join('\n');
}

function untilText(until: Iso | null, now: Millis): string {
  if (until === null) return 'it is revoked';
  return toMillis(until) <= now ? `${until.slice(0, 10)} (over)` : until.slice(0, 10);
}
