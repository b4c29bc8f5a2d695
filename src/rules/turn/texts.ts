/** Instead of a coach's own introduction, between the last question and the first step. Placeholder: {name}. */
export const FIRST_STEP: readonly string[] = [
  'That is all I need, thank you. Here is your first step. Guess how it will go before you do it.',
  'Thank you, now I know enough. We begin small: a guess first, then the step.',
  'Good, that was the last question. Your first step, and before it your guess:',
];

export const NO_GUESS: readonly string[] = [
  'All right, without a guess this time. At most {minutes} minutes; tell me afterwards how it was.',
  'Then just try it. {minutes} minutes at most, and I would like to hear how it went.',
  'No guess, fine. Do it and surprise us both; {minutes} minutes at most.',
];

export const LEFT_OPEN: readonly string[] = [
  'That is all right, we leave that open.',
  'Never mind, we can do without it.',
  'Fine, that can stay open.',
];

export const ZONE_LEFT_OPEN =
  'Then I go by UTC for now, so my hours may be off. /timezone and a city near you sets it right at any time.';

export const LEFT_UNTOLD: readonly string[] = [
  'Then let us leave it open for now. When there is something to tell, one line is enough; “stuck” and “later” are fine too.',
  'No report needed right now. “{step}” stays on the table until you tell me in a line how it went.',
];

/** The step is still too much, also in its small version. */
export const WAY_OUT: readonly string[] = [
  'If this step is not for you, you can leave it out and go on.',
  'Some steps just do not fit. You may leave this one out, or let it rest until later.',
  'Then it is the step and not you. “Leave it out” takes us to the next one; “later” keeps it for another day.',
];

/** The level is over, but more steps were left out than done. */
export const MOSTLY_SKIPPED: readonly string[] = [
  'That was the last step, though most of them you left out. That is your right. You can lock it in, call it done, or level up, and meet them again.',
  'We are through the list, with more left out than done. Level up goes through it once more; lock it in or done are fine as well.',
];

/** Somebody tried, and it went badly: the step counts. */
export const BADLY_DONE: readonly string[] = [
  'It went worse than hoped, and you did it all the same. That counts in full.',
  'That stings, and it is done. Having tried is the part that was in your hands.',
  'Not the result you wanted, but a real one. The step counts.',
];

/** Somebody tried, and it went badly or nowhere; we want to hear more. */
export const BADLY_TOLD: readonly string[] = [
  'Good that you tell me. Trying is an outcome too.',
  'That is no fun, and it is worth knowing. Trying counts.',
  'I am sorry it went like that. You tried, and that is more than a plan.',
];

/** Somebody tried and did not get it done. */
export const TRIED_IN_VAIN: readonly string[] = [
  'You tried, and that is more than not trying. Was it too big? “Stuck” gets you a smaller version; “later” another time.',
  'An attempt counts for something: now we know where it sticks. “Stuck” makes it smaller, “later” moves it.',
  'Thank you for trying, and for saying so. Shall we make it smaller (“stuck”) or try another time (“later”)?',
];

/** "Level up" or "lock it in", while there are steps to do. Placeholder: {step}. */
export const LEVEL_NOT_YET: readonly string[] = [
  'I like the spirit. That comes once the steps of this level are through; now it is “{step}”.',
  'We will get there. First the steps of this level, and “{step}” is the next of them.',
];

/** A question that only a language model could answer. */
export const CANNOT_ANSWER: readonly string[] = [
  'That I cannot answer: at the moment I only know simple rules and your steps. Do it the way that makes sense to you.',
  'A fair question, and beyond me right now. There is no wrong way to do it; whatever you try will tell us something.',
  'I would only be guessing. Try it in the way you think best, and we look at what came of it.',
];

/** A question back, while a question is open. */
export const WHY_WE_ASK: readonly string[] = [
  'It only helps me to fit the steps to you. What you would rather not say may stay open.',
  'I ask so that the steps suit your days. A rough answer is fine.',
];

export const WHY_GUESS =
  'Because of the gap: what you expect and what then happens are rarely the same, and seeing that is what changes things. There is no wrong guess.';

/** After success, as long as nothing is chosen. */
export const WHICH_WAY: readonly string[] = [
  'You have earned a choice: lock it in as it is, level up, or call it done. Which one?',
  'Three ways from here: lock it in, level up, or done. Which is yours?',
  'What shall it be: lock it in, level up, or done?',
];

export const WAYS_EXPLAINED =
  '**Lock it in:** you keep what you have, and I look in now and then.\n**Level up:** the same steps, one notch harder.\n**Done:** we stop here, and I write no more by myself.';

/** In maintenance: they keep it up, or it slipped. */
export const KEPT_UP: readonly string[] = [
  'Good. That is what keeping it looks like.',
  'That counts. Once more makes it a little more yours.',
  'Nice. It goes on, and so do you.',
];
export const SLIPPED: readonly string[] = [
  'It slipped, and that happens to everyone. One small step today is the whole way back.',
  'Thank you for saying so. Nothing is lost: do the smallest part of it once today, and it lives.',
];

export const SILENCED =
  'All right, I will not write by myself any more. You can write to me whenever you like; /resume brings my check-ins back, /clear erases everything.';
export const SILENT_ALREADY = 'I am quiet. You hear from me only when you write; /resume changes that.';

/** To a courtesy right after we have named people who help. */
export const STILL_HERE: readonly string[] = [
  'I am glad you wrote. Nothing here is urgent; the step waits as long as you need.',
  'It is good that you are here. Take all the time you need, and please do talk to somebody.',
];

export const NOT_THE_GOAL_YET = 'Then on with the step that is on the table.';
