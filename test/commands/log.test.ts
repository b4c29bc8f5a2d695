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
/** Anna has words with the coach, Carla speaks, Doris tries every command, Bernd's files are damaged. */
const [ANNA, BERND, CARLA, DORIS] = [1001, 1002, 1003, 1004];

it('the log of a life with trouble names nobody and quotes nothing, at its most talkative level', async () => {
  await using project = await createProject();
  await using telegram = await startTelegramServer({ token: TOKEN });
  await using claude = await startAnthropicServer({ key: KEYS.anthropic, answer: coachModel });
  await using openai = await startOpenAiServer({ key: KEYS.openai, transcribe: () => `I said ${WORD}` });
  await using elevenlabs = await startElevenLabsServer({ key: KEYS.elevenlabs });
  await damage(join(project.dir, 'data', 'users', String(BERND)));
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
    LOG_LEVEL: 'trace',
  });
  await bot.until('"msg":"ready"');

  /** Resolves when this was answered. */
  const after = async (user: number, act: () => unknown): Promise<void> => {
    const before = telegram.messagesTo(user).length;
    act();
    await telegram.until(() => telegram.messagesTo(user).length > before, 15_000);
  };
  const write = (id: number, text: string) => {
    const from = { id, is_bot: false, first_name: NAME, last_name: NAME, username: NAME };
    return after(id, () => telegram.write(id, text, { from }));
  };
  const speak = () => after(CARLA, () => telegram.voice(CARLA, new Uint8Array([1, 2, 3])));
  const agree = async (user: number) => {
    await write(user, '/start elite_coach');
    await after(user, () => telegram.tap(user, 'latest', 'I agree'));
  };

  async function talk(): Promise<void> {
    await agree(ANNA);
    const description = `Bad Request: can't parse entities: Unsupported start tag "${WORD}" at byte offset 7`;
    telegram.failNext({ method: 'sendMessage', chat: ANNA, status: 400, description });
    await write(ANNA, `I sell ${WORD} pictures`);
    claude.failNext(400, { message: `messages.0: ${WORD} is not allowed` });
    await write(ANNA, `Berlin, ${WORD}`);
    claude.failNext('malformed_tool');
    await write(ANNA, `and yet another ${WORD}`);
  }
  async function listen(): Promise<void> {
    await agree(CARLA);
    await write(CARLA, '/voice');
    await speak();
    openai.failNext(400, { message: `cannot hear ${WORD}` });
    await speak();
    elevenlabs.failNext(400, { message: `cannot say ${WORD}` });
    await speak();
  }
  async function command(): Promise<void> {
    await agree(DORIS);
    for (const name of ['/save', '/timezone', '/pause', '/nonsense']) await write(DORIS, `${name} ${WORD}`);
    const description = `Internal ${WORD}`;
    telegram.failNext({ method: 'sendMessage', chat: DORIS, status: 500, description, times: 2 });
    await write(DORIS, '/recall');
    await write(DORIS, '/export');
  }
  await Promise.all([talk(), listen(), command()]);
  telegram.write(BERND, `hello ${WORD}`);
  await bot.until('was set aside');
  bot.signal('SIGTERM');
  const { code, out, err } = await bot.ended;

  expect(code).toBe(0);
  for (const event of ['turn answered', 'the offline coach answers instead', 'formatting was refused'])
    expect(out).toContain(event);
  const secrets = [WORD, NAME, TOKEN, TOKEN.slice(5), ...Object.values(KEYS)];
  const told = (out + err).split('\n').filter((line) => secrets.some((secret) => line.includes(secret)));
  expect(told).toEqual([]);
}, 40_000);

async function damage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'state.json'), `{"version":1,"phase":"${WORD}"}`);
  await writeFile(join(folder, 'facts.json'), `{"text": ${WORD}`);
  await writeFile(join(folder, 'history.jsonl'), `{"text": ${WORD}\n`);
}
