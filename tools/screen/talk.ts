import { hashOf, randomFrom } from './random.ts';

/** One written line, or one of the lines that a template stands for. */
export interface Line {
  readonly text: string;
  /** The heading (`## ...`) above it. */
  readonly theme: string;
}

/** Of one template: more would only teach its wording. */
const MOST_OF_ONE = 12;
const DRAWS = 60;
const SLOT = /^@(\w+):(.*)$/u;

/**
 * Reads a file of hand-written lines: `## theme`, `# remark`, `@slot: this | that`, and lines in which `{slot}` and
 * `[this|that]` stand for one of several wordings. The same file always gives the same lines.
 * @throws when a line names a slot that nothing defines
 */
export function readTalk(file: string): readonly Line[] {
  const written = file.split('\n').map((line) => line.trim());
  const slots = slotsOf(written);
  const lines: Line[] = [];
  let theme = '';
  for (const line of written) {
    if (line.startsWith('## ')) theme = line.slice(3);
    else if (line !== '' && !line.startsWith('# ') && !SLOT.test(line)) {
      for (const text of expand(line, slots)) lines.push({ text, theme });
    }
  }
  return lines;
}

function slotsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = lines.map((line) => SLOT.exec(line)).filter((match) => match !== null);
  return new Map(found.map(([, name = '', choices = '']) => [name, wordings(choices)]));
}

function expand(template: string, slots: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!/[{[]/u.test(template)) return [template];
  const random = randomFrom(hashOf(template));
  const texts = new Set<string>();
  for (let draw = 0; draw < DRAWS && texts.size < MOST_OF_ONE; draw++)
    texts.add(drawn(template, slots, random));
  return [...texts];
}

function drawn(
  template: string,
  slots: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): string {
  let text = template;
  for (let depth = 0; depth < 3 && /\{\w+\}|\[[^\]]*\|[^\]]*\]/u.test(text); depth++) {
    text = text
      .replace(/\[([^[\]]*\|[^[\]]*)\]/gu, (_, choices: string) => pick(wordings(choices), random))
      .replace(/\{(\w+)\}/gu, (_, name: string) => {
        const choices = slots.get(name);
        if (!choices) throw new Error(`reading the line "${template}": no slot is called ${name}`);
        return pick(choices, random);
      });
  }
  return text.replace(/ {2,}/gu, ' ').trim();
}

function wordings(choices: string): readonly string[] {
  return choices.split('|').map((one) => one.trim());
}

function pick(choices: readonly string[], random: () => number): string {
  return choices[Math.floor(random() * choices.length)] ?? '';
}
