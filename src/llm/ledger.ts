import { join } from 'node:path';
import { toIso, type UserId } from '../domain/ids.ts';
import { createGroupCommit } from '../lib/group-commit.ts';
import type { Log } from '../lib/log.ts';
import { noUsage, type Usage } from './llm.ts';
import { anonymous, openSpendingFiles, type SpendingLine } from './spending-file.ts';

/** A finished call, as it is written down. */
export interface Call {
  /** The job that it was made for, for the log alone: on disk it would lead to an erased person. */
  readonly job?: string;
  readonly purpose: 'reply' | 'extract' | 'transcribe' | 'speak';
  readonly model: string;
  /** null: nothing is known, or it is not counted in tokens. */
  readonly usage: Usage | null;
  readonly dollars: number;
  readonly ms: number;
  /** Why it failed; null when it did not. */
  readonly why: string | null;
  /** What else the operator should know; never message text. */
  readonly note: string | null;
}

export type Reservation =
  /** Call `settle` exactly once, when the call has ended, well or badly. */
  | { readonly ok: true; readonly settle: (call: Call) => void }
  | { readonly ok: false; readonly over: 'user' | 'day' };

export interface Ledger {
  /**
   * Sets the greatest possible price of a call aside, or says whose budget of this UTC day it would overrun.
   * @param estimate US dollars
   * @param tokens in and out together; 0 for sound, which is not counted in tokens
   */
  reserve(user: UserId, estimate: number, tokens?: number): Reservation;
  /** US dollars of this UTC day; what is set aside does not count. */
  spentToday(): number;
  /** The same of one person. */
  spentTodayBy(user: UserId): number;
  /** Every call that was made for this person, oldest first. */
  callsFor(user: UserId): Promise<readonly SpendingLine[]>;
  /**
   * Leaves nothing of this person, calls in hand included; the sums of everybody stay. Rejects when the disk
   * fails: then it must be called again.
   */
  forget(user: UserId): Promise<void>;
  /** Resolves when everything settled so far is on disk, or could not be brought there. */
  flush(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

interface Parts {
  /** The data folder; the ledger writes into `spending/` inside it. */
  readonly dir: string;
  readonly now: () => number;
  readonly log: Log;
  /** US dollars; and tokens, where these are limited too. */
  readonly budget: DayBudget & { readonly tokens?: DayBudget };
}

interface DayBudget {
  readonly userDay: number;
  readonly day: number;
}

/** What was used, in US dollars and in tokens. `held` is set aside for calls in hand. */
interface Account {
  spent: number;
  held: number;
  tokens: number;
  heldTokens: number;
}

/** Sums of one UTC day. */
interface Day extends Account {
  readonly date: string;
  readonly by: Map<UserId, Account>;
}

const UNLIMITED: DayBudget = { userDay: Number.POSITIVE_INFINITY, day: Number.POSITIVE_INFINITY };

/**
 * Meters every model call and holds the budgets of a day (UTC) per person and for all. A call is reserved before
 * it is made, so calls at the same time cannot overrun a budget together. Sums survive a restart.
 */
export async function createLedger({ dir, now, log, budget }: Parts): Promise<Ledger> {
  const files = await openSpendingFiles(join(dir, 'spending'));
  let today = restored(dateOf(now()), await files.read(dateOf(now())));
  const pending: { readonly date: string; readonly line: SpendingLine }[] = [];
  const erasing: UserId[] = [];
  const holders = new Set<{ user: UserId | null }>();
  const { tokens: tokenBudget = UNLIMITED } = budget;

  const current = (): Day => {
    const date = dateOf(now());
    if (today.date !== date) today = restored(date, []);
    return today;
  };
  const write = async (): Promise<void> => {
    const batch = pending.splice(0);
    const leaving = erasing.splice(0);
    for (const date of new Set(batch.map((each) => each.date))) {
      const lines = batch.filter((each) => each.date === date).map((each) => each.line);
      await files.append(date, lines);
    }
    for (const user of leaving) await files.anonymise(user);
  };
  // One writer at a time: a file that is being rewritten would lose what is appended meanwhile.
  const commit = createGroupCommit(write);
  const committed = () =>
    commit().catch((error: unknown) => {
      // The sums in memory still hold the budget; a full disk must cost nobody an answer.
      log.error({ event: 'spending', err: error }, 'what model calls cost could not be written down');
    });

  const settled = (day: Day, user: UserId | null, call: Call): void => {
    for (const account of user ? [day, accountOf(day, user)] : [day]) {
      account.spent += call.dollars;
      account.tokens += tokensOf(call.usage ?? noUsage);
    }
    const line = lineOf(user, call, now());
    pending.push({ date: day.date, line: user ? line : anonymous(line) });
    const { user: _, ts: __, ...facts } = line;
    const job = user && call.job ? { job: call.job } : {};
    log[call.why === null && call.note === null ? 'info' : 'warn'](
      { event: 'model', ...job, ...facts, ...(call.note === null ? {} : { note: call.note }) },
      'model call',
    );
    void committed();
  };

  return {
    reserve(user, estimate, tokens = 0) {
      const day = current();
      const account = accountOf(day, user);
      const more = { dollars: estimate, tokens };
      if (overruns(account, more, budget.userDay, tokenBudget.userDay)) return { ok: false, over: 'user' };
      if (overruns(day, more, budget.day, tokenBudget.day)) return { ok: false, over: 'day' };
      hold([account, day], more, 1);
      const holder: { user: UserId | null } = { user };
      holders.add(holder);
      const settle = (call: Call): void => {
        if (!holders.delete(holder)) throw new Error('a reservation was settled twice');
        hold([account, day], more, -1);
        settled(day, holder.user, call);
      };
      return { ok: true, settle };
    },
    spentToday: () => current().spent,
    spentTodayBy: (user) => current().by.get(user)?.spent ?? 0,
    async callsFor(user) {
      await committed();
      return files.of(user);
    },
    async forget(user) {
      for (const holder of holders) if (holder.user === user) holder.user = null;
      current().by.delete(user);
      erasing.push(user);
      await commit();
    },
    flush: committed,
    [Symbol.asyncDispose]: committed,
  };
}

const dateOf = (at: number): string => toIso(at).slice(0, 10);

const noAccount = (): Account => ({ spent: 0, held: 0, tokens: 0, heldTokens: 0 });

function restored(date: string, lines: readonly SpendingLine[]): Day {
  const day: Day = { date, ...noAccount(), by: new Map() };
  for (const { user, dollars, input, cached, written, output } of lines) {
    for (const account of user ? [day, accountOf(day, user)] : [day]) {
      account.spent += dollars;
      account.tokens += input + cached + written + output;
    }
  }
  return day;
}

function accountOf(day: Day, user: UserId): Account {
  const known = day.by.get(user);
  if (known) return known;
  const account = noAccount();
  day.by.set(user, account);
  return account;
}

interface Amount {
  readonly dollars: number;
  readonly tokens: number;
}

const overruns = (account: Account, more: Amount, dollars: number, tokens: number): boolean =>
  account.spent + account.held + more.dollars > dollars ||
  account.tokens + account.heldTokens + more.tokens > tokens;

/** @param sign 1 sets aside, -1 gives back */
function hold(accounts: readonly Account[], { dollars, tokens }: Amount, sign: 1 | -1): void {
  for (const account of accounts) {
    account.held += sign * dollars;
    account.heldTokens += sign * tokens;
  }
}

/** Everything that a model has read and written. */
export const tokensOf = ({ input, cacheRead, cacheWrite, output }: Usage): number =>
  input + cacheRead + cacheWrite + output;

function lineOf(user: UserId | null, call: Call, now: number): SpendingLine {
  const usage = call.usage ?? noUsage;
  return {
    ts: toIso(now),
    user,
    purpose: call.purpose,
    model: call.model,
    input: usage.input,
    cached: usage.cacheRead,
    written: usage.cacheWrite,
    output: usage.output,
    dollars: call.dollars,
    ms: call.ms,
    ok: call.why === null,
    why: call.why,
  };
}
