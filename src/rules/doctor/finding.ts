/** Nothing to do; worth knowing; will hurt before long; hurts now. */
export type Level = 'ok' | 'note' | 'warning' | 'problem';

/** What the doctor says about one thing. Never what a person wrote, never a key. */
export interface Finding {
  readonly level: Level;
  /** Such as `settings` or `disk`. */
  readonly about: string;
  /** One plain sentence. */
  readonly says: string;
  /** What the operator can do; null where there is nothing to do. */
  readonly todo: string | null;
}

export const well = (about: string, says: string): Finding => ({ level: 'ok', about, says, todo: null });

export const finding = (
  level: Exclude<Level, 'ok'>,
  about: string,
  says: string,
  todo: string | null = null,
): Finding => ({
  level,
  about,
  says,
  todo,
});

/** How many findings there are of this level. */
export const countOf = (findings: readonly Finding[], level: Level): number =>
  findings.filter((one) => one.level === level).length;

/** `1 file`, `3 files`; `plural` where an s is not enough. */
export function counted(count: number, one: string, plural = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : plural}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time in one unit, for people: `40 s`, `5 min`, `3 h`, `2 days`. @param ms milliseconds, 0 or more */
export function lasting(ms: number): string {
  if (ms < 2 * MINUTE) return `${Math.round(ms / 1000)} s`;
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return `${Math.round(ms / HOUR)} h`;
  return `${Math.round(ms / DAY)} days`;
}

/** Bytes for people: `12 kB`, `3.4 MB`, `80 GB`. */
export function sized(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 ? Number(size.toFixed(1)) : Math.round(size)} ${units[unit]}`;
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
/** US dollars: `$0.42`. */
export const priced = (amount: number): string => dollars.format(amount);
