import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLocked, lockFolder } from '../../src/lib/folder-lock.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('lockFolder', () => {
  it('lets nobody else in until it is given free', () => {
    const free = lockFolder(dir);
    expect(() => lockFolder(dir)).toThrow(/in use by another process/);
    free();
    lockFolder(dir)();
  });

  it('is held for as long as its owner lives, whatever becomes of what gives it free', async () => {
    const module = new URL('../../src/lib/folder-lock.ts', import.meta.url).href;
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)});
      lockFolder(${JSON.stringify(dir)});
      setImmediate(() => {
        gc();
        setImmediate(() => console.log('collected'));
      });
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    expect(isLocked(dir)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('is dropped when its owner is killed', async () => {
    const module = new URL('../../src/lib/folder-lock.ts', import.meta.url).href;
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)});
      lockFolder(${JSON.stringify(dir)});
      console.log('mine');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    expect(() => lockFolder(dir)).toThrow(/in use by another process/);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(dir)();
  });

  it('names who has it, as long as that is known', async () => {
    const free = lockFolder(dir);
    const me = `process ${process.pid} on ${hostname()}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC`;
    expect(() => lockFolder(dir)).toThrow(
      new RegExp(`^${dir} is in use by another process \\(.+, ${me}\\); stop that one first\\.$`),
    );
    const stale = { pid: 2 ** 22 + 7, host: hostname(), started: '2026-01-01T00:00:00.000Z', command: 'x' };
    for (const text of ['', '{', '[]', '{"pid":"x"}', JSON.stringify(stale)]) {
      await writeFile(join(dir, 'lock.json'), text);
      expect(() => lockFolder(dir)).toThrow(`${dir} is in use by another process; stop that one first.`);
    }
    await rm(join(dir, 'lock.json'));
    await mkdir(join(dir, 'lock.json'));
    expect(() => lockFolder(dir)).toThrow('another process; stop');
    await rm(join(dir, 'lock.json'), { recursive: true });
    free();
    lockFolder(dir)();
    expect(await readdir(dir)).toEqual(['lock']);
  });

  it('says what is wrong when there is no such folder', () => {
    expect(() => lockFolder(join(dir, 'none'))).toThrow(/unable to open/);
  });
});

describe('isLocked', () => {
  const module = new URL('../../src/lib/folder-lock.ts', import.meta.url).href;

  it('sees the claim of another process, and that it is gone', async () => {
    expect(isLocked(dir)).toBe(false);
    expect(await readdir(dir)).toEqual([]);
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)});
      lockFolder(${JSON.stringify(dir)});
      console.log('mine');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    expect(isLocked(dir)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isLocked(dir)).toBe(false);
  });

  it("is in nobody's way", async () => {
    lockFolder(dir)();
    const script = `
      const { isLocked } = await import(${JSON.stringify(module)});
      console.log('looking');
      for (;;) isLocked(${JSON.stringify(dir)});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    try {
      for (let start = 0; start < 1_000; start += 1) lockFolder(dir)();
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
});
