import { distance as editDistance } from 'fastest-levenshtein';

/** The known word that `word` was most likely meant to be; null when none is near (about one letter in three wrong). */
export function nearest(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.ceil(word.length / 3));
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}
