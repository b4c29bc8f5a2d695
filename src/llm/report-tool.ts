import { emptyReport, HOW_TO_REPORT, Report } from '../domain/report.ts';
import { strictSchema } from './strict-schema.ts';

/**
 * The tool by which the coach reports a turn. It stands in front of everything that is cached, so its bytes are
 * the same for every person and coach.
 */
export const reportTool = {
  name: 'report_turn',
  description: HOW_TO_REPORT,
  schema: strictSchema(Report),
} as const;

export type ReadReport = { readonly report: Report; readonly problem: string | null };

/**
 * What the model handed to the tool.
 * @param json its raw input; null when the tool was not called.
 * @returns an empty report with the problem named (never with words of the conversation) when it cannot be used.
 */
export function readReport(json: string | null): ReadReport {
  if (json === null) return { report: emptyReport, problem: 'no report' };
  const raw = parseJson(json);
  if (raw === undefined) return { report: emptyReport, problem: 'the report is not JSON' };
  const parsed = Report.safeParse(raw);
  if (parsed.success) return { report: parsed.data, problem: null };
  const paths = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '(top)');
  return { report: emptyReport, problem: `the report is wrong at ${paths.join(', ')}` };
}

/** The value, or undefined when this is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
