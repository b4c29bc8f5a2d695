const LENGTH = 8;

/** A word that nobody can know beforehand, of eight small letters and digits. @param newId random letters and more */
export function newNonce(newId: () => string): string {
  let word = '';
  while (word.length < LENGTH)
    word += newId()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return word.slice(0, LENGTH);
}
