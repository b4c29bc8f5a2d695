import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { COMMANDS } from '../domain/commands.ts';
import { toIso, type UserId } from '../domain/ids.ts';
import type { Button, Incoming, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { INDENT } from './paint.ts';
import { readLine, type Typed } from './read-line.ts';
import { createScreen, PROMPT, type Screen } from './screen.ts';
import { createSpeak } from './speak.ts';

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly user: UserId;
  readonly now: () => number;
  readonly log: Log;
  /** Somebody sits there and types. Otherwise the input is a file or a pipe: each line waits for its answer. */
  readonly interactive: boolean;
  /** Unlike that of any other run, as ids of messages begin with it. */
  readonly session: string;
  /** Resolves when nothing is left to answer. Asked after each line when nobody types. */
  readonly settled: () => Promise<void>;
  /** Keeps an exported file and resolves with its path. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<string>;
}

/** A conversation on the command line: the same as any channel, for one person. */
export interface Terminal {
  readonly speak: Speak;
  /** Shows lines that are not part of the conversation. */
  note(lines: readonly string[]): void;
  /**
   * Hands over what is typed, one line after the other. Resolves when the input ends, or with /quit, Ctrl-C or
   * Ctrl-D. Call once. What `receive` throws is logged and said, and the conversation goes on.
   */
  listen(receive: (incoming: Incoming) => Promise<void>): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export function openTerminal(options: TerminalOptions): Terminal {
  const { output, session } = options;
  const redraws = options.interactive && 'isTTY' in output && output.isTTY === true;
  const screen = createScreen(output, redraws);
  let editor: Interface | undefined;
  let buttons: readonly Button[] = [];
  let counter = 0;
  let gone = false;

  const speak = createSpeak({
    screen,
    nextId: () => `term:${session}:${++counter}`,
    offer: (shown) => {
      buttons = shown;
    },
    closed: () => gone,
    saveFile: options.saveFile,
    log: options.log,
  });
  const close = () => editor?.close();
  // The reader of a pipe may leave (`| head`); standard output then fails at every write, and nobody is there.
  output.on('error', (error) => {
    if (!gone) options.log.warn({ err: error }, 'the terminal cannot be written to');
    gone = true;
    close();
  });

  return {
    speak,
    note: (lines) => {
      screen.gap();
      screen.append({}, lines.map((line) => INDENT + line).join('\n'));
      screen.gap();
    },
    async listen(receive) {
      editor = createInterface(editorOptions(options, redraws));
      editor.on('SIGINT', close).once('close', screen.detach);
      // The screen must know of a typed line before anything else is written; of a piped one when its turn comes.
      if (redraws) editor.on('line', screen.entered);
      screen.gap();
      screen.attach(editor);
      screen.prompt();
      for await (const line of editor) {
        if (!redraws) screen.entered(line);
        const typed = readLine(line, buttons);
        if (typed.kind === 'quit') break;
        const incoming = toIncoming(typed, `term:${session}:${++counter}`, options);
        if (incoming) await hand(incoming, receive, screen, options);
        screen.prompt();
      }
      close();
      if (options.interactive) output.write(`\n${INDENT}See you. I keep your place.\n`);
    },
    async [Symbol.asyncDispose]() {
      close();
    },
  };
}

function editorOptions({ input, output }: TerminalOptions, redraws: boolean) {
  if (!redraws) return { input, terminal: false };
  const names = [...COMMANDS.map(({ command }) => command), 'quit'].map((name) => `/${name}`);
  const completer = (line: string): [string[], string] => [
    names.filter((name) => name.startsWith(line)),
    line,
  ];
  return { input, output, terminal: true, prompt: PROMPT, completer };
}

/** The door of this channel: what is broken behind it is logged here, and the person is told. */
async function hand(
  incoming: Incoming,
  receive: (incoming: Incoming) => Promise<void>,
  screen: Screen,
  { interactive, settled, log }: TerminalOptions,
): Promise<void> {
  try {
    await receive(incoming);
    if (!interactive) await settled();
  } catch (error) {
    log.error({ err: error, user: incoming.user, incoming: incoming.id }, 'a line could not be taken in');
    screen.gap();
    screen.append({}, `${INDENT}Something went wrong on my side. Please say that again.`);
    screen.gap();
  }
}

function toIncoming(typed: Typed, id: string, { user, now }: TerminalOptions): Incoming | undefined {
  const common = { id, user, at: toIso(now()), name: '', language: 'en' };
  switch (typed.kind) {
    case 'nothing':
    case 'quit':
      return undefined;
    case 'command':
    case 'button':
      return { ...common, ...typed };
    case 'text':
      return { ...common, ...typed, origin: 'user' };
    default:
      return typed satisfies never;
  }
}
