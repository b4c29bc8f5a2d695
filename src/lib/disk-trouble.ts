/** What a disk says when it takes nothing from anybody, in words for the operator. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'this account has used up its share of the disk; free some space',
  EFBIG: 'files may not grow any further; raise the limit of this account (ulimit -f)',
  EROFS: 'the disk is read-only',
  EIO: 'the disk fails',
};

/**
 * Why the disk as a whole refuses, where that is behind an error or one of its causes; null for anything else, such as
 * a single file that cannot be used. It passes once the operator has mended it.
 */
export function diskTrouble(error: unknown): string | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const words = 'code' in each ? WORDS[String(each.code)] : undefined;
    if (words) return words;
  }
  return null;
}
