import { z } from 'zod';
import { Definition } from '../domain/instance.ts';
import { nearest } from '../lib/nearest.ts';

/** Something wrong in a file. `path` is such as `steps[2].minutes`, empty for the whole; `message` says what to write. */
export interface Flaw {
  readonly path: string;
  readonly message: string;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (draft 7, which editors know best) of what an author writes into `definition.json`. */
export const definitionSchema = (): JsonSchema => schemaOf(Definition);

const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });

/** `['steps', 2, 'minutes']` as `steps[2].minutes`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Checks the shape of what an author wrote: every mistake, each with what to write instead. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly value: T | null; readonly flaws: readonly Flaw[] } {
  const parsed = schema.safeParse(value, { error: plainMessage, reportInput: true });
  if (parsed.success) return { value: parsed.data, flaws: [] };
  const json = schemaOf(schema);
  return { value: null, flaws: parsed.error.issues.flatMap((issue) => toFlaws(issue, json)) };
}

/** What zod says where the schema itself says nothing better. */
const plainMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((one) => `"${String(one)}"`).join(', ')}`;
    case 'too_small':
      return `needs at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `may have at most ${amount(issue.maximum, issue.origin)}; make it shorter`;
    default:
      return undefined;
  }
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };
const amount = (count: number | bigint, origin: string): string => `${count}${UNITS[origin] ?? ''}`;

function toFlaws(issue: z.core.$ZodIssue, schema: JsonSchema): readonly Flaw[] {
  const here = schemaAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(here?.properties ?? {});
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: unknownKey(key, known),
    }));
  }
  const hint = issue.code === 'invalid_type' ? hintFor(here) : '';
  return [{ path: pathText(issue.path), message: `${issue.message}${hint}` }];
}

function hintFor(schema: JsonSchema | undefined): string {
  if (schema?.description) return `. Write here: ${schema.description}`;
  const keys = Object.keys(schema?.properties ?? {});
  return keys.length > 0 ? `. It holds ${keys.join(', ')}` : '';
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant
    ? `unknown key; did you mean "${meant}"?`
    : `unknown key; remove it. Known here: ${known.join(', ')}`;
}

function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  let here: JsonSchema | undefined = schema;
  for (const key of path) {
    const deeper: unknown = typeof key === 'number' ? here?.items : here?.properties?.[String(key)];
    here = isSchema(deeper) ? deeper : undefined;
  }
  return here;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
