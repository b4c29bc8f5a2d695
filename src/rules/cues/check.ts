import { nearest } from '../../lib/nearest.ts';
import { checkUnique, field, list, plain } from '../authored.ts';
import { type Flaw, pathText } from '../definition-schema.ts';

/** Where somebody is with a step: what `cue_themes` may name beside the ids of steps. */
const STAGES = ['predicting', 'acting', 'reporting'];
/** Has no value when no step is open, and the sentence would have a hole. */
const NEEDS_STEP = /\{(step|why|action|smaller|minutes|prediction)\}/;

/** What is wrong with the cues of a definition or of `base/cues.json`, as far as a schema cannot say it. */
export function checkCues(value: unknown): Flaw[] {
  const cues = list(field(value, 'cues'));
  return [
    ...checkUnique(value, 'cues', 'id'),
    ...cues.flatMap(checkReply),
    ...checkSomeWithoutStep(cues),
    ...checkThemes(value, cues),
  ];
}

/** Nobody can send back words that they were not told. */
function checkReply(cue: unknown, index: number): Flaw[] {
  if (typeof field(cue, 'reply') !== 'string') return [];
  const [template, reply] = [plain(field(cue, 'template')), plain(field(cue, 'reply'))];
  const path = pathText(['cues', index, 'reply']);
  if (reply === '') return [{ path, message: 'has no word in it; write the words that are to come back' }];
  if (` ${template} `.includes(` ${reply} `)) return [];
  const message = 'does not stand in the template, so nobody would know what to write; say these words there';
  return [{ path, message }];
}

function checkSomeWithoutStep(cues: readonly unknown[]): Flaw[] {
  const templates = cues.map((cue) => field(cue, 'template')).filter((each) => typeof each === 'string');
  if (templates.length === 0 || templates.some((template) => !NEEDS_STEP.test(template))) return [];
  const message = 'all of them name the step; give at least one that can be said when no step is open';
  return [{ path: 'cues', message }];
}

function checkThemes(value: unknown, cues: readonly unknown[]): Flaw[] {
  const map = field(value, 'cue_themes');
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
  if (cues.length === 0)
    return [{ path: 'cue_themes', message: 'means nothing without cues; write cues, or remove it' }];
  const themes = textsOf(cues, 'theme');
  const places = [...STAGES, ...textsOf(list(field(value, 'steps')), 'id')];
  return Object.entries(map).flatMap(([place, wanted]) => [
    ...unknown(place, places, ['cue_themes', place], 'the id of a step, or predicting, acting or reporting'),
    ...list(wanted).flatMap((theme, index) =>
      typeof theme === 'string'
        ? unknown(theme, themes, ['cue_themes', place, index], 'a theme that one of the cues has')
        : [],
    ),
  ]);
}

function unknown(
  word: string,
  known: readonly string[],
  path: readonly PropertyKey[],
  wanted: string,
): Flaw[] {
  if (known.includes(word)) return [];
  const meant = nearest(word, known);
  const hint = meant ? `did you mean "${meant}"?` : `write ${wanted}`;
  return [{ path: pathText(path), message: `"${word}" is not known here; ${hint}` }];
}

const textsOf = (all: readonly unknown[], key: string): string[] =>
  all.map((one) => field(one, key)).filter((text) => typeof text === 'string');
