import type { Instance } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Outgoing } from '../domain/message.ts';
import { pickText } from './schedule/fill.ts';
import { asksForCoaches } from './understand/coach-wish.ts';
import { readMood } from './understand/mood.ts';

export interface MenuContext {
  /** What did not tell which one; '' when nothing was said yet: then each is introduced. */
  readonly said: string;
  /** The coach that they have. */
  readonly current: Instance | null;
  readonly memory: Memory;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

/** The coaches to choose from. */
export function coachMenu(instances: readonly Instance[], context: MenuContext): Outgoing {
  const { said, current } = context;
  const buttons = instances.map(({ id, definition }) => [{ label: definition.title, action: `coach:${id}` }]);
  const fresh = said === '' || asksForCoaches(said) || (readMood(said) === null && said.trim().endsWith('?'));
  return { text: fresh ? introduction(instances, current) : onceMore(instances, context), buttons };
}

function introduction(instances: readonly Instance[], current: Instance | null): string {
  const opening = current
    ? `Which one would you like? What you did with **${current.definition.title}** is kept.`
    : 'Good. What would you like to work on?';
  const coaches = instances.map(
    ({ definition }, index) => `${index + 1}. **${definition.title}**: ${definition.summary}`,
  );
  const how = 'Tap one, or tell me in your own words.';
  return [opening, coaches.join('\n'), current ? `${how} “Stay” leaves things as they are.` : how].join(
    '\n\n',
  );
}

/** Shorter than before, because they have just read it all. */
function onceMore(instances: readonly Instance[], { said, memory, random }: MenuContext): string {
  const titles = instances.map(({ definition }, index) => `${index + 1} **${definition.title}**`).join(', ');
  const recent = memory.recent.map((entry) => entry.text);
  const opening = pickText(openings(said), random, recent);
  return `${opening} ${titles}. A number will do, and you can change at any time.`;
}

function openings(said: string): readonly string[] {
  switch (readMood(said)) {
    case 'unsure':
    case 'confused':
      return [
        'There is no wrong choice; each begins with a few minutes. Which one tempts you most?',
        'Take the one that would please you most in a month:',
      ];
    case 'identity':
      return ['I am a bot: a program, no human. I have a coach for each of these:'];
    case 'privacy':
      return ['What you write is kept in your own folder; /privacy says more. Which one shall it be?'];
    case 'abilities':
      return ['I give you small steps, one at a time, and we compare your guess with what happens. On what?'];
    case 'angry':
    case 'low':
      return [
        'I am sorry. There is no hurry; when you like, tell me which one:',
        'I hear you. Nothing is urgent here. If you want to begin:',
      ];
    case 'thanks':
    case 'happy':
    case 'greeting':
      return ['Good to have you here. Which one shall it be?', 'Gladly. And which of these?'];
    default:
      return [
        'I am not sure which of these fits best:',
        'Help me a little: which of these is it?',
        'That could be any of these. Which one?',
      ];
  }
}
