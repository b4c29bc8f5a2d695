import { config } from 'dotenv';
import { hasCode } from './files.ts';

/**
 * Adds what the `.env` file at the top of the project says to the environment; what is set already stays. No file
 * is fine; throws when it cannot be read.
 */
export function loadEnvFile(): void {
  const { error } = config({ path: new URL('../../.env', import.meta.url), quiet: true });
  if (error && !hasCode(error, 'ENOENT')) throw new Error('Reading the .env file', { cause: error });
}
