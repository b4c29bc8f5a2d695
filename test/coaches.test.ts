import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createCoachFolder, SHIPPED } from './support/coach-folder.ts';

const COMMAND = fileURLToPath(new URL('../src/coaches.ts', import.meta.url));

/** What `npm run coaches` runs. */
function coaches(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run coaches', () => {
  it('says how many steps each shipped coach has', async () => {
    const { code, out } = await coaches();
    expect(out).toBe(
      'elite_coach       8 steps, ok\nmorning_protocol  8 steps, ok\nmove_prompt       8 steps, ok\n',
    );
    expect(code).toBe(0);
  });

  it('lists what to mend, and fails', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await folder.write('move_prompt/persona.md', '');
    await folder.write('base/security_rules.md', '');
    const { code, out } = await coaches(folder.dir);
    expect(out.split('\n').map((line) => line.slice(0, 44))).toEqual([
      'elite_coach  8 steps, ok',
      'move_prompt  1 problem',
      '  move_prompt/persona.md: is empty; write he',
      'base         1 problem',
      '  base/security_rules.md: is empty; write he',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('looks at one coach alone', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await folder.write('move_prompt/persona.md', '');
    expect(await coaches(join(folder.dir, 'elite_coach'))).toMatchObject({
      code: 0,
      out: 'elite_coach  8 steps, ok\n',
    });
    expect((await coaches(join(folder.dir, 'move_prompt'))).code).toBe(1);
  });

  it.each([
    [['/nowhere/at/all'], /there is no such folder/],
    [['--colour'], /--colour/],
  ])('answers %j with one sentence', async (args, says) => {
    const { code, err } = await coaches(...args);
    expect(err).toMatch(says);
    expect(err).not.toContain('    at ');
    expect(code).toBe(2);
  });

  it('writes the schema that is committed', async () => {
    await using folder = await createCoachFolder();
    expect((await coaches('--write-schema', folder.dir)).code).toBe(0);
    const written = await readFile(join(folder.dir, 'definition.schema.json'), 'utf8');
    expect(written).toBe(await readFile(join(SHIPPED, 'definition.schema.json'), 'utf8'));
  });
});
