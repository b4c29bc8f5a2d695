import type { CoachFolder } from '../served-coaches.ts';
import { problemText } from '../served-coaches.ts';
import { counted, type Finding, finding, well } from './finding.ts';

const MOST_SHOWN = 3;

/** @param read null: the folder cannot be read, as `why` says */
export function judgeCoaches(read: CoachFolder | null, why: string): readonly Finding[] {
  if (!read) return [finding('problem', 'coaches', why, 'npm run coaches shows the rest.')];
  const usable = read.base ? read.coaches.filter(({ parts }) => parts).map(({ id }) => id) : [];
  const { problems } = read;
  if (problems.length === 0 && usable.length > 0) return [well('coaches', `Served: ${usable.join(', ')}.`)];
  const shown = problems.slice(0, MOST_SHOWN).map(problemText).join('; ');
  const says =
    usable.length === 0
      ? `No coach can be served, so the bot does not start. ${shown}`
      : `${counted(problems.length, 'mistake')} in the coaches; served: ${usable.join(', ')}. ${shown}`;
  const level = usable.length === 0 ? 'problem' : 'warning';
  return [finding(level, 'coaches', says, 'npm run coaches lists everything that is to be mended.')];
}
