import { atLength } from './error-facts.ts';

/** Exit codes: all went well; something unexpected broke; there is something for the operator to mend. */
export const EXIT = { ok: 0, broken: 1, setup: 2 } as const;

/**
 * Runs a command to its end. An error that is meant for the operator is told in its one sentence, any other with
 * its trace. Sets the exit code and lets the process end by itself.
 */
export async function run(
  main: () => Promise<void>,
  isForOperator: (error: unknown) => error is Error,
): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = isForOperator(error) ? EXIT.setup : EXIT.broken;
    process.stderr.write(`${isForOperator(error) ? error.message : atLength(error)}\n`);
  }
}

/** Whether an error says how a command was called wrongly (`parseArgs` of node:util). */
export const isUsageError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
