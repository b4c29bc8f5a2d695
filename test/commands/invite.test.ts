import { expect, it } from 'vitest';
import { createProject } from '../support/project.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:token-of-the-bot';

it('invitations are made, listed and revoked on the command line', async () => {
  await using project = await createProject();
  await using telegram = await startTelegramServer({ token: TOKEN });
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root, ACCESS: 'invite' };

  const made = await project.run('invite', env, ['--uses', '3', '--note', 'the choir']);
  const code = /start=([A-Za-z0-9_-]{16,64})$/m.exec(made.out)?.[1] ?? '';
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(/^https:\/\/t\.me\/[A-Za-z]\w+\?start=/);
  expect(code).not.toBe('');

  const list = await project.run('invite', env, ['list']);
  expect(list.out).toMatch(/^[0-9a-f]{10} +0 of 3 +\d{4}-\d\d-\d\d +the choir$/m);
  expect(list.out).not.toContain(code);

  expect(await project.run('invite', env, ['revoke', code])).toMatchObject({ code: 0 });
  expect((await project.run('invite', env, ['list'])).out).toContain('There is no invitation.');

  const wrong = await project.run('invite', {}, ['--uses', 'many']);
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--uses must be a whole number') });
});
