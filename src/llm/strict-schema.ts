import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** What servers that enforce a schema cannot enforce; zod checks it when the answer is read. */
const UNSUPPORTED = new Set([
  '$schema',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'propertyNames',
  'default',
]);

/**
 * A zod type as a JSON Schema for "strict" tools and outputs: every property required, none besides, only
 * keywords that such servers know. The same type always gives the same bytes.
 * @throws when the type has no such form, a record with free keys for one.
 */
export function strictSchema(type: z.ZodType): JsonSchema {
  const schema = z.toJSONSchema(type, { io: 'output' });
  return strictly(JSON.parse(JSON.stringify(schema)));
}

function strictly(node: JsonSchema): JsonSchema {
  const kept = Object.entries(node).filter(([keyword]) => !UNSUPPORTED.has(keyword));
  const schema = Object.fromEntries(kept.map(([keyword, value]) => translated(keyword, value)));
  if (schema.type !== 'object') return schema;
  const { properties } = schema;
  if (!isSchema(properties)) throw new Error('a strict schema needs named properties, not a record');
  return { ...schema, required: Object.keys(properties), additionalProperties: false };
}

function translated(keyword: string, value: unknown): [string, unknown] {
  switch (keyword) {
    case 'properties':
    case '$defs':
      return [keyword, isSchema(value) ? mapValues(value) : value];
    case 'anyOf':
    case 'oneOf':
      return ['anyOf', Array.isArray(value) ? value.map(strictly) : value];
    case 'items':
      return [keyword, isSchema(value) ? strictly(value) : value];
    default:
      return [keyword, value];
  }
}

function mapValues(schemas: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, isSchema(schema) ? strictly(schema) : schema]),
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
