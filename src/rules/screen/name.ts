import { cutTo } from '../understand/normal.ts';
import { isFact } from './fact.ts';

const LONGEST = 40;
const MOST_WORDS = 4;

/**
 * A name as the channel gives it, made fit to be said and to stand in a prompt: letters, spaces and what joins them, at
 * most four words of 40 characters together. '' when nothing is left, or when it is no name but an order.
 */
export function safeName(name: string): string {
  if (!isFact(name)) return '';
  const bare = name
    .normalize('NFC')
    .replace(/(?!\p{Join_Control})\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Join_Control} .'’-]+/gu, ' ')
    .trim();
  const words = bare.split(/\s+/);
  return words.length > MOST_WORDS ? '' : cutTo(words.join(' '), LONGEST).replace(/[ .'’-]+$/, '');
}
