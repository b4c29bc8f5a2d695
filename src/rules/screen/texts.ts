/** Instead of an answer to what is not for a coach. It never says which rule found what. */
const TURNED_ASIDE = [
  'That is not something I can help with here. I am your coach for one small step at a time. /start shows where we are.',
  'I will leave that one aside. Your step is where I am of use: how is it going?',
  'That one I cannot take up, but I am glad you are here. /start shows your step.',
] as const;

/** @param random 0 (inclusive) to 1 (exclusive) */
export const turnedAside = (random: number): string =>
  TURNED_ASIDE[Math.floor(random * TURNED_ASIDE.length)] ?? TURNED_ASIDE[0];

/** The first time that somebody keeps asking about the bot itself. */
export const STAYS_WITH_ME =
  'I know it is tempting to look behind the curtain. How I am set up stays with me; what I keep about you is yours to see any time (/privacy, /export). Shall we look at your step? /start shows where we are.';

/** Where nothing was made of a message that nobody could vouch for, and no coach has said anything to it. */
export const SAY_IT_OTHERWISE =
  'I am not sure I understood that. Could you say it in other words? /start shows where we are.';

/** In place of a reply that could not be sent. */
export const CANNOT_SAY =
  'That is something I cannot go into. Let us come back to your step: /start shows where we are.';

/** For /save: a note that is an order to the bot. */
export const NO_NOTE =
  'I keep notes about you, and this one reads more like instructions for me, so I left it out. Try it as a fact, like this: /save I work best before 9';
