import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  appendLines,
  appendMissing,
  cutFile,
  hasCode,
  ifThere,
  publishFiles,
  readIfThere,
  readTail,
  replaceFile,
  stageFiles,
  sweep,
} from '../../src/lib/files.ts';

let folder = '';
const path = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('replacing', () => {
  test('leaves the new file and nothing else', async () => {
    await replaceFile(path('a'), 'one');
    await replaceFile(path('a'), 'two');
    expect(await readFile(path('a'), 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('staged files change nothing until they are published', async () => {
    await replaceFile(path('a'), 'old');
    const files = [
      { name: 'a', text: 'new' },
      { name: 'b', text: 'new' },
    ];
    await stageFiles(folder, files);
    expect(await readFile(path('a'), 'utf8')).toBe('old');
    expect(await readIfThere(path('b'))).toBeNull();
    await publishFiles(folder, ['a', 'b']);
    expect(await readFile(path('a'), 'utf8')).toBe('new');
    expect(await readFile(path('b'), 'utf8')).toBe('new');
  });

  test('a failure keeps the old file', async () => {
    await replaceFile(path('a'), 'old');
    await mkdir(path('a.tmp'));
    await expect(replaceFile(path('a'), 'new')).rejects.toThrow('EISDIR');
    expect(await readFile(path('a'), 'utf8')).toBe('old');
  });

  test('sweeping removes what is unfinished and nothing else', async () => {
    await Promise.all(['a.tmp', 'b.json.tmp', 'tmp', 'a.tmp.json'].map((name) => writeFile(path(name), '')));
    await sweep(folder);
    expect((await readdir(folder)).sort()).toEqual(['a.tmp.json', 'tmp']);
  });
});

describe('what is not there', () => {
  test('is null', async () => {
    expect(await readIfThere(path('none'))).toBeNull();
    expect(await readTail(path('none'), 3)).toBeNull();
    expect(await ifThere(readdir(path('none')))).toBeNull();
  });

  test('is told from what cannot be read', async () => {
    await expect(readIfThere(folder)).rejects.toThrow('EISDIR');
  });
});

test('hasCode looks at the code of an error', async () => {
  const error: unknown = await stat(path('none')).catch((caught: unknown) => caught);
  expect(hasCode(error, 'EIO', 'ENOENT')).toBe(true);
  expect(hasCode(error, 'EIO')).toBe(false);
  expect(hasCode({ code: 'ENOENT' }, 'ENOENT')).toBe(false);
});

describe('the tail of a file', () => {
  test('an empty file has none', async () => {
    await writeFile(path('a'), '');
    expect(await readTail(path('a'), 3)).toEqual({ lines: [], end: 0, torn: 0 });
  });

  test('a file that is one unfinished line has no whole one', async () => {
    await writeFile(path('a'), 'torn');
    expect(await readTail(path('a'), 3)).toEqual({ lines: [], end: 0, torn: 4 });
  });

  test('is the last lines of whatever was appended, however long they are', async () => {
    // From empty lines to ones that are longer than the first look, in one, two and four bytes per character.
    const text = fc
      .tuple(fc.constantFrom('x', 'é', '😀'), fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 40_000 })))
      .map(([letter, times]) => letter.repeat(times));
    const torn = fc.constantFrom('', 'torn', 'é'.repeat(20_000));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 9 }),
        torn,
        fc.integer({ min: 1, max: 5 }),
        async (lines, rest, most) => {
          await writeFile(path('a'), '');
          for (const line of lines) await appendLines(path('a'), [line]);
          const end = (await stat(path('a'))).size;
          await appendFile(path('a'), rest);
          const expected = { lines: lines.slice(-most), end, torn: Buffer.byteLength(rest) };
          expect(await readTail(path('a'), most)).toEqual(expected);
          await cutFile(path('a'), end);
          expect(await readTail(path('a'), most)).toEqual({ ...expected, torn: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a file without lines is refused rather than read as a whole', async () => {
    await writeFile(path('a'), '');
    await cutFile(path('a'), 1e9);
    await expect(readTail(path('a'), 3)).rejects.toThrow('holds no lines');
  });
});

describe('appending what is missing', () => {
  const lines = ['{"id":"1"}', '{"id":"2 \u00e9"}', '{"id":"1"}'];
  const text = lines.map((line) => `${line}\n`).join('');

  test('whatever a crash has left of it, the file ends with all lines, once', async () => {
    const bytes = Buffer.from(text);
    for (let written = 0; written <= bytes.length; written += 1) {
      await writeFile(path('a'), Buffer.concat([Buffer.from('{"id":"0"}\n'), bytes.subarray(0, written)]));
      await appendMissing(path('a'), lines);
      expect(await readFile(path('a'), 'utf8')).toBe(`{"id":"0"}\n${text}`);
    }
  });

  test('creates the file, but not for nothing', async () => {
    await appendMissing(path('a'), lines);
    expect(await readFile(path('a'), 'utf8')).toBe(text);
    await appendMissing(path('b'), []);
    expect(await readIfThere(path('b'))).toBeNull();
  });

  test('an unfinished line of something else goes first', async () => {
    await writeFile(path('a'), '{"id":"0"}\n{"torn');
    await appendMissing(path('a'), lines);
    expect(await readFile(path('a'), 'utf8')).toBe(`{"id":"0"}\n${text}`);
  });
});
