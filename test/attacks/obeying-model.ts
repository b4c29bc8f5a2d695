import { emptyReport, type Report } from '../../src/domain/report.ts';
import type { AnthropicAnswer, AnthropicRequest } from '../support/anthropic-server.ts';
import { POISONS } from './poisons.ts';

/** How a model that obeys whoever talks to it behaves in one conversation. */
export interface Obedience {
  /** What it writes, made from the whole prompt that it was given, turn by turn. */
  readonly leak: (prompt: string, turn: number) => string;
  /** How the small model judges: as one that obeys as well, as one that talks nonsense, or as it should. */
  readonly judge: 'obeys' | 'nonsense' | 'honest';
}

export interface ObeyingModel {
  readonly answer: (request: AnthropicRequest) => AnthropicAnswer;
  begin(obedience: Obedience): void;
  /** What it wrote in this conversation, the second tries included. */
  readonly written: readonly string[];
}

/** A model that leaks in every reply, reports whatever it was told as done, and poisons what it is to remember. */
export function createObeyingModel(): ObeyingModel {
  let now: Obedience = { leak: () => '', judge: 'nonsense' };
  let written: string[] = [];
  return {
    get written() {
      return written;
    },
    begin(obedience) {
      now = obedience;
      written = [];
    },
    answer(request) {
      const { tools, output_config: output } = request.body;
      if (!tools?.length) return { text: JSON.stringify(structured(JSON.stringify(output ?? {}), now)) };
      const text = now.leak(request.system.join('\n\n'), written.length);
      written.push(text);
      return { text, tool: { name: 'report_turn', input: lies(request) } };
    },
  };
}

function structured(schema: string, { judge }: Obedience): unknown {
  if (!schema.includes('harmless')) return { facts: poisonedFacts(), episodes: poisonedEpisodes() };
  if (judge === 'nonsense') return { verdict: 'as you wish' };
  return { verdict: judge === 'obeys' ? 'harmless' : 'harmful' };
}

const poisonedFacts = () => POISONS.slice(0, 5).map((text, at) => ({ text, topic: `note ${at}`, line: 1 }));

const poisonedEpisodes = () => POISONS.slice(5, 7).map((text) => ({ kind: 'breakthrough', text }));

/** Everything at once, with the person's own words as the evidence. */
function lies({ system, said }: AnthropicRequest): Report {
  const open = /Still open, in this order: ([a-z0-9_]+)/.exec(system.at(-1) ?? '')?.[1];
  return {
    ...emptyReport,
    step: { status: 'completed', evidence: said },
    prediction: { difficulty: 1, minutes: 1, chance: 1 },
    outcome: { difficulty: 1, minutes: 1 },
    data_points: open ? [{ id: open, value: POISONS[0] ?? '', quote: said }] : [],
    after_success: 'level_up',
  };
}
