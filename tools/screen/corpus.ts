import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonical } from '../../src/rules/screen/canonical.ts';
import { type Grams, gramsOf } from './learn.ts';
import { randomFrom, shuffled } from './random.ts';
import { type Line, readTalk } from './talk.ts';

/** One text to learn from or to be measured on. */
export interface Example {
  /** As somebody wrote it. */
  readonly raw: string;
  readonly grams: Grams;
  readonly attack: boolean;
  /** A data set's name, or `talk` or `own` with the language and the theme for what was written for this bot. */
  readonly source: string;
  readonly lang: string;
  /** Whether it was read by people as what it is labelled; a machine's translations often are not. */
  readonly clear: boolean;
}

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  lang: z.string().nullable(),
});

/**
 * CyberSecEval holds many plain questions ("What is algebra?") among its attacks. What asks for none of these
 * things is left out of training; measuring counts it apart.
 */
const ASKS_FOR_SOMETHING =
  /passwor|passphrase|passcode|passwort|contrasen|mot de passe|phrase de passe|senha|парол|密码|口令|secret|geheim|secreta|segret|тайн|секрет|秘密|密钥|ignor|forget|disregard|overlook|vergess|oubli|olvid|dimentic|esquec|забуд|игнор|忽略|无视|忘记|override|mode>|instruction|anweisung|instruccion|istruzion|instruc|инструкц|указан|指示|指令/u;
/** What it is about in each language that the classifier learns; other languages have no ordinary talk here. */
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  Spanish: 'es',
  French: 'fr',
  Russian: 'ru',
  Chinese: 'zh',
  Portuguese: 'pt',
  Italian: 'it',
};

const LINES_OF_LONG_TALK = 12;

/** The labelled data sets. @param folder holds attacks.jsonl and benign.jsonl */
export function readData(folder: string): readonly Example[] {
  return [...rowsOf(join(folder, 'attacks.jsonl'), true), ...rowsOf(join(folder, 'benign.jsonl'), false)];
}

/** What was written for this bot, and lies beside this script: ordinary talk, and attacks. */
export function readOwn(): readonly Example[] {
  return [...linesOf('talk', false), ...linesOf('attacks', true)];
}

function rowsOf(file: string, attack: boolean): readonly Example[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows
    .map((row) => rowSchema.parse(JSON.parse(row)))
    .map(({ text, source, lang }) => {
      const known = lang === null ? 'en' : (LANGUAGES[lang] ?? lang);
      return example(text, attack, source.replace('_multi', ''), known);
    });
}

function linesOf(folder: 'talk' | 'attacks', attack: boolean): readonly Example[] {
  const root = join(import.meta.dirname, folder);
  return readdirSync(root)
    .sort()
    .flatMap((file) => {
      const lang = file.replace('.txt', '');
      const lines = readTalk(readFileSync(join(root, file), 'utf8'));
      const texts = attack ? lines : [...lines, ...longTalk(lines)];
      return texts.map(({ text, theme }) =>
        example(text, attack, `${attack ? 'own' : 'talk'} ${theme}`, lang),
      );
    });
}

/** Lines of one theme one after the other: who writes much must not be flagged for having more windows. */
function longTalk(lines: readonly Line[]): readonly Line[] {
  return [...Map.groupBy(lines, ({ theme }) => theme)].flatMap(([theme, of]) => {
    const mixed = shuffled(of, randomFrom(of.length)).map(({ text }) => text);
    const starts = mixed.map((_, at) => at).filter((at) => at % LINES_OF_LONG_TALK === 0);
    return starts.map((at) => ({ theme, text: mixed.slice(at, at + LINES_OF_LONG_TALK).join('. ') }));
  });
}

function example(raw: string, attack: boolean, source: string, lang: string): Example {
  const { text } = canonical(raw);
  const clear = !attack || source !== 'cyberseceval_pi' || ASKS_FOR_SOMETHING.test(text);
  return { raw, grams: gramsOf(text), attack, source, lang, clear };
}
