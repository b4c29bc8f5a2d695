import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject } from '../support/project.ts';

it('the audit tells what is unsafe, and ends with 1 when there is a problem', async () => {
  await using project = await createProject();
  const dir = join(project.dir, 'data');
  await mkdir(join(dir, 'users'), { recursive: true });
  await chmod(dir, 0o755);
  await writeFile(
    join(project.dir, '.env'),
    'TELEGRAM_BOT_TOKEN=1:a\nOPERATOR_TOKEN=secret\nLOG_LEVEL=debug\n',
  );
  await chmod(join(project.dir, '.env'), 0o644);

  const bad = await project.run('audit');
  expect(bad.code).toBe(1);
  for (const said of ['OPERATOR_TOKEN is short', 'Other accounts may read .env', 'LOG_LEVEL is debug'])
    expect(bad.out).toContain(said);
  expect(bad.out).toMatch(/access: Anybody[\s\S]*key: DATA_KEY is not set[\s\S]*problems? and/);
  expect(bad.out).toContain('Every account of this machine may read what people wrote');
  expect(bad.out).not.toContain('secret\n');

  await chmod(dir, 0o700);
  await writeFile(join(project.dir, '.env'), 'TELEGRAM_BOT_TOKEN=1:a\nACCESS=invite\nRETENTION_DAYS=30\n');
  await chmod(join(project.dir, '.env'), 0o600);
  const good = await project.run('audit', {}, ['--json']);
  expect(good.code).toBe(0);
  expect(JSON.parse(good.out)).toMatchObject({ ok: true });

  const wrong = await project.run('audit', { ACCESS: 'sometimes' });
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('ACCESS must be one of') });
});
