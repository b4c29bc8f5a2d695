import { stat } from 'node:fs/promises';
import { OperatorError } from './operator-error.ts';

const ROOT = 0;

/**
 * For commands that write into a folder which a service of another account uses: what root makes there, that account
 * could not change any more.
 * @throws OperatorError when this is root and the folder is another account's.
 */
export async function refuseStrangeRoot(dir: string): Promise<void> {
  const { uid } = await stat(dir);
  if (process.getuid?.() !== ROOT || uid === ROOT) return;
  throw new OperatorError(
    `${dir} belongs to account ${uid}, and what root writes there the bot could not change. Run this as that account: sudo -u '#${uid}' ...`,
  );
}
