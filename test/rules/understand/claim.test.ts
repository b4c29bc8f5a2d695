import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/instance.ts';
import { type ClaimStatus, readClaim } from '../../../src/rules/understand/claim.ts';

const send: Step = {
  id: 'send',
  title: 'Send the message',
  action: 'Send one person you know a message and ask what they need. Write it down.',
  why: 'Asking is where it starts.',
  minutes: 5,
  smaller: 'Write the first line.',
  completion_signals: ['sent it', 'sent the message', 'posted', 'messaged'],
  evidence: 'Whom did you ask?',
  predict: 'How hard will it be?',
};

const phone: Step = {
  ...send,
  id: 'phone',
  title: 'Phone in the kitchen',
  action: 'Put your phone in the kitchen before bed and close the door.',
  completion_signals: ['phone is in the kitchen', 'put it away', 'no phone', "didn't touch my phone"],
};

/** `!` marks what is certain. */
type Expected = ClaimStatus | `${ClaimStatus}!`;

const claims: Record<string, Expected> = {
  'done!': 'completed!',
  'did it, took 5 min': 'completed!',
  "I've sent it to Anna": 'completed!',
  "I'm done!": 'completed!',
  'i did': 'completed!',
  'yes done': 'completed!',
  'yep did that': 'completed!',
  'done with the task': 'completed!',
  'I posted': 'completed!',
  'no i did it already': 'completed!',
  'No, I sent it': 'completed!',
  'I sent a message to Anna': 'completed!',
  "Done. What's next?": 'completed!',
  "I did it, what's next?": 'completed!',
  'I was stuck but then I did it': 'completed!',
  "I couldn't sleep so I sent it at 3am": 'completed!',
  "can't believe I did it": 'completed!',
  "it wasn't easy, but I did it": 'completed!',
  'not gonna lie i finished it': 'completed!',
  'did it later than planned': 'completed!',
  'I told you I did it': 'completed!',
  '✅': 'completed!',
  doen: 'completed!',
  'not done yet': 'not_done!',
  "I haven't sent it": 'not_done!',
  "I haven't": 'not_done',
  "I haven't posted anything": 'not_done!',
  'almost done': 'not_done!',
  'I did the first half': 'not_done!',
  "I haven't written, sent or posted it": 'not_done',
  "I don't think I did it": 'not_done!',
  "It's done. no wait, not done yet": 'not_done',
  'I should have sent it': 'not_done!',
  'I posted nothing': 'not_done!',
  'I forgot': 'not_done!',
  no: 'not_done',
  'I did not': 'not_done',
  'I will do it tomorrow': 'later!',
  later: 'later!',
  'not now': 'later!',
  "I'll have sent it by tonight": 'later!',
  'tomorrow it will be done': 'later!',
  'can I do it tomorrow?': 'later',
  "I'm busy, remind me": 'later!',
  "I'm stuck": 'stuck!',
  "I can't": 'stuck!',
  "I don't know how to start": 'stuck!',
  'too hard for me': 'stuck!',
  'can you help me?': 'stuck',
  "I'm done with this crap": 'stuck',
  'I give up': 'stuck',
  "I'm not stuck": 'none',
  "can't wait": 'none',
  skip: 'skip_wanted!',
  'can we skip this one?': 'skip_wanted',
  'give me another': 'skip_wanted!',
  "don't skip it": 'none',
  'I skipped lunch': 'none',
  'done?': 'none',
  'should I post it?': 'none',
  'should I post it': 'none',
  'if I had sent it': 'none',
  'if I had sent it, I would be done': 'none',
  "when I'm done I'll tell you": 'none',
  'once done I report': 'none',
  'you did it': 'none',
  'my friend sent it': 'none',
  'she sent it': 'none',
  'well done!': 'none',
  'easier said than done': 'none',
  'get it done': 'none',
  'mark step as done': 'none',
  'please mark it completed': 'none',
  'I want to be done': 'none',
  'I am so done': 'none',
  "let's say I did it": 'none',
  'I have a question': 'none',
  'I will': 'none',
  "ok I'll do it now": 'none',
  hello: 'none',
  '': 'none',
  "I think it's done": 'completed',
  'sort of done': 'completed',
  "I'm done with it": 'completed',
  "I've done this before": 'completed',
  'maybe I sent it': 'completed',
  'I asked my brother what he needs': 'completed',
};

const elsewhere: Record<string, Expected> = {
  fertig: 'completed!',
  'Ja, erledigt': 'completed!',
  'hab ich heute morgen gemacht': 'completed!',
  'ich bin damit fertig': 'completed!',
  'habs noch nicht gemacht': 'not_done!',
  'noch nicht': 'not_done!',
  nein: 'not_done',
  'wird gemacht': 'later',
  'mach ich morgen': 'later!',
  'hab keine Zeit': 'later!',
  'ich komme nicht weiter': 'stuck!',
  'ich bin fix und fertig': 'stuck',
  'soll ich das machen, wenn ich fertig bin?': 'none',
  hecho: 'completed!',
  'sí, ya lo hice': 'completed!',
  'lo he hecho': 'completed!',
  'todavía no': 'not_done!',
  'no lo hice': 'not_done!',
  'lo hago mañana': 'later!',
  'no puedo': 'stuck!',
  'de hecho no': 'none',
  fait: 'completed!',
  "c'est fait": 'completed!',
  "J'ai fini !": 'completed!',
  'pas encore': 'not_done!',
  "je ne l'ai pas fait": 'not_done!',
  demain: 'later!',
  'je suis bloqué': 'stuck!',
  'en fait je ne sais pas': 'none',
  'tout à fait': 'none',
  'ho finito': 'completed!',
  "l'ho fatto": 'completed!',
  "non l'ho fatto": 'not_done!',
  'più tardi': 'later!',
  'non ci riesco': 'stuck!',
  terminei: 'completed!',
  'ainda não': 'not_done!',
  'não consegui': 'not_done!',
  amanhã: 'later!',
  готово: 'completed!',
  сделала: 'completed!',
  'ещё не сделал': 'not_done!',
  'не готово': 'not_done!',
  'Сделаю завтра': 'later!',
  'не получается': 'stuck!',
  готов: 'none',
  做完了: 'completed!',
  还没做: 'not_done!',
  没做完: 'not_done!',
  '做完了吗？': 'none',
  明天做: 'later!',
  卡住了: 'stuck!',
  不想做: 'skip_wanted!',
};

const said = (text: string, step: Step | null): string => {
  const { status, certain } = readClaim(text, step);
  return certain ? `${status}!` : status;
};

describe('readClaim', () => {
  it.each(Object.entries(claims))('reads %j as %s', (text, expected) => {
    expect(said(text, send)).toBe(expected);
  });

  it.each(Object.entries(elsewhere))('reads %j as %s without a step', (text, expected) => {
    expect(said(text, null)).toBe(expected);
  });

  const kitchen: Record<string, Expected> = {
    'my phone is in the kitchen now': 'completed!',
    "I didn't touch my phone this morning": 'completed!',
    'no phone this morning!': 'completed!',
    'I put my phone in the kitchen': 'completed',
    'I touched my phone': 'none',
    'is my phone in the kitchen?': 'none',
  };

  it.each(Object.entries(kitchen))('lets a signal hold a negation of its own: %j is %s', (text, expected) => {
    expect(said(text, phone)).toBe(expected);
  });

  const evidence: Record<string, string> = {
    'done!': '',
    'did it, took 5 min': '',
    'Done! It took 3 minutes and it was a 2': '',
    "did it, what's next?": '',
    "I think it's done": '',
    "I've sent it to Anna": "I've sent it to Anna",
    'Done. I wrote to Anna about her site.': 'I wrote to Anna about her site',
    'Done. The weather is nice.': '',
    'Hello! Sent it to Anna, she said yes. What now?': 'Sent it to Anna, she said yes',
    'done https://example.com/post?id=1.2 there': 'done https://example.com/post?id=1.2 there',
    'сделал, положил телефон на кухню': 'сделал, положил телефон на кухню',
    '我做完了，给安娜发了消息': '我做完了，给安娜发了消息',
    做完了: '',
    "I haven't sent it to Anna": '',
  };

  it.each(Object.entries(evidence))('takes from %j the evidence %j', (text, expected) => {
    expect(readClaim(text, send).evidence).toBe(expected);
  });

  it('takes a list for the work where the step asks for something in writing', () => {
    const list = '1. fixed the wifi\n2. helped Tom\n3. made a sheet';
    expect(readClaim(list, send)).toEqual({ status: 'completed', certain: false, evidence: list });
    expect(readClaim(list, phone).status).toBe('none');
  });

  it('reads a number in a signal in words and in digits', () => {
    const three: Step = { ...send, completion_signals: ['wrote three'] };
    expect(said('I wrote 3 lines', three)).toBe('completed!');
    expect(said('wrote three', three)).toBe('completed!');
    expect(said('wrote 2', three)).not.toBe('completed!');
  });
});
