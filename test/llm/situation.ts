import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserId } from '../../src/domain/ids.ts';
import { Definition, type Instance } from '../../src/domain/instance.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import { emptyReport, type Report } from '../../src/domain/report.ts';
import type { ExtractRequest, ReplyRequest } from '../../src/llm/llm.ts';
import { newMemory } from '../../src/rules/new-memory.ts';
import { anOpenStep } from '../support/memories.ts';

const read = (path: string) => readFileSync(new URL(`../../instances/${path}`, import.meta.url), 'utf8');

const coach: Instance = {
  id: 'move_prompt',
  definition: Definition.parse(JSON.parse(read('move_prompt/definition.json'))),
  persona: read('move_prompt/persona.md'),
  framework: read('base/core_framework.md'),
  securityRules: read('base/security_rules.md'),
  sharedCues: [],
};

const NOW = Date.UTC(2026, 10, 21, 9);

/** A secret that must turn up in no log and no failure. */
export const KEY = 'sk-test-do-not-leak-4711';

/** Words of a person that must turn up in no log and no failure. */
export const PRIVATE = 'my sister Ottilie';

export const emma = UserId.parse('1001');
export const noah = UserId.parse('1002');

/** A prompt of realistic size: about 2,500 and 1,500 tokens of stable text. */
export function promptFor(changing: string, said = `I talked about ${PRIVATE} today`): Prompt {
  return {
    stable: [
      `${coach.framework}\n${coach.securityRules}`,
      `${coach.persona}\n${'Be brief and kind. '.repeat(200)}`,
    ],
    changing,
    messages: [
      { role: 'user', text: 'hello' },
      { role: 'assistant', text: 'Hello! What is on your mind?' },
      { role: 'user', text: said },
    ],
    version: 'v1',
  };
}

export function requestOf(user: UserId, changing = `This is about ${user}.`): ReplyRequest {
  const memory = newMemory(user, NOW, { from: 1320, to: 480 });
  const open_step = anOpenStep({ id: coach.definition.steps[0]?.id ?? '', stage: 'acting' });
  const state = { ...memory.state, phase: 'coaching' as const, instance: coach.id, open_step };
  const coaching = { ...memory, state };
  const situation = {
    instance: coach,
    memory: coaching,
    said: [`I talked about ${PRIVATE} today`],
    now: NOW,
    random: () => 0,
  };
  return { user, job: `job-of-${user}`, prompt: promptFor(changing), situation };
}

export const Found = z.strictObject({
  facts: z.array(z.strictObject({ text: z.string().max(200), topic: z.string().nullable() })),
});

export const extraction: ExtractRequest<z.infer<typeof Found>> = {
  user: emma,
  job: 'look-back-of-emma',
  instructions: 'List what this person tells about themselves.',
  text: `user: I talked about ${PRIVATE} today`,
  shape: Found,
  otherwise: { facts: [] },
};

export const found = { facts: [{ text: 'has a sister', topic: 'family' }] };

export const report: Report = {
  ...emptyReport,
  step: { status: 'not_done', evidence: '' },
  technique: 'graded_tasks',
};

export const calm = new AbortController().signal;
