import type { Button, Draft, Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { choices, dim, INDENT, paint } from './paint.ts';
import type { Screen, Writer } from './screen.ts';

export interface SpeakOptions {
  readonly screen: Screen;
  /** A new id for every message. */
  readonly nextId: () => string;
  /** The buttons under the message that was just shown; none when it has none. */
  readonly offer: (buttons: readonly Button[]) => void;
  /** Nothing can be shown any more. */
  readonly closed: () => boolean;
  /** Keeps a file and resolves with its path. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly log: Log;
}

const HINT = `${INDENT}(type the word to choose)`;

/** The voice of the bot on a terminal. There is one person only, so `to` is not looked at. */
export function createSpeak(options: SpeakOptions): Speak {
  const { screen, nextId } = options;
  let hinted = false;

  const showButtons = (buttons: readonly Button[]): void => {
    options.offer(buttons);
    if (buttons.length === 0) return;
    const labels = buttons.map((button) => button.label);
    const hint = hinted ? '' : `\n${dim(HINT, screen.look())}`;
    hinted = true;
    screen.gap();
    write(screen, choices(labels, screen.look()) + hint);
  };

  /** Everything of a message but its text. */
  const finish = async (message: Outgoing): Promise<Sent> => {
    if (options.closed()) return { ok: false, why: 'failed', detail: 'the terminal is closed' };
    const saved = message.file ? await save(options, message.file) : undefined;
    showButtons((message.buttons ?? []).flat());
    screen.gap();
    return saved ?? { ok: true, message: nextId() };
  };

  const draft = (): Draft => {
    const grown = createGrown(screen);
    screen.waiting(1);
    return {
      grow: grown.grow,
      finish(message) {
        grown.end(message.text);
        return finish(message);
      },
      drop: () => grown.end(''),
    };
  };

  return {
    draft,
    async send(_to, message) {
      if (message.unasked && !(await message.unasked()))
        return { ok: false, why: 'failed', detail: 'it was not wanted any more' };
      screen.gap();
      write(screen, paint(message.text.trim(), screen.look()));
      return finish(message);
    },
    fetch: () => Promise.reject(new Error('The terminal has no voice messages; write instead.')),
  };
}

function write(screen: Screen, text: string): void {
  screen.append({}, text);
  screen.endLine();
}

/** Resolves with what went wrong, or with undefined. */
async function save(
  { screen, saveFile, log }: SpeakOptions,
  file: NonNullable<Outgoing['file']>,
): Promise<Sent | undefined> {
  screen.gap();
  try {
    write(screen, `${INDENT}Saved as ${await saveFile(file.name, file.bytes)}`);
    return undefined;
  } catch (error) {
    log.error({ err: error }, 'a file could not be saved');
    write(screen, `${INDENT}I could not save the file ${file.name}.`);
    return { ok: false, why: 'failed', detail: 'the file could not be saved' };
  }
}

/** A text that grows on the screen, by whole words, and never takes back what was shown. */
function createGrown(screen: Screen) {
  const writer: Writer = {};
  // Another width in the middle would break lines elsewhere than where they were broken.
  const look = screen.look();
  let shown = '';
  let state: 'waiting' | 'growing' | 'over' = 'waiting';

  const begin = (): void => {
    if (state === 'waiting') screen.waiting(-1);
    if (state === 'waiting') screen.gap();
    state = 'growing';
  };
  const show = (text: string): void => {
    const painted = paint(text.trim(), look);
    if (painted.trim() === '' || painted === shown) return;
    begin();
    const goesOn = painted.startsWith(shown);
    if (!goesOn) screen.gap();
    screen.append(writer, goesOn ? painted.slice(shown.length) : painted);
    shown = painted;
  };

  return {
    grow(text: string): void {
      // A word without its end may still get marks or move to the next line.
      if (state !== 'over') show(text.slice(0, text.search(/\S*$/)));
    },
    /** Shows the whole text, or keeps what is there when it is empty. */
    end(text: string): void {
      if (state === 'over') return;
      show(text);
      if (state === 'waiting') screen.waiting(-1);
      if (state === 'growing') screen.endLine();
      state = 'over';
    },
  };
}
