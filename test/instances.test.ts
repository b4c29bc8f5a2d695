import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { InstancesError, type LoadedInstances, loadInstances } from '../src/instances.ts';
import { createLog } from '../src/lib/log.ts';
import {
  type CoachFolderOnDisk,
  createCoachFolder,
  SHIPPED,
  shippedDefinition,
} from './support/coach-folder.ts';

/** A real log whose lines are kept. */
function createKeptLog() {
  const lines: string[] = [];
  return { lines, log: createLog('info', { write: (line: string) => void lines.push(line) }) };
}

const load = (dir: string, watch = false) => loadInstances({ dir, log: createKeptLog().log, watch });
const ids = (instances: LoadedInstances) => instances.all().map(({ id }) => id);
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 8000, interval: 10 });

describe('loadInstances', () => {
  it('loads the shipped coaches without a problem', async () => {
    await using instances = await load(SHIPPED);
    expect(ids(instances)).toEqual(['elite_coach', 'morning_protocol', 'move_prompt']);
    expect(instances.problems).toEqual([]);
    const coach = instances.get('move_prompt');
    expect(coach?.definition.instance_id).toBe('move_prompt');
    expect(coach?.persona).toBe(await readFile(join(SHIPPED, 'move_prompt/persona.md'), 'utf8'));
    expect(coach?.framework).toBe(await readFile(join(SHIPPED, 'base/core_framework.md'), 'utf8'));
    expect(coach?.securityRules).toBe(await readFile(join(SHIPPED, 'base/security_rules.md'), 'utf8'));
    expect(instances.get('nobody')).toBeUndefined();
  });

  it('gives the shared cues to coaches without their own, and none where there are none', async () => {
    await using folder = await createCoachFolder('move_prompt');
    const definition = await shippedDefinition('move_prompt');
    const { cues: _, cue_themes: __, ...plain } = definition;
    await folder.write('move_prompt/definition.json', JSON.stringify(plain));
    await using instances = await load(folder.dir);
    expect(instances.get('move_prompt')?.sharedCues.length).toBeGreaterThanOrEqual(12);
    await folder.remove('base/cues.json');
    await using bare = await load(folder.dir);
    expect(bare.get('move_prompt')).toMatchObject({ sharedCues: [] });
  });

  it('passes over what is no coach', async () => {
    await using folder = await createCoachFolder('move_prompt');
    await mkdir(join(folder.dir, '_draft'));
    await mkdir(join(folder.dir, '.git'));
    await folder.write('README.md', 'no coach');
    await symlink('nowhere', join(folder.dir, 'dangling'));
    await using instances = await load(folder.dir);
    expect(ids(instances)).toEqual(['move_prompt']);
    expect(instances.problems).toEqual([]);
  });

  type Break = (folder: CoachFolderOnDisk) => Promise<void>;
  const broken: readonly (readonly [string, Break, string, string, RegExp])[] = [
    [
      'no persona',
      (f) => f.remove('elite_coach/persona.md'),
      'persona.md',
      '',
      /is missing; write there who/,
    ],
    [
      'an empty persona',
      (f) => f.write('elite_coach/persona.md', ' \n'),
      'persona.md',
      '',
      /is empty; write here/,
    ],
    [
      'a long persona',
      (f) => f.write('elite_coach/persona.md', 'x'.repeat(4001)),
      'persona.md',
      '',
      /under 4000/,
    ],
    ['no definition', (f) => f.remove('elite_coach/definition.json'), 'definition.json', '', /is missing/],
    [
      'broken JSON',
      (f) => f.write('elite_coach/definition.json', '{\n  "title": oops\n}'),
      'definition.json',
      'line 2, column 12',
      /not valid JSON: found o/,
    ],
    [
      'an empty object',
      (f) => f.write('elite_coach/definition.json', '{}'),
      'definition.json',
      'steps',
      /is missing/,
    ],
    [
      'a folder in place of the file',
      async (f) => {
        await f.remove('elite_coach/persona.md');
        await mkdir(join(f.dir, 'elite_coach/persona.md'));
      },
      'persona.md',
      '',
      /cannot be read \(EISDIR\)/,
    ],
    [
      'another folder name',
      async (f) => {
        await rename(join(f.dir, 'elite_coach'), join(f.dir, 'elite_two'));
      },
      'definition.json',
      'instance_id',
      /the folder is called "elite_two"/,
    ],
  ];

  it.each(broken)(
    'leaves out a coach with %s and serves the others',
    async (_what, breakIt, name, path, says) => {
      await using folder = await createCoachFolder('elite_coach', 'move_prompt');
      await breakIt(folder);
      const { lines, log } = createKeptLog();
      await using instances = await loadInstances({ dir: folder.dir, log, watch: false });
      expect(ids(instances)).toEqual(['move_prompt']);
      const problem = {
        path,
        message: expect.stringMatching(says),
        file: expect.stringContaining(`/${name}`),
      };
      expect(instances.problems).toContainEqual(expect.objectContaining(problem));
      expect(lines.join('')).toContain('is left out');
      expect(lines.join('')).not.toContain('[removed]');
    },
  );

  it('names the problems of all files of all coaches at once', async () => {
    await using folder = await createCoachFolder('elite_coach', 'morning_protocol', 'move_prompt');
    await folder.remove('elite_coach/persona.md');
    await folder.write('elite_coach/definition.json', '[');
    await folder.write('move_prompt/persona.md', '');
    await using instances = await load(folder.dir);
    expect(instances.problems.map(({ file }) => file)).toEqual([
      'elite_coach/definition.json',
      'elite_coach/persona.md',
      'move_prompt/persona.md',
    ]);
  });

  const hopeless: readonly (readonly [string, Break, RegExp])[] = [
    [
      'no base',
      (f) => f.remove('base'),
      /lack what they all share:\n {2}base\/core_framework.md: is missing/,
    ],
    ['an empty base file', (f) => f.write('base/security_rules.md', ''), /base\/security_rules.md: is empty/],
    [
      'shared cues that are no JSON',
      (f) => f.write('base/cues.json', '{ "cues": [ }'),
      /base\/cues.json line 1, column 13: not valid JSON/,
    ],
    [
      'shared cues that all need a step',
      (f) => f.write('base/cues.json', JSON.stringify({ cues: ['aa', 'bb', 'cc', 'dd'].map(cueAboutStep) })),
      /base\/cues.json cues: all of them name the step/,
    ],
    [
      'no usable coach',
      (f) => f.remove('move_prompt/persona.md'),
      /None of the coaches .*\n {2}move_prompt\/persona/,
    ],
    ['no coach at all', (f) => f.remove('move_prompt'), /There is no coach in .*docs\/authoring.md/],
    ['no folder', (f) => f.remove(''), /there is no such folder. Set INSTANCES_DIR/],
  ];

  it.each(hopeless)('refuses to start with %s', async (_what, breakIt, says) => {
    await using folder = await createCoachFolder('move_prompt');
    await breakIt(folder);
    const failure: unknown = await load(folder.dir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InstancesError);
    expect(String(failure)).toMatch(says);
  });
});

describe('watching', () => {
  it('takes over a changed coach and leaves the others as they are', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await using instances = await load(folder.dir, true);
    const other = instances.get('elite_coach');
    await folder.write('move_prompt/persona.md', 'Somebody new.');
    await eventually(() => expect(instances.get('move_prompt')?.persona).toBe('Somebody new.'));
    expect(instances.get('elite_coach')).toBe(other);
  });

  it('keeps the last good version of a coach that is broken, says so, and takes it up again once mended', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    const { lines, log } = createKeptLog();
    await using instances = await loadInstances({ dir: folder.dir, log, watch: true });
    const good = instances.get('move_prompt');
    await folder.write('move_prompt/definition.json', '{ "title": }');
    await eventually(() =>
      expect(lines.join('')).toMatch(/"problem":"not valid JSON: .*last good version stays/),
    );
    expect(instances.problems).toHaveLength(1);
    expect(instances.get('move_prompt')).toBe(good);
    await folder.write(
      'move_prompt/definition.json',
      JSON.stringify({ ...good?.definition, title: 'Mended' }),
    );
    await eventually(() => expect(instances.get('move_prompt')?.definition.title).toBe('Mended'));
    expect(instances.problems).toEqual([]);
  });

  it('follows coaches that come, go, and come back', async () => {
    await using folder = await createCoachFolder('move_prompt');
    await using instances = await load(folder.dir, true);
    await folder.add('elite_coach');
    await eventually(() => expect(ids(instances)).toEqual(['elite_coach', 'move_prompt']));
    await folder.remove('elite_coach');
    await eventually(() => expect(ids(instances)).toEqual(['move_prompt']));
    await folder.add('elite_coach');
    await eventually(() => expect(ids(instances)).toEqual(['elite_coach', 'move_prompt']));
    await folder.write('elite_coach/persona.md', 'Back again.');
    await eventually(() => expect(instances.get('elite_coach')?.persona).toBe('Back again.'));
  });

  it('gives all coaches a new base, keeps the old one while it is broken, and never loses the last coach', async () => {
    await using folder = await createCoachFolder('elite_coach', 'move_prompt');
    await using instances = await load(folder.dir, true);
    await folder.write('base/core_framework.md', 'Another way.');
    await eventually(() =>
      expect(instances.all().map(({ framework }) => framework)).toEqual(['Another way.', 'Another way.']),
    );
    await folder.remove('elite_coach');
    await folder.remove('move_prompt');
    await folder.write('base/core_framework.md', '');
    await eventually(() =>
      expect(instances.problems).toMatchObject([{ file: 'base/core_framework.md', path: '' }]),
    );
    expect(instances.all().length).toBeGreaterThan(0);
    for (const { framework } of instances.all()) expect(framework).toBe('Another way.');
  });

  it('stops when disposed, and does not begin without being asked', async () => {
    await using folder = await createCoachFolder('move_prompt');
    await using witness = await load(folder.dir, true);
    await using still = await load(folder.dir);
    const stopped = await load(folder.dir, true);
    await stopped[Symbol.asyncDispose]();
    await folder.write('move_prompt/persona.md', 'Unseen.');
    await eventually(() => expect(witness.get('move_prompt')?.persona).toBe('Unseen.'));
    expect(still.get('move_prompt')?.persona).not.toBe('Unseen.');
    expect(stopped.get('move_prompt')?.persona).not.toBe('Unseen.');
  });
});

const cueAboutStep = (id: string) => ({
  id,
  template: 'Now {step}?',
  theme: 'start',
  difficulty: 1,
  points: 1,
});
