import type { Mood } from './understand/mood.ts';

/** Where somebody is when a mood shows: before or in a step, at a question of onboarding, or past all steps. */
export type Place = 'step' | 'question' | 'rest';

type Texts = readonly string[];
/** A mood that is answered in the same way everywhere has one list. */
type Answers = { readonly [M in Mood]: Texts | { readonly [P in Place]: Texts } };

const IDENTITY: Texts = [
  'I am a bot: a program, no human, and no therapist. At the moment I work by simple rules, so short, plain answers suit me best.',
  'Just software, honestly. I have no feelings to hurt, and at the moment no language model either; I go by simple rules, and plain words help me.',
  'No human here, only a program with a few rules. What I am good at is small steps, guesses, and what became of them.',
];

/** What is said to a mood. What is asked at the moment follows by itself. Placeholder: {step}. */
const ANSWERS: Answers = {
  low: {
    step: [
      'That sounds heavy, and I am sorry. The step can wait. I am only a program; is there somebody you trust whom you could tell? https://findahelpline.com lists people who listen, for free.',
      'I am sorry it is like that. Nothing here is urgent, and /pause keeps me quiet. If it gets too much, please talk to a person: https://findahelpline.com',
    ],
    question: [
      'That sounds heavy, and I am sorry. We need not do this now; I wait. If you would like a person who listens: https://findahelpline.com',
      'I am sorry it is like that. This can wait. Is there somebody you trust whom you could tell?',
    ],
    rest: [
      'That sounds heavy, and I am sorry. I am only a program; please tell somebody you trust. https://findahelpline.com lists people who listen, for free.',
      'I am sorry it is like that. No coaching today. Is there somebody near you whom you could tell?',
    ],
  },
  stop: ['All right, I leave you in peace.'],
  angry: {
    step: [
      'That sounds frustrating, and I may be part of the reason. I am sorry. “Stuck” gets you a smaller version, “later” another time, and /pause keeps me quiet.',
      'Fair enough, and sorry for my share in it. You owe me nothing. If you want, “stuck” makes the step smaller, “later” moves it, /pause gives you rest from me.',
      'I hear you, and I am sorry. What would help most: something smaller (“stuck”), another time (“later”), or a break from me (/pause)?',
    ],
    question: [
      'That sounds frustrating, and I am sorry for my share in it. We can leave it for today; I wait, and the question will not run away.',
      'Fair enough, and sorry. You need not answer. If you want to go on, a rough word is all it takes; /pause keeps me quiet.',
    ],
    rest: [
      'That sounds frustrating, and I am sorry for my share in it. /pause keeps me quiet for as long as you like.',
      'Fair enough, and sorry. You owe me nothing; /pause gives you rest from me.',
    ],
  },
  identity: IDENTITY,
  privacy: [
    'What you write here, your steps and your guesses are in one folder of yours, on the server of whoever runs this bot; they could read it, nobody else who chats with me can. /privacy says more, /export shows you everything, /clear erases it.',
    'It stays in your folder on the server of whoever runs this bot. /privacy has the details, /export gives you all of it, and /clear erases it for good.',
  ],
  abilities: {
    step: [
      'I give you one small step at a time: you guess how it will go, you do it, we compare. I understand guesses in numbers, “done”, “stuck” and “later”. /stats shows how you are doing, /help the rest.',
      'What I can do: small steps, one at a time, and an honest look at guess and result. Write numbers, “done”, “stuck” or “later”; “another coach” changes the topic, /help lists the rest.',
    ],
    question: [
      'First a few short questions, then small steps: you guess how each will go, you do it, we compare. /help lists what else I can do.',
      'I coach in tiny steps, and need a few answers before the first one. /help shows the rest.',
    ],
    rest: [
      'We can go one level up (“level up”), start something else (“another coach”), or just talk for a moment. /stats shows what you did, /help the rest.',
      'Your steps are done, so it is your choice now: “level up”, “another coach”, or nothing at all. /help lists the commands.',
    ],
  },
  start_over: {
    step: [
      'Nothing has to start over: your place is kept, and the next step is the one on the table. “Another coach” changes the topic, /clear erases everything.',
    ],
    question: [
      'We have hardly begun, so let us just go on. “Another coach” changes the topic, /clear erases everything.',
    ],
    rest: [
      '“Level up” takes you through the steps again, one notch harder. “Another coach” begins something else, and /clear erases everything.',
    ],
  },
  unsure: {
    step: [
      'A wild guess is fine. Being off is where the learning is.',
      'Nobody knows beforehand, that is the point. Any number will do.',
      'That is all right. Say what comes first; it need not be right.',
    ],
    question: [
      'That is all right; a rough answer is plenty.',
      'No need to be sure. Whatever comes first will do.',
    ],
    rest: ['That is all right, there is no hurry.', 'You need not know now. It can wait.'],
  },
  thanks: ['You are welcome.', 'Gladly. The work was yours.', 'My pleasure.', 'With pleasure.'],
  happy: ['Good to hear.', 'I like that.', 'That is a good sign.', 'Glad to hear it.'],
  goodbye: {
    step: [
      'See you. I keep your place.',
      'Until soon. “{step}” will wait for you.',
      'Bye for now; everything stays as it is.',
    ],
    question: ['See you. We go on where we stopped, whenever you write.', 'Bye for now; I keep your place.'],
    rest: ['See you. Write whenever you like.', 'Bye for now, and keep it up.'],
  },
  greeting: {
    step: [
      'Hello, good to see you. “{step}” is on the table.',
      'Hi. We are at “{step}”.',
      'Hello again. “{step}” is what we have in hand.',
    ],
    question: ['Hello.', 'Hi, good to have you here.'],
    rest: ['Hello, good to see you.', 'Hi. Good to hear from you.'],
  },
  confused: {
    step: [
      'Sorry, I was not clear. In short: {action}',
      'Let me say it in another way. This is all there is to do: {action}',
    ],
    question: [
      'Sorry, I was not clear.',
      'Let me ask it in another way.',
      'I only need this to fit the steps to you; a rough answer is fine.',
    ],
    rest: [
      'Sorry, I was not clear. There is nothing you have to do. “Level up” goes on, “another coach” begins something else.',
      'Let me say it in another way: your steps are done, and I am here if you want more (“level up”) or something else (“another coach”).',
    ],
  },
  going: {
    step: [
      'Good. I am here when you come back.',
      'Take your time. Tell me afterwards how it went.',
      'Fine. I will be quiet until you write.',
    ],
    question: ['Good.'],
    rest: ['Good.', 'Fine. I am here when you need me.'],
  },
};

/** What may be said to somebody in that mood, at that place. */
export function moodTexts(mood: Mood, place: Place): Texts {
  const answers = ANSWERS[mood];
  return 'step' in answers ? answers[place] : answers;
}
