import { config } from 'dotenv';
import { briefly } from './error-facts.ts';
import { hasCode } from './files.ts';
import { OperatorError } from './operator-error.ts';

/**
 * Adds what the `.env` file at the top of the project says to the environment; what is set already stays. No file
 * is fine.
 * @throws OperatorError when there is one that cannot be read.
 */
export function loadEnvFile(): void {
  const { error } = config({ path: new URL('../../.env', import.meta.url), quiet: true });
  if (error && !hasCode(error, 'ENOENT')) {
    throw new OperatorError(
      `The .env file cannot be read (${briefly(error)}). Make it a file that this account may read, or remove it.`,
      { cause: error },
    );
  }
}
