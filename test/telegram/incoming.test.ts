import type { Chat, Message, Update, User } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { Incoming } from '../../src/domain/message.ts';
import { toIncoming } from '../../src/telegram/incoming.ts';

const NOW = Date.parse('2026-11-21T09:00:00.000Z');
const date = NOW / 1000;
const bot = { id: 42, username: 'coach_bot' };
const anna: User = { id: 7, is_bot: false, first_name: 'Anna', language_code: 'de' };
const robot: User = { id: 8, is_bot: true, first_name: 'Robot' };
const home: Chat = { id: 7, type: 'private', first_name: 'Anna' };
const group: Chat = { id: -5, type: 'supergroup', title: 'Friends' };

const said = (content: Partial<Message>, chat: Chat.PrivateChat | Chat.SupergroupChat = home): Update => ({
  update_id: 900,
  message: { message_id: 1, date, ...content, chat, from: content.from ?? anna },
});
const seen = (update: Update) => toIncoming(update, bot, NOW);
const file = { file_id: 'F', file_unique_id: 'f' };
const forward_origin = { type: 'hidden_user', sender_user_name: 'x', date } as const;
const about = { id: 'tg:42:900', user: '7', at: '2026-11-21T09:00:00.000Z', name: 'Anna', language: 'de' };

const messages: [name: string, content: Partial<Message>, expected: object | null][] = [
  ['text', { text: 'hello' }, { kind: 'text', text: 'hello', origin: 'user' }],
  ['forwarded text', { text: '/clear', forward_origin }, { kind: 'text', text: '/clear', origin: 'forward' }],
  [
    'command',
    { text: '/Save  best before 9\nalways' },
    { kind: 'command', command: 'save', argument: 'best before 9\nalways' },
  ],
  ['command to this bot', { text: '/stats@Coach_Bot' }, { kind: 'command', command: 'stats', argument: '' }],
  [
    'command to another bot',
    { text: '/stats@other_bot' },
    { kind: 'text', text: '/stats@other_bot', origin: 'user' },
  ],
  [
    'deep link',
    { text: '/start elite_coach' },
    { kind: 'command', command: 'start', argument: 'elite_coach' },
  ],
  ['a path is no command', { text: '/home/me' }, { kind: 'text', text: '/home/me', origin: 'user' }],
  [
    'voice',
    { voice: { ...file, duration: 4, file_size: 99, mime_type: 'audio/ogg' } },
    { kind: 'voice', voice: { handle: 'F', seconds: 4, bytes: 99, mime: 'audio/ogg' } },
  ],
  [
    'audio',
    { audio: { ...file, duration: 4 } },
    { kind: 'voice', voice: { handle: 'F', seconds: 4, bytes: 0, mime: 'audio/mpeg' } },
  ],
  [
    'video note',
    { video_note: { ...file, duration: 4, length: 240 } },
    { kind: 'voice', voice: { handle: 'F', seconds: 4, bytes: 0, mime: 'video/mp4' } },
  ],
  ['photo', { photo: [{ ...file, width: 1, height: 1 }] }, { kind: 'other', what: 'photo' }],
  ['photo with words', { photo: [], caption: 'done!' }, { kind: 'text', text: 'done!', origin: 'caption' }],
  ['document', { document: file }, { kind: 'other', what: 'document' }],
  [
    'GIF',
    { document: file, animation: { ...file, width: 1, height: 1, duration: 1 } },
    { kind: 'other', what: 'video' },
  ],
  ['video', { video: { ...file, width: 1, height: 1, duration: 1 } }, { kind: 'other', what: 'video' }],
  ['location', { location: { latitude: 1, longitude: 2 } }, { kind: 'other', what: 'location' }],
  ['contact', { contact: { phone_number: '1', first_name: 'B' } }, { kind: 'other', what: 'contact' }],
  ['dice', { dice: { emoji: '🎲', value: 3 } }, { kind: 'other', what: 'unknown' }],
  ['something new', {}, { kind: 'other', what: 'unknown' }],
  ['a pinned message is nobody speaking', { pinned_message: { message_id: 1, date: 0, chat: home } }, null],
  ['a bot', { text: 'hello', from: robot }, null],
];

describe('toIncoming', () => {
  test.each(messages)('%s', (_, content, expected) => {
    const incoming = seen(said(content));
    expect(incoming).toEqual(expected && { ...about, ...expected });
    if (incoming) Incoming.parse(incoming);
  });

  test('an edit is words once more; a moving location is nothing', () => {
    const base = { message_id: 1, date: date - 60, edit_date: date, chat: home, from: anna };
    expect(seen({ update_id: 900, edited_message: { ...base, text: 'better' } })).toEqual({
      ...about,
      kind: 'text',
      text: 'better',
      origin: 'edited',
    });
    const location = { latitude: 1, longitude: 2 };
    expect(seen({ update_id: 900, edited_message: { ...base, location } })).toBeNull();
  });

  test('a tap', () => {
    const tap = (chat: Chat): Update => ({
      update_id: 900,
      callback_query: {
        id: 'q',
        from: anna,
        chat_instance: 'c',
        data: 'step:done',
        message: { message_id: 3, date: 0, chat },
      },
    });
    expect(seen(tap(home))).toEqual({ ...about, kind: 'button', action: 'step:done' });
    expect(seen(tap(group))).toBeNull();
  });

  test('blocking and letting in again', () => {
    const member = { status: 'member', user: robot } as const;
    const kicked = { status: 'kicked', user: robot, until_date: 0 } as const;
    const change = (
      from: typeof member | typeof kicked,
      to: typeof member | typeof kicked,
      chat: Chat,
    ): Update => ({
      update_id: 900,
      my_chat_member: { chat, from: anna, date, old_chat_member: from, new_chat_member: to },
    });
    expect(seen(change(member, kicked, home))).toEqual({ ...about, kind: 'presence', presence: 'left' });
    expect(seen(change(kicked, member, home))).toEqual({ ...about, kind: 'presence', presence: 'joined' });
    expect(seen(change(kicked, member, group))).toEqual({ kind: 'group', chat: -5 });
    expect(seen(change(member, kicked, group))).toBeNull();
  });

  test.each([
    ['@coach_bot hi', true],
    ['hey @Coach_Bot!', true],
    ['/start@coach_bot', true],
    ['/start', true],
    ['/start@other_bot @coach_bot', false],
    ['@coach_bots hi', false],
    ['hello all', false],
  ])('in a group: %s', (text, addressed) => {
    expect(seen(said({ text }, group))).toEqual(addressed ? { kind: 'group', chat: -5 } : null);
  });

  test('in a group: a reply to the bot', () => {
    const mine: Message = { message_id: 1, date, chat: group, from: { ...robot, id: bot.id } };
    // What is replied to carries no reply of its own; the type wants that said.
    const update = said({ text: 'thanks' }, group);
    Object.assign(update.message ?? {}, { reply_to_message: mine });
    expect(seen(update)).toEqual({ kind: 'group', chat: -5 });
  });

  test('a long name is cut, not in the middle of a character', () => {
    const incoming = seen(said({ text: 'x', from: { ...anna, first_name: `${'a'.repeat(99)}😀` } }));
    expect(incoming).toMatchObject({ name: 'a'.repeat(99) });
  });
});
