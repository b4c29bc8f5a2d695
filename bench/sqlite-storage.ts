import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextRound } from 'node:timers/promises';
import { createGroupCommit } from '../src/lib/group-commit.ts';
import { type Change, createBook, Ended, Entry } from '../src/queue/book.ts';
import { openDeadLetters } from '../src/queue/dead-letters.ts';
import type { JournalOptions } from '../src/queue/journal.ts';
import type { Storage } from '../src/queue/storage.ts';

interface Pending {
  readonly change: Change;
  readonly sync: boolean;
  readonly saved: boolean;
}

/** The rival of the journal: the same promises on node:sqlite (WAL, synchronous=FULL, group commit). */
export async function openSqlite({ dir, now, log }: JournalOptions): Promise<Storage> {
  await mkdir(dir, { recursive: true });
  const db = new DatabaseSync(join(dir, 'queue.sqlite'));
  db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS entries (id TEXT PRIMARY KEY, tries INT, not_before REAL, entry TEXT) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS ended (id TEXT PRIMARY KEY, lane TEXT, at REAL) WITHOUT ROWID;`);
  const put = db.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)');
  const set = db.prepare('UPDATE entries SET tries = ?, not_before = ? WHERE id = ?');
  const drop = db.prepare('DELETE FROM entries WHERE id = ?');
  const end = db.prepare('INSERT OR REPLACE INTO ended VALUES (?, ?, ?)');
  const book = createBook(now);
  for (const row of db.prepare('SELECT entry, tries, not_before FROM entries').iterate()) {
    const entry = { ...JSON.parse(String(row.entry)), tries: row.tries, not_before: row.not_before };
    book.apply({ put: [Entry.parse(entry)] });
  }
  const ended = db.prepare('SELECT id, lane, at FROM ended ORDER BY at').iterate();
  book.apply({ end: [...ended].map((row) => Ended.parse({ ...row })) });
  let pending: Pending[] = [];

  function write(change: Change): void {
    for (const entry of change.put ?? [])
      put.run(entry.job.id, entry.tries, entry.not_before, JSON.stringify(entry));
    for (const { id, tries, not_before } of change.set ?? []) set.run(tries, not_before, id);
    for (const { id, lane, at } of change.end ?? []) {
      drop.run(id);
      end.run(id, lane, at);
    }
  }

  const flush = createGroupCommit(async () => {
    // A commit holds the event loop, so nothing can gather behind it; what comes in one round is gathered here.
    await nextRound();
    const group = pending;
    pending = [];
    if (group.length === 0) return;
    db.exec(`PRAGMA synchronous = ${group.some(({ sync }) => sync) ? 'FULL' : 'NORMAL'}; BEGIN`);
    for (const { change } of group) write(change);
    db.exec('COMMIT');
    for (const { change, saved } of group) if (saved) book.apply(change);
  });

  return {
    book,
    dead: await openDeadLetters(dir, log),
    save(change) {
      pending.push({ change, sync: true, saved: true });
      return flush();
    },
    note(change) {
      book.apply(change);
      pending.push({ change, sync: change.end !== undefined, saved: false });
      void flush();
    },
    async forget(lane) {
      book.forget(lane);
      db.prepare('DELETE FROM ended WHERE lane = ?').run(lane);
      db.prepare("DELETE FROM entries WHERE entry ->> '$.job.lane' = ?").run(lane);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    tidy() {},
    async close() {
      await flush();
      db.close();
    },
  };
}
