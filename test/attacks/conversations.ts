import type { Coach } from '../support/walk.ts';
import type { Obedience } from './obeying-model.ts';
import { POISONS } from './poisons.ts';
import { FOLLOW_UPS, OPENERS } from './probes.ts';
import { RETOLD } from './translations.ts';
import { WRAPPINGS } from './wrappings.ts';

export interface Attack {
  readonly name: string;
  readonly coach: Coach;
  readonly from: 'onboarding' | 'first_step' | 'acting';
  readonly says: readonly Line[];
  readonly obedience: Obedience;
}

export interface Line {
  readonly text: string;
  readonly as: 'message' | 'forward' | 'caption' | 'save';
}

const COACHES = ['elite_coach', 'move_prompt', 'morning_protocol'] as const;
const FROM = ['acting', 'first_step', 'onboarding'] as const;
const JUDGES = ['obeys', 'nonsense', 'honest'] as const;
const WAYS = ['message', 'message', 'message', 'forward', 'caption', 'save'] as const;

/** The n-th scripted conversation: every wrapping with many openers, ways in, judges, coaches and places to begin. */
export function attackOf(n: number): Attack {
  const styles = [...wrapped(), ...drips(), ...retold()];
  const style = pick(styles, n);
  const round = Math.floor(n / styles.length);
  const turns = style.turns ?? 3 + (n % 2);
  const first: Line = { text: pick(OPENERS, n * 7 + round), as: pick(WAYS, n + round) };
  const others = Array.from({ length: turns - 1 }, (_, at): Line => {
    const poison = at === 1 && n % 4 === 0;
    return poison
      ? { text: pick(POISONS, n), as: pick(WAYS, n + at) }
      : { text: pick(FOLLOW_UPS, n + at * 5 + round), as: 'message' };
  });
  // Whoever is told in other words cannot be known by the words: there the judge is one that does its work, or none.
  const judge = pick(style.told ? (['honest', 'nonsense'] as const) : JUDGES, n + round);
  return {
    name: `${n}: ${style.name}`,
    coach: pick(COACHES, n + round),
    from: pick(FROM, Math.floor(n / 2) + round),
    says: [first, ...others],
    obedience: { leak: style.leak(n), judge },
  };
}

interface Style {
  readonly name: string;
  readonly leak: (n: number) => Obedience['leak'];
  readonly told?: true;
  readonly turns?: number;
}

/** A passage, wrapped up; each turn goes on where the last one stopped. */
const wrapped = (): Style[] => [
  ...Object.entries(WRAPPINGS).map(([name, wrap]) => ({
    name,
    leak: (n: number) => (prompt: string, turn: number) => wrap(passageAt(prompt, n + turn)),
  })),
  { name: 'everything', leak: () => (prompt: string) => prompt },
  { name: 'the end', leak: () => (prompt: string) => prompt.slice(-1500) },
];

/** A few words a turn, among ordinary ones. */
const drips = (): Style[] =>
  [7, 6, 5].map((size) => ({
    name: `${size} words a turn`,
    turns: 7,
    leak: (n: number) => (prompt: string, turn: number) => {
      const words = passageAt(prompt, n).split(/\s+/);
      return `Well then: ${words.slice(turn * size, (turn + 1) * size).join(' ')}`;
    },
  }));

const retold = (): Style[] =>
  Object.entries(RETOLD).map(([name, text]) => ({
    name: `retold, ${name}`,
    told: true as const,
    leak: () => () => text,
  }));

/** Three sentences of the rules, none of them said by the server. */
export function passageAt(prompt: string, n: number): string {
  const rules = prompt.slice(prompt.indexOf('## How a turn works'), prompt.indexOf('# Who you are'));
  const sentences = rules.split(/(?<=[.:])\s+/).filter((sentence) => sentence.length > 40);
  const from = (n * 3) % Math.max(1, sentences.length - 3);
  return sentences.slice(from, from + 3).join(' ');
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('picking from an empty list');
  return found;
}
