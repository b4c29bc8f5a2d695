import { counted, countOf, type Finding, type Level } from '../../rules/doctor/finding.ts';

const WIDTH = Math.max(
  ...(['ok', 'note', 'warning', 'problem'] satisfies Level[]).map((level) => level.length),
);

/** One finding for people: a line, and below it what to do. */
export function findingText({ level, about, says, todo }: Finding): string {
  const margin = ' '.repeat(WIDTH + 2);
  const line = `${level.padEnd(WIDTH)}  ${about}: ${says}`;
  return todo === null ? line : `${line}\n${margin}-> ${todo}`;
}

/** The last line: what it comes to. */
export function summaryText(findings: readonly Finding[]): string {
  const problems = countOf(findings, 'problem');
  const warnings = countOf(findings, 'warning');
  if (problems + warnings === 0) return 'All is well.';
  const parts = [
    ...(problems > 0 ? [counted(problems, 'problem')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')}.`;
}

/** The same for programs. `ok`: there is no problem. */
export function reportJson(findings: readonly Finding[], at: string): string {
  return JSON.stringify({ at, ok: countOf(findings, 'problem') === 0, findings }, null, 2);
}
