import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { Incoming, Outgoing } from '../../src/domain/message.ts';
import { createLog } from '../../src/lib/log.ts';
import { openTerminal, type Terminal, type TerminalOptions } from '../../src/terminal/terminal.ts';
import { TinyScreen } from '../support/tiny-screen.ts';

const user = UserId.parse('terminal');
const at = Date.parse('2026-11-21T09:00:00Z');
const step: Outgoing = {
  text: 'Write one line.',
  buttons: [[{ label: '✅ Done', action: 'step:done' }], [{ label: 'Stuck', action: 'step:stuck' }]],
};

function open(options: Pick<TerminalOptions, 'input' | 'output' | 'interactive'> & Partial<TerminalOptions>) {
  const terminal = openTerminal({
    user,
    now: () => at,
    log: createLog('silent'),
    session: 's1',
    settled: async () => {},
    saveFile: async (name) => `exports/${name}`,
    ...options,
  });
  onTestFinished(() => terminal[Symbol.asyncDispose]());
  return terminal;
}

/** A terminal whose input is a pipe; resolves, once the input has ended, with what was shown. */
async function piped(
  lines: string,
  receive: (incoming: Incoming, terminal: Terminal) => Promise<void>,
  options: Partial<TerminalOptions> = {},
) {
  const output = new PassThrough().setEncoding('utf8');
  const terminal = open({ input: Readable.from([lines]), output, interactive: false, ...options });
  await terminal.listen((incoming) => receive(incoming, terminal));
  return { text: String(output.read() ?? ''), terminal };
}

/** A terminal with somebody in front of it. */
function seated(receive: (incoming: Incoming) => Promise<void> = async () => {}, columns = 40) {
  const input = new PassThrough();
  const output = new TinyScreen(columns);
  const terminal = open({ input, output, interactive: true });
  return { input, output, terminal, listening: terminal.listen(receive) };
}

const seen = (check: () => void) => vi.waitFor(check, { interval: 5, timeout: 2_000 });

describe('what is typed', () => {
  it('becomes messages, commands and buttons, each with an id of its own', async () => {
    const got: Incoming[] = [];
    await piped('hi\n\n/save I like tea\ndone\nstuck\n/quit\nnever read\n', async (incoming, terminal) => {
      got.push(incoming);
      if (incoming.kind === 'command') await terminal.speak.send(user, step);
      if (incoming.kind === 'button') await terminal.speak.send(user, { text: 'Good.' });
    });
    const common = { user, at: '2026-11-21T09:00:00.000Z', name: '', language: 'en' };
    expect(got.map(({ id, ...rest }) => rest)).toEqual([
      { ...common, kind: 'text', text: 'hi', origin: 'user' },
      { ...common, kind: 'command', command: 'save', argument: 'I like tea' },
      { ...common, kind: 'button', action: 'step:done' },
      // The latest message has no buttons, so this is a word like any other.
      { ...common, kind: 'text', text: 'stuck', origin: 'user' },
    ]);
    expect(new Set(got.map(({ id }) => id)).size).toBe(4);
    expect(got.every(({ id }) => /^term:s1:\d+$/.test(id))).toBe(true);
  });

  it('waits for the answer to a line before it takes the next, when nobody types', async () => {
    const events: string[] = [];
    let answer = () => {};
    await piped(
      'one\ntwo',
      async (incoming) => {
        events.push(incoming.kind === 'text' ? incoming.text : incoming.kind);
        answer = () => events.push('answered');
      },
      {
        settled: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          answer();
        },
      },
    );
    expect(events).toEqual(['one', 'answered', 'two', 'answered']);
  });

  it('does not wait when somebody types', async () => {
    const got: string[] = [];
    const { input, listening } = seated(async (incoming) => {
      got.push(incoming.kind);
    });
    input.write('one\rtwo\rthree\r');
    input.end();
    await listening;
    expect(got).toEqual(['text', 'text', 'text']);
  });

  it('goes on after something broke, and says so', async () => {
    const got: string[] = [];
    const { text } = await piped('one\ntwo\n', async (incoming) => {
      got.push(incoming.id);
      if (got.length === 1) throw new Error('disk full');
    });
    expect(got).toHaveLength(2);
    expect(text).toContain('Something went wrong on my side.');
    expect(text).not.toContain('disk full');
  });
});

describe('what is said', () => {
  it('reads as a conversation when it goes to a file', async () => {
    const { text } = await piped('hi\nthanks\n', async (incoming, { speak }) => {
      if (incoming.kind !== 'text') return;
      const draft = speak.draft(user);
      draft.grow('**Hel');
      draft.grow('**Hello** th');
      await draft.finish(incoming.text === 'hi' ? { ...step, text: '**Hello** there.\n\nReady?\n' } : step);
    });
    expect(text).toBe(
      [
        '> hi',
        '',
        '  Hello there.',
        '',
        '  Ready?',
        '',
        '  [ ✅ Done ]  [ Stuck ]',
        '  (type the word to choose)',
        '',
        '> thanks',
        '',
        '  Hello',
        '',
        '  Write one line.',
        '',
        '  [ ✅ Done ]  [ Stuck ]',
        '',
        '',
      ].join('\n'),
    );
  });

  it('shows a growing text by whole words and never takes any back', async () => {
    const output = new PassThrough().setEncoding('utf8');
    const { speak } = open({ input: new PassThrough(), output, interactive: false });
    const draft = speak.draft(user);
    const grown: string[] = [];
    for (const text of ['On', 'One t', 'One two', 'One two\n\nthr', 'One two\n\nthree ']) {
      draft.grow(text);
      grown.push(String(output.read() ?? ''));
    }
    expect(grown).toEqual(['', '  One', '', ' two', '\n\n  three']);
    expect(await draft.finish({ text: 'One two\n\nthree four' })).toEqual({ ok: true, message: 'term:s1:1' });
    draft.grow('too late ');
    expect(output.read()).toBe(' four\n\n');
  });

  it('says nothing for a draft that is dropped', async () => {
    const output = new PassThrough().setEncoding('utf8');
    const { speak } = open({ input: new PassThrough(), output, interactive: false });
    speak.draft(user).drop();
    expect(output.read()).toBe(null);
  });

  it('saves a file and says where', async () => {
    const { text } = await piped('/export', async (_incoming, { speak }) => {
      await speak.send(user, { text: 'Here.', file: { name: 'you.json', bytes: new Uint8Array([1]) } });
    });
    expect(text).toContain('  Here.\n\n  Saved as exports/you.json\n');
  });

  it('reports a file that cannot be saved', async () => {
    const saveFile = async () => {
      throw new Error('read-only');
    };
    const sent: unknown[] = [];
    const { text } = await piped(
      '/export',
      async (_incoming, { speak }) => {
        sent.push(
          await speak.send(user, { text: 'Here.', file: { name: 'a.json', bytes: new Uint8Array() } }),
        );
      },
      { saveFile },
    );
    expect(text).toContain('I could not save the file a.json.');
    expect(sent).toEqual([{ ok: false, why: 'failed', detail: 'the file could not be saved' }]);
  });

  it('has no voice messages', async () => {
    const { speak } = open({ input: new PassThrough(), output: new PassThrough(), interactive: false });
    const voice = { handle: 'x', seconds: 1, bytes: 1, mime: 'audio/ogg' };
    await expect(speak.fetch(voice)).rejects.toThrow('The terminal has no voice messages');
  });
});

describe('somebody at the terminal', () => {
  it('keeps a half-typed line below a message that comes in between', async () => {
    const got: Incoming[] = [];
    const { input, output, terminal, listening } = seated(async (incoming) => {
      got.push(incoming);
    });
    input.write('I am still wri');
    await seen(() => expect(output.text).toBe('> I am still wri'));
    await terminal.speak.send(user, { text: '**Hello**, time for your step of the day, a small one.' });
    expect(output.text).toBe('  Hello, time for your step of the day,\n  a small one.\n\n> I am still wri');
    expect(output.bold).toContain('Hello');
    input.write('ting\r');
    await seen(() => expect(got).toHaveLength(1));
    expect(got[0]).toMatchObject({ kind: 'text', text: 'I am still writing' });
    input.end();
    await listening;
  });

  it('keeps a typed line of several rows, wherever the cursor is in it', async () => {
    const { input, output, terminal, listening } = seated(undefined, 24);
    const typed = 'this line is longer than the window is wide';
    input.write(`${typed}\u001b[D\u001b[D`);
    await seen(() => expect(output.text.replaceAll('\n', '')).toBe(`> ${typed}`));
    const draft = terminal.speak.draft(user);
    draft.grow('Good morning to you, my ');
    draft.grow('Good morning to you, my friend of ');
    await draft.finish({ text: 'Good morning to you, my friend of old.' });
    expect(output.text.split('\n').slice(0, 4)).toEqual([
      '  Good morning to you,',
      '  my friend of old.',
      '',
      '> this line is longer th',
    ]);
    expect(output.text.split('\n').slice(3).join('')).toBe(`> ${typed}`);
    input.write('X');
    await seen(() => expect(output.text).toMatch(/is wiXde$/));
    input.end();
    await listening;
  });

  it('keeps a typed line that fills its row to the last column', async () => {
    const { input, output, terminal, listening } = seated(undefined, 24);
    input.write('x'.repeat(22));
    await seen(() => expect(output.text).toBe(`> ${'x'.repeat(22)}`));
    await terminal.speak.send(user, { text: 'One.' });
    await terminal.speak.send(user, { text: 'Two.' });
    input.write('y');
    await seen(() => expect(output.text).toBe(`  One.\n\n  Two.\n\n> ${'x'.repeat(22)}\ny`));
    input.end();
    await listening;
  });

  it('shows that an answer is on its way, and the answer in its place', async () => {
    const drafts: ReturnType<Terminal['speak']['draft']>[] = [];
    const { input, output, terminal, listening } = seated(async () => {
      drafts.push(terminal.speak.draft(user));
    });
    input.write('hi\r');
    await seen(() => expect(output.text).toBe('> hi\n  …\n>'));
    input.write('hello?\r');
    await seen(() => expect(output.text).toBe('> hi\n> hello?\n  …\n>'));
    drafts[0]?.drop();
    drafts[1]?.grow('I am ');
    await seen(() => expect(output.text).toBe('> hi\n> hello?\n\n  I am\n>'));
    input.write('good\r');
    await seen(() => expect(output.text).toBe('> hi\n> hello?\n\n  I am\n> good\n  …\n>'));
    await drafts[1]?.finish({ text: 'I am here.' });
    await drafts[2]?.finish(step);
    expect(output.text).toBe(
      [
        '> hi',
        '> hello?',
        '',
        '  I am',
        '> good',
        '  here.',
        '',
        '  Write one line.',
        '',
        '  [ ✅ Done ]  [ Stuck ]',
        '  (type the word to choose)',
        '',
        '>',
      ].join('\n'),
    );
    input.end();
    await listening;
  });

  it.each([
    ['/quit', '/quit\r'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('says goodbye after %s', async (_name, keys) => {
    const { input, output, terminal, listening } = seated();
    input.write(keys);
    await listening;
    expect(output.text).toMatch(/\n {2}See you\. I keep your place\.$/);
    // What comes after the end is shown without a prompt.
    await terminal.speak.send(user, { text: 'Late.' });
    expect(output.text).toMatch(/\n {2}Late\.$/);
  });

  it('completes the names of commands', async () => {
    const got: Incoming[] = [];
    const { input, output, listening } = seated(async (incoming) => {
      got.push(incoming);
    });
    input.write('/rec\t');
    await seen(() => expect(output.text).toBe('> /recall'));
    input.end('\r');
    await listening;
    expect(got).toMatchObject([{ kind: 'command', command: 'recall' }]);
  });

  it('stops when it is closed from outside or nobody reads any more', async () => {
    const first = seated();
    await first.terminal[Symbol.asyncDispose]();
    await first.listening;
    const second = seated();
    second.output.emit('error', new Error('EPIPE'));
    await second.listening;
    expect(await second.terminal.speak.send(user, { text: 'Hello?' })).toMatchObject({ ok: false });
  });
});
