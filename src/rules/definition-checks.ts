import { type Cue, SharedCues } from '../domain/cues.ts';
import { Definition } from '../domain/instance.ts';
import { parseJson } from '../lib/json-text.ts';
import { nearest } from '../lib/nearest.ts';
import { checkUnique, field, list, plain } from './authored.ts';
import { checkCues } from './cues/check.ts';
import { checkShape, type Flaw, pathText } from './definition-schema.ts';

/** What may stand in braces in the texts of `check_ins`, `cues` and `offline`. */
export const PLACEHOLDERS = [
  'name',
  'step',
  'why',
  'coach',
  'minutes',
  'action',
  'smaller',
  'prediction',
] as const;

/** The persona goes to the model with every message. */
const LONGEST_PERSONA = 4000;

export function checkPersona(text: string): readonly Flaw[] {
  if (text.length <= LONGEST_PERSONA) return [];
  const message = `has ${text.length} characters; keep it under ${LONGEST_PERSONA}, because it goes to the model with every message`;
  return [{ path: '', message }];
}

/** A definition only when there is no flaw. */
export interface CheckedDefinition {
  readonly definition: Definition | null;
  readonly flaws: readonly Flaw[];
}

/** Checks the text of a `definition.json`; `folder` is the name of the folder it lies in. */
export function checkDefinitionText(text: string, folder: string): CheckedDefinition {
  const json = parseJson(text);
  if (json.ok) return checkDefinition(json.value, folder);
  return { definition: null, flaws: [notJson(json)] };
}

const notJson = ({ line, column, message }: { line: number; column: number; message: string }): Flaw => ({
  path: `line ${line}, column ${column}`,
  message: `not valid JSON: ${message}`,
});

/** Checks the text of `base/cues.json`. @returns the cues only when there is no flaw */
export function checkSharedCues(text: string): {
  readonly cues: readonly Cue[] | null;
  readonly flaws: readonly Flaw[];
} {
  const json = parseJson(text);
  if (!json.ok) return { cues: null, flaws: [notJson(json)] };
  const { value, flaws } = checkShape(SharedCues, json.value);
  const all = [...flaws, ...checkBraces(json.value), ...checkCues(json.value)];
  return { cues: all.length === 0 && value ? value.cues : null, flaws: all };
}

/**
 * Everything that is wrong with a definition, at once: its shape, and what a schema cannot say.
 * @param value what the file holds, whatever it is.
 * @param folder name of the folder it lies in.
 */
export function checkDefinition(value: unknown, folder: string): CheckedDefinition {
  const { value: definition, flaws } = checkShape(Definition, value);
  const all = [
    ...flaws,
    ...checkId(value, folder),
    ...checkUnique(value, 'onboarding', 'id'),
    ...checkUnique(value, 'steps', 'id'),
    ...checkUnique(value, 'anti_patterns', 'name'),
    ...checkChoices(value),
    ...checkSignals(value),
    ...checkBraces(value),
    ...checkCues(value),
  ];
  return { definition: all.length === 0 ? definition : null, flaws: all };
}

function checkId(value: unknown, folder: string): Flaw[] {
  const id = field(value, 'instance_id');
  if (!Definition.shape.instance_id.safeParse(folder).success) {
    const message = `must be the name of the folder, but "${folder}" will not do; rename the folder: 2-40 of a-z, 0-9 and _, starting with a letter`;
    return [{ path: 'instance_id', message }];
  }
  if (typeof id !== 'string' || id === folder) return [];
  return [
    {
      path: 'instance_id',
      message: `is "${id}", but the folder is called "${folder}"; the two must be the same`,
    },
  ];
}

function checkChoices(value: unknown): Flaw[] {
  return list(field(value, 'onboarding')).flatMap((point, index) => {
    const [kind, choices] = [field(point, 'kind'), field(point, 'choices')];
    const path = pathText(['onboarding', index, 'choices']);
    if (kind === 'choice' && choices === undefined) {
      return [{ path, message: 'is missing; kind "choice" needs a list of 2 to 6 choices' }];
    }
    if (typeof kind === 'string' && kind !== 'choice' && choices !== undefined) {
      return [{ path, message: `means nothing for kind "${kind}"; remove it, or write "kind": "choice"` }];
    }
    return [];
  });
}

/** Words that people also use about anything else. */
const GENERAL = new Set(
  'done|did|did it|i did|i did it|its done|all done|finished|complete|completed|ok|okay|yes|yep|yeah|sure|ready|good|great|fine|works|worked|made it|got it|success|check'.split(
    '|',
  ),
);
const NOT_YET = /\b(will|ill|going to|gonna|want to|plan to|need to|should|tomorrow|later|not yet|almost)\b/;

function checkSignals(value: unknown): Flaw[] {
  const steps = list(field(value, 'steps')).flatMap((step, index) =>
    tooGeneral(field(step, 'completion_signals'), ['steps', index, 'completion_signals'], instructions(step)),
  );
  const keywords = field(field(value, 'endpoint'), 'success_keywords');
  return [...steps, ...tooGeneral(keywords, ['endpoint', 'success_keywords'], '')];
}

const instructions = (step: unknown): string =>
  ['title', 'action', 'smaller', 'predict'].map((key) => plain(field(step, key))).join(' | ');

function tooGeneral(signals: unknown, path: readonly PropertyKey[], said: string): Flaw[] {
  return list(signals).flatMap((signal, index) => {
    if (typeof signal !== 'string') return [];
    const why = whyTooGeneral(plain(signal), said);
    return why ? [{ path: pathText([...path, index]), message: `"${signal}" is too general: ${why}` }] : [];
  });
}

function whyTooGeneral(signal: string, said: string): string | null {
  if (signal.length < 3 || GENERAL.has(signal)) {
    return 'it fits anything. Use words for this deed alone, such as "sent the message"';
  }
  if (NOT_YET.test(signal)) {
    return 'it speaks of something still to come. Use the past tense, such as "sent the message"';
  }
  if (` ${said} `.includes(` ${signal} `)) {
    return 'the step uses the same words before it is done. Use what people say afterwards, such as "sent the message"';
  }
  return null;
}

/** Everywhere else a brace would reach the person as it stands. */
const FILLED = new Set<PropertyKey>(['check_ins', 'cues', 'offline']);

function checkBraces(value: unknown): Flaw[] {
  return strings(value, []).flatMap(({ path, text }) =>
    (text.match(/\{[^{}]*\}?|\}/g) ?? []).flatMap((brace) => {
      const message = FILLED.has(path[0] ?? '') ? wrongPlaceholder(brace) : NOT_FILLED;
      return message ? [{ path: pathText(path), message: `${brace} ${message}` }] : [];
    }),
  );
}

const NOT_FILLED =
  'would be shown as it stands: placeholders work only in check_ins, cues and offline. Write it out';

function wrongPlaceholder(brace: string): string | null {
  const known: readonly string[] = PLACEHOLDERS;
  const name = brace.replace(/^\{|\}$/g, '');
  if (known.includes(name) && brace === `{${name}}`) return null;
  const meant = nearest(name.trim(), known);
  const all = known.map((one) => `{${one}}`).join(' ');
  return `is no placeholder; ${meant ? `did you mean {${meant}}?` : `use one of ${all}, or no braces`}`;
}

/** Every text inside a value, with its path. */
function strings(
  value: unknown,
  path: readonly PropertyKey[],
): { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => strings(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => strings(one, [...path, key]));
}
