import type { Instance } from '../../domain/instance.ts';
import { readAgreement } from './agreement.ts';
import { readChoice } from './choice.ts';
import { deniedJustBefore } from './clauses.ts';
import { readMood } from './mood.ts';
import { words } from './normal.ts';
import { findPhrases, type PhraseTable, phraseTable } from './phrases.ts';
import { routeCoach } from './routing.ts';

const CHANGE = phraseTable([
  [
    `change coach, change the coach, change my coach, change coaches, changing coach, switch coach, switch coaches, switch the coach, switch my coach, swap coach, other coach, another coach, different coach, new coach, wrong coach, coach change,
    other coaches, another topic, different topic, change topic, change the topic, wrong topic, which coaches, what coaches, list coaches, show coaches, show me the coaches, choose another, pick another coach, choose a coach,
    coach wechseln, anderer coach, anderen coach, ein anderes thema, otro coach, otra coach, cambiar de coach, otro tema, autre coach, changer de coach, altro coach, cambiare coach, outro coach, mudar de coach,
    другой коуч, другого коуча, другой тренер, другого тренера, сменить коуча, поменять коуча, 换教练, 换个教练, 换一个教练, 别的教练`,
    true,
  ],
]);

const RATHER = phraseTable([
  [
    `rather, instead, switch to, change to, prefer to, i would prefer, lieber, stattdessen, en vez de, en su lugar, prefiero, plutot, a la place, je prefere, piuttosto, invece, preferisco, em vez, prefiro,
    лучше, вместо этого, 宁愿, 改成, 换成`,
    true,
  ],
]);

const STAYING = phraseTable([
  [
    `stay, keep, same, the same, this one, never mind, nevermind, cancel, back, go back, forget it, leave it, bleiben, abbrechen, egal, quedarme, cancelar, rester, annuler, restare, annulla, ficar,
    остаться, отмена, неважно, 不换, 取消`,
    true,
  ],
]);

/** Whether somebody asks for the list of coaches: "change coach". */
export const asksForCoaches = (text: string): boolean => says(text, CHANGE);

/** Whether somebody asks for another coach than theirs, in words: "change coach", "I'd rather work on my mornings". */
export function wantsOtherCoach(text: string, instances: readonly Instance[], current: string): boolean {
  if (asksForCoaches(text)) return true;
  const named = says(text, RATHER) ? routeCoach(text, instances) : null;
  return named !== null && named !== current;
}

/** Whether the answer to "which coach?" is: the one I have. */
export const wantsToStay = (text: string): boolean =>
  words(text).length <= 5 && (readAgreement(text) === 'no' || says(text, STAYING));

/**
 * The coach that is meant by an answer to the list of coaches: by id, by what they want to work on, by its place in
 * the list or a part of its title. Null when that is not clear.
 */
export function readCoach(text: string, instances: readonly Instance[]): string | null {
  const byId = instances.find(({ id }) => id === text);
  if (byId) return byId.id;
  const routed = routeCoach(text, instances);
  const said = words(text).filter((word) => word !== 'coach');
  if (routed !== null || said.length === 0 || said.length > 6 || readMood(text) !== null) return routed;
  const titles = instances.map(({ definition }) => definition.title);
  const chosen = readChoice(said.join(' '), titles);
  return instances.find(({ definition }) => definition.title === chosen)?.id ?? null;
}

function says(text: string, table: PhraseTable<boolean>): boolean {
  const said = words(text);
  return findPhrases(said, table).some((found) => !deniedJustBefore(said, found.at));
}
