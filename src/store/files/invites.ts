import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Iso, type Millis, toIso, toMillis, type UserId } from '../../domain/ids.ts';
import { hasCode, ifThere, readIfThere, replaceFile, syncFolder } from '../../lib/files.ts';
import { parseJson } from './documents.ts';
import { PRIVATE } from './options.ts';

/** What is kept of an invitation. The code itself is not: the file is named after its SHA-256. */
const Invite = z.strictObject({
  version: z.literal(1),
  created_at: Iso,
  /** null: never. */
  expires_at: Iso.nullable(),
  /** How many people it lets in. */
  uses: z.int().min(1),
  /** For the operator: whom it is for. */
  note: z.string(),
});
type Invite = z.infer<typeof Invite>;

export interface InviteRow extends Omit<Invite, 'version'> {
  /** The beginning of the hash; enough to name it by. */
  readonly id: string;
  /** How many people it has let in. */
  readonly used: number;
}

/** Invitations as files, made and revoked by the operator's command while the bot uses them. */
export interface Invites {
  /** @returns the code, at most 64 characters of `A-Za-z0-9_-`, as a deep link takes it; it is shown this once */
  create(wish: {
    readonly uses: number;
    readonly expiresAt: Millis | null;
    readonly note: string;
  }): Promise<string>;
  list(): Promise<readonly InviteRow[]>;
  /** By the id of {@link InviteRow}, or the code; false when there is none. Who is in stays in. */
  revoke(idOrCode: string): Promise<boolean>;
  /**
   * Whether this code lets this person in; each person counts once, however often they come. Only the bot may call
   * this, and not twice at the same time for one person.
   */
  redeem(code: string, user: UserId): Promise<boolean>;
}

const CODE_BYTES = 16;
const ID_LENGTH = 10;
/** A code, or what may have been one: everything else is not even looked up. */
const CODE = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * `access/invites/` holds a file per invitation, which only the command writes; `access/used/{hash}/` an empty file per
 * person whom it let in, which only the bot writes. So neither overwrites what the other has just written.
 */
export function createInvites(dir: string, now: () => Millis): Invites {
  const folder = join(dir, 'access', 'invites');
  const usedFolder = (hash: string) => join(dir, 'access', 'used', hash);
  const pathOf = (hash: string) => join(folder, `${hash}.json`);
  /** One at a time, so that the last use is not given to two people. */
  let redeeming: Promise<unknown> = Promise.resolve();

  async function read(hash: string): Promise<Invite | null> {
    const text = await readIfThere(pathOf(hash));
    return text === null ? null : (Invite.safeParse(parseJson(text)).data ?? null);
  }

  async function hashes(): Promise<string[]> {
    const names = (await ifThere(readdir(folder))) ?? [];
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  }

  const peopleOf = async (hash: string): Promise<readonly string[]> =>
    (await ifThere(readdir(usedFolder(hash)))) ?? [];

  async function redeemOnce(code: string, user: UserId): Promise<boolean> {
    if (!CODE.test(code)) return false;
    const hash = sha256(code);
    const invite = await read(hash);
    if (!invite || (invite.expires_at !== null && toMillis(invite.expires_at) <= now())) return false;
    // Without the code, which is kept nowhere, nobody can tell from this whose it is.
    const person = sha256(`${code}:${user}`);
    const people = await peopleOf(hash);
    if (people.includes(person)) return true;
    if (people.length >= invite.uses) return false;
    await mkdir(usedFolder(hash), { recursive: true, mode: PRIVATE });
    await touch(join(usedFolder(hash), person));
    await syncFolder(usedFolder(hash));
    return true;
  }

  return {
    async create({ uses, expiresAt, note }) {
      const code = randomBytes(CODE_BYTES).toString('base64url');
      const invite = {
        version: 1,
        created_at: toIso(now()),
        expires_at: expiresAt === null ? null : toIso(expiresAt),
        uses,
        note,
      };
      await mkdir(folder, { recursive: true, mode: PRIVATE });
      await replaceFile(pathOf(sha256(code)), `${JSON.stringify(Invite.parse(invite))}\n`);
      return code;
    },

    async list() {
      const rows = await Promise.all(
        (await hashes()).map(async (hash) => {
          const invite = await read(hash);
          if (!invite) return [];
          const { version: _, ...shown } = invite;
          return [{ ...shown, id: hash.slice(0, ID_LENGTH), used: (await peopleOf(hash)).length }];
        }),
      );
      return rows.flat().toSorted((a, b) => a.created_at.localeCompare(b.created_at));
    },

    async revoke(idOrCode) {
      const isId = new RegExp(`^[0-9a-f]{${ID_LENGTH},}$`).test(idOrCode);
      const all = await hashes();
      const hash = all.find((each) => each === sha256(idOrCode) || (isId && each.startsWith(idOrCode)));
      if (!hash) return false;
      await rm(pathOf(hash), { force: true });
      await syncFolder(folder);
      await rm(usedFolder(hash), { recursive: true, force: true });
      return true;
    },

    redeem(code, user) {
      const run = redeeming.then(() => redeemOnce(code, user));
      redeeming = Promise.allSettled([run]);
      return run;
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function touch(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
