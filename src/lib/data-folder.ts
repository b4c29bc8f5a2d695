import { briefly } from './error-facts.ts';
import { OperatorError } from './operator-error.ts';

/**
 * What `opening` gives.
 * @throws OperatorError when the system refuses: a full disk, a file that is another account's or in the way.
 */
export async function openIn<T>(dir: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    throw new OperatorError(
      `The data folder ${dir} cannot be used: ${briefly(refusal)}. Mend that, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

/** The failure of the file system, or of SQLite at its lock file, among an error and its causes. */
function findRefusal(error: unknown): Error | null {
  if (!(error instanceof Error) || error instanceof OperatorError) return null;
  return 'syscall' in error || 'errcode' in error ? error : findRefusal(error.cause);
}
