import type { Report } from '../../domain/report.ts';
import { fold, words } from './normal.ts';
import { AROUND } from './words/mood.ts';

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
/** "What does level up mean?" chooses nothing; "can we level up?" does. */
const WONDERING =
  /^(and |so |but |ok )?(what|how|why|which|whats|does|is|explain|was|wie|que|cosa|o que|quoi|что|как|зачем)\b|^(что|как|зачем)|什么/u;
const NEGATED = /\b(not|dont|no|nicht|kein|pas)\b/u;

/** Which of the three ways after success somebody names; null when none or more than one is named, or it is negated. */
export function readSuccessChoice(text: string): Report['after_success'] {
  const folded = fold(text).replaceAll("'", '');
  if (NEGATED.test(folded) || WONDERING.test(folded)) return null;
  const named = CHOICES.filter(([, words]) => words.test(folded));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** Single words that mean something only as the answer to "lock it in, level up, or done?". */
const BARE: ReadonlyMap<string, NonNullable<Report['after_success']>> = new Map([
  ...list(
    'lock_in',
    '1 first a lock locked keep keeping same stay hold behalten beibehalten guardar garder 保持',
  ),
  ...list(
    'level_up',
    '2 second b level up more next higher harder again continue further onward weiter mehr mas plus дальше еще 继续',
  ),
  ...list(
    'done',
    '3 third c done finished finish stop enough over end quit fertig schluss basta listo fini готово все 完成 结束',
  ),
]);

function list(
  choice: NonNullable<Report['after_success']>,
  named: string,
): (readonly [string, NonNullable<Report['after_success']>])[] {
  return words(named).map((word) => [word, choice]);
}

/** The choice in an answer of next to no words, right after the question; null when it is none of them. */
export function readBareChoice(text: string): Report['after_success'] {
  const said = words(text).filter((word) => !AROUND.has(word) || BARE.has(word));
  const choices = new Set(said.map((word) => BARE.get(word)));
  const [choice] = choices;
  return said.length <= 3 && choices.size === 1 ? (choice ?? null) : null;
}
