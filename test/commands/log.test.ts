import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startAnthropicServer } from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';
import { startElevenLabsServer } from '../support/elevenlabs-server.ts';
import { startOpenAiServer } from '../support/openai-server.ts';
import { createProject } from '../support/project.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:token-of-the-bot';
const KEYS = { anthropic: 'key-of-claude', openai: 'key-of-openai', elevenlabs: 'key-of-elevenlabs' };
/** In everything that somebody writes, says or is told, and in every error that a server answers with. */
const WORD = 'quokka';
const NAME = 'Zebulonia';
const ANNA = 1001;
const BERND = 1002;

it.each(['info', 'trace'])(
  'at %s the log of a life with trouble names nobody and quotes nothing',
  async (level) => {
    await using project = await createProject();
    await using telegram = await startTelegramServer({ token: TOKEN });
    await using claude = await startAnthropicServer({ key: KEYS.anthropic, answer: coachModel });
    await using openai = await startOpenAiServer({ key: KEYS.openai, transcribe: () => `I said ${WORD}` });
    await using elevenlabs = await startElevenLabsServer({ key: KEYS.elevenlabs });
    const bernd = join(project.dir, 'data', 'users', String(BERND));
    await mkdir(bernd, { recursive: true });
    await writeFile(join(bernd, 'state.json'), `{"version":1,"phase":"${WORD}"}`);
    await writeFile(join(bernd, 'facts.json'), `{"text": ${WORD}`);
    await writeFile(join(bernd, 'history.jsonl'), `{"text": ${WORD}\n`);

    const bot = project.start('main', {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.root,
      ANTHROPIC_API_KEY: KEYS.anthropic,
      ANTHROPIC_BASE_URL: claude.url,
      OPENAI_API_KEY: KEYS.openai,
      OPENAI_BASE_URL: openai.url,
      ELEVENLABS_API_KEY: KEYS.elevenlabs,
      ELEVENLABS_BASE_URL: elevenlabs.url,
      BURST_QUIET_MS: '5',
      LOG_LEVEL: level,
    });
    await bot.until('"msg":"ready"');

    /** Resolves when this was answered. */
    const after = async (user: number, act: () => unknown): Promise<void> => {
      const before = telegram.messagesTo(user).length;
      act();
      await telegram.until(() => telegram.pending === 0 && telegram.messagesTo(user).length > before, 15_000);
    };
    const from = { id: ANNA, is_bot: false, first_name: NAME, last_name: NAME, username: NAME };
    const write = (text: string) => after(ANNA, () => telegram.write(ANNA, text, { from }));

    await write('/start elite_coach');
    await after(ANNA, () => telegram.tap(ANNA, 'latest', 'I agree'));
    await write(`I sell ${WORD} pictures`);
    telegram.failNext({
      method: 'sendMessage',
      status: 400,
      description: `Bad Request: can't parse entities: Unsupported start tag "${WORD}" at byte offset 7`,
    });
    await write(`Berlin, ${WORD}`);
    claude.failNext(400, { message: `messages.0: ${WORD} is not allowed` });
    await write(`another ${WORD}`);
    claude.failNext('malformed_tool');
    await write(`and yet another ${WORD}`);
    await write('/voice');
    await after(ANNA, () => telegram.voice(ANNA, new Uint8Array([1, 2, 3])));
    openai.failNext(400, { message: `cannot hear ${WORD}` });
    elevenlabs.failNext(400, { message: `cannot say ${WORD}` });
    await after(ANNA, () => telegram.voice(ANNA, new Uint8Array([1, 2, 3])));
    for (const command of ['/save', '/timezone', '/pause', '/forget', '/nonsense'])
      await write(`${command} ${WORD}`);
    telegram.failNext({ method: 'sendMessage', status: 500, description: `Internal ${WORD}`, times: 2 });
    await write('/recall');
    await write('/export');
    telegram.write(BERND, `hello ${WORD}`);
    await bot.until('was set aside');
    bot.signal('SIGTERM');
    const { code, out, err } = await bot.ended;

    expect(code).toBe(0);
    expect(out).toContain('"msg":"turn answered"');
    expect(out).toContain('"msg":"the offline coach answers instead"');
    expect(out).toContain('formatting was refused');
    const secrets = [WORD, NAME, TOKEN, TOKEN.slice(5), ...Object.values(KEYS)];
    const told = (out + err).split('\n').filter((line) => secrets.some((secret) => line.includes(secret)));
    expect(told).toEqual([]);
  },
);
