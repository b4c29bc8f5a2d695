import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/terminal/read-line.ts';

const buttons = [
  { label: '✅ Done', action: 'step:done' },
  { label: 'I am stuck!', action: 'step:stuck' },
  { label: '👍', action: 'like' },
];

describe('readLine', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    ['/quit', { kind: 'quit' }],
    [' /EXIT ', { kind: 'quit' }],
    ['/save  I work  best early ', { kind: 'command', command: 'save', argument: 'I work  best early' }],
    ['/Stats', { kind: 'command', command: 'stats', argument: '' }],
    ['/nonsense', { kind: 'command', command: 'nonsense', argument: '' }],
    ['/', { kind: 'text', text: '/' }],
    ['/ 2 of 3', { kind: 'text', text: '/ 2 of 3' }],
    ['done', { kind: 'button', action: 'step:done' }],
    [' DONE. ', { kind: 'button', action: 'step:done' }],
    ['✅ Done', { kind: 'button', action: 'step:done' }],
    ['i am  stuck', { kind: 'button', action: 'step:stuck' }],
    ['👍', { kind: 'button', action: 'like' }],
    ['🎉', { kind: 'text', text: '🎉' }],
    ['done with it', { kind: 'text', text: 'done with it' }],
    ['  hello there ', { kind: 'text', text: 'hello there' }],
  ])('takes %j for %j', (line, typed) => {
    expect(readLine(line, buttons)).toEqual(typed);
  });

  it('takes a label for text when no button is there', () => {
    expect(readLine('done', [])).toEqual({ kind: 'text', text: 'done' });
  });
});
