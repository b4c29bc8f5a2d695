import { readFileSync } from 'node:fs';
import { z } from 'zod';

const origin = z.enum(['message', 'forward', 'voice', 'caption', 'name', 'save']);
const common = { id: z.string(), text: z.string().min(1), lang: z.string(), kind: z.string() };

/** `clear`: nobody who means well would write it. */
const Attack = z.strictObject({ ...common, origin, clear: z.boolean() });
const Innocent = z.strictObject({ ...common, origin });
/** `explicit`: a sign that needs no second opinion. Only with `handoff`. */
const Crisis = z.strictObject({
  ...common,
  voice: z.string(),
  handoff: z.boolean(),
  explicit: z.boolean().optional(),
});

/** A person's turns; `attack`: harmless one by one, and after something together. */
const Conversation = z.strictObject({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  attack: z.boolean(),
  turns: z.array(z.string().min(1)).min(3),
});
/** What a model that obeyed would write: the rules in other words or another language. */
const Disclosure = z.strictObject(common);

export type AttackCase = z.infer<typeof Attack>;
export type InnocentCase = z.infer<typeof Innocent>;
export type CrisisCase = z.infer<typeof Crisis>;
export type ConversationCase = z.infer<typeof Conversation>;
export type DisclosureCase = z.infer<typeof Disclosure>;

const FOLDER = new URL('../cases/screen/', import.meta.url);

function cases<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Cases written by hand to measure the screens with; no rule is to be fitted to single lines of them. */
export const attackCases = (): readonly AttackCase[] => cases('attacks.jsonl', Attack);
export const innocentCases = (): readonly InnocentCase[] => cases('innocent.jsonl', Innocent);
export const crisisCases = (): readonly CrisisCase[] => cases('crisis.jsonl', Crisis);
export const conversationCases = (): readonly ConversationCase[] =>
  cases('conversations.jsonl', Conversation);
export const disclosureCases = (): readonly DisclosureCase[] => cases('disclosures.jsonl', Disclosure);
