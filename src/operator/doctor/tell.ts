import { countOf, type Finding, finding } from '../../rules/doctor/finding.ts';
import { findingText, reportJson, summaryText } from './report.ts';

export type Tell = (findings: readonly Finding[]) => void;

/**
 * Runs a look at the installation and prints what it tells: line by line as it comes, or all of it as JSON.
 * @returns whether there is a problem
 */
export async function printFindings(
  json: boolean,
  look: (tell: Tell) => Promise<void>,
  isForOperator: (error: unknown) => error is Error,
): Promise<boolean> {
  const found: Finding[] = [];
  const tell: Tell = (findings) => {
    found.push(...findings);
    if (!json) for (const one of findings) console.log(findingText(one));
  };
  try {
    await look(tell);
  } catch (error) {
    const says = isForOperator(error) ? error.message : 'The look broke; standard error has the trace.';
    if (json) tell([finding('problem', 'doctor', says)]);
    throw error;
  } finally {
    if (json) console.log(reportJson(found, new Date().toISOString()));
  }
  if (!json) console.log(`\n${summaryText(found)}`);
  return countOf(found, 'problem') > 0;
}
