import { COMMANDS } from '../domain/commands.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';

/** Raised whenever {@link welcome} changes what somebody agrees to. */
export const CONSENT_VERSION = 1;

const consentButtons = (coach: string): NonNullable<Outgoing['buttons']> => [
  [
    { label: 'I agree', action: coach ? `consent:yes:${coach}` : 'consent:yes' },
    { label: 'No, thanks', action: 'consent:no' },
  ],
];

/** First words to anybody, before anything of theirs is kept. `coach`: chosen by a deep link, or ''. */
export function welcome(coach: string): Outgoing {
  return {
    text: [
      'Hi. I am a coaching bot: a program, not a human, and not a therapist.',
      'I give you one tiny step at a time. You guess how it will go, you do it, and we look at the difference. That difference is where the learning is.',
      'For this I need your yes:',
      [
        '- I keep what you write here, your steps and guesses, and your time zone, in one folder on the server of whoever runs this bot.',
        '- To answer you, your messages may go to an AI provider.',
        '- You can see everything (/export), erase everything (/clear), and read more (/privacy).',
      ].join('\n'),
      'Is that all right with you?',
    ].join('\n\n'),
    buttons: consentButtons(coach),
  };
}

/** For somebody who has read the welcome and answered something else than yes or no. */
export const stillNeedsYes = (coach: string): Outgoing => ({
  text: 'Before we begin I need your yes: may I keep what you write here, as described above? Until then I keep nothing.',
  buttons: consentButtons(coach),
});

/** For somebody who has read the welcome and asks what it means. */
export const welcomeInShort = (coach: string): Outgoing => ({
  text: 'In short: I am a program that coaches in tiny steps. To do that I have to remember what you write here, and you can erase it at any time with /clear. A plain yes or no is enough; until then I keep nothing.',
  buttons: consentButtons(coach),
});

export const DECLINED =
  'That is fine. I keep nothing but the fact that I asked. If you change your mind, /start is all it takes.';

export const SAY_AGAIN =
  'Thank you. I only began to listen after your yes, so your last message is gone. Would you write it once more?';

export const PRIVACY = [
  '**What I keep:** your messages and my answers, your steps, guesses and results, notes and facts about you, your time zone, and when you were active. It is all in one folder that belongs to you alone.',
  '**Who sees it:** whoever runs this bot could read it. If a language model is switched on, the messages needed for an answer go to that provider. Voice messages go to a transcription service. Nothing is sold, and nobody else who uses this bot sees anything of yours.',
  '**What you can do:** /export gives you everything as a file. /clear erases everything. /recall shows what I remember, /forget removes a single note. /pause stops my reminders.',
  'I am software, not a doctor or a therapist. In an emergency call your local emergency number.',
].join('\n\n');

export function help(voice: boolean): string {
  const lines = COMMANDS.filter(({ command }) => voice || command !== 'voice').map(
    ({ command, description }) => `/${command} - ${description}`,
  );
  return `Just write to me as you would to a person. Beyond that:\n\n${lines.join('\n')}`;
}

type Other = Extract<Incoming, { kind: 'other' }>['what'];

const OTHER: { readonly [O in Other]: string } = {
  sticker: 'I cannot see stickers, but I take it as a nod. What would you like to tell me?',
  photo: 'I cannot look at pictures. Tell me in a few words what is on it?',
  document: 'I cannot open files. Tell me in a few words what matters in it?',
  location: 'I do not keep places. If this was about your time zone: /timezone and a city does it.',
  contact: 'Other people’s contacts stay with you; I did not keep it. Tell me what it is about?',
  video: 'I cannot watch videos. Tell me in a few words what happens in it?',
  poll: 'I cannot vote, but I can listen. What is on your mind?',
  unknown: 'I cannot read that kind of message. Tell me in words?',
};

/** A kind answer to something that a coach cannot read. */
export const otherText = (what: Other): string => OTHER[what];

export const TOO_FAST =
  'That is a lot at once, and I would like to read it properly. Give me a minute, then write again.';

export const NO_VOICE_IN = 'I cannot listen to voice messages here. Could you write it to me?';
export const VOICE_TOO_LONG =
  'That is too long for me: at most 5 minutes and 20 MB. Could you make it shorter, or write it?';
export const VOICE_FAILED = 'I could not make out that voice message. Could you write it to me?';
export const VOICE_OVER_BUDGET =
  'I have listened as much as I can for today. Please write it to me; tomorrow I can listen again.';
export const NO_VOICE_OUT = 'Spoken answers are not set up on this bot, so I will keep writing.';

export const DAMAGED =
  'Something I had stored about you turned out to be damaged. I have set it aside safely and told whoever runs this bot. Please go on; some of what I knew may be missing.';

/** Their consent went with it, so they have to be asked again; the welcome follows. */
export const DAMAGED_STATE =
  'I am sorry: what I had stored about where we are turned out to be damaged. I have set it aside safely and told whoever runs this bot, who may be able to mend it. Until then I have to begin anew and ask you once more, and I could not keep your last message.';

export const CANNOT_TAKE =
  'I cannot take messages right now. Nothing you wrote is lost, and I will answer as soon as I can.';

export const STALE_BUTTON = 'That button is from earlier. /start shows where we are now.';

export const NOT_THE_GOAL_YET = 'Then on with the step that is on the table.';

export const UNKNOWN_COMMAND = 'I do not know that command. /help shows what I can do.';

export const simpler = (why: string): string =>
  why === 'over_budget'
    ? '*(I have used up my share of thinking for today, so I keep it simple until tomorrow.)*'
    : '*(My usual way of thinking is out of reach right now, so I keep it simple.)*';

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
  'Thank you for telling me. Trying is an outcome too.',
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
