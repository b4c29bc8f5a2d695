import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataPoint } from '../../../src/domain/instance.ts';
import { helpText } from '../../../src/rules/crisis/answers.ts';
import { readAgreement } from '../../../src/rules/understand/agreement.ts';
import { readAnswer } from '../../../src/rules/understand/answers.ts';
import { readClaim } from '../../../src/rules/understand/claim.ts';
import { readSentences } from '../../../src/rules/understand/clauses.ts';
import { readCrisis } from '../../../src/rules/understand/crisis.ts';
import { readDuration } from '../../../src/rules/understand/duration.ts';
import { quoteIn, words } from '../../../src/rules/understand/normal.ts';
import { readPrediction } from '../../../src/rules/understand/prediction.ts';
import { readSuccess } from '../../../src/rules/understand/success.ts';
import { readZone } from '../../../src/rules/understand/zone.ts';

const now = Date.UTC(2026, 10, 21, 12, 30);
const kinds: readonly DataPoint['kind'][] = ['text', 'timezone', 'time', 'number', 'choice'];
const PIECES =
  'done did it not yet I will tomorrow if should ? ! . , ; : - 4 6 min 80% 7/10 half an hour easy probably yes no but what Berlin in UTC +2 7:30 am here sent 做 完 了 没 не готово ё ½ 👍 \u200d \ud800 http://x.y at between and 5 to 10 minutes a'.split(
    ' ',
  );
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

function readAll(text: string): void {
  const claim = readClaim(text, null);
  if (claim.evidence !== '' && !text.includes(claim.evidence)) throw new Error('evidence that was not said');
  readAgreement(text);
  readCrisis(text);
  helpText('life', 'self', { language: text, zone: text });
  readSuccess(text, [text, 'done']);
  quoteIn(text, [text]);
  const duration = readDuration(text);
  if (duration !== null && !(duration > 0 && duration <= 366 * 86_400_000))
    throw new Error('a duration out of range');
  const zone = readZone(text, now);
  if (zone) new Intl.DateTimeFormat('en', { timeZone: zone.id });
  for (const kind of kinds) {
    const point = { id: 'x', kind, ask: '-', counts: '-', again: '-', choices: ['Walk a bit', 'Sit'] };
    const answer = readAnswer(point, text, now);
    if (answer.ok && kind === 'time') expect(answer.value).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
    if (answer.ok) expect(answer.value.length).toBeLessThanOrEqual(1000);
  }
}

describe('whatever is written', () => {
  it('nothing throws and nothing is out of range', () => {
    fc.assert(fc.property(anything, readAll), { numRuns: 400 });
  });

  it('a prediction is in range or null', () => {
    const within = (value: number | null, most: number) => value === null || (value >= 0 && value <= most);
    fc.assert(
      fc.property(anything, (text) => {
        const { difficulty, minutes, chance } = readPrediction(text, ['difficulty', 'minutes', 'chance']);
        return within(difficulty, 10) && within(minutes, 1440) && within(chance, 1);
      }),
      { numRuns: 400 },
    );
  });

  it('a question or a condition is never a certain claim', () => {
    const claim = fc.constantFrom(
      'I did it',
      'done',
      'I sent it to Anna',
      'ich habe es gemacht',
      "c'est fait",
    );
    fc.assert(
      fc.property(
        claim,
        (text) => !readClaim(`${text}?`, null).certain && !readClaim(`if ${text}`, null).certain,
      ),
    );
  });
});

const long = (piece: string) => piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000);

describe('4,000 characters of the worst', () => {
  it.each([
    'a',
    'a ',
    '.',
    '?',
    '1',
    '1 ',
    '1,',
    '-',
    "'",
    'not ',
    'done ',
    'no i ',
    'a.',
    '1:',
    'http://',
    '做',
    '½',
    'Æ\u0301',
    '5-',
    'berlin ',
    'in ',
    'UTC+',
    'A/',
  ])('are read: %j', (piece) => {
    expect(() => readAll(long(piece))).not.toThrow();
  });

  it.each(['a ', 'done, ', 'not ', 'but ', '1 ', '做'])(
    'hold no more clauses and words than characters: %j',
    (piece) => {
      const text = long(piece);
      const clauses = readSentences(text).flatMap((sentence) => sentence.clauses);
      expect(clauses.length).toBeLessThanOrEqual(text.length);
      expect(clauses.reduce((sum, clause) => sum + clause.words.length, 0)).toBe(words(text).length);
    },
  );

  it('meet no pattern that repeats a repetition', () => {
    const folder = new URL('../../../src/rules/understand/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const repeated = sources.filter((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .some(
          (line) =>
            /\/.*\)(?:[+*]|\{\d+,)(?!.*\*\/).*\/[a-z]*/.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line),
        ),
    );
    expect(sources.length).toBeGreaterThan(15);
    expect(repeated).toEqual([]);
  });
});
