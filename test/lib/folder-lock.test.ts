import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
