import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from '../support/project.ts';

let project: Project;

beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project[Symbol.asyncDispose]());

describe('npm run chat, on a fresh clone with nothing set', () => {
  it('leads from hello to the first completed step with its prediction error', async () => {
    const chat = project.start('chat');
    const lines = [
      'hello',
      'yes',
      'I pick up my phone in the morning',
      'right away, I opened my mail',
      'Berlin',
      'yes',
      '6:45',
      'no one',
      '4/10, 5 minutes, 80%',
      'wrote it down: 6:45 and 6:46, I opened my mail. It took 3 minutes and was 2/10',
    ];
    chat.write(`${lines.join('\n')}\n`);
    chat.end();
    const { code, out, err } = await chat.ended;
    expect(err).toBe('');
    expect(code).toBe(0);
    const landmarks = [
      /^No key is set, so the offline coach answers; .* kept in .*data\. .*\n/,
      /not a human, and not a therapist/,
      /> hello\n\n.*Until then I keep nothing/,
      /Step 1 of 8: /,
      /4\/10, 5 minutes, 80 % sure/,
      /You expected 4\/10 and 5 minutes\. It was 2\/10 and 3 minutes: easier and quicker/,
      /Step 2 of 8: /,
    ];
    for (const landmark of landmarks) expect(out).toMatch(landmark);
    expect(await readdir(join(project.dir, 'data', 'users'))).toEqual(['terminal']);
  });

  it('goes on where it was, the next time', async () => {
    const chat = project.start('chat');
    chat.write('/stats\n/quit\nnobody reads this\n');
    const { code, out } = await chat.ended;
    expect(code).toBe(0);
    expect(out).toContain('1 of 8');
    expect(out).not.toContain('not a therapist');
    expect(out).not.toContain('nobody reads this');
  });

  it('greets and goes politely when nobody is there', async () => {
    const { code, out, err } = await project.run('chat', { DATA_DIR: join(project.dir, 'other') });
    expect(out).toContain('Is that all right with you?');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('bears a reader who leaves in the middle', async () => {
    const chat = project.start('chat', { DATA_DIR: join(project.dir, 'third') });
    await chat.until('not a therapist');
    chat.leave();
    chat.write('yes\nhello\n');
    chat.end();
    expect(await chat.ended).toMatchObject({ code: 0 });
  });
});
