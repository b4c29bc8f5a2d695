import { z } from 'zod';
import type { UserId } from '../../domain/ids.ts';
import { Activity, Episodic, Facts, type Memory, Scheduled, State, Watched } from '../../domain/memory.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import { newCheckIns } from '../../rules/schedule/check-ins/new.ts';

export type Documents = Omit<Memory, 'recent'>;
export type DocumentName = keyof Documents;

/** One file of a person that is replaced as a whole. */
export interface DocumentKind<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** The version that this program writes. */
  readonly version: number;
  /**
   * How a document of the version that is the key becomes one of the next. A step checks what it takes with zod:
   * a ZodError means a damaged document, anything else a mistake in the step, for which no file is set aside.
   */
  readonly upgrades: Readonly<Record<number, (old: unknown) => unknown>>;
}

/**
 * In the order in which they are published. `state.json` comes last: it says how far somebody is, so it must
 * never be ahead of what led there.
 */
export const DOCUMENTS: { readonly [K in DocumentName]: DocumentKind<Documents[K]> } = {
  facts: { file: 'facts.json', schema: Facts, version: 2, upgrades: { 1: withVerdicts } },
  episodic: { file: 'episodic.json', schema: Episodic, version: 1, upgrades: {} },
  activity: { file: 'activity.json', schema: Activity, version: 2, upgrades: { 1: withCheckIns } },
  scheduled: { file: 'scheduled.json', schema: Scheduled, version: 1, upgrades: {} },
  watched: { file: 'watched.json', schema: Watched, version: 1, upgrades: {} },
  state: { file: 'state.json', schema: State, version: 1, upgrades: {} },
};

export const DOCUMENT_NAMES: readonly DocumentName[] = [
  'facts',
  'episodic',
  'activity',
  'scheduled',
  'watched',
  'state',
];

export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** `reason` names places and expectations, no content. */
  | { readonly kind: 'corrupt'; readonly reason: string }
  | { readonly kind: 'newer'; readonly version: number };

const Versioned = z.looseObject({ version: z.int().min(1) });

/** Reads a document, upgraded to the version of this program and frozen. */
export function parseDocument<T>(text: string, document: DocumentKind<T>): Parsed<T> {
  const stored = Versioned.safeParse(parseJson(text));
  if (!stored.success) return { kind: 'corrupt', reason: 'not a JSON object with a version' };
  const { version } = stored.data;
  if (version > document.version) return { kind: 'newer', version };
  try {
    const value = document.schema.parse(upgrade(stored.data, version, document));
    return { kind: 'ok', value: deepFreeze(value) };
  } catch (error) {
    if (error instanceof z.ZodError) return { kind: 'corrupt', reason: mistakes(error) };
    throw error;
  }
}

/** Only the state says whose it is; it must never be that of somebody else. */
export function belongsTo(document: object, user: UserId): boolean {
  return !('user_id' in document) || document.user_id === user;
}

/** JSON as it was written; undefined when it is none. The parser's own message is left out: it quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Such as `items.3.at: Invalid ISO datetime`; the first three of them. */
export function mistakes(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return lines.slice(0, 3).join('; ');
}

const Unjudged = z.looseObject({ items: z.array(z.looseObject({})) });

/** What was kept before there were verdicts is looked at when it is read, like everything else. */
function withVerdicts(old: unknown): unknown {
  const { items } = Unjudged.parse(old);
  return { version: 2, items: items.map((item) => ({ ...item, verdict: 'allow' })) };
}

/** Nothing was learned before there were check-ins. */
function withCheckIns(old: unknown): unknown {
  return { ...z.looseObject({}).parse(old), version: 2, check_ins: newCheckIns() };
}

function upgrade<T>(stored: unknown, from: number, document: DocumentKind<T>): unknown {
  let value = stored;
  for (let version = from; version < document.version; version += 1) {
    const step = document.upgrades[version];
    if (!step) throw new Error(`${document.file} cannot be upgraded from version ${version}`);
    value = step(value);
  }
  return value;
}
