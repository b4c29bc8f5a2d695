import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoachFolderOnDisk, createCoachFolder, shippedDefinition } from '../support/coach-folder.ts';
import { createProject, type Project } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:local-test-token';
const ANNA = 1001;
let project: Project;
let telegram: TelegramServer;

beforeAll(async () => {
  project = await createProject();
  telegram = await startTelegramServer({ token: TOKEN });
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await telegram[Symbol.asyncDispose]();
});

const env = ({ dir }: CoachFolderOnDisk) => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: telegram.root,
  INSTANCES_DIR: dir,
  DATA_DIR: join(project.dir, 'data-of', basename(dir)),
});

/** A definition with three mistakes in three places. */
async function broken(id: string): Promise<string> {
  const definition = await shippedDefinition(id);
  const [first, ...rest] = definition.steps;
  const steps = [{ ...first, minutes: 40, why: undefined }, ...rest];
  return JSON.stringify({ ...definition, steps, titel: 'Typo' });
}

describe('when coaches are broken', () => {
  it('that coach alone is left out, with every mistake named; the others serve', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await folder.write('move_prompt/definition.json', await broken('move_prompt'));
    const bot = project.start('main', env(folder));
    await bot.until('"msg":"ready"');
    const lines = bot.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const named = lines.filter((line) => line.level === 40).map(({ file, path }) => `${file} ${path}`.trim());
    expect(named.toSorted()).toEqual([
      'move_prompt/definition.json steps[0].minutes',
      'move_prompt/definition.json steps[0].why',
      'move_prompt/definition.json titel',
    ]);
    expect(lines.find((line) => line.path === 'steps[0].minutes')).toMatchObject({
      problem: expect.stringContaining('at most 10'),
      msg: 'A coach has a mistake and is left out',
    });
    expect(lines.at(-1)).toMatchObject({ msg: 'ready', coaches: ['elite_coach'] });
    telegram.write(ANNA, '/start elite_coach');
    await telegram.until(() => telegram.lastTo(ANNA)?.text.includes('Is that all right with you?'));
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });

  it.each(['main', 'chat'] as const)('all of them, it stops and lists everything (%s)', async (command) => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await folder.write('move_prompt/definition.json', await broken('move_prompt'));
    await folder.write('elite_coach/persona.md', '');
    const { code, err } = await project.run(command, env(folder));
    expect(err.split('\n').map((line) => line.replace(/: .*/, ''))).toEqual([
      expect.stringContaining('None of the coaches in'),
      '  elite_coach/persona.md',
      expect.stringMatching(/^ {2}move_prompt\/definition\.json /),
      expect.stringMatching(/^ {2}move_prompt\/definition\.json /),
      expect.stringMatching(/^ {2}move_prompt\/definition\.json /),
      '',
    ]);
    expect(code).toBe(2);
  });

  it('without base/ it stops and says what is missing', async () => {
    await using folder = await createCoachFolder('elite_coach');
    await folder.remove('base');
    const { code, err } = await project.run('main', env(folder));
    expect(err).toMatch(
      /lack what they all share:\n {2}base\/core_framework\.md: is missing.*\n {2}base\/sec/,
    );
    expect(code).toBe(2);
  });
});

describe('an author in front of the chat', () => {
  it('sees what is wrong, what was taken over, and that a broken change changed nothing', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await folder.write('elite_coach/persona.md', '');
    const chat = project.start('chat', env(folder));
    await chat.until(/A coach has a mistake and is left out:\n +elite_coach\/persona\.md: is empty/);
    await chat.until('Is that all right with you?');

    const { onboarding, ...rest } = await shippedDefinition('move_prompt');
    const [first, ...others] = onboarding;
    const asks = [{ ...first, ask: 'What is new about your day?' }, ...others];
    await folder.write('move_prompt/definition.json', JSON.stringify({ ...rest, onboarding: asks }));
    await chat.until('move_prompt: A coach was taken over anew from its folder.');

    await folder.write('move_prompt/definition.json', '{ "title": ');
    await chat.until(
      /its last good version stays.*\n.*\n? +move_prompt\/definition\.json line 1, column \d+: /,
    );
    chat.write('yes\n');
    await chat.until('What is new about your day?');
    chat.end();
    expect(await chat.ended).toMatchObject({ code: 0, err: '' });
  });
});
