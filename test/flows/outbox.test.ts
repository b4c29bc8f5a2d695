import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserId } from '../../src/domain/ids.ts';
import type { Outgoing, Sending, Sent, Speak } from '../../src/domain/message.ts';
import { createOutbox } from '../../src/flows/outbox.ts';
import type { Progress } from '../../src/queue/queue.ts';

const ada = UserId.parse('1');

/** What a queue keeps with a job: the data survives as JSON does. */
function createProgress(): Progress & { kept: unknown } {
  const progress = {
    kept: null as unknown,
    async keep(data: unknown) {
      progress.kept = JSON.parse(JSON.stringify(data));
    },
  };
  return progress;
}

/** A channel that splits at `|` and dies before the part that `deadly` names. */
function createMouth(): { speak: Speak; heard: string[]; deadly: string } {
  const heard: string[] = [];
  const mouth = { speak: {} as Speak, heard, deadly: '' };
  const send = async (_: UserId, message: Outgoing, sending?: Sending): Promise<Sent> => {
    const parts = message.text.split('|');
    for (const [index, part] of parts.entries()) {
      if (index < (sending?.out ?? 0)) continue;
      if (part === mouth.deadly) throw new Error('killed');
      heard.push(part);
      await sending?.went(index + 1, `m${heard.length}`, index === parts.length - 1);
    }
    return { ok: true, message: `m${heard.length}` };
  };
  mouth.speak = {
    send,
    draft: (to) => ({ grow() {}, drop() {}, finish: (message, sending) => send(to, message, sending) }),
    fetch: () => Promise.reject(new Error('no voice here')),
  };
  return mouth;
}

describe('the outbox', () => {
  it('goes on with the part of an answer that is missing, in the words that were begun', async () => {
    const mouth = createMouth();
    const progress = createProgress();
    const outbox = createOutbox(mouth.speak);
    mouth.deadly = 'three';
    const first = outbox.during(ada, progress, async () => {
      await outbox.speak.send(ada, { text: 'one|two|three|four' });
    });
    await expect(first).rejects.toThrow('killed');
    mouth.deadly = '';
    await createOutboxRun(mouth.speak, progress, { text: 'quite another answer' });
    expect(mouth.heard).toEqual(['one', 'two', 'three', 'four']);
  });

  it('says nothing twice that is out, and tells what had been said', async () => {
    const mouth = createMouth();
    const progress = createProgress();
    const outbox = createOutbox(mouth.speak);
    await outbox.during(ada, progress, async () => {
      await outbox.speak.draft(ada).finish({ text: 'the answer' });
    });
    const sent = await createOutboxRun(mouth.speak, progress, { text: 'the answer in other words' });
    expect(sent).toMatchObject({ ok: true, text: 'the answer' });
    expect(mouth.heard).toEqual(['the answer']);
  });

  it('keeps several messages of one job apart', async () => {
    const mouth = createMouth();
    const progress = createProgress();
    const outbox = createOutbox(mouth.speak);
    mouth.deadly = 'card';
    const both = async () => {
      await outbox.speak.send(ada, { text: 'answer' });
      await outbox.speak.send(ada, { text: 'card' });
    };
    await expect(outbox.during(ada, progress, both)).rejects.toThrow('killed');
    mouth.deadly = '';
    await outbox.during(ada, progress, both);
    expect(mouth.heard).toEqual(['answer', 'card']);
  });

  it('ends the job when what was said cannot be kept, though the channel never rejects; and does not say it again', async () => {
    const mouth = createMouth();
    const progress = createProgress();
    const full = new Error('the disk is full');
    const patient: Speak = {
      ...mouth.speak,
      send: (to, message, sending) =>
        mouth.speak
          .send(to, message, sending)
          .catch((): Sent => ({ ok: false, why: 'failed', detail: 'something went wrong' })),
    };
    const outbox = createOutbox(patient);
    const say = async () => void (await outbox.speak.send(ada, { text: 'answer' }));
    let kept: unknown = null;
    const failing: Progress = {
      kept: null,
      async keep(data) {
        kept = JSON.parse(JSON.stringify(data));
        throw full;
      },
    };
    await expect(outbox.during(ada, failing, say)).rejects.toBe(full);
    await outbox.during(ada, { ...progress, kept }, say);
    expect(mouth.heard).toEqual(['answer']);
  });

  it('stays out of the way where no job is under way', async () => {
    const mouth = createMouth();
    await createOutbox(mouth.speak).speak.send(ada, { text: 'slow down' });
    expect(mouth.heard).toEqual(['slow down']);
  });
});

describe('what a job finds out', () => {
  const found = (progress: Progress, value: string): Promise<string> => {
    const outbox = createOutbox(createMouth().speak);
    let once = '';
    const work = async () => {
      once = await outbox.once(ada, 'mood', z.string(), () => value);
    };
    return outbox.during(ada, progress, work).then(() => once);
  };

  it('is found out once, however often the job is begun', async () => {
    const progress = createProgress();
    expect(await found(progress, 'first')).toBe('first');
    expect(await found(progress, 'second')).toBe('first');
    expect(await found(createProgress(), 'of another job')).toBe('of another job');
  });

  it('is not kept when finding it out fails', async () => {
    const progress = createProgress();
    const outbox = createOutbox(createMouth().speak);
    const failing = () => outbox.once(ada, 'mood', z.string(), () => Promise.reject(new Error('no answer')));
    await expect(outbox.during(ada, progress, async () => void (await failing()))).rejects.toThrow(
      'no answer',
    );
    expect(await found(progress, 'later')).toBe('later');
  });

  it('is kept with the next message where that is soon enough', async () => {
    const mouth = createMouth();
    const progress = createProgress();
    const outbox = createOutbox(mouth.speak);
    await outbox.during(ada, progress, async () => {
      outbox.note(ada, 'heard', 'words');
      expect(progress.kept).toBeNull();
      await outbox.speak.send(ada, { text: 'I heard: words' });
    });
    const again = createOutbox(mouth.speak);
    await again.during(ada, progress, async () => {
      expect(again.noted(ada, 'heard', z.string())).toBe('words');
      expect(again.isOut(ada)).toBe(true);
    });
  });

  it('is only found, and not kept, where no job is under way', async () => {
    const outbox = createOutbox(createMouth().speak);
    expect(await outbox.once(ada, 'mood', z.string(), () => 'first')).toBe('first');
    expect(await outbox.once(ada, 'mood', z.string(), () => 'second')).toBe('second');
  });
});

/** A new process takes the job up again. */
async function createOutboxRun(
  speak: Speak,
  progress: Progress,
  message: Outgoing,
): Promise<Sent | undefined> {
  const outbox = createOutbox(speak);
  let sent: Sent | undefined;
  await outbox.during(ada, progress, async () => {
    sent = await outbox.speak.draft(ada).finish(message);
  });
  return sent;
}
