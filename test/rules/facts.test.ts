import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import { Facts } from '../../src/domain/memory.ts';
import { activeFacts, addFact, forgetFact, listFacts, type NewFact } from '../../src/rules/facts.ts';
import { countingIds, DAY, NOON } from '../support/memories.ts';

const empty: Facts = { version: 2, items: [] };
const newFact = (text: string, patch: Partial<NewFact> = {}): NewFact => ({
  text,
  source: 'user',
  message: null,
  verdict: 'allow',
  topic: null,
  pinned: false,
  ...patch,
});

/** Adds one after the other, a day apart. */
function withFacts(...facts: NewFact[]): Facts {
  const newId = countingIds('fact');
  return facts.reduce((all, fact, index) => {
    const added = addFact(all, fact, NOON + index * DAY, newId);
    return added.ok ? added.facts : all;
  }, empty);
}

const texts = (facts: Facts) => activeFacts(facts).map((fact) => fact.text);

describe('addFact', () => {
  it('keeps source, message and date', () => {
    expect(
      withFacts(newFact(' Works at A ', { source: 'voice', message: 'm1', topic: 'job' })).items,
    ).toEqual([
      {
        id: 'fact-1',
        text: 'Works at A',
        source: 'voice',
        message: 'm1',
        at: toIso(NOON),
        pinned: false,
        topic: 'job',
        superseded_by: null,
        verdict: 'allow',
      },
    ]);
  });

  it('lets the newer one on a topic take the place of the older, not of a saved note', () => {
    const facts = withFacts(
      newFact('Saved', { topic: 'job', pinned: true }),
      newFact('Works at A', { topic: 'job' }),
      newFact('Likes tea'),
      newFact('Works at B', { topic: ' JOB' }),
    );
    expect(texts(facts)).toEqual(['Saved', 'Works at B', 'Likes tea']);
    expect(facts.items.find((fact) => fact.text === 'Works at A')?.superseded_by).toBe('fact-4');
  });

  it('does not add the same text twice, but pins it when it is saved', () => {
    const facts = withFacts(newFact('I like  tea.'), newFact('i like tea', { topic: 'drink' }));
    expect(texts(facts)).toEqual(['I like  tea.']);
    const saved = addFact(
      facts,
      newFact('I like tea', { pinned: true, source: 'saved' }),
      NOON,
      countingIds(),
    );
    expect(saved.ok && saved.facts.items.map((fact) => fact.pinned)).toEqual([true]);
  });

  it('knows a text again that was superseded meanwhile', () => {
    const facts = withFacts(
      newFact('Lives in Berlin', { topic: 'home' }),
      newFact('Lives in Rome', { topic: 'home' }),
      newFact('Lives in Berlin', { topic: 'home' }),
    );
    expect(texts(facts)).toEqual(['Lives in Berlin']);
    expect(facts.items).toHaveLength(3);
  });

  it('cuts what is too long, not through a character, and refuses what is empty', () => {
    const [fact] = withFacts(newFact(`${'x'.repeat(499)}😀 and more`, { topic: 't'.repeat(99) })).items;
    expect(fact?.text).toBe('x'.repeat(499));
    expect(fact?.topic).toHaveLength(60);
    expect(addFact(empty, newFact(' \n '), NOON, countingIds())).toEqual({ ok: false, why: 'empty' });
  });

  it('refuses the 51st pinned note until one is forgotten', () => {
    const facts = withFacts(
      ...Array.from({ length: 50 }, (_, index) => newFact(`note ${index}`, { pinned: true })),
    );
    const more = newFact('one more', { pinned: true });
    expect(addFact(facts, more, NOON, countingIds())).toEqual({ ok: false, why: 'pinned_full' });
    expect(addFact(facts, newFact('not pinned'), NOON, countingIds()).ok).toBe(true);
    expect(addFact(facts, newFact('note 7', { pinned: true }), NOON, countingIds()).ok).toBe(true);
    expect(addFact(forgetFact(facts, 1).facts, more, NOON, countingIds()).ok).toBe(true);
  });

  it('keeps 200: superseded ones go first, then the oldest, pinned ones never', () => {
    const facts = withFacts(
      newFact('pinned', { pinned: true }),
      newFact('oldest'),
      newFact('old job', { topic: 'job' }),
      newFact('new job', { topic: 'job' }),
      ...Array.from({ length: 197 }, (_, index) => newFact(`fact ${index}`)),
    );
    expect(facts.items).toHaveLength(200);
    expect(facts.items.some((fact) => fact.text === 'old job')).toBe(false);
    const next = addFact(facts, newFact('latest'), NOON, countingIds());
    const left = next.ok ? next.facts.items.map((fact) => fact.text) : [];
    expect(left).toContain('pinned');
    expect(left).not.toContain('oldest');
    expect(left).toContain('latest');
  });
});

test('activeFacts: pinned first, newest first', () => {
  const facts = withFacts(
    newFact('a'),
    newFact('b', { pinned: true }),
    newFact('c'),
    newFact('d', { pinned: true }),
  );
  expect(texts(facts)).toEqual(['d', 'b', 'c', 'a']);
});

describe('forgetFact', () => {
  const facts = withFacts(
    newFact('tea'),
    newFact('job A', { topic: 'job' }),
    newFact('job B', { topic: 'job' }),
    newFact('job C', { topic: 'job' }),
  );

  it('removes the one that the list shows under that number, with its earlier versions', () => {
    const { facts: left, forgotten } = forgetFact(facts, 1);
    expect(forgotten?.text).toBe('job C');
    expect(left.items.map((fact) => fact.text)).toEqual(['tea']);
    expect(forgetFact(facts, 2).facts.items).toHaveLength(3);
  });

  test.each([0, 3, -1, 1.5, Number.NaN])('nothing for %d', (n) => {
    expect(forgetFact(facts, n)).toEqual({ facts, forgotten: null });
  });
});

test('listFacts numbers them with dates, one line each', () => {
  const facts = withFacts(newFact('two\nlines'), newFact('mine', { pinned: true }));
  expect(listFacts(facts)).toBe('1. mine _(saved 22 Nov 2026)_\n2. two lines _(21 Nov 2026)_');
  expect(listFacts(empty)).toContain('no notes');
});

test('whatever is added and forgotten, the record stays valid and every successor is there', () => {
  const add = fc.record({
    text: fc.string({ maxLength: 3 }),
    topic: fc.constantFrom(null, 'a', 'b'),
    pinned: fc.boolean(),
  });
  const step = fc.oneof(add, fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const newId = countingIds();
      let facts = empty;
      for (const [index, each] of steps.entries()) {
        if (typeof each === 'number') {
          facts = forgetFact(facts, each).facts;
          continue;
        }
        const added = addFact(facts, newFact(each.text, each), NOON + index, newId);
        if (added.ok) facts = added.facts;
      }
      expect(Facts.safeParse(facts).success).toBe(true);
      const ids = new Set(facts.items.map((fact) => fact.id));
      for (const fact of facts.items)
        expect(fact.superseded_by === null || ids.has(fact.superseded_by)).toBe(true);
      for (const topic of ['a', 'b']) {
        const current = activeFacts(facts).filter((fact) => fact.topic === topic && !fact.pinned);
        expect(current.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});
