import { emptyReport, type Report } from '../../src/domain/report.ts';
import type { AnthropicAnswer, AnthropicRequest } from './anthropic-server.ts';

/**
 * A scripted model that behaves as a good one would: it reads only what the prompt shows it, answers in a sentence,
 * and reports by the tool. Findings of a session (structured output) are one fact from the person's first line.
 */
export function coachModel(request: AnthropicRequest): AnthropicAnswer {
  const said = request.said;
  if (!request.body.tools?.length) return { text: JSON.stringify(asked(request) ?? findings(said)) };
  const now = request.system.at(-1) ?? '';
  const report = reportFor(now, said);
  return { text: replyTo(report, said), tool: { name: 'report_turn', input: report } };
}

/** A judge who sees no harm; undefined where it is not asked to judge. */
function asked({ body }: AnthropicRequest): unknown {
  const shape = JSON.stringify(body.output_config ?? {});
  if (shape.includes('"harmless"')) return { verdict: 'harmless' };
  return shape.includes('"risk"') ? { risk: 'none' } : undefined;
}

function reportFor(now: string, said: string): Report {
  if (now.includes('Onboarding. Still open')) return onboarding(now, said);
  if (now.includes('## The current step')) return coaching(now, said);
  if (now.includes('Lock in, level up, or done')) return afterSuccess(said);
  return emptyReport;
}

function onboarding(now: string, said: string): Report {
  const id = /Still open, in this order: ([a-z0-9_]+)/.exec(now)?.[1];
  return id ? { ...emptyReport, data_points: [{ id, value: said, quote: said }] } : emptyReport;
}

function coaching(now: string, said: string): Report {
  const difficulty = number(/(\d+(?:\.\d+)?)\s*\/\s*10/.exec(said));
  const minutes = number(/(\d+)\s*min/.exec(said));
  const percent = number(/(\d+)\s*%/.exec(said));
  const done = /\bdone\b/i.test(said) && !/not done/i.test(said);
  if (now.includes('The prediction is still open') && !done) {
    const chance = percent === null ? null : percent / 100;
    return { ...emptyReport, technique: 'graded_tasks', prediction: { difficulty, minutes, chance } };
  }
  const status = done ? 'completed' : /not done/i.test(said) ? 'not_done' : 'none';
  return {
    ...emptyReport,
    technique: 'feedback_on_behaviour',
    step: { status, evidence: done ? said : '' },
    outcome: { difficulty, minutes },
  };
}

function afterSuccess(said: string): Report {
  const choice = /lock/i.test(said) ? 'lock_in' : /level/i.test(said) ? 'level_up' : null;
  return { ...emptyReport, after_success: choice };
}

const number = (match: RegExpExecArray | null): number | null => (match?.[1] ? Number(match[1]) : null);

function replyTo(report: Report, said: string): string {
  if (report.step.status === 'completed') return 'You did it. **What surprised you most?**';
  if (report.data_points.length > 0) return `Thank you, "${said.slice(0, 40)}" helps me.`;
  return 'I hear you. Let us stay with this one step.';
}

function findings(text: string): unknown {
  const line = /^(\d+)\. person: (.+)$/m.exec(text);
  const facts = line
    ? [{ text: `Said: ${line[2]?.slice(0, 80)}`, topic: 'remark', line: Number(line[1]) }]
    : [];
  return { facts, episodes: [] };
}
