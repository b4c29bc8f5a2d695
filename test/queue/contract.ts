import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalQueue, QueueOptions } from '../../src/queue/scheduler.ts';
import { again, type Clock, command, done, Hands, job, message, optionsFor, START, until } from './jobs.ts';

/** What every local queue promises; `open` gives a new, empty one. */
export function describeQueue(name: string, open: (options: QueueOptions) => Promise<LocalQueue>): void {
  describe(name, () => {
    let clock: Clock;
    let hands: Hands;
    let queue: LocalQueue;

    const reopen = async (changes: Partial<QueueOptions>) => {
      await queue[Symbol.asyncDispose]();
      queue = await open({ ...optionsFor(clock), ...changes });
    };
    const pass = (ms: number) => {
      clock.at += ms;
      queue.wake();
    };
    const finish = async (id: string, times = 1) => {
      (await hands.with(id, times)).end(done);
    };

    beforeEach(async () => {
      clock = { at: START };
      hands = new Hands();
      queue = await open(optionsFor(clock));
    });
    afterEach(async () => {
      for (const call of hands.calls) call.end(done);
      await queue[Symbol.asyncDispose]();
    });

    describe('progress', () => {
      it('comes back with the very jobs that it was about, and with no others', async () => {
        queue.work(hands.handler);
        await queue.push(message('a1'), message('a2'));
        pass(300);
        const first = await hands.with('a1');
        expect(first.progress.kept).toBeNull();
        await first.progress.keep({ said: ['half'] });
        await queue.push(message('a3', clock.at));
        first.end(again(0));
        const second = await hands.with('a1', 2);
        expect(second.ids).toEqual(['a1', 'a2']);
        expect(second.progress.kept).toEqual({ said: ['half'] });
        second.end(done);
        pass(300);
        const third = await hands.with('a3');
        expect(third.progress.kept).toBeNull();
      });

      it('of an erased lane leaves no trace', async () => {
        queue.work(hands.handler);
        await queue.push(command('a1'));
        const call = await hands.with('a1');
        await queue.forget('a');
        await call.progress.keep({ said: ['too late'] });
        call.end(done);
        await queue.idle();
        await queue.push(command('a1'));
        expect((await hands.with('a1', 2)).progress.kept).toBeNull();
      });
    });

    describe('order', () => {
      it('runs one job of a lane at a time, by time and then by arrival', async () => {
        await queue.push(job('a2'), job('a3'), job('a1', { run_at: START - 1 }));
        queue.work(hands.handler);
        for (const id of ['a1', 'a2', 'a3']) {
          expect(hands.seen.at(-1)).toEqual([id]);
          const before = hands.calls.length;
          await finish(id);
          if (id !== 'a3') await until(() => hands.calls.length > before);
        }
        await queue.idle();
        expect(queue.state()).toEqual({ waiting: 0, running: 0, dead: 0, lateMs: 0 });
      });

      it('runs lanes side by side', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1'), job('b1'), job('a2'));
        await queue.push(job('c1'));
        expect(hands.seen).toEqual([['a1'], ['b1'], ['c1']]);
        await finish('b1');
        await until(() => queue.state().running === 2);
        expect(queue.state().waiting).toBe(1);
      });

      it('runs no more lanes than it may, the one that waited longest first', async () => {
        await reopen({ lanes: 2, unaskedLanes: 2 });
        const early = (id: string, ms: number) => job(id, { run_at: START - ms });
        await queue.push(early('a1', 1), early('b1', 3), early('c1', 2), early('d1', 4));
        queue.work(hands.handler);
        expect(hands.seen).toEqual([['d1'], ['b1']]);
        await finish('b1');
        await hands.with('c1');
        expect(hands.seen).toHaveLength(3);
      });

      it('keeps lanes free for answers, whatever else is due', async () => {
        await reopen({ lanes: 3, unaskedLanes: 1 });
        const early = (id: string, ms: number) => job(id, { run_at: START - ms });
        await queue.push(early('a1', 3), early('b1', 2), early('c1', 1));
        queue.work(hands.handler);
        await queue.push(command('d1'));
        expect(hands.seen).toEqual([['a1'], ['d1']]);
        await finish('a1');
        await hands.with('b1');
        await queue.push(command('e1'), command('f1'));
        expect(hands.seen).toEqual([['a1'], ['d1'], ['b1'], ['e1']]);
        // Now that all are taken, the answer comes before what has waited for longer.
        await finish('b1');
        await hands.with('f1');
        expect(hands.seen).toHaveLength(5);
        for (const id of ['d1', 'e1', 'f1', 'c1']) await finish(id);
        await queue.idle();
        expect(hands.seen.at(-1)).toEqual(['c1']);
      });

      it('lets an answer pass what nobody waits for, unless that was begun', async () => {
        await queue.push(job('a1'), command('a2'));
        queue.work(hands.handler);
        expect(hands.seen).toEqual([['a2']]);
        await finish('a2');
        await finish('a1');
        await queue.push(job('b1'));
        const begun = await hands.with('b1');
        await queue.push(command('b2'));
        await begun.progress.keep({ sent: 1 });
        begun.end(again(0));
        await finish('b1', 2);
        await finish('b2');
        await queue.idle();
        expect(hands.seen.slice(2)).toEqual([['b1'], ['b1'], ['b2']]);
      });

      it('starts nothing before its time', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1', { run_at: START + 90_000 }));
        await queue.idle();
        pass(89_999);
        expect(hands.seen).toEqual([]);
        pass(1);
        expect(hands.seen).toEqual([['a1']]);
      });

      it('wakes by itself', async () => {
        await reopen({ now: Date.now });
        queue.work(hands.handler);
        await queue.push(job('a1', { run_at: Date.now() + 20 }));
        await hands.with('a1');
      });
    });

    describe('ids and keys', () => {
      it('ignores an id that waits, runs or is over', async () => {
        await queue.push(job('a1'), job('a1'));
        await queue.push(job('a1'));
        expect(queue.state().waiting).toBe(1);
        queue.work(hands.handler);
        await queue.push(job('a1'));
        await finish('a1');
        await queue.push(job('a1'));
        await queue.idle();
        expect(hands.seen).toEqual([['a1']]);
      });

      it('ignores an id that is on its way, and an id that was cancelled', async () => {
        await Promise.all([queue.push(job('a1')), queue.push(job('a1'), job('a2'))]);
        expect(queue.state().waiting).toBe(2);
        await queue.cancel('a');
        await queue.push(job('a1'));
        expect(queue.state().waiting).toBe(0);
      });

      it('replaces a waiting job with the same lane and key', async () => {
        await queue.push(job('a1', { key: 'k' }), job('a2', { key: 'other' }), job('b1', { key: 'k' }));
        await Promise.all([queue.push(job('a3', { key: 'k' })), queue.push(job('a4', { key: 'k' }))]);
        queue.work(hands.handler);
        await finish('a2');
        await finish('a4');
        await finish('b1');
        await queue.idle();
        expect(hands.seen.flat().sort()).toEqual(['a2', 'a4', 'b1']);
      });

      it('does not replace a running job, but that one is not tried again behind a newer one', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1', { key: 'k' }));
        await queue.push(job('a2', { key: 'k' }));
        expect(queue.state()).toMatchObject({ waiting: 1, running: 1 });
        (await hands.with('a1')).end(again(0));
        await finish('a2');
        await queue.idle();
        expect(hands.seen).toEqual([['a1'], ['a2']]);
      });

      it('cancels what waits, by key or all of it, and leaves other lanes alone', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1'), job('a2', { key: 'k' }), job('a3'), job('b1', { run_at: START + 1 }));
        await queue.cancel('a', 'k');
        expect(queue.state()).toMatchObject({ waiting: 2, running: 1 });
        await queue.cancel('a');
        await queue.cancel('nobody');
        expect(queue.state()).toMatchObject({ waiting: 1, running: 1 });
        await finish('a1');
        await queue.idle();
        expect(hands.seen).toEqual([['a1']]);
      });
    });

    describe('bursts', () => {
      it('hands over together what was written in a row, after a silence', async () => {
        queue.work(hands.handler);
        await queue.push(message('a1'));
        pass(200);
        await queue.push(message('a2', clock.at));
        await queue.push(message('b1', clock.at - 250));
        pass(299);
        expect(hands.seen).toEqual([['b1']]);
        pass(1);
        expect(hands.seen).toEqual([['b1'], ['a1', 'a2']]);
      });

      it('does not wait when the most have come, and hands over no more than that', async () => {
        queue.work(hands.handler);
        await queue.push(...['a1', 'a2', 'a3'].map((id) => message(id)));
        expect(hands.seen).toEqual([]);
        await queue.push(message('a4'), message('a5'));
        expect(hands.seen).toEqual([['a1', 'a2', 'a3', 'a4']]);
      });

      it('does not wait for ever', async () => {
        await reopen({ burst: { quietMs: 300, most: 100, longestMs: 1_000 } });
        queue.work(hands.handler);
        for (let at = 0; at < 1_000; at += 200) {
          await queue.push(message(`a${at}`, clock.at));
          expect(hands.seen).toEqual([]);
          pass(200);
        }
        expect(hands.seen).toEqual([['a0', 'a200', 'a400', 'a600', 'a800']]);
      });

      it('ends at once when a command comes behind it', async () => {
        queue.work(hands.handler);
        await queue.push(message('a1'), message('a2'));
        await queue.push(command('a3'));
        expect(hands.seen).toEqual([['a1', 'a2']]);
        await finish('a1');
        await finish('a3');
        await queue.idle();
        expect(hands.seen).toEqual([['a1', 'a2'], ['a3']]);
      });

      it('ends when a job of another kind becomes due behind it, not before', async () => {
        queue.work(hands.handler);
        await queue.push(message('a1'), job('a2', { run_at: START + 100, gather: true }));
        expect(hands.seen).toEqual([]);
        pass(99);
        expect(hands.seen).toEqual([]);
        pass(1);
        expect(hands.seen).toEqual([['a1']]);
      });

      it('gathers what comes while the lane is busy', async () => {
        queue.work(hands.handler);
        await queue.push(command('a1'));
        await queue.push(message('a2', START + 1), message('a3', START + 2));
        pass(400);
        expect(hands.seen).toEqual([['a1']]);
        await finish('a1');
        await hands.with('a3');
        expect(hands.seen.at(-1)).toEqual(['a2', 'a3']);
      });

      it('counts as something to do', async () => {
        let idle = false;
        queue.work(hands.handler);
        await queue.push(message('a1'));
        const waiting = queue.idle().then(() => {
          idle = true;
        });
        pass(10);
        await new Promise((resolve) => setImmediate(resolve));
        expect(idle).toBe(false);
        pass(290);
        await finish('a1');
        await waiting;
      });
    });

    describe('failure', () => {
      it('tries again after the time that was asked for', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1'));
        (await hands.with('a1')).end(again(500));
        await queue.idle();
        expect(queue.state()).toMatchObject({ waiting: 1, running: 0, lateMs: 0 });
        pass(499);
        expect(hands.seen).toHaveLength(1);
        pass(1);
        expect(hands.seen).toEqual([['a1'], ['a1']]);
      });

      it('waits longer and longer after a throw, up to a limit, then puts the job aside', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1'), job('b1'));
        await finish('b1');
        for (const [times, waits] of [
          [1, 1_000],
          [2, 2_000],
        ] as const) {
          (await hands.with('a1', times)).end(new Error('broken'));
          await queue.idle();
          pass(waits - 1);
          expect(queue.state()).toMatchObject({ waiting: 1, running: 0 });
          pass(1);
        }
        (await hands.with('a1', 3)).end(new Error('broken'));
        await queue.idle();
        expect(queue.state()).toEqual({ waiting: 0, running: 0, dead: 1, lateMs: 0 });
        await queue.push(job('a1'));
        expect(queue.state().waiting).toBe(0);
      });

      it('keeps the order of a kind behind a failed job, and lets other kinds pass', async () => {
        queue.work(hands.handler);
        await queue.push(command('a1'));
        (await hands.with('a1')).end(again(1_000));
        await queue.idle();
        await queue.push(command('a2'), job('a3'));
        await finish('a3');
        await queue.idle();
        expect(hands.seen).toEqual([['a1'], ['a3']]);
        pass(1_000);
        await finish('a1', 2);
        await finish('a2');
        await queue.idle();
        expect(hands.seen.slice(2)).toEqual([['a1'], ['a2']]);
      });

      it('never gives up a job that is not to blame', async () => {
        queue.work(hands.handler);
        await queue.push(command('a1'));
        for (let times = 1; times <= 9; times += 1) {
          (await hands.with('a1', times)).end({
            kind: 'again',
            afterMs: 100,
            why: 'no disk',
            blameless: true,
          });
          await until(() => queue.state().running === 0);
          pass(100);
        }
        (await hands.with('a1', 10)).end(again(100));
        await until(() => queue.state().running === 0);
        expect(queue.state()).toMatchObject({ waiting: 1, dead: 0 });
      });

      it('takes a dead letter up again', async () => {
        await reopen({ retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 } });
        queue.work(hands.handler);
        await queue.push(job('a1'));
        (await hands.with('a1')).end(again(0));
        await queue.idle();
        expect(queue.state().dead).toBe(1);
        expect(await queue.replay('a2')).toBe(false);
        expect(await queue.replay('a1')).toBe(true);
        await finish('a1', 2);
        await queue.idle();
        expect(queue.state()).toEqual({ waiting: 0, running: 0, dead: 0, lateMs: 0 });
        expect(await queue.replay('a1')).toBe(false);
      });
    });

    describe('erasure', () => {
      it('forgets a lane: what waits, what is dead, which ids were known', async () => {
        await reopen({ retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 } });
        queue.work(hands.handler);
        await queue.push(job('a1'), job('a2'), job('a3'), job('b1', { run_at: START + 1 }));
        (await hands.with('a1')).end(again(0));
        await finish('a2');
        await hands.with('a3');
        await queue.forget('a');
        expect(queue.state()).toEqual({ waiting: 1, running: 1, dead: 0, lateMs: 0 });
        (await hands.with('a3')).end(again(0));
        await queue.idle();
        expect(queue.state()).toEqual({ waiting: 1, running: 0, dead: 0, lateMs: 0 });
        await queue.push(job('a2'));
        await finish('a2', 2);
      });

      it('may be asked for by a job of the lane itself, while another arrives', async () => {
        queue.work(async () => {
          await queue.forget('a');
          return again(0);
        });
        await queue.push(job('a1'));
        await queue.idle();
        expect(queue.state()).toEqual({ waiting: 0, running: 0, dead: 0, lateMs: 0 });
      });
    });

    describe('state', () => {
      it('says how late the oldest due job is', async () => {
        await queue.push(job('a1', { run_at: START - 50 }), job('b1', { run_at: START + 10 }));
        expect(queue.state()).toEqual({ waiting: 2, running: 0, dead: 0, lateMs: 50 });
      });

      it('has one handler', () => {
        queue.work(hands.handler);
        expect(() => queue.work(hands.handler)).toThrow(/already/);
      });
    });

    describe('closing', () => {
      it('waits for what is in hand and starts nothing more', async () => {
        queue.work(hands.handler);
        await queue.push(job('a1'), job('a2'));
        const call = await hands.with('a1');
        const closed = queue[Symbol.asyncDispose]();
        await queue.push(job('b1'));
        call.end(done);
        await closed;
        expect(call.signal.aborted).toBe(false);
        expect(hands.seen).toEqual([['a1']]);
        expect(queue.state()).toMatchObject({ waiting: 2, running: 0 });
        await expect(queue.push(job('c1'))).rejects.toThrow('the queue is closed');
        await expect(queue.cancel('a')).rejects.toThrow('the queue is closed');
        await queue.idle();
      });

      it('tells handlers to stop when its patience is over', async () => {
        await reopen({ graceMs: 1 });
        queue.work(hands.handler);
        await queue.push(job('a1'));
        const idle = queue.idle();
        const call = await hands.with('a1');
        await queue[Symbol.asyncDispose]();
        expect(call.signal.aborted).toBe(true);
        await idle;
      });
    });
  });
}
