import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../tools/check-node.cjs', import.meta.url));
const { scripts, engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What the check says under a Node that claims this version. */
function checkUnder(version: string): Promise<{ code: number | null; err: string }> {
  const claim = `Object.defineProperty(process, 'versions', { value: { node: ${JSON.stringify(version)} } });`;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['-e', `${claim} require(${JSON.stringify(script)})`],
      (_, __, err) => resolve({ code: child.exitCode, err }),
    );
  });
}

describe('the look at Node before a script', () => {
  it.each(['20.20.2', '22.23.0', '23.11.1'])('tells what Node %s lacks, in one sentence', async (version) => {
    const { code, err } = await checkUnder(version);
    expect(err).toContain(`needs Node 24 or newer, and this is Node ${version}.`);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it.each(['24.0.0', '24.21.0', '26.1.0'])('lets Node %s pass without a word', async (version) => {
    expect(await checkUnder(version)).toEqual({ code: 0, err: '' });
  });

  it('asks for what package.json asks for, before what a newcomer runs', () => {
    expect(engines.node).toBe('>=24');
    for (const name of ['start', 'chat', 'coaches', 'test'])
      expect(scripts[`pre${name}`]).toBe('node tools/check-node.cjs');
  });
});
