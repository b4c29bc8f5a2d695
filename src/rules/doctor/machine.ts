import type { Millis } from '../../domain/ids.ts';
import { localParts } from '../schedule/local-time.ts';
import { type Finding, finding, lasting, sized, well } from './finding.ts';

export interface DiskFacts {
  /** Bytes that this account may still use, and bytes in all. */
  readonly free: number;
  readonly total: number;
}

const LEAST_FREE = { warning: 500_000_000, share: 0.05, problem: 50_000_000 };

export function judgeDisk({ free, total }: DiskFacts): Finding {
  const share = total > 0 ? free / total : 0;
  const says = `${sized(free)} of ${sized(total)} are free where the data is (${Math.floor(share * 100)} %).`;
  const todo = 'Free some space, or enlarge the volume: with a full disk the bot takes no messages.';
  if (free < LEAST_FREE.problem) return finding('problem', 'disk', says, todo);
  if (free < LEAST_FREE.warning || share < LEAST_FREE.share) return finding('warning', 'disk', says, todo);
  return well('disk', says);
}

/** The data folder and what lies in it at the top, as the file system has it. */
export interface FolderFacts {
  readonly dir: string;
  readonly writable: boolean;
  /** May any account of the machine list it and open what is in it? */
  readonly open: boolean;
  /** Names of what in it any account may read. */
  readonly openInside: readonly string[];
  /** Names of what in it belongs to another account than the folder. */
  readonly foreign: readonly string[];
}

export function judgeFolder({ dir, writable, open, openInside, foreign }: FolderFacts): readonly Finding[] {
  const found: Finding[] = [];
  if (!writable) {
    const todo = `Give it to the account that runs the bot: chown -R ... ${dir}`;
    found.push(finding('problem', 'folder', `This account may not write in ${dir}.`, todo));
  }
  if (foreign.length > 0) {
    const says = `In ${dir}, ${foreign.join(', ')} belongs to another account than the folder itself.`;
    const todo = `Something ran there as another account. chown -R them to the one that runs the bot.`;
    found.push(finding('warning', 'folder', says, todo));
  }
  if (open && openInside.length > 0) {
    const says = `Every account of this machine may read what people wrote (${dir}: ${openInside.join(', ')}).`;
    found.push(finding('warning', 'folder', says, `chmod 700 ${dir}`));
  }
  return found.length > 0 ? found : [well('folder', `${dir} is there for this account, and for no other.`)];
}

/** `server`: what another machine's clock said when this one's said `here`; null when none could be asked. */
export interface ClockFacts {
  readonly here: Millis;
  readonly server: Millis | null;
}

const OFF = { warning: 30_000, problem: 300_000 };
/** This program did not run before it was written, and will hardly run so much later. */
const WRITTEN = Date.parse('2026-11-01T00:00:00Z');
const LAST = Date.parse('2056-01-01T00:00:00Z');

export function judgeClock({ here, server }: ClockFacts): Finding {
  const shown = new Date(here).toISOString().slice(0, 16).replace('T', ' ');
  const todo = 'Set the clock, and let the machine keep it (timedatectl set-ntp true).';
  if (server === null) {
    const odd = here < WRITTEN || here > LAST;
    if (odd) return finding('problem', 'clock', `The clock says ${shown} UTC, which cannot be.`, todo);
    return finding('note', 'clock', `The clock says ${shown} UTC; there was no other to compare it with.`);
  }
  const off = Math.abs(here - server);
  if (off <= OFF.warning) return well('clock', `The clock is right (${shown} UTC).`);
  const way = here > server ? 'ahead' : 'behind';
  const says = `The clock is ${lasting(off)} ${way} (${shown} UTC): reminders come at the wrong time.`;
  return finding(off > OFF.problem ? 'problem' : 'warning', 'clock', says, todo);
}

/** What the system knows of time zones: how many, and what its clock shows at {@link JUMPS}, as `HH:MM`. */
export interface ZoneFacts {
  readonly known: number;
  readonly shown: readonly string[];
}

/** Instants right before and after clocks are changed, and what they show there. */
export const JUMPS: readonly { readonly zone: string; readonly at: Millis; readonly shows: string }[] = [
  { zone: 'Europe/Berlin', at: Date.parse('2026-03-29T00:59:00Z'), shows: '01:59' },
  { zone: 'Europe/Berlin', at: Date.parse('2026-03-29T01:00:00Z'), shows: '03:00' },
  { zone: 'America/New_York', at: Date.parse('2026-11-01T05:59:00Z'), shows: '01:59' },
  { zone: 'America/New_York', at: Date.parse('2026-11-01T06:00:00Z'), shows: '01:00' },
  { zone: 'Asia/Kolkata', at: Date.parse('2026-07-01T00:00:00Z'), shows: '05:30' },
];

const FEWEST_ZONES = 300;

export function judgeZones({ known, shown }: ZoneFacts): Finding {
  const todo = 'Use a Node with full time zone data (the one from nodejs.org has it).';
  if (known < FEWEST_ZONES) {
    const says = `This Node knows only ${known} time zones, so people would be written to at the wrong hour.`;
    return finding('problem', 'zones', says, todo);
  }
  const wrong = JUMPS.find(({ shows }, index) => shown[index] !== shows);
  if (wrong)
    return finding('problem', 'zones', `This Node computes summer time wrongly in ${wrong.zone}.`, todo);
  const ours = JUMPS.find(({ zone, at, shows }) => clockOf(localParts(zone, at).minuteOfDay) !== shows);
  if (!ours) return well('zones', `Time zones are complete (${known}), and summer time is computed right.`);
  const again = 'Install anew: rm -rf node_modules && npm ci';
  return finding(
    'problem',
    'zones',
    `temporal-polyfill computes summer time wrongly in ${ours.zone}.`,
    again,
  );
}

function clockOf(minuteOfDay: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

const LEAST_NODE = 24;

/** @param version such as `24.21.0` */
export function judgeNode(version: string): Finding {
  if (Number(version.split('.')[0]) >= LEAST_NODE) return well('node', `Node ${version}.`);
  const says = `Node ${version} is too old; the bot needs ${LEAST_NODE} or later.`;
  return finding('problem', 'node', says, 'Install a newer Node from nodejs.org.');
}
