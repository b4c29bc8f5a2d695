import { describe, expect, it } from 'vitest';
import {
  deniedJustBefore,
  readSentences,
  type Stance,
  stanceAt,
} from '../../../src/rules/understand/clauses.ts';
import { findPhrases, phraseTable } from '../../../src/rules/understand/phrases.ts';

const clausesOf = (text: string) =>
  readSentences(text).map((sentence) =>
    sentence.clauses.map((clause) => clause.words.join(' ') + (clause.asked ? '?' : '')),
  );

describe('readSentences', () => {
  it.each<[string, string[][]]>([
    ['I did it, but not all. What now?', [['i did it', 'but not all'], ['what now?']]],
    ['see https://x.com/a?b=1. ok', [['see https x com a b 1'], ['ok']]],
    ['it took 4,5 min at 7:30 in v1.2', [['it took 4 5 min at 7 30 in v1 2']]],
    ['做完了，很累。下一步？', [['做 完 了', '很 累'], ['下 一 步?']]],
    ['should I go', [['should i go?']]],
    ['why not?', [['why not']]],
    ['?!.,;', []],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it('keeps the spelling of each sentence', () => {
    expect(readSentences(' Fertig!  Ich hab’s GEMACHT. ').map((sentence) => sentence.text)).toEqual([
      'Fertig',
      'Ich hab’s GEMACHT',
    ]);
  });
});

const sent = phraseTable([['sent it, geschickt, hecho, envoye, сделал, 做完', true]]);

const stances: Record<string, Stance> = {
  'I sent it': 'affirmed',
  'finally sent it to him': 'affirmed',
  "I'm not sure how but I sent it": 'affirmed',
  'I never sent it': 'denied',
  'I sent it not': 'denied',
  "I haven't really sent it": 'denied',
  'almost sent it': 'partly',
  'I will have sent it': 'ahead',
  'I sent it tomorrow': 'ahead',
  'if I sent it': 'supposed',
  'have you sent it?': 'asked',
  'he sent it': 'other',
  'I guess I sent it': 'hedged',
  'ich habe es geschickt': 'affirmed',
  'ich habe es nicht geschickt': 'denied',
  'ich habe es heute morgen geschickt': 'affirmed',
  'ich werde es geschickt haben': 'ahead',
  'ya está hecho': 'affirmed',
  'no está hecho': 'denied',
  "je ne l'ai pas envoyé": 'denied',
  'я не сделал': 'denied',
  'кажется сделал': 'hedged',
  我还没做完: 'denied',
  我做完: 'affirmed',
};

describe('stanceAt', () => {
  it.each(Object.entries(stances))('%j is %s', (text, expected) => {
    const clauses = readSentences(text).flatMap((sentence) => sentence.clauses);
    const found = clauses.flatMap((clause) =>
      findPhrases(clause.words, sent).map((each) => stanceAt(clause, each)),
    );
    expect(found).toEqual([expected]);
  });
});

describe('deniedJustBefore', () => {
  it('looks two words back', () => {
    expect(deniedJustBefore(['im', 'not', 'waiting'], 2)).toBe(true);
    expect(deniedJustBefore(['not', 'even', 'waiting'], 2)).toBe(true);
    expect(deniedJustBefore(['not', 'now', 'i', 'wait'], 3)).toBe(false);
  });
});
