import { describe, expect, it } from 'vitest';
import type { DataPoint } from '../../../src/domain/instance.ts';
import { readAnswer } from '../../../src/rules/understand/answers.ts';

const now = Date.UTC(2026, 10, 21, 12, 30);

const point = (kind: DataPoint['kind'], more: Partial<DataPoint> = {}): DataPoint => ({
  id: 'point',
  kind,
  ask: 'Well?',
  counts: 'anything',
  again: 'Once more?',
  ...more,
});

type Rows = readonly (readonly [text: string, expected: string | null])[];

function check(asked: DataPoint, rows: Rows): void {
  it.each(rows)(`takes from %j %j (${asked.kind}, ${asked.choices?.[0] ?? asked.ask})`, (text, expected) => {
    const answer = readAnswer(asked, text, now);
    expect(answer.ok ? answer.value : null).toBe(expected);
  });
}

describe('readAnswer', () => {
  check(point('text'), [
    ['I can write and draw', 'I can write and draw'],
    ['  walking \n', 'walking'],
    ['good at math', 'good at math'],
    ['my phone', 'my phone'],
    ['SQL', 'SQL'],
    ['rhythm', 'rhythm'],
    ["I'm a nurse. Is that ok?", "I'm a nurse. Is that ok?"],
    ['yes, I can cook well', 'yes, I can cook well'],
    ["I'm not sure, maybe cooking", "I'm not sure, maybe cooking"],
    ['做设计', '做设计'],
    ['Пишу тексты', 'Пишу тексты'],
    ['idk', null],
    ["I don't know", null],
    ['dunno', null],
    ['keine Ahnung', null],
    ['не знаю', null],
    ['不知道', null],
    ['what?', null],
    ['why do you ask?', null],
    ['what do you mean by skill', null],
    ['asdf', null],
    ['asdfasdf', null],
    ['qwerty qwerty', null],
    ['xkcdvb', null],
    ['aaaa', null],
    ['hello', null],
    ['skip', null],
    ['yes', null],
    ['ok sure', null],
    ['no', null],
    ['a', null],
    ['5', null],
    ['...', null],
    ['👍', null],
    ['', null],
  ]);

  check(point('text', { counts: 'An injury, or "nothing".' }), [
    ['no', 'no'],
    ['not really', 'not really'],
    ['nothing', 'nothing'],
    ['yes', null],
    ['ok', null],
  ]);

  check(point('number'), [
    ['3', '3'],
    ['about 3', '3'],
    ['three', '3'],
    ['2-3', '2.5'],
    ['3,5', '3.5'],
    ['30 minutes', '30'],
    ['10 hours', '10'],
    ['I have 5', '5'],
    ['none', '0'],
    ['двадцать пять', '25'],
    ['二十五', '25'],
    ['many', null],
    ['how many?', null],
    ['5 and 6', null],
    ['-3', null],
    ['', null],
  ]);

  check(point('number', { ask: 'How many minutes a day?' }), [
    ['2 hours', '120'],
    ['20', '20'],
    ['20 min', '20'],
  ]);

  check(point('number', { ask: 'How many hours do you sleep?' }), [
    ['8 hours', '8'],
    ['90 minutes', '1.5'],
  ]);

  check(point('time'), [
    ['7am', '07:00'],
    ['half past six', '06:30'],
    ['19 Uhr', '19:00'],
    ['7', '07:00'],
    ['7?', '07:00'],
    ['I usually get up at 6:45', '06:45'],
    ['after work', null],
    ['not at 7', null],
    ['what time?', null],
    ["I don't sleep much, up at 7", '07:00'],
    ['idk', null],
  ]);

  check(point('timezone'), [
    ['Berlin', 'Europe/Berlin'],
    ['I live in São Paulo', 'America/Sao_Paulo'],
    ['UTC+2', 'Etc/GMT-2'],
    ['idk', null],
  ]);

  check(point('choice', { choices: ['Less than 10 minutes', '10 to 20 minutes', 'More than 20 minutes'] }), [
    ['2', '10 to 20 minutes'],
    ['the second', '10 to 20 minutes'],
    ['less than 10 minutes', 'Less than 10 minutes'],
    ['less', 'Less than 10 minutes'],
    ['option 3', 'More than 20 minutes'],
    ['first one', 'Less than 10 minutes'],
    ['more than 20', 'More than 20 minutes'],
    ['4', null],
    ['idk', null],
    ['not the first', null],
  ]);

  check(point('choice', { choices: ['what to offer', 'asking people', 'finishing', 'finding time'] }), [
    ['no time', 'finding time'],
    ['I never finish', 'finishing'],
    ["I don't know what to offer", 'what to offer'],
    ['not asking people', null],
    ['all of them', null],
  ]);

  check(point('choice', { choices: ['Walking', 'Stretching', 'Push-ups'] }), [
    ['walking', 'Walking'],
    ['WALK', 'Walking'],
    ['streching', 'Stretching'],
    ["I'd like walking", 'Walking'],
    ['push ups', 'Push-ups'],
    ['3.', 'Push-ups'],
    ['b', 'Stretching'],
    ['die zweite', 'Stretching'],
    ['第二个', 'Stretching'],
    ['walking or stretching', null],
    ['swimming', null],
    ['none', null],
  ]);

  check(point('choice', { choices: ['Yes', 'No'] }), [
    ['yep', 'Yes'],
    ['sure', 'Yes'],
    ['no thanks', 'No'],
    ['maybe', null],
  ]);

  it('keeps at most 1,000 characters and halves none', () => {
    const answer = readAnswer(point('text'), `${'ab'.repeat(499)}c😀 and more`, now);
    expect(answer).toEqual({ ok: true, value: `${'ab'.repeat(499)}c` });
  });
});
