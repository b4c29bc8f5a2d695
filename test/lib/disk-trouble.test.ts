import { open } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { diskTrouble } from '../../src/lib/disk-trouble.ts';
import { calm, type Log } from '../../src/lib/log.ts';

/** What a full device really says. */
async function fullDisk(): Promise<Error> {
  const file = await open('/dev/full', 'w');
  try {
    await file.appendFile('x');
    throw new Error('/dev/full took something');
  } catch (error) {
    return new Error('writing the queue to disk', { cause: error });
  } finally {
    await file.close();
  }
}

describe('diskTrouble', () => {
  it('sees a full disk behind what it led to', async () => {
    expect(diskTrouble(await fullDisk())).toBe('the disk is full; free some space');
  });

  it.each([new Error('other'), Object.assign(new Error('x'), { code: 'ENOENT' }), 'ENOSPC', undefined])(
    'leaves alone what is none: %s',
    (error) => {
      expect(diskTrouble(error)).toBeNull();
    },
  );
});

describe('a calm log', () => {
  function setUp() {
    const lines: string[] = [];
    const at = (level: string) => (_: object, sentence: string) => void lines.push(`${level} ${sentence}`);
    const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
    const clock = { at: 0 };
    return { lines, clock, log: calm(log, () => clock.at) };
  }

  it('tells of a full disk in one line for five minutes, whoever meets it', async () => {
    const { lines, clock, log } = setUp();
    const err = await fullDisk();
    log.error({ err }, 'one');
    log.warn({ err }, 'two');
    clock.at = 5 * 60_000;
    log.error({ err }, 'three');
    expect(lines.filter((line) => line.startsWith('error'))).toEqual(
      Array(2).fill(expect.stringMatching(/^error The data folder takes nothing: the disk is full/)),
    );
    expect(lines.filter((line) => line.startsWith('debug'))).toEqual([
      'debug one',
      'debug two',
      'debug three',
    ]);
  });

  it('passes on everything else as it is', () => {
    const { lines, log } = setUp();
    for (const level of ['debug', 'info', 'warn', 'error'] as const) {
      log[level]({ err: new Error('other') }, 'a');
      log[level]({}, 'b');
    }
    expect(lines).toEqual(
      ['debug', 'info', 'warn', 'error'].flatMap((level) => [`${level} a`, `${level} b`]),
    );
  });
});
