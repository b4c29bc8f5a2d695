import type { Button } from '../domain/message.ts';

/** What a typed line means. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'command'; readonly command: string; readonly argument: string }
  | { readonly kind: 'button'; readonly action: string }
  | { readonly kind: 'text'; readonly text: string };

/** @param buttons those that stand under the latest message; typing a label presses its button. */
export function readLine(line: string, buttons: readonly Button[]): Typed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  const [, name, argument = ''] = /^\/([A-Za-z]\w*)(?:\s+(.*))?$/s.exec(text) ?? [];
  if (name !== undefined) return command(name.toLowerCase(), argument.trim());
  const pressed = buttons.find((button) => word(button.label) === word(text));
  return pressed ? { kind: 'button', action: pressed.action } : { kind: 'text', text };
}

function command(name: string, argument: string): Typed {
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  return { kind: 'command', command: name, argument };
}

/** A label as somebody would type it: no case, no emoji, no full stop at its end; never empty. */
function word(label: string): string {
  const plain = label
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();
  return plain || label.trim();
}
