import { expect, test } from 'vitest';
import { z } from 'zod';
import { newCheckIns } from '../../../src/rules/schedule/check-ins/new.ts';
import { DOCUMENTS, type DocumentKind, parseDocument } from '../../../src/store/files/documents.ts';

const Third = z.strictObject({ version: z.literal(3), words: z.array(z.string()) });
const First = z.looseObject({ word: z.string() });
const Second = z.looseObject({ words: z.string() });

/** As a document looks after its shape has changed twice. */
const document: DocumentKind<z.infer<typeof Third>> = {
  file: 'words.json',
  schema: Third,
  version: 3,
  upgrades: {
    1: (old) => ({ version: 2, words: First.parse(old).word }),
    2: (old) => ({ version: 3, words: Second.parse(old).words.split(' ') }),
  },
};
const parse = (value: unknown) => parseDocument(JSON.stringify(value), document);

test('an older document is upgraded step by step', () => {
  const value = { version: 3, words: ['a', 'b'] };
  expect(parse({ version: 1, word: 'a b' })).toEqual({ kind: 'ok', value });
  expect(parse({ version: 2, words: 'a b' })).toEqual({ kind: 'ok', value });
  expect(parse(value)).toEqual({ kind: 'ok', value });
});

test('a newer document is told from a damaged one', () => {
  expect(parse({ version: 4, words: 'of the future' })).toEqual({ kind: 'newer', version: 4 });
});

test('an older document that is damaged is corrupt, whatever its upgrade makes of it', () => {
  expect(parse({ version: 1 })).toMatchObject({ kind: 'corrupt' });
  expect(parse({ version: 2, words: 7 })).toMatchObject({ kind: 'corrupt' });
});

test('a mistake in an upgrade is not taken for a damaged file', () => {
  const wrong = () => {
    throw new RangeError('a bug');
  };
  expect(() => parseDocument('{"version":2}', { ...document, upgrades: { 2: wrong } })).toThrow(RangeError);
  expect(() => parseDocument('{"version":2}', { ...document, upgrades: {} })).toThrow('cannot be upgraded');
});

test('a reason quotes nothing of the file', () => {
  expect(parse({ version: 3, words: 'secret' })).toMatchObject({ kind: 'corrupt', reason: /^words: / });
  expect(JSON.stringify(parseDocument('secret', document))).not.toContain('secret');
});

test('what was read is frozen', () => {
  const parsed = parse({ version: 3, words: [] });
  expect(parsed.kind === 'ok' && Object.isFrozen(parsed.value.words)).toBe(true);
});

const aFact = {
  id: 'f1',
  text: 'Works nights.',
  source: 'user',
  message: 'm1',
  at: '2026-11-21T09:00:00.000Z',
  verdict: 'allow',
  pinned: false,
  topic: null,
  superseded_by: null,
} as const;

test('facts from before there were verdicts are kept, and screened when they are read', () => {
  const { verdict: _, ...old } = aFact;
  const parsed = parseDocument(JSON.stringify({ version: 1, items: [old] }), DOCUMENTS.facts);
  expect(parsed).toEqual({ kind: 'ok', value: { version: 2, items: [aFact] } });
});

test('what was kept of activity before there were check-ins begins with none', () => {
  const old = {
    version: 1,
    last_seen: '2026-11-20T09:00:00.000Z',
    hours: Array.from({ length: 24 }, () => 1),
    active_days: ['2026-11-20'],
    streak: { current: 1, longest: 3 },
  };
  const parsed = parseDocument(JSON.stringify(old), DOCUMENTS.activity);
  expect(parsed).toEqual({ kind: 'ok', value: { ...old, version: 2, check_ins: newCheckIns() } });
});
