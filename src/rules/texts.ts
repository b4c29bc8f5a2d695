import { COMMANDS } from '../domain/commands.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';
import type { Limited } from './limits.ts';
import { MOST } from './sizes.ts';

type Consent = Memory['state']['consent'];

/** Raised whenever {@link welcome} changes what somebody agrees to. */
export const CONSENT_VERSION = 1;

/** What somebody agrees to. */
const WHAT_IS_ASKED = [
  '- I keep what you write here, your steps and guesses, and your time zone, in one folder on the server of whoever runs this bot.',
  '- To answer you, your messages may go to an AI provider.',
  '- You can see everything (/export), erase everything (/clear), and read more (/privacy).',
].join('\n');

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
      WHAT_IS_ASKED,
      'Is that all right with you?',
    ].join('\n\n'),
    buttons: consentButtons(coach),
  };
}

/** For somebody who agreed to an earlier text than today's. */
export const welcomeAnew = (coach: string): Outgoing => ({
  text: [
    'What I ask your agreement for has changed since you gave it, so I have to ask you once more. All that we did together is still there.',
    WHAT_IS_ASKED,
    'Is that all right with you?',
  ].join('\n\n'),
  buttons: consentButtons(coach),
});

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

export const DECLINED_ANEW =
  'That is fine: I listen to nothing more and write nothing by myself. What I have from before is still there: /export gives it to you, /clear erases it. If you change your mind, /start is all it takes.';

export const TAP_TO_ERASE =
  'So that I do not mistake one yes for another: tap the button to erase everything, or send /clear once more.';

export const SAY_AGAIN =
  'Thank you. I only began to listen after your yes, so your last message is gone. Would you write it once more?';

/**
 * What is kept, for how long, who sees it, and what one can do about it.
 * @param retentionDays null: there is no time limit
 */
export function privacy({ status, version, at }: Consent, retentionDays: number | null): string {
  return [
    '**What I keep:** your messages and my answers, your steps, guesses and results, notes and facts about you, your time zone, and when you were active. It is all in one folder that belongs to you alone.',
    `**How long:** ${howLong(retentionDays)}`,
    '**Who sees it:** whoever runs this bot could read it. If a language model is switched on, the messages needed for an answer go to that provider. Voice messages go to a transcription service. Nothing is sold, and nobody else who uses this bot sees anything of yours.',
    '**What you can do:** /export gives you everything as a file. /clear erases everything. /recall shows what I remember, /forget removes a single note. /pause stops my reminders.',
    status === 'agreed' && at !== null
      ? `**Your yes:** you agreed to this on ${at.slice(0, 10)} (version ${version}).`
      : '**Your yes:** you have not given it yet.',
    'I am software, not a doctor or a therapist. In an emergency call your local emergency number.',
  ].join('\n\n');
}

const howLong = (days: number | null): string =>
  days === null
    ? 'until you erase it with /clear.'
    : `messages, answers and what I noted from them for ${days === 1 ? 'one day' : `${days} days`}, then they are removed, day by day. What you saved with /save, and where you are with your steps, stays until you erase it.`;

export function help(voice: boolean): string {
  const lines = COMMANDS.filter(({ command }) => voice || command !== 'voice').map(
    ({ command, description }) => `/${command} - ${description}`,
  );
  return `Just write to me as you would to a person; “done”, “stuck”, “later” and “another coach” always work. Beyond that:\n\n${lines.join('\n')}`;
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

const TOO_MUCH: { readonly [L in Limited]: string } = {
  minute:
    'That is a lot at once, and I would like to read it properly. I have not read your last message: give me a minute, then send it again.',
  hour: 'We have written a great deal in this hour, and a pause helps more than more words. I have not read your last message:',
  all: 'Very many people are writing to me right now, so I have not read your last message. Please send it again in a minute.',
};

/** For somebody who is over a limit; what they wrote was not taken in. @param endsInMs milliseconds until it is over */
export function tooMuch(by: Limited, endsInMs: number): string {
  if (by !== 'hour') return TOO_MUCH[by];
  const minutes = Math.max(1, Math.ceil(endsInMs / 60_000));
  return `${TOO_MUCH.hour} please send it again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

/** For somebody whose voice message was not listened to. */
export const WRITE_IF_IN_DANGER = 'If you are in danger, write it to me: that I always read.';

/** For somebody whose message was longer than what is taken in. */
export const onlyTheBeginning = ({ kind }: Incoming): string =>
  `That was very long. I have read its first ${(kind === 'command' ? MOST.argument : MOST.text).toLocaleString('en')} characters; if something important came after that, tell me in a new message.`;

export const NOTE_TOO_LONG = `A note can have ${MOST.note} characters at most, so I have not kept this one. Could you say it more briefly?`;

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

export const UNKNOWN_COMMAND = 'I do not know that command. /help shows what I can do.';

export const simpler = (why: string): string =>
  why === 'over_budget'
    ? '*(I have used up my share of thinking for today, so I keep it simple until tomorrow.)*'
    : '*(My usual way of thinking is out of reach right now, so I keep it simple.)*';
