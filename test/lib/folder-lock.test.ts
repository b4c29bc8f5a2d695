import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/lib/folder-lock.ts';

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
