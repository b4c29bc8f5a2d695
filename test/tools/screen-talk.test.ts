import { describe, expect, it } from 'vitest';
import { inWords, wilson } from '../../tools/screen/measure.ts';
import { readTalk } from '../../tools/screen/talk.ts';

const file = `# a remark
@who: my boss | my sister
## people
{who} laughed
[yes|no], {who} did
plain {"a": 1}
## other
ok
`;

describe('written talk', () => {
  it('is read line by line, with every wording of a template', () => {
    const lines = readTalk(file);
    expect(lines.filter(({ theme }) => theme === 'other').map(({ text }) => text)).toEqual(['ok']);
    expect(lines.map(({ text }) => text).sort()).toEqual([
      'my boss laughed',
      'my sister laughed',
      'no, my boss did',
      'no, my sister did',
      'ok',
      'plain {"a": 1}',
      'yes, my boss did',
      'yes, my sister did',
    ]);
  });

  it('is the same each time', () => expect(readTalk(file)).toEqual(readTalk(file)));

  it('names the line whose slot nothing defines', () => {
    expect(() => readTalk('I met {nobody}')).toThrow(/I met \{nobody\}.*no slot is called nobody/u);
  });
});

describe('an interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Wilson', (hits, of, low, high) => {
    const [from, to] = wilson({ hits, of });
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('says its counts', () => expect(inWords({ hits: 0, of: 20 })).toBe('0/20 = 0.00 % [0.00, 16.11]'));
});
