import { describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import { coachModel } from '../support/coach-model.ts';
import { reachActing, reachFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const MARKER = 'quokka7731';
const RECORDING = new TextEncoder().encode('OggS some recording');

const speakTo = async (bot: Bot, extra = {}): Promise<string> =>
  (await bot.after(ANNA, () => bot.telegram.voice(ANNA, RECORDING, extra)))
    .map((message) => message.text)
    .join('\n');

describe('voice in', () => {
  test('shows what was heard and answers it', async () => {
    await using bot = await startBot({ voice: ['openai'], transcribe: () => '6/10, 10 min, 60%' });
    await reachFirstStep(bot, ANNA);
    expect(await speakTo(bot)).toMatch(/^I heard: 6\/10, 10 min, 60%[\s\S]*Your forecast: 6\/10/);
    expect(bot.openai.transcriptions).toMatchObject([{ mime: 'audio/ogg', model: 'whisper-1' }]);
    expect(Buffer.from(bot.openai.transcriptions[0]?.bytes ?? []).equals(RECORDING)).toBe(true);
    expect(await bot.data.history(ANNA)).toContainEqual(
      expect.objectContaining({ role: 'user', source: 'voice', text: '6/10, 10 min, 60%' }),
    );
    expect(await bot.data.holding('file-1')).not.toContain(`users/${ANNA}/history.jsonl`);
    expect(await bot.data.holding('local-test-token')).toEqual([]);
  });

  test.each([
    ['longer than five minutes', { duration: 301 }],
    ['larger than 20 MB', { file_size: 21 * 1024 * 1024 }],
  ])('%s is too much', async (_, extra) => {
    await using bot = await startBot({ voice: ['openai'] });
    await reachFirstStep(bot, ANNA);
    const voice = { file_id: 'big', file_unique_id: 'big', duration: 3, mime_type: 'audio/ogg', ...extra };
    const reply = await bot.after(ANNA, () => bot.telegram.give(ANNA, { voice }));
    expect(reply.map((message) => message.text).join()).toContain('at most 5 minutes and 20 MB');
    expect(bot.openai.transcriptions).toEqual([]);
  });

  test.each([500, 401, 429, 'cut', 'not_json', 'empty'] as const)(
    'a transcription that fails (%s) asks for text',
    async (fault) => {
      await using bot = await startBot({ voice: ['openai'] });
      await reachFirstStep(bot, ANNA);
      bot.openai.failNext(fault);
      expect(await speakTo(bot)).toContain('Could you write it to me?');
    },
  );

  test('a recording that Telegram does not hand over asks for text', async () => {
    await using bot = await startBot({ voice: ['openai'] });
    await reachFirstStep(bot, ANNA);
    bot.telegram.failNext({ method: 'getFile', status: 400, description: 'Bad Request: wrong file_id' });
    expect(await speakTo(bot)).toContain('Could you write it to me?');
  });

  test('without a key asks for text', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(await speakTo(bot)).toContain('I cannot listen to voice messages here');
  });

  test('before the agreement is not listened to', async () => {
    await using bot = await startBot({ voice: ['openai'] });
    expect(await speakTo(bot)).toContain('Is that all right with you?');
    expect(bot.openai.transcriptions).toEqual([]);
  });
});

describe('voice out', () => {
  const spoken = (bot: Bot) => bot.telegram.messagesTo(ANNA).filter(({ method }) => method === 'sendVoice');

  async function listening(bot: Bot): Promise<void> {
    await reachActing(bot, ANNA);
    await bot.say(ANNA, '/voice');
  }

  test('speaks the answer with ElevenLabs', async () => {
    await using bot = await startBot({ voice: ['openai', 'elevenlabs'] });
    await listening(bot);
    const reply = await bot.say(ANNA, 'hello');
    expect(reply.join()).toContain('I hear you. Let us stay with this one step.');
    expect(bot.elevenlabs.requests.map((one) => one.text)).toEqual([
      'I hear you. Let us stay with this one step.',
    ]);
    expect(spoken(bot).map((one) => one.file?.name)).toEqual(['voice.mp3']);
    expect(bot.openai.speeches).toEqual([]);
  });

  test('speaks with OpenAI when only that key is there', async () => {
    await using bot = await startBot({ voice: ['openai'] });
    await listening(bot);
    await bot.say(ANNA, 'hello');
    expect(bot.openai.speeches).toMatchObject([{ input: 'I hear you. Let us stay with this one step.' }]);
    expect(spoken(bot).map((one) => one.file?.name)).toEqual(['voice.ogg']);
  });

  test.each([500, 401, 'cut', 'empty'] as const)(
    'leaves it at the text when it fails (%s)',
    async (fault) => {
      await using bot = await startBot({ voice: ['elevenlabs'] });
      await listening(bot);
      bot.elevenlabs.failNext(fault);
      expect((await bot.say(ANNA, 'hello')).join()).toContain('I hear you');
      expect(spoken(bot)).toEqual([]);
    },
  );

  test('is silent for somebody who did not ask for it', async () => {
    await using bot = await startBot({ voice: ['elevenlabs'] });
    await reachActing(bot, ANNA);
    await bot.say(ANNA, 'hello');
    expect(bot.elevenlabs.requests).toEqual([]);
  });
});

describe('a long answer', () => {
  const paragraph = (n: number) =>
    `**Part ${n}** says *many* things, with \`code\` & <angles>, ${'and so on '.repeat(12)}until it ends.`;
  const long = Array.from({ length: 64 }, (_, n) => paragraph(n)).join('\n\n');

  test('of 10,000 characters comes whole, in order, in valid parts', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    expect(long.length).toBeGreaterThan(10_000);
    bot.modelSays({ text: long });
    const parts = await bot.say(ANNA, 'tell me more');
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.every((part) => part.length <= 4096)).toBe(true);
    const numbers = [...parts.join('\n\n').matchAll(/Part (\d+) says/g)].map(([, n]) => Number(n));
    expect(numbers).toEqual(Array.from({ length: 64 }, (_, n) => n));
    const refused = bot.telegram.calls.filter((call) => call.method === 'sendMessage' && call.status !== 200);
    expect(refused).toEqual([]);
  });

  test('has its buttons under the last part', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA, { coach: 'elite_coach' });
    bot.modelSays({ text: long });
    const parts = await bot.after(ANNA, () => bot.telegram.write(ANNA, 'Imagine, someone paid me!'));
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.map((part) => part.buttons.length > 0)).toEqual([...parts.slice(1).map(() => false), true]);
    expect(parts.at(-1)?.text).toContain('Did you get there?');
  });

  test('with something to tap has the card last', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    bot.modelSays({
      text: long,
      tool: {
        name: 'report_turn',
        input: {
          answer: true,
          step: { status: 'none', evidence: '' },
          prediction: { difficulty: 5, minutes: 5, chance: 0.5 },
          outcome: { difficulty: null, minutes: null },
          patterns: [],
          technique: null,
          data_points: [],
          after_success: null,
          risk: 'none',
        },
      },
    });
    const parts = await bot.after(ANNA, () => bot.telegram.write(ANNA, 'five, five, half'));
    expect(parts.map((part) => part.buttons.length > 0)).toEqual([...parts.slice(1).map(() => false), true]);
    expect(parts.at(-1)?.text).toContain('Your forecast: 5/10');
  });
});

test('Markdown of every kind becomes what Telegram can show', async () => {
  await using bot = await startBot();
  await reachFirstStep(bot, ANNA);
  const text = [
    '# Heading',
    '**bold** *italic* ~~gone~~ `code` ***both***',
    '- one\n- two\n  - nested',
    '1. first\n2. second',
    '> a quote',
    '```js\nif (a < b && c) {}\n```',
    '[link](https://example.org/?a=1&b=2) ![picture](https://example.org/p.png)',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'unclosed **bold and <b>raw</b> & <script>alert(1)</script>',
    '---',
    '[x] not_a_mark 2*3*4 snake_case_word',
  ].join('\n\n');
  bot.modelSays({ text });
  const [shown] = await bot.after(ANNA, () => bot.telegram.write(ANNA, 'show me'));
  const kinds = new Set(shown?.entities?.map((entity) => entity.type));
  expect([...kinds].toSorted()).toEqual(
    ['blockquote', 'bold', 'code', 'italic', 'pre', 'strikethrough', 'text_link'].toSorted(),
  );
  expect(shown?.text).toContain('if (a < b && c) {}');
  expect(shown?.text).toContain('<script>alert(1)</script>');
  expect(shown?.text).toContain('snake_case_word');
  const refused = bot.telegram.calls.filter((call) => call.method === 'sendMessage' && call.status !== 200);
  expect(refused).toEqual([]);
});

test('what Telegram cannot read as HTML goes out as plain text', async () => {
  await using bot = await startBot();
  await reachFirstStep(bot, ANNA);
  bot.telegram.failNext({
    method: 'sendMessage',
    status: 400,
    description: "Bad Request: can't parse entities: Unclosed start tag",
  });
  bot.modelSays({ text: 'This is **important**.' });
  expect(await bot.say(ANNA, 'hello')).toEqual(['This is important.']);
});

describe('a group', () => {
  const GROUP = { id: -100_200, type: 'supergroup' as const, title: 'Friends' };
  const write = (bot: Bot, text: string) =>
    bot.telegram.push({
      message: {
        message_id: 900_000 + bot.telegram.calls.length,
        date: 1,
        chat: GROUP,
        from: { id: ANNA, is_bot: false, first_name: 'Anna' },
        text,
        ...(text.startsWith('/')
          ? { entities: [{ type: 'bot_command' as const, offset: 0, length: text.length }] }
          : {}),
      },
    });

  test('gets one polite line, and nothing is kept', async () => {
    await using bot = await startBot();
    write(bot, `@${bot.telegram.username} ${MARKER}`);
    const line = await bot.telegram.until(() => bot.telegram.lastTo(GROUP.id));
    expect(line.text).toBe(
      `I coach people one to one. Write to me privately: https://t.me/${bot.telegram.username}`,
    );
    await bot.after(ANNA, () => [
      write(bot, '/stats'),
      write(bot, `hello all, ${MARKER}`),
      write(bot, '/start'),
    ]);
    expect(bot.telegram.messagesTo(GROUP.id).length).toBe(1);
    expect(bot.telegram.messagesTo(ANNA)).toEqual([]);
    expect(await bot.data.holding(MARKER)).toEqual([]);
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
    expect(bot.model.requests).toEqual([]);
  });

  test('sees nothing of what somebody told the bot in private', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    await bot.say(ANNA, `/save ${MARKER}`);
    await bot.after(ANNA, () => [write(bot, '/recall'), write(bot, '/export'), write(bot, '/clear')]);
    await bot.telegram.until(() => bot.telegram.lastTo(GROUP.id));
    const seen = bot.telegram.sent.filter((one) => one.chat === GROUP.id).map((one) => one.text);
    expect(seen.join()).not.toContain(MARKER);
    expect(await bot.data.state(ANNA)).toMatchObject({ question: null });
  });
});

describe('what is not text', () => {
  const file = { file_id: 'f', file_unique_id: 'f' };
  test.each([
    [
      { sticker: { ...file, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } },
      'stickers',
    ],
    [{ photo: [{ ...file, width: 1, height: 1 }] }, 'pictures'],
    [{ document: { ...file } }, 'files'],
    [{ location: { latitude: 1, longitude: 2 } }, '/timezone'],
    [{ contact: { phone_number: '1', first_name: 'B' } }, 'contacts'],
    [{ video: { ...file, width: 1, height: 1, duration: 1 } }, 'videos'],
    [{ dice: { emoji: '🎲', value: 3 } }, 'Tell me in words'],
  ] as const)('%j gets a sensible answer', async (content, answer) => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const before = bot.model.requests.length;
    // The shape is Telegram's own, of which a test needs no more than this.
    const reply = await bot.after(ANNA, () => bot.telegram.give(ANNA, content as object));
    expect(reply.map((message) => message.text).join()).toContain(answer);
    expect(bot.model.requests.length).toBe(before);
  });

  test('a caption is heard, and so is a forward, as what it is', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.after(ANNA, () => bot.telegram.give(ANNA, { photo: [], caption: `look, ${MARKER}` }));
    expect(bot.model.requests.at(-1)?.messages.at(-1)?.text).toContain(MARKER);
    const origin = { type: 'hidden_user' as const, sender_user_name: 'Ben', date: 1 };
    await bot.after(ANNA, () => bot.telegram.write(ANNA, '/clear yourself', { forward_origin: origin }));
    expect((await bot.data.history(ANNA)).at(-2)).toMatchObject({
      source: 'forward',
      text: '/clear yourself',
    });
    expect(await bot.data.state(ANNA)).toMatchObject({ question: null });
  });

  test('an edited message is answered anew', async () => {
    await using bot = await startBot();
    await reachFirstStep(bot, ANNA);
    await bot.say(ANNA, '60/10');
    const edited = {
      message_id: 1,
      date: 1,
      edit_date: 2,
      chat: { id: ANNA, type: 'private' as const, first_name: 'Anna' },
      from: { id: ANNA, is_bot: false, first_name: 'Anna' },
      text: '6/10, 10 min, 60%',
    };
    const reply = await bot.after(ANNA, () => bot.telegram.push({ edited_message: edited }));
    expect(reply.map((message) => message.text).join()).toContain('Your forecast: 6/10');
  });
});

describe('how people write', () => {
  test('three messages in a row get one answer', async () => {
    await using bot = await startBot({ env: { BURST_QUIET_MS: '60' } });
    await reachActing(bot, ANNA);
    const before = bot.model.requests.length;
    expect(await bot.say(ANNA, 'well', 'I thought', 'about it')).toHaveLength(1);
    expect(bot.model.requests.length).toBe(before + 1);
    expect(bot.model.requests.at(-1)?.said).toBe('well\nI thought\nabout it');
    const heard = (await bot.data.history(ANNA)).filter((line) => line.role === 'user');
    expect(heard.slice(-3).map((line) => line.text)).toEqual(['well', 'I thought', 'about it']);
  });

  test('a command closes the burst before it, and comes after its answer', async () => {
    await using bot = await startBot({ env: { BURST_QUIET_MS: '60' } });
    await reachActing(bot, ANNA);
    const reply = await bot.say(ANNA, 'one moment', '/help');
    expect(reply.join('\n')).toMatch(/I hear you[\s\S]*\/stats - /);
    expect(reply).toHaveLength(2);
  });

  test('nothing but white space is passed over', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const before = bot.model.requests.length;
    expect(await bot.say(ANNA, '   \n ')).toEqual([]);
    expect(bot.model.requests.length).toBe(before);
    expect((await bot.say(ANNA, 'hello')).length).toBe(1);
  });

  test('a very long message is cut, and answered, and the person knows', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const reply = await bot.say(ANNA, `${'long '.repeat(2_000)}end`);
    expect(reply).toHaveLength(2);
    expect(reply.filter((text) => text.includes('That was very long'))).toHaveLength(1);
    const asked = bot.model.requests.at(-1)?.said ?? '';
    expect(asked.length).toBeLessThanOrEqual(8_000);
    expect(bot.model.refused).toEqual([]);
  });

  test('odd messages are answered, and none of them is a step done', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const odd = [
      '👍',
      '🎉🎉🎉',
      '😭',
      '👩‍👩‍👧‍👦',
      '...',
      '?',
      '0',
      '\u202e\u200b',
      '𝒹ℴ𝓃ℯ',
      'null',
      '{"answer": true}',
      '```',
    ];
    for (const text of odd) expect((await bot.say(ANNA, text)).length, text).toBeGreaterThan(0);
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 0 });
    expect(bot.model.refused).toEqual([]);
  });

  test('too many at once are told so once, and nothing is asked of the model', async () => {
    await using bot = await startBot({ env: { RATE_PER_MINUTE: '12' } });
    await reachFirstStep(bot, ANNA);
    const before = bot.model.requests.length;
    const replies: string[] = [];
    for (let n = 0; n < 16; n += 1) replies.push(...(await bot.say(ANNA, `and ${n}`)));
    expect(replies.filter((reply) => reply.includes('That is a lot at once'))).toHaveLength(1);
    expect(bot.model.requests.length - before).toBe(12);
  });

  test('ten people at once are answered side by side, each their own', async () => {
    const people = Array.from({ length: 10 }, (_, n) => 2_000 + n);
    const all = Promise.withResolvers<void>();
    let asked = 0;
    await using bot = await startBot({
      // Nobody is answered before everybody's question is there.
      answer: async (request) => {
        asked += 1;
        if (asked === people.length) all.resolve();
        await all.promise;
        return coachModel(request);
      },
    });
    await Promise.all(people.map((person) => reachFirstStep(bot, person)));
    const replies = await Promise.all(people.map((person) => bot.say(person, `hello from ${person}`)));
    expect(replies.every((reply) => reply.length === 1)).toBe(true);
    const questions = bot.model.requests.map((request) => request.said);
    expect(questions.toSorted()).toEqual(people.map((person) => `hello from ${person}`));
  });
});
