import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserId } from '../../../src/domain/ids.ts';
import { createInvites, type Invites } from '../../../src/store/files/invites.ts';
import { openDataFolder } from '../../support/data-folder.ts';

const DAY = 86_400_000;
const [ada, ben, cleo] = ['1001', '1002', '1003'].map((id) => UserId.parse(id)) as [UserId, UserId, UserId];

let dir = '';
let now = Date.parse('2026-11-21T09:00:00Z');
let invites: Invites;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'invites-'));
  now = Date.parse('2026-11-21T09:00:00Z');
  invites = createInvites(dir, () => now);
});
afterEach(() => rm(dir, { recursive: true }));

const create = (uses = 1, days: number | null = 30) =>
  invites.create({ uses, expiresAt: days === null ? null : now + days * DAY, note: 'for the choir' });

describe('an invitation', () => {
  it('lets in as many people as it says, each once, also when all come at the same time', async () => {
    const code = await create(2);
    const came = await Promise.all([ada, ben, cleo].map((user) => invites.redeem(code, user)));
    expect(came).toEqual([true, true, false]);
    expect(await invites.redeem(code, ada)).toBe(true);
    expect(await invites.list()).toMatchObject([{ used: 2, uses: 2, note: 'for the choir' }]);
  });

  it('ends when it says', async () => {
    const code = await create(5, 1);
    now += DAY - 1;
    expect(await invites.redeem(code, ada)).toBe(true);
    now += 1;
    expect(await invites.redeem(code, ben)).toBe(false);
  });

  it('without an end does not end', async () => {
    const code = await create(1, null);
    now += 10_000 * DAY;
    expect(await invites.redeem(code, ada)).toBe(true);
  });

  it('is over once it is revoked, by its id or by its code', async () => {
    const codes = [await create(), await create()];
    const rows = await invites.list();
    expect(await invites.revoke(rows[0]?.id ?? '')).toBe(true);
    const left = await Promise.all(codes.map((code) => invites.redeem(code, ada)));
    expect(left.filter(Boolean)).toHaveLength(1);
    for (const code of codes) await invites.revoke(code);
    expect(await Promise.all(codes.map((code) => invites.redeem(code, ada)))).toEqual([false, false]);
    expect(await readdir(join(dir, 'access', 'used'))).toEqual([]);
  });

  it('survives a restart of the bot', async () => {
    const code = await create();
    expect(await createInvites(dir, () => now).redeem(code, ada)).toBe(true);
    expect(await createInvites(dir, () => now).redeem(code, ben)).toBe(false);
  });

  it('leaves neither its code nor who used it on the disk', async () => {
    const code = await create();
    await invites.redeem(code, ada);
    const { holding } = openDataFolder(dir);
    expect(await holding(code)).toEqual([]);
    expect(await holding(ada)).toEqual([]);
  });

  it.each(['', '../../etc/passwd', 'x'.repeat(16), 'a b', `${'A'.repeat(22)}\n`, '.'])(
    'is not %j',
    async (code) => {
      await create();
      expect(await invites.redeem(code, ada)).toBe(false);
      expect(await invites.revoke(code)).toBe(false);
    },
  );
});
