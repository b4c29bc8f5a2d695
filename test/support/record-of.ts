import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ADA } from './crash-lab.ts';
import type { Image } from './disk-steps.ts';

const FOLDER = `users/${ADA}/`;
const RANDOM_ID = /^(nudge:)?[\w-]{12}$/;
const IDS = new Set(['id', 'superseded_by', 'action_id']);
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/**
 * Everything stored about the person, by file, without what differs from run to run: times, random ids, messages
 * that were planned and given up again, and the count of active hours, which a command that is begun anew raises once
 * more. Throws at a torn file.
 */
export function recordOf(disk: Image): Readonly<Record<string, unknown>> {
  const files = [...disk].filter(([path]) => path.startsWith(FOLDER));
  return Object.fromEntries(
    files.map(([path, bytes]) => [path.slice(FOLDER.length), contentOf(path, bytes?.toString('utf8') ?? '')]),
  );
}

const Planned = z.looseObject({ items: z.array(z.looseObject({ status: z.string(), kind: z.string() })) });

/** What is still to come or has gone out, such as `silence_1d pending`. */
export function plannedIn(disk: Image): string[] {
  const scheduled = Planned.parse(recordOf(disk)['scheduled.json']);
  return scheduled.items.map(({ kind, status }) => `${kind} ${status}`);
}

function contentOf(path: string, text: string): unknown {
  if (path.endsWith('scheduled.json')) {
    const scheduled = Planned.parse(JSON.parse(text, stable));
    return { ...scheduled, items: scheduled.items.filter((item) => item.status !== 'dropped') };
  }
  if (path.endsWith('.json')) return JSON.parse(text, stable);
  if (path.endsWith('.jsonl')) return linesOf(text).map((line): unknown => JSON.parse(line, stable));
  return text.replace(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/gm, 'then');
}

function linesOf(text: string): string[] {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line is torn');
  return text.split('\n').slice(0, -1);
}

function stable(key: string, value: unknown): unknown {
  if (key === 'hours') return 'counted';
  if (typeof value !== 'string') return value;
  if (TIME.test(value)) return 'then';
  return IDS.has(key) ? value.replace(RANDOM_ID, '$1random') : value;
}

/** Where two records differ first, in a sentence; null when they are alike. */
export function difference(wanted: unknown, found: unknown, path = ''): string | null {
  if (isDeepStrictEqual(wanted, found)) return null;
  if (typeof wanted === 'object' && typeof found === 'object' && wanted && found) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const one = difference(
        Reflect.get(wanted, key),
        Reflect.get(found, key),
        path ? `${path}.${key}` : key,
      );
      if (one) return one;
    }
  }
  return `${path} is ${shown(found)} instead of ${shown(wanted)}`;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 160);
