/** The words that a cue asked for have come. */
export const WORDS_CAME: readonly string[] = [
  'Good, I have your word.',
  'That is it. Said is half begun.',
  'Thank you. That is a clear line, and it is yours.',
  'Noted, in your own words.',
];

export const pointsText = (points: number, all: number): string =>
  `+${points} ${points === 1 ? 'point' : 'points'}, ${all} in all.`;

export const LIKED = 'Noted: I will ask things like that more often.';
export const LIKE_LABEL = 'More like this';
