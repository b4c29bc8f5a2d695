import { Definition } from '../domain/instance.ts';
import { parseJson } from '../lib/json-text.ts';
import { nearest } from '../lib/nearest.ts';
import { checkShape, type Flaw, pathText } from './definition-schema.ts';

/** What may stand in braces in the texts of `check_ins` and `offline`. */
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
  const path = `line ${json.line}, column ${json.column}`;
  return { definition: null, flaws: [{ path, message: `not valid JSON: ${json.message}` }] };
}

/**
 * Everything that is wrong with a definition, at once: its shape, and what a schema cannot say.
 * @param value what the file holds, whatever it is.
 * @param folder name of the folder it lies in.
 */
export function checkDefinition(value: unknown, folder: string): CheckedDefinition {
  const { definition, flaws } = checkShape(value);
  const all = [
    ...flaws,
    ...checkId(value, folder),
    ...checkUnique(value, 'onboarding', 'id'),
    ...checkUnique(value, 'steps', 'id'),
    ...checkUnique(value, 'anti_patterns', 'name'),
    ...checkChoices(value),
    ...checkSignals(value),
    ...checkBraces(value),
  ];
  return { definition: all.length === 0 ? definition : null, flaws: all };
}

// The value may have any shape here: a mistake in one place must not hide those in another.
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

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

function checkUnique(value: unknown, group: string, key: string): Flaw[] {
  const names = list(field(value, group)).map((one) => field(one, key));
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (typeof name !== 'string' || first === index) return [];
    const message = `"${name}" is taken by ${group}[${first}]; choose another ${key}`;
    return [{ path: pathText([group, index, key]), message }];
  });
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

const plain = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .toLowerCase()
        .replaceAll(/['’]/g, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

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

/** Only `check_ins` and `offline` are filled in; everywhere else a brace would reach the person as it stands. */
const FILLED = new Set<PropertyKey>(['check_ins', 'offline']);

function checkBraces(value: unknown): Flaw[] {
  return strings(value, []).flatMap(({ path, text }) =>
    (text.match(/\{[^{}]*\}?|\}/g) ?? []).flatMap((brace) => {
      const message = FILLED.has(path[0] ?? '') ? wrongPlaceholder(brace) : NOT_FILLED;
      return message ? [{ path: pathText(path), message: `${brace} ${message}` }] : [];
    }),
  );
}

const NOT_FILLED =
  'would be shown as it stands: placeholders work only in check_ins and offline. Write it out';

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
