const UNSUPPORTED = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'patternProperties',
  'oneOf',
  'not',
  'if',
];

/** A strict schema may leave at most this many places to a choice of types. */
const MOST_UNIONS = 16;

/**
 * What a server that enforces strict schemas would refuse in this one, or null. Held: every object has
 * `additionalProperties: false` and requires all of its properties, no keyword that such servers cannot enforce,
 * and at most 16 unions.
 */
export function strictSchemaProblem(schema: unknown): string | null {
  const unions = { count: 0 };
  const problem = look(schema, '$', unions);
  if (problem) return problem;
  return unions.count > MOST_UNIONS ? `${unions.count} unions, at most ${MOST_UNIONS} are supported` : null;
}

function look(node: unknown, path: string, unions: { count: number }): string | null {
  if (!isRecord(node)) return `${path}: a schema must be an object`;
  const unsupported = UNSUPPORTED.find((keyword) => keyword in node);
  if (unsupported)
    return `${path}: For '${String(node.type)}' type, property '${unsupported}' is not supported`;
  if ('anyOf' in node || Array.isArray(node.type)) unions.count += 1;
  if (node.type === 'object' || 'properties' in node) {
    const problem = lookAtObject(node, path);
    if (problem) return problem;
  }
  for (const [where, child] of children(node)) {
    const problem = look(child, `${path}.${where}`, unions);
    if (problem) return problem;
  }
  return null;
}

function lookAtObject(node: Record<string, unknown>, path: string): string | null {
  if (node.additionalProperties !== false)
    return `${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`;
  const required = Array.isArray(node.required) ? node.required : [];
  const missing = Object.keys(isRecord(node.properties) ? node.properties : {}).find(
    (name) => !required.includes(name),
  );
  return missing ? `${path}: 'required' must include every key in properties; missing '${missing}'` : null;
}

function children(node: Record<string, unknown>): [string, unknown][] {
  const found: [string, unknown][] = [];
  for (const group of ['properties', '$defs'] as const) {
    if (isRecord(node[group])) found.push(...Object.entries(node[group]));
  }
  for (const group of ['anyOf', 'allOf'] as const) {
    if (Array.isArray(node[group])) found.push(...Object.entries(node[group]));
  }
  if ('items' in node) found.push(['items', node.items]);
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
