import type { Report } from '../../domain/report.ts';
import { fold } from './normal.ts';

const CHOICES: readonly (readonly [NonNullable<Report['after_success']>, RegExp])[] = [
  [
    'level_up',
    /\b(level ?up|next level|harder|step it up|nachstes level|subir de nivel|niveau suivant)\b|следующий уровень|升级/u,
  ],
  [
    'lock_in',
    /\b(lock( it)?( in)?|keep it( up)?|as it is|maintain|festigen|beibehalten|mantener|garder)\b|закрепить|保持/u,
  ],
  [
    'done',
    /\b(i ?a?m done|im finished|call it done|that is all|thats all|quit|fertig|he terminado|fini)\b|хватит|закончил|结束/u,
  ],
];
const NEGATED = /\b(not|dont|no|nicht|kein|pas)\b/u;

/** Which of the three ways after success somebody names; null when none or more than one is named, or it is negated. */
export function readSuccessChoice(text: string): Report['after_success'] {
  const folded = fold(text).replaceAll("'", '');
  if (NEGATED.test(folded)) return null;
  const named = CHOICES.filter(([, words]) => words.test(folded));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}
