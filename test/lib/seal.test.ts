import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/lib/operator-error.ts';
import { createSeal, isSealed, keysOf, noSeal, toKey } from '../../src/lib/seal.ts';

const salt = Buffer.alloc(16, 7);
const a = toKey(randomBytes(32).toString('base64'), salt);
const b = toKey(randomBytes(32).toString('base64'), salt);
const seal = createSeal(a);

describe('sealing', () => {
  it('gives back every text, and keeps its lines apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (lines) => {
        const text = lines.join('\n');
        fc.pre(!isSealed(text) && text.isWellFormed());
        const sealed = seal.seal(text);
        expect(sealed.split('\n')).toHaveLength(text.split('\n').length);
        expect(seal.open(sealed)).toBe(text);
        expect(seal.open(text)).toBe(text);
      }),
    );
  });

  it('shows nothing of a text, and never looks the same twice', () => {
    const text = 'quokka '.repeat(20);
    expect(seal.seal(text)).not.toContain('quokka');
    expect(seal.seal(text)).not.toBe(seal.seal(text));
  });

  it('opens sealed and plain lines side by side, with the keys of both', () => {
    const mixed = `${createSeal(b).seal('one')}\ntwo\n${seal.seal('three')}\n`;
    expect(createSeal(a, [b]).open(mixed)).toBe('one\ntwo\nthree\n');
    expect([...keysOf(mixed)].toSorted()).toEqual([a.id, b.id].toSorted());
  });

  it('says which key is missing', () => {
    const wrong = () => createSeal(b).open(seal.seal('x'));
    expect(wrong).toThrow(OperatorError);
    expect(wrong).toThrow(`key ${a.id}`);
    expect(() => noSeal.open(seal.seal('x'))).toThrow('Set DATA_KEY');
  });

  it('leaves a line closed that somebody has changed or cut', () => {
    const sealed = seal.seal('{"level":1}');
    for (let at = 12; at < sealed.length - 1; at += 1) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      expect(seal.open(changed)).toBe(changed);
      expect(seal.open(sealed.slice(0, at))).toBe(sealed.slice(0, at));
    }
  });
});

describe('a key', () => {
  it('is 32 bytes in base64 as they are, or made from a passphrase and the salt', () => {
    expect(toKey(a.bytes.toString('base64'), salt)).toEqual(a);
    expect(toKey(a.bytes.toString('base64url'), salt)).toEqual(a);
    const passphrase = 'correct horse battery staple';
    expect(toKey(passphrase, salt)).toEqual(toKey(passphrase, salt));
    expect(toKey(passphrase, salt).id).not.toBe(toKey(passphrase, Buffer.alloc(16, 8)).id);
  });
});
