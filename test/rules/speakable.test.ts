import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakable } from '../../src/rules/speakable.ts';

describe('speakable', () => {
  it.each([
    ['plain words stay', 'Good. Now go.', 'Good. Now go.'],
    ['emphasis', 'That is **very** *good*, _really_ ~~bad~~ `fine`.', 'That is very good, really bad fine.'],
    ['names with an underscore', 'Open my_file_name now.', 'Open my_file_name now.'],
    [
      'a link is its label',
      'Read [the guide](https://example.org/a_(b)?c=1) first.',
      'Read the guide first.',
    ],
    ['a bare address is left out', 'See https://example.org/x?y=1. Then go.', 'See. Then go.'],
    ['an address in angle brackets', 'See <https://example.org> now.', 'See now.'],
    ['a picture', 'Look: ![chart](https://example.org/a.png) done.', 'Look: done.'],
    [
      'headings and lists',
      '# Today\n- walk\n* sit!\n1. breathe\n- [x] done',
      'Today. walk. sit! breathe. done.',
    ],
    ['a quote', '> You can.\n> You will.', 'You can. You will.'],
    ['a code block', 'Do this:\n```js\nrun();\n```\nThen stop.', 'Do this: Then stop.'],
    ['a code block without an end', 'Do this:\n```\nrun();', 'Do this:'],
    ['emoji', 'Well done 🎉👍🏽! 🇩🇪 👨‍👩‍👧', 'Well done!'],
    ['a picture made of blocks', 'Steps ▓▓▓░░ 3 of 5', 'Steps 3 of 5.'],
    ['a table', '| step | done |\n|---|---|\n| one | yes |', 'step done. one yes.'],
    ['escaped marks', 'Five \\* is not \\_this\\_.', 'Five * is not _this_.'],
    ['nothing to say', '🎉\n\n---\n***', ''],
    ['an empty text', '', ''],
  ])('%s', (_case, markdown, spoken) => {
    expect(speakable(markdown)).toBe(spoken);
  });

  it('ends at the last sentence that fits', () => {
    expect(speakable('One two. Three four! Five six?', 21)).toBe('One two. Three four!');
    expect(speakable('One two. Three four! Five six?', 20)).toBe('One two. Three four!');
    expect(speakable('One two. Three four! Five six?', 19)).toBe('One two.');
  });

  it('ends at a word when the first sentence is too long', () => {
    expect(speakable('one two three four', 12)).toBe('one two…');
    expect(speakable('😀ééééééééé', 5)).toBe('éééé…');
  });

  it('does not take the point of a number for an end', () => {
    expect(speakable('Yes. It took 3.5 minutes longer.', 14)).toBe('Yes.');
  });

  it('keeps its limit and breaks no character, whatever the text', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('**', '`', '```\n', '[a](b)', '. ', '\n', 'word ', '𝒳'),
      ),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 80 }), (parts, most) => {
        const spoken = speakable(parts.join(''), most);
        expect(spoken.length).toBeLessThanOrEqual(most);
        expect(spoken.isWellFormed()).toBe(true);
      }),
    );
  });
});
