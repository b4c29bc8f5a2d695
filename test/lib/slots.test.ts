import { describe, expect, it } from 'vitest';
import { createSlots } from '../../src/lib/slots.ts';

const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('slots', () => {
  it('go to who comes first, and to the urgent before all others', async () => {
    const slots = createSlots(1);
    const order: string[] = [];
    const give = await slots.take(true, never);
    const come = async (name: string, urgent: boolean) => {
      const giveBack = await slots.take(urgent, never);
      order.push(name);
      giveBack?.();
    };
    const all = [come('a', false), come('b', true), come('c', false), come('d', true)];
    give?.();
    await Promise.all(all);
    expect(order).toEqual(['b', 'd', 'a', 'c']);
  });

  it('are no more than there are, and some are for the urgent alone', async () => {
    const slots = createSlots(3, 1);
    const got: string[] = [];
    const taken = ['a', 'b', 'c'].map(async (name) => {
      const giveBack = await slots.take(false, never);
      got.push(name);
      return giveBack;
    });
    await settled();
    expect(got).toEqual(['a', 'b']);
    const urgent = await slots.take(true, never);
    expect(urgent).not.toBeNull();
    urgent?.();
    await settled();
    expect(got).toEqual(['a', 'b']);
    (await taken[0])?.();
    await settled();
    expect(got).toEqual(['a', 'b', 'c']);
  });

  it('are lost to nobody who gives up', async () => {
    const slots = createSlots(1);
    const giveBack = await slots.take(true, never);
    const tired = new AbortController();
    const waiting = slots.take(true, tired.signal);
    const patient = slots.take(true, never);
    tired.abort();
    expect(await waiting).toBeNull();
    expect(await slots.take(true, tired.signal)).toBeNull();
    giveBack?.();
    (await patient)?.();
    expect(await slots.take(true, never)).not.toBeNull();
  });
});
