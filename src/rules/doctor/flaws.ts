import type { UserId } from '../../domain/ids.ts';
import { counted, type Finding, finding, type Level, sized, well } from './finding.ts';

/** Something wrong in the data folder; `file` is relative to it. Never what is in a file. */
export type Flaw =
  | { readonly kind: 'temporary'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly file: string }
  | {
      readonly kind: 'corrupt';
      readonly file: string;
      readonly user: UserId;
      /** The file without its folder. */
      readonly name: string;
      readonly reason: string;
    }
  | { readonly kind: 'newer'; readonly file: string }
  /** The last line was never finished: `bytes` of it follow the first `end` bytes. `user`: whose it is, if anybody's. */
  | {
      readonly kind: 'torn';
      readonly file: string;
      readonly user: UserId | null;
      readonly name: string;
      readonly end: number;
      readonly bytes: number;
    }
  | { readonly kind: 'damaged_lines'; readonly file: string }
  | { readonly kind: 'stranger'; readonly file: string }
  /** A scheduled message is due sooner than the index of due times knows. */
  | { readonly kind: 'overlooked'; readonly file: string }
  | { readonly kind: 'no_index'; readonly file: string }
  | { readonly kind: 'set_aside'; readonly file: string };

/** How often each flaw was found. Its size does not depend on how many there are. */
export type Tally = ReadonlyMap<Flaw['kind'], Tallied>;

interface Tallied {
  readonly count: number;
  readonly bytes: number;
  readonly mended: number;
  /** The first few files. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 5;
const nothing: Tallied = { count: 0, bytes: 0, mended: 0, examples: [] };

export function addFlaw(tally: Tally, flaw: Flaw, mended: boolean): Tally {
  const before = tally.get(flaw.kind) ?? nothing;
  const why = flaw.kind === 'corrupt' ? ` (${flaw.reason})` : '';
  return new Map(tally).set(flaw.kind, {
    count: before.count + 1,
    bytes: before.bytes + ('bytes' in flaw ? flaw.bytes : 0),
    mended: before.mended + (mended ? 1 : 0),
    examples: [...before.examples, `${flaw.file}${why}`].slice(0, MOST_EXAMPLES),
  });
}

/** After something was done about all flaws of these kinds at once. */
export function allMended(tally: Tally, kinds: readonly Flaw['kind'][]): Tally {
  return new Map(
    [...tally].map(([kind, one]) => [kind, kinds.includes(kind) ? { ...one, mended: one.count } : one]),
  );
}

interface Wording {
  readonly level: Exclude<Level, 'ok'>;
  readonly one: string;
  readonly many: string;
  readonly todo: string;
  /** After {@link Wording.todo} was done by `--fix`. */
  readonly mended: string;
}

const FIX = 'npm run doctor -- --fix';
const NEVER = 'was mended';

const WORDINGS: { readonly [K in Flaw['kind']]: Wording } = {
  temporary: {
    level: 'note',
    one: 'unfinished file was left by a crash',
    many: 'unfinished files were left by a crash',
    todo: `Nothing reads them. To remove them: ${FIX}, while the bot is stopped.`,
    mended: 'removed',
  },
  unreadable: {
    level: 'problem',
    one: 'file or folder cannot be read by this account',
    many: 'files or folders cannot be read by this account',
    todo: 'Give the data folder to the account that runs the bot (chown -R), and run the doctor as that account.',
    mended: NEVER,
  },
  corrupt: {
    level: 'problem',
    one: 'file of a person is damaged',
    many: 'files of people are damaged',
    todo: `Put back the file from a backup while the bot is stopped, or set it aside: ${FIX}. That person then begins without it.`,
    mended: 'moved to quarantine/',
  },
  newer: {
    level: 'problem',
    one: 'file was written by a newer version of the bot, and this one does not touch it',
    many: 'files were written by a newer version of the bot, and this one does not touch them',
    todo: 'Start the newer version again.',
    mended: NEVER,
  },
  torn: {
    level: 'warning',
    one: 'file ends in a line that a crash has cut off',
    many: 'files end in a line that a crash has cut off',
    todo: `The bot passes over it and cuts it off when that person next writes. To do it now: ${FIX}, while the bot is stopped.`,
    mended: 'cut off; what belongs to a person is kept in quarantine/',
  },
  damaged_lines: {
    level: 'warning',
    one: 'file has lines that cannot be understood; they are passed over',
    many: 'files have lines that cannot be understood; they are passed over',
    todo: 'Nothing has to be done. If a backup has the file whole, put it back while the bot is stopped.',
    mended: NEVER,
  },
  stranger: {
    level: 'note',
    one: 'thing lies among the people that belongs to nobody',
    many: 'things lie among the people that belong to nobody',
    todo: 'The bot does not look at it. Remove it if you know what it is.',
    mended: NEVER,
  },
  overlooked: {
    level: 'problem',
    one: 'person has a scheduled message that the index of due times does not know',
    many: 'people have scheduled messages that the index of due times does not know',
    todo: `It would not be sent. Stop the bot, then build the index anew: ${FIX}`,
    mended: 'known again, since the index was built anew',
  },
  no_index: {
    level: 'warning',
    one: 'index of due times is missing or damaged',
    many: 'indexes of due times are missing or damaged',
    todo: `It is built anew at the next start of the bot, or now: ${FIX}`,
    mended: 'built anew',
  },
  set_aside: {
    level: 'warning',
    one: 'damaged file of a person has been set aside',
    many: 'damaged files of people have been set aside',
    todo: 'reason.txt beside it says why. Mend it and put it back while the bot is stopped (docs/files.md), or remove its folder.',
    mended: NEVER,
  },
};

const MUCH_RUBBISH = 100_000_000;

/** What the scan of the data folder found. @param people how many were looked at */
export function judgeFlaws(tally: Tally, people: number): readonly Finding[] {
  if (tally.size === 0)
    return [well('files', `Everything of ${counted(people, 'person', 'people')} is whole.`)];
  return [...tally].map(([kind, tallied]) => judge(kind, tallied));
}

function judge(kind: Flaw['kind'], { count, bytes, mended, examples }: Tallied): Finding {
  const { level, one, many, todo, mended: how } = WORDINGS[kind];
  const more = count > examples.length ? ` and ${counted(count - examples.length, 'more', 'more')}` : '';
  const size = bytes > 0 ? `, ${sized(bytes)}` : '';
  const what = `${counted(count, one, many)}${size}: ${examples.join(', ')}${more}.`;
  if (mended === count) return finding('note', 'files', `${what} Mended: ${how}.`);
  const worse = kind === 'temporary' && bytes > MUCH_RUBBISH ? 'warning' : level;
  return finding(worse, 'files', what, todo);
}
