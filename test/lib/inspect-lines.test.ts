import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectLines } from '../../src/lib/inspect-lines.ts';

let dir = '';
let path = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lines-'));
  path = join(dir, 'file.jsonl');
});
afterAll(() => rm(dir, { recursive: true }));

const isGood = (line: string): boolean => line.startsWith('+');

describe('inspectLines', () => {
  it('sees every line as it was written, whatever is in it and however long it is', async () => {
    const piece = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll('\n', '\u2028'));
    const long = fc
      .tuple(piece, fc.integer({ min: 0, max: 4_000 }))
      .map(([text, times]) => text.repeat(times));
    const line = fc.tuple(fc.constantFrom('+', '-'), fc.oneof(piece, long)).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), piece, async (lines, rest) => {
        const whole = lines.map((one) => `${one}\n`).join('');
        await writeFile(path, whole + rest);
        const seen: string[] = [];
        const found = await inspectLines(path, (text) => {
          seen.push(text);
          return isGood(text);
        });
        expect(seen).toEqual(lines.map((one) => Buffer.from(one).toString()));
        const good = lines.filter(isGood).length;
        expect(found).toEqual({
          good,
          damaged: lines.length - good,
          end: Buffer.byteLength(whole),
          torn: Buffer.byteLength(rest),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('counts a line that no memory should hold as damaged, and goes on behind it', async () => {
    await writeFile(path, `+a\n${'x'.repeat(17 * 1024 * 1024)}\n+b\n+c`);
    expect(await inspectLines(path, isGood)).toMatchObject({ good: 2, damaged: 1, torn: 2 });
  });

  it('rejects without a file', async () => {
    await expect(inspectLines(join(dir, 'none'), isGood)).rejects.toThrow('ENOENT');
  });
});
