import type { CheckIns, ScheduleQuestion } from '../../../domain/check-ins.ts';
import type { Iso, Millis } from '../../../domain/ids.ts';
import type { Memory, QuietHours } from '../../../domain/memory.ts';
import type { Button, Outgoing } from '../../../domain/message.ts';
import { formatMinute } from '../../understand/clock.ts';
import { describeLocalTime } from '../../understand/zone.ts';
import { whySilent, zoneOf } from '../allowed.ts';
import { nextUnasked } from '../next-contact.ts';
import type { Reading, Wish } from './wishes.ts';

type Buttons = NonNullable<Outgoing['buttons']>;

const button = (label: string, choice: string): Button => ({ label, action: `schedule:${choice}` });
const BACK = button('Back', 'menu');

/** What /schedule shows: how things are, and all that can be changed. */
export function scheduleMenu(memory: Memory, now: Millis): Outgoing {
  const { state, activity } = memory;
  const { paused_until: pause, quiet } = state.preferences;
  const lines = [
    '**When I write to you**',
    pause === 'resume' ? 'At present I do not write by myself at all.' : howText(activity.check_ins),
    pause !== null && pause !== 'resume' && Date.parse(pause) > now
      ? `Not before ${dayText(zoneOf(state), Date.parse(pause))}.`
      : '',
    `${quietText(quiet)} It is ${describeLocalTime(zoneOf(state), now)} with you.`,
    nextText(memory),
  ];
  return { text: lines.filter((line) => line !== '').join('\n'), buttons: menuButtons(pause) };
}

function menuButtons(pause: Iso | 'resume' | null): Buttons {
  const off = pause === 'resume' ? button('On again', 'on') : button('Off', 'off');
  const back = pause !== null && pause !== 'resume' ? [button('Back already', 'on')] : [];
  return [
    [button('You choose the times', 'adaptive')],
    [button('Every few hours', 'interval'), button('At set times', 'fixed')],
    [button('Around set times', 'hybrid'), button('How often', 'often')],
    [button('Quiet hours', 'quiet'), button('Time zone', 'zone')],
    [button('Vacation', 'vacation'), ...back, off],
  ];
}

/** What a button of the menu asks, with answers to tap. */
export function scheduleQuestion(question: ScheduleQuestion | 'often', memory: Memory): Outgoing {
  switch (question) {
    case 'often':
      return {
        text: 'How often at most? I begin with that, write less when it is too much, and choose the times myself.',
        buttons: [
          [button('Every third day', 'often:0.34'), button('Every other day', 'often:0.5')],
          [button('Once a day', 'often:1'), button('Twice a day', 'often:2')],
          [button('4 times a day', 'often:4'), button('6 times a day', 'often:6')],
          [BACK],
        ],
      };
    case 'interval':
      return {
        text: 'Every how many hours, from 1 to 24? Tap one or write it, for example “every 3 hours”. I leave out your quiet hours.',
        buttons: [[2, 3, 4].map(everyHours), [6, 8, 12].map(everyHours), [everyHours(24), BACK]],
      };
    case 'fixed':
      return {
        text: 'At which times of your day? Write them, for example “9 and 18:30”.',
        buttons: [
          [button('9:00', 'fixed:540'), button('12:30', 'fixed:750'), button('18:30', 'fixed:1110')],
          [BACK],
        ],
      };
    case 'hybrid':
      return {
        text: 'Around which times? Write them, for example “9 and 18:30”. I stay within an hour of each, and move to where you tend to answer.',
        buttons: [
          [button('9:00', 'hybrid:540'), button('12:30', 'hybrid:750'), button('18:30', 'hybrid:1110')],
          [BACK],
        ],
      };
    case 'quiet':
      return {
        text: `${quietText(memory.state.preferences.quiet)} When shall I never write by myself? For example “22 to 7”, or “none”.`,
        buttons: [
          [button('22:00 to 8:00', 'quiet:1320-480'), button('23:00 to 7:00', 'quiet:1380-420')],
          [button('21:00 to 9:00', 'quiet:1260-540'), button('None', 'quiet:0-0')],
          [BACK],
        ],
      };
    case 'zone':
      return { text: 'Which city is near you? For example “Berlin”.', buttons: [[BACK]] };
    case 'vacation':
      return {
        text: 'Until when shall I leave you alone? Tap it or write the day on which I may begin again, for example “until 5 December”.',
        buttons: [
          [
            button('3 days', 'vacation:3'),
            button('A week', 'vacation:7'),
            button('Two weeks', 'vacation:14'),
          ],
          [BACK],
        ],
      };
    default:
      return question satisfies never;
  }
}

const everyHours = (hours: number): Button => button(`${hours} hours`, `interval:${hours}`);

/** For an answer to that question which was not understood. */
export function scheduleAgain(question: ScheduleQuestion, memory: Memory): Outgoing {
  const { text, ...rest } = scheduleQuestion(question, memory);
  return { ...rest, text: `That I did not understand. ${text}` };
}

export const TOO_CLOSE =
  'Those are very close together; two hours between them is the least, so that I do not become a nuisance. Which times shall it be?';

/** What is said when a wish was taken in. `memory` has it already. */
export function wishSaid(wish: Wish, memory: Memory, now: Millis): Outgoing {
  return { text: saidText(wish, memory, now), buttons: [[button('When I write to you', 'menu')]] };
}

function saidText(wish: Wish, memory: Memory, now: Millis): string {
  const zone = zoneOf(memory.state);
  switch (wish.kind) {
    case 'adaptive':
    case 'interval':
    case 'fixed':
    case 'hybrid':
    case 'often':
      return `Good. ${howText(memory.activity.check_ins)} ${nextText(memory)}`.trim();
    case 'quiet':
      return `Good. ${quietText(wish.quiet)}`;
    case 'zone':
      return `Then it is ${describeLocalTime(zone, now)} with you. If that is wrong, name a bigger city nearby: /timezone Berlin`;
    case 'vacation':
      return `Have a good time. I will not write by myself before ${dayText(zone, Date.parse(`${wish.until}T12:00:00Z`))}. /resume ends it sooner.`;
    case 'off':
      return 'I will not write by myself until you say /resume. Write to me whenever you like.';
    case 'on':
      return 'Good, I will look in on you again now and then.';
    default:
      return wish satisfies never;
  }
}

/** By which times check-ins come at present, and how often. */
export function howText({ mode, per_day: perDay }: CheckIns): string {
  switch (mode.kind) {
    case 'adaptive':
      return `I choose times at which you are likely to answer, ${oftenText(perDay)}.`;
    case 'interval':
      return mode.hours === 1 ? 'I write every hour.' : `I write every ${mode.hours} hours.`;
    case 'fixed':
      return `I write at ${listed(mode.times)}.`;
    case 'hybrid':
      return `I write around ${listed(mode.times)}, at most an hour away, when you tend to answer.`;
    default:
      return mode satisfies never;
  }
}

function oftenText(perDay: number): string {
  if (perDay < 0.42) return 'about every third day';
  if (perDay < 0.75) return 'about every other day';
  if (perDay < 1.5) return 'about once a day';
  return perDay < 2.5 ? 'about twice a day' : `about ${Math.round(perDay)} times a day`;
}

function quietText({ from, to }: QuietHours): string {
  return from === to
    ? 'You have no quiet hours.'
    : `I never write by myself between ${formatMinute(from)} and ${formatMinute(to)}.`;
}

function listed(times: readonly number[]): string {
  const all = times.map(formatMinute);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** When the next one is planned; '' where none is. */
export function nextText(memory: Memory): string {
  const next = whySilent(memory.state) === null ? nextUnasked(memory) : null;
  return next === null ? '' : `Next: ${nearly(zoneOf(memory.state), next)}.`;
}

const DAY_FORMAT = { weekday: 'long', day: 'numeric', month: 'long' } as const;

const dayText = (zone: string, at: Millis): string =>
  new Intl.DateTimeFormat('en-GB', { ...DAY_FORMAT, timeZone: zone }).format(at);

/** Such as "Monday around 12:30": to the quarter of an hour. */
function nearly(zone: string, at: Millis): string {
  const quarter = 15 * 60_000;
  const rounded = Math.round(at / quarter) * quarter;
  const [time = '', day = ''] = describeLocalTime(zone, rounded).split(' on ');
  return `${day} around ${time}`;
}

/** The question or the refusal that a reading calls for; null for a wish. */
export function replyTo(reading: Exclude<Reading, { kind: 'wish' }>, memory: Memory): Outgoing {
  return reading.kind === 'ask' ? scheduleQuestion(reading.question, memory) : { text: TOO_CLOSE };
}
