import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { variableNames } from '../src/config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const railway = JSON.parse(read('railway.json'));
const railwayCode = read('.railway/railway.ts');
const unit = read('deploy/prediction-bot.service');
const dockerfile = read('deploy/Dockerfile');
const guide = read('docs/operations.md');
/** Not ours: Railway's, and Node's own. */
const foreign = ['RAILPACK_INSTALL_CMD', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE'];

describe('the ways to deploy', () => {
  it.each([
    ['package.json', JSON.parse(read('package.json')).scripts.start],
    ['railway.json', railway.deploy.startCommand],
    ['.railway/railway.ts', /start: '([^']+)'/.exec(railwayCode)?.[1]],
    ['prediction-bot.service', /^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit)?.[1]],
    ['Dockerfile', JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]').join(' ')],
  ])('%s starts the same file', (_where, command) => {
    // Where the program is started with settings of Node, they stand in the way of nothing else.
    expect(command?.replace(' --max-semi-space-size=2', '')).toBe('node src/main.ts');
    expect(existsSync(`${root}src/main.ts`)).toBe(true);
  });

  it('keeps one copy and its data on Railway, in both of its files', () => {
    expect(railway.deploy).toMatchObject({
      healthcheckPath: '/health',
      numReplicas: 1,
      requiredMountPath: '/app/data',
      overlapSeconds: 0,
    });
    expect(railwayCode).toMatch(/replicas: 1,/);
    expect(railwayCode).toMatch(/healthcheck: '\/health'/);
    expect(railwayCode).toMatch(/volumeMounts: \{ '\/app\/data': data \}/);
    expect(railwayCode).toMatch(/overlapSeconds: 0,/);
  });

  it('knows every variable that it sets', () => {
    const set = [
      ...[...unit.matchAll(/^Environment=([A-Z_]+)=/gm)].map(([, name]) => name),
      ...[...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(
        ([, list = '']) => list.match(/[A-Z_]+(?==)/g) ?? [],
      ),
      ...[...railwayCode.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name),
    ];
    expect(set.length).toBeGreaterThan(4);
    expect(set.filter((name = '') => ![...variableNames, ...foreign].includes(name))).toEqual([]);
  });

  it('puts into the image only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, list = '']) => list.split(' '));
    expect(copied.filter((path) => !existsSync(root + path))).toEqual([]);
    const allowed = read('.dockerignore').matchAll(/^!(.+)$/gm);
    expect([...allowed].map(([, path]) => path)).toEqual(copied);
  });

  it('is written down with names and paths that are right', () => {
    const named = [...guide.matchAll(/`((?:deploy|docs|instances|\.railway)\/[\w./-]+|railway\.json)`/g)];
    expect(named.length).toBeGreaterThan(3);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(root + path))).toEqual([]);
    const variables = guide.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
    expect(variables.filter((name) => ![...variableNames, ...foreign].includes(name))).toEqual([]);
  });
});
