import { NOTHING, type Reading, readText } from '../crisis/read.ts';
import { unfoldedLength } from '../crisis/tokens.ts';
import { canonical } from '../screen/canonical.ts';
import { cutTo, fold } from './normal.ts';

/** Two signs that stand for a sentence each, of eighteen letters and of eight: thousands of them take time and say nothing here. */
const UNFOLDING = /[\uFDFA\uFDFB]/g;

/**
 * What a message says about danger, as it is written and as it reads once it is undressed: in codes, with look-alike
 * letters, spaced out. The gravest of these counts.
 */
export function readDanger(raw: string): Reading {
  const text = raw.replace(UNFOLDING, ' ');
  const plain = readText(text);
  if (plain.sign === 'explicit') return plain;
  const clean = canonical(text);
  const others = [
    ...(clean.text === fold(text) ? [] : [cutTo(clean.text, unfoldedLength(text))]),
    ...clean.views.map((view) => cutTo(view.text, unfoldedLength(text))),
  ];
  return others.map(readText).reduce((worst, each) => (each.weight > worst.weight ? each : worst), plain);
}

/** The gravest of several messages, each by itself and all together. */
export function gravest(texts: readonly string[]): Reading {
  const readings = [...texts, ...(texts.length > 1 ? [texts.join('\n')] : [])].map(readDanger);
  return readings.reduce((worst, each) => (each.weight > worst.weight ? each : worst), NOTHING);
}

/**
 * `explicit`: somebody is in danger, or writes about somebody who is. `unsure`: it may be; somebody else has to say.
 * Idioms ("this deadline is killing me"), plain denials, stories and what is long past are `none`.
 */
export function readCrisis(text: string): 'none' | 'unsure' | 'explicit' {
  const { sign } = readDanger(text);
  return sign === 'hint' ? 'none' : sign;
}
