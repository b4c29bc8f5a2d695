import { describe, expect, it } from 'vitest';
import {
  type CoachFolder,
  nextServed,
  problemText,
  type Served,
  swaps,
} from '../../src/rules/served-coaches.ts';
import { shippedDefinition } from '../support/coach-folder.ts';

const definition = await shippedDefinition('elite_coach');
const base = { framework: 'framework', securityRules: 'rules', sharedCues: [] };
const parts = (persona: string) => ({ definition, persona });

/** A reading in which each coach has this persona, or is broken (null). */
const read = (
  coaches: Readonly<Record<string, string | null>>,
  shared: CoachFolder['base'] = base,
): CoachFolder => ({
  base: shared,
  coaches: Object.entries(coaches).map(([id, persona]) => ({
    id,
    parts: persona === null ? null : parts(persona),
  })),
  problems: [],
});

const first = nextServed(new Map(), read({ a: '1', b: '1' }));
const personas = (served: Served) => Object.fromEntries([...served].map(([id, one]) => [id, one.persona]));

const cases: readonly (readonly [string, CoachFolder, Record<string, string>, string[]])[] = [
  ['nothing new', read({ a: '1', b: '1' }), { a: '1', b: '1' }, []],
  ['a change', read({ a: '2', b: '1' }), { a: '2', b: '1' }, ['changed a']],
  ['a broken change', read({ a: null, b: '2' }), { a: '1', b: '2' }, ['changed b']],
  ['all broken', read({ a: null, b: null }), { a: '1', b: '1' }, []],
  ['a new coach', read({ a: '1', b: '1', c: '1' }), { a: '1', b: '1', c: '1' }, ['added c']],
  ['a new coach that is broken', read({ a: '1', b: '1', c: null }), { a: '1', b: '1' }, []],
  ['a coach gone', read({ b: '1' }), { b: '1' }, ['removed a']],
  ['all coaches gone', read({}), { a: '1', b: '1' }, []],
  ['the base broken, a coach changed', read({ a: '2', b: '1' }, null), { a: '2', b: '1' }, ['changed a']],
];

describe('nextServed', () => {
  it.each(cases)('%s', (_what, reading, expected, swapped) => {
    const next = nextServed(first, reading);
    expect(personas(next)).toEqual(expected);
    expect(swaps(first, next).map(({ what, instance }) => `${what} ${instance}`)).toEqual(swapped);
  });

  it('gives every coach a new base, the broken ones too', () => {
    const next = nextServed(first, read({ a: null, b: '1' }, { ...base, framework: 'new' }));
    expect([...next.values()].map(({ framework }) => framework)).toEqual(['new', 'new']);
  });

  it('keeps the object of an unchanged coach, frozen', () => {
    const next = nextServed(first, read({ a: '1', b: '2' }));
    expect(next.get('a')).toBe(first.get('a'));
    expect(Object.isFrozen(next.get('b')?.definition.steps[0])).toBe(true);
  });

  it('serves nothing at first without a base or a usable coach', () => {
    expect(nextServed(new Map(), read({ a: '1' }, null)).size).toBe(0);
    expect(nextServed(new Map(), read({ a: null })).size).toBe(0);
  });
});

describe('problemText', () => {
  it('leaves out what is empty', () => {
    const problem = { instance: 'a', file: 'a/persona.md', path: '', message: 'is missing' };
    expect(problemText(problem)).toBe('a/persona.md: is missing');
    expect(problemText({ ...problem, path: 'x[1]' })).toBe('a/persona.md x[1]: is missing');
  });
});
