import { type Finding, finding, well } from './finding.ts';

/** How the data folder is encrypted. */
export interface EncryptionFacts {
  /** Id of the key that seals what is written; null: it stays plain. */
  readonly current: string | null;
  /** Ids of other keys that files may still be sealed with. */
  readonly former: readonly string[];
}

export function judgeEncryption({ current, former }: EncryptionFacts): readonly Finding[] {
  if (former.length > 0) {
    const now = current === null ? 'and is to be decrypted' : `and key ${current} is set`;
    const says = `Some files may still be encrypted with key ${former.join(', ')}, ${now}.`;
    const todo = 'Stop the bot and run npm run rotate-key; after that DATA_KEY_OLD is not needed any more.';
    return [finding('warning', 'encryption', says, todo)];
  }
  if (current !== null) return [well('encryption', `What people write is encrypted with key ${current}.`)];
  return [finding('note', 'encryption', 'What people write lies on the disk as plain text (DATA_KEY).')];
}
