/** What people write to Elite Coach in the cost benchmark, and when: 4 answers, then 4 steps of 4 messages each. */

/** Uniform, 0 to 1, the same in every run (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONBOARDING = [
  [
    'People ask me about spreadsheets.',
    'Mostly friends ask me to look over their CVs before they apply somewhere. I work in HR, so I suppose I know what people look at first, and it takes me ten minutes.',
    'fixing bikes',
    'I translate between Polish and English for half of my street. Letters from the council, mostly, and now and then something for a landlord.',
    'I bake. Last month I did a birthday cake for a colleague, and since then two others have asked me whether I would do one for them too.',
  ],
  ['Berlin', 'I live in Lisbon', 'London', 'I am in Warsaw', 'Chicago'],
  ['7:30', 'around 20:00, when the kids are in bed', '6 pm', 'at 12:15 in my lunch break', '21:30'],
  [
    'asking people',
    'Asking people, I think. I always get as far as the moment where I should write to somebody and then I find something else that has to be done first.',
    'finding time. there is always something',
    'what to offer. I have a hundred ideas and each looks silly the next morning',
    'finishing',
  ],
] as const;

const PREDICTIONS = [
  '4/10, 6 min, 80%',
  'Hm. 6/10 I would say, 8 min, and 70% that I do it tonight.',
  '3/10, 5 min, 90%',
  "I expect it to be a 7/10 because I'll sit there staring at it. 10 min. 60%?",
  '5/10 , 6 min, 75%',
  'Last time I was off by a lot so this time I say 3/10, 4 min and 85%.',
];

const ASIDES = [
  'ok',
  'hello',
  'Before I start: does it matter if the things are small? Most of what I do for people takes me five minutes and I would feel silly to ask money for it.',
  'I was thinking about this on the way home. My sister did something like it two years ago, she offered to tidy up photo libraries, and she got three customers out of the parents at her school, all without a website. I keep telling myself that this was luck, and that my thing is different because there are so many people who do it better and cheaper.',
  "What if nobody answers? I know that's not the step, but it is what I keep thinking about.",
  "I'm reading about pricing at the moment, there is a really good article about charging by value and not by the hour.",
  'fair. going now',
  'My week is a bit of a mess, the little one is ill and I have slept about four hours, so please be gentle with me today. I still want to do it though.',
  'Could I also do it on the train? I have twenty minutes there, no desk, but nobody talks to me.',
  'Honestly I am a bit afraid of it. Not of the writing, of the moment when somebody I know reads it and thinks: who does she think she is.',
];

const REPORTS = [
  [
    'Done. I wrote three: my neighbour and her tax letter, Tom and his CV, and the club website that I rescued in March. The CV one I would do again tomorrow. It was 2/10 and took 4 min.',
    'Done, wrote them down. Helped my boss with a pivot table, my aunt with her phone, Karim with his cover letter. 3/10, 7 min.',
    'done! listed three. The gladdest one: I fixed the gears of the bike of my daughter’s teacher. 1/10, 3 min',
  ],
  [
    'Done, I wrote my offer: "I will go over your CV for people who apply for office jobs, by the next evening, for 15 dollars." It felt odd to put a price there. 5/10, 9 min.',
    'Done. My offer is: I will bake one birthday cake for families in my street by Saturday for 25 dollars. 4/10 and 6 min, the price was the hard part.',
    'done, wrote the sentence. I will true one wheel for people who ride to work, by tomorrow, for 10 dollars. 2/10, 4 min',
  ],
  [
    'Done, got five names. The first one is Jana, we shared an office for three years and she is looking for a job. 4/10, 5 min.',
    'Done. I wrote five: two old colleagues, the woman from the choir, my dentist’s receptionist and Marek, whom I know from school. 6/10, 8 min, the last two were slow.',
    'done, wrote the names. first one is my brother-in-law’s boss. 2/10, 3 min',
  ],
  [
    'Done, I wrote the draft. It ends with: "Is that useful to you, or to somebody you know?" Reading it again it sounds like me, which surprised me. 4/10, 9 min.',
    "Done. Here's my draft: Hi Jana, I now go over CVs for people who apply for office jobs, by the next evening, for 15 dollars. I thought of you. Is that useful to you, or to somebody you know? 3/10, 6 min.",
    'done, wrote four sentences. the question at the end was easy, the hello was hard. 5/10, 8 min',
  ],
] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('picking from an empty list');
  return found;
};

/** The twenty messages of one person. */
export function twentyMessages(random: () => number): readonly string[] {
  const answers = ONBOARDING.map((variants) => pick<string>(variants, random));
  const steps = REPORTS.flatMap((variants) => [
    pick(PREDICTIONS, random),
    pick(ASIDES, random),
    pick<string>(variants, random),
    pick(ASIDES, random),
  ]);
  return [...answers, ...steps];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export interface Scenario {
  readonly name: string;
  /** When each message is written, in milliseconds from the beginning. @param person counted from 0. */
  readonly times: (person: number, random: () => number) => readonly number[];
}

/** Up to so long, and at least a fifth of it. */
const gap = (longest: number, random: () => number): number => Math.round(longest * (0.2 + 0.8 * random()));

function sittings(sizes: readonly number[], start: number, random: () => number): number[] {
  let at = start;
  return sizes.flatMap((size, index) => {
    if (index > 0) at += 2 * HOUR + gap(3 * HOUR, random);
    return Array.from({ length: size }, () => {
      at += gap(3 * MINUTE, random);
      return at;
    });
  });
}

/** Eight follow one link at the same moment, the others come one after the other. */
const arrival = (person: number, between: number): number => (person < 8 ? 0 : (person - 7) * between);

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a day, four sittings',
    times: (person, random) => sittings([6, 5, 5, 4], arrival(person, 15 * MINUTE), random),
  },
  {
    name: 'an evening, one sitting',
    times: (person, random) => sittings([20], arrival(person, 5 * MINUTE), random),
  },
  {
    name: 'all twenty in step',
    times: () => Array.from({ length: 20 }, (_, index) => (index + 1) * 2 * MINUTE),
  },
];

/** Sentences of a coach: one to four short ones. */
export const REPLIES = [
  'That is a good number to test. Go, and tell me what really happened.',
  'Thank you, that helps. People often have more of this than they think, because what comes easily to them does not look like work.',
  'You expected it to be hard and it was a good deal easier. I would like to hear what you make of that, in your own words.',
  'I hear that the week is full. The step is small on purpose, and it fits next to a tired evening. If it does not fit today, say "later" and it waits.',
  'That article will still be there afterwards. What you can only find out by doing it is how it feels for you. What is your number, 0 to 10?',
  'It is an honest fear, and a common one. You need not settle it now: nothing is sent in this step, so nobody will read it. Would you make a guess for just these few minutes, and see what the guess was worth?',
  'Yes, the train is fine.',
  'Nobody answering is one of the things that can happen, and it would tell you less than it seems. For now it is only about the words on your screen. How hard will that be?',
];
