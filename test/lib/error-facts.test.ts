import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atLength, briefly, errorFacts } from '../../src/lib/error-facts.ts';
import { createLog } from '../../src/lib/log.ts';

const MARK = 'my-little-secret';

/** The error that this throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** Errors of the language and of libraries that quote what a person wrote. */
const quoting: readonly (readonly [name: string, make: () => unknown])[] = [
  ['broken JSON', () => JSON.parse(`{"text": ${MARK}`)],
  ['a zone that is none', () => new Intl.DateTimeFormat('en', { timeZone: MARK })],
  ['a URL that is none', () => new URL(MARK)],
  ['a wrong argument', () => Buffer.alloc(MARK as never)],
  ['a key that no schema knows', () => z.strictObject({}).parse({ [MARK]: 1 })],
  ['a text that is thrown', () => throwIt(MARK)],
  ['an answer of a vendor', () => throwIt(Object.assign(new Error(MARK), { status: 400, headers: {} }))],
  ['several at once', () => throwIt(new AggregateError([new Error(MARK)], MARK))],
  ['a text over several lines', () => throwIt(new SyntaxError(`x\n    at ${MARK}`))],
];

function throwIt(error: unknown): never {
  throw error;
}

describe('what is told of an error', () => {
  it.each(quoting)('names nothing that somebody wrote: %s', (_name, make) => {
    const cause = thrownBy(make);
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => lines.push(line) });
    log.error({ err: cause }, 'x');
    log.error({ err: new Error('reading a file', { cause }) }, 'x');
    const told = [...lines, briefly(cause), atLength(cause), JSON.stringify(errorFacts(cause))].join('\n');
    expect(told).not.toContain(MARK);
    expect(lines[1]).toContain('reading a file');
  });

  it('says what we were doing, why it failed, and where', () => {
    const cause = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const error = new Error('storing a memory', { cause });
    expect(errorFacts(error)).toEqual([
      { type: 'Error', message: 'storing a memory', at: expect.arrayContaining([expect.any(String)]) },
      { type: 'Error', code: 'ENOSPC', message: cause.message, at: expect.anything() },
    ]);
    expect(errorFacts(error)[0]?.at[0]).toContain('error-facts.test.ts');
    expect(atLength(error)).toMatch(
      /^Error: storing a memory\n {4}at .*\n(?:.*\n)*caused by Error: ENOSPC.* \(ENOSPC\)\n/,
    );
    expect(briefly(error)).toBe('storing a memory');
    expect(briefly(new RangeError(MARK))).toBe('RangeError');
  });

  it('ends, however the causes hang together', () => {
    const error = new Error('round');
    error.cause = error;
    expect(errorFacts(error).length).toBeLessThan(10);
  });
});
