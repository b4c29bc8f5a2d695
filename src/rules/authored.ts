import { type Flaw, pathText } from './definition-schema.ts';

// What an author wrote may have any shape: a mistake in one place must not hide those in another.

export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Lower case without punctuation; '' for anything but a text. */
export const plain = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replaceAll(/['’]/g, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

/** Of a list of objects: a flaw for each that bears the name of one before it. */
export function checkUnique(value: unknown, group: string, key: string): Flaw[] {
  const names = list(field(value, group)).map((one) => field(one, key));
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (typeof name !== 'string' || first === index) return [];
    const message = `"${name}" is taken by ${group}[${first}]; choose another ${key}`;
    return [{ path: pathText([group, index, key]), message }];
  });
}
