import { z } from 'zod';
import type { Definition, Instance } from '../../domain/instance.ts';
import { HOW_TO_REPORT, Report } from '../../domain/report.ts';
import { onceFor } from '../../lib/once-for.ts';
import { stableBlocks } from '../prompt.ts';
import { promptWords } from '../prompt-words.ts';
import { help, privacy, welcome } from '../texts.ts';
import { canonical } from './canonical.ts';
import { type Traces, tracesOf } from './out/traces.ts';

/**
 * What of a coach's prompt is for nobody's eyes, as traces. Whatever the server says by itself is no secret, nor is what
 * stands in the prompt to be said: sentences in quotation marks, counter-moves.
 */
export const secretsOf = onceFor((instance: Instance): Traces => {
  const [, coach = ''] = stableBlocks(instance);
  const secret = [
    ...withoutQuotes(instance.framework),
    instance.securityRules,
    ...withoutQuotes(coach),
    ...promptWords(),
    HOW_TO_REPORT,
    ...describedIn(z.toJSONSchema(Report)),
  ];
  return tracesOf(secret.map(plain), openTexts(instance).map(plain));
});

const NOBODY = { status: 'unasked', version: null, at: null } as const;

/** Sentences in quotation marks are there to be said. */
const QUOTED = /"[^"\n]{4,400}"/g;

const withoutQuotes = (text: string): readonly string[] => text.split(QUOTED);

const plain = (text: string): string => canonical(text).text;

function openTexts({ definition, framework, persona, sharedCues }: Instance): readonly string[] {
  const own = spokenOf(definition);
  const quoted = [framework, persona].flatMap((text) => text.match(QUOTED) ?? []);
  return [...own, ...textsIn(sharedCues), ...quoted, welcome('').text, privacy(NOBODY, null), help(true)];
}

/** Everything in a definition but what is written for the model alone. */
function spokenOf({ constraint, tone, anti_patterns, onboarding, ...open }: Definition): readonly string[] {
  const moves = anti_patterns.flatMap(({ signs, counter_move }) => [...signs, counter_move]);
  return [...textsIn(open), ...moves, ...onboarding.flatMap(({ counts, ...point }) => textsIn(point))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The descriptions in a JSON Schema; a model sees them with the rest. */
function describedIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : describedIn(value),
  );
}
