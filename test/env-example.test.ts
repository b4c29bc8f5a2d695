import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, variableNames } from '../src/config.ts';

const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
/** The same file with the commented defaults switched on. */
const uncommented = text.replaceAll(/^# (?=[A-Z_]+=)/gm, '');

describe('.env.example', () => {
  it('has every variable of config.ts, in the same order, and no other', () => {
    expect(Object.keys(parse(uncommented))).toEqual(variableNames);
  });

  it('shows the defaults that config.ts uses', () => {
    expect(readConfig(parse(uncommented))).toEqual(readConfig({}));
  });

  it('changes nothing when it is copied as it is', () => {
    expect(readConfig(parse(text))).toEqual(readConfig({}));
  });

  it('says something about each', () => {
    const lines = text.split('\n');
    const silent = variableNames.filter((name) => {
      const at = lines.findIndex((line) => new RegExp(`^(# )?${name}=`).test(line));
      return !/^# \S.{3,}/.test(lines[at - 1] ?? '') || /^(# )?[A-Z_]+=/.test(lines[at - 1] ?? '');
    });
    expect(silent).toEqual([]);
  });
});
