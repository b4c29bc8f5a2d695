import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { clocks } from '../../../src/operator/doctor/clock.ts';
import { diskOf, folderOf, zonesHere } from '../../../src/operator/doctor/machine.ts';
import { createProgress } from '../../../src/operator/doctor/progress.ts';
import { findingText, reportJson, summaryText } from '../../../src/operator/doctor/report.ts';
import { finding, well } from '../../../src/rules/doctor/finding.ts';
import { judgeZones } from '../../../src/rules/doctor/machine.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A server whose clock shows this. */
async function serverAt(date: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(404, { date }).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

describe('the clock', () => {
  const now = () => Date.parse('2026-11-21T09:00:00Z');

  it('is compared with the first server that answers, whatever it answers', async () => {
    const url = await serverAt('Sat, 21 Nov 2026 08:00:00 GMT');
    const found = await clocks(['http://127.0.0.1:1', url], now);
    expect(found).toEqual({ here: now(), server: now() - 3_600_000 + 500 });
  });

  it('is alone when nobody answers or says a time', async () => {
    const odd = await serverAt('yesterday');
    expect(await clocks(['http://127.0.0.1:1', odd], now)).toEqual({ here: now(), server: null });
  });
});

describe('the machine', () => {
  it('knows its zones', () => {
    expect(judgeZones(zonesHere()).level).toBe('ok');
  });

  it('knows the disk of a folder that is yet to be made', async () => {
    const here = await diskOf(dir);
    expect(here.total).toBeGreaterThan(here.free);
    expect((await diskOf(join(dir, 'none', 'yet'))).total).toBe(here.total);
  });

  it('sees who may read what', async () => {
    await mkdir(join(dir, 'queue'));
    await mkdir(join(dir, 'users'), { mode: 0o700 });
    await writeFile(join(dir, 'lock'), '');
    await chmod(join(dir, 'queue'), 0o755);
    expect(await folderOf(dir)).toEqual({
      dir,
      writable: true,
      open: false,
      openInside: ['queue'],
      foreign: [],
    });
    await chmod(dir, 0o755);
    expect(await folderOf(dir)).toMatchObject({ open: true });
    expect(await folderOf(join(dir, 'none'))).toBeNull();
  });

  it.runIf(process.getuid?.() === 0)('sees what belongs to somebody else', async () => {
    await mkdir(join(dir, 'queue'));
    await chown(join(dir, 'queue'), 4242, 4242);
    expect(await folderOf(dir)).toMatchObject({ foreign: ['queue'] });
  });
});

describe('the report', () => {
  const found = [well('node', 'Node 24.'), finding('problem', 'disk', 'It is full.', 'Free some space.')];

  it('is a line for each finding, and what to do below it', () => {
    expect(found.map(findingText)).toEqual([
      'ok       node: Node 24.',
      'problem  disk: It is full.\n         -> Free some space.',
    ]);
    expect(summaryText(found)).toBe('1 problem.');
    expect(summaryText([...found, finding('warning', 'a', 'b')])).toBe('1 problem and 1 warning.');
    expect(summaryText(found.slice(0, 1))).toBe('All is well.');
  });

  it('is JSON for programs', () => {
    expect(JSON.parse(reportJson(found, 'now'))).toEqual({ at: 'now', ok: false, findings: found });
  });
});

describe('progress', () => {
  function shown(isTTY: boolean, steps: readonly number[]): string[] {
    const written: string[] = [];
    let at = 0;
    const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => at);
    for (const people of steps) {
      at += 150;
      progress.at(people);
    }
    progress.end();
    return written;
  }

  it('is written over on a screen, not too often, and taken away', () => {
    expect(shown(true, [16, 32, 48])).toEqual(['\rLooked at the files of 32 people', '\r\u001b[K']);
    expect(shown(true, [16])).toEqual([]);
  });

  it('is now and then a line elsewhere', () => {
    expect(shown(false, [9_984, 10_000, 10_016, 20_000])).toEqual([
      'Looked at the files of 10,000 people\n',
      'Looked at the files of 20,000 people\n',
    ]);
  });
});
