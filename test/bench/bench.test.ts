import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The smallest form of a benchmark: that it runs and tells all figures, not what they are. */
async function short(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [`bench/${script}.ts`, '--short']);
  return stdout;
}

test('the cost of a conversation is told, and its front is one for all', { timeout: 60_000 }, async () => {
  const told = await short('cost');
  expect(told).toMatch(/^all twenty in step, 1h +\d/m);
  expect(told).toMatch(/^all twenty in step, 5m +\d/m);
  expect(told).toMatch(/^different fronts among all people +1 +1$/m);
  expect(told).not.toContain('NaN');
});

test('what the bot adds to a message is told beside the echo bot', { timeout: 90_000 }, async () => {
  const told = await short('overhead');
  for (const figure of [
    'start to ready, ms',
    'first message after the start, ms',
    'added per message, 1 at once, p50 ms',
    'added per message, 3 at once, p95 ms',
    'memory after idling, MB',
  ]) {
    expect(told).toMatch(new RegExp(`^${figure} +[\\d.-]+ +[\\d.-]+`, 'm'));
  }
});

test('what the screens catch is told, without the labelled text of others', { timeout: 90_000 }, async () => {
  const told = await short('screen');
  for (const aim of [
    'clear attacks raised, own cases',
    'leaks caught',
    'explicit crises handed off',
    'input, ordinary talk, p99',
  ]) {
    expect(told).toMatch(new RegExp(`^${aim} .*(?:yes|NO)$`, 'm'));
  }
  expect(told).not.toContain('NaN');
});
