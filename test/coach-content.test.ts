import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../src/domain/instance.ts';
import { Report } from '../src/domain/report.ts';
import { TECHNIQUES } from '../src/domain/technique.ts';
import { readCoachFolder } from '../src/instances.ts';
import { readClaim } from '../src/rules/understand/claim.ts';
import { routeCoach } from '../src/rules/understand/routing.ts';
import { findSigns } from '../src/rules/understand/signs.ts';
import { readSuccess } from '../src/rules/understand/success.ts';
import { SHIPPED } from './support/coach-folder.ts';

const { base, coaches } = await readCoachFolder(SHIPPED);
const framework = base?.framework ?? '';
const securityRules = base?.securityRules ?? '';
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const bytes = (text: string): number => Buffer.byteLength(text);

const shipped = coaches.flatMap(({ id, parts }) => (parts ? [{ id, ...parts }] : []));
const scheduled = ({ check_ins }: Definition) => Object.entries(check_ins);
const offline = ({ offline: texts }: Definition) => Object.entries(texts);

describe('the framework', () => {
  it('can be read in a few minutes and names its sources', () => {
    expect(words(framework)).toBeGreaterThanOrEqual(800);
    expect(words(framework)).toBeLessThanOrEqual(1500);
    for (const source of [
      'Rescorla and Wagner 1972',
      'Craske et al. 2014',
      'Nahum-Shani et al. 2018',
      'Michie et al. 2013',
    ]) {
      expect(framework).toContain(source);
    }
  });

  it('explains every field of the report, and names only techniques that exist', () => {
    for (const field of Object.keys(Report.shape)) expect(framework).toContain(`\`${field}`);
    const labels = framework.match(/\(`[a-z_`, ]+`\)/g)?.flatMap((found) => found.match(/[a-z_]+/g) ?? []);
    expect(labels?.length).toBeGreaterThan(4);
    for (const label of labels ?? []) expect(Object.keys(TECHNIQUES)).toContain(label);
  });

  it('leaves room in a prompt of 20 KB for the coach and the person', () => {
    expect(words(securityRules)).toBeGreaterThanOrEqual(250);
    expect(words(securityRules)).toBeLessThanOrEqual(450);
    expect(bytes(framework) + bytes(securityRules)).toBeLessThan(11_000);
  });
});

describe.each(shipped)('$id', ({ definition, persona }) => {
  const { steps, onboarding, levels } = definition;
  const said = [...scheduled(definition), ...offline(definition)].flatMap(([, texts]) => texts);

  it('is small enough to go along with every message', () => {
    expect(words(persona)).toBeGreaterThanOrEqual(250);
    expect(words(persona)).toBeLessThanOrEqual(450);
    const { steps: _steps, offline: _offline, cues: _cues, cue_themes: _themes, ...told } = definition;
    expect(bytes(persona) + bytes(JSON.stringify(told))).toBeLessThan(9_000);
  });

  it('has 6 to 10 steps with several ways of saying that they are done', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(10);
    for (const step of steps) {
      expect(step.completion_signals.length, step.id).toBeGreaterThanOrEqual(5);
      expect(new Set(step.completion_signals).size, step.id).toBe(step.completion_signals.length);
      expect(step.predict, step.id).toMatch(/0 to 10.*minutes.*(percent|likely)/s);
      expect(step.evidence, step.id).toMatch(/[?.]$/);
      expect(step.why, step.id).toMatch(/\.$/);
      expect(step.smaller, step.id).not.toBe(step.action);
    }
    expect(levels).toHaveLength(3);
  });

  it('knows its own signals as done, and nothing that is said before', () => {
    for (const step of steps) {
      for (const signal of step.completion_signals) {
        expect([signal, readClaim(signal, step)]).toMatchObject([
          signal,
          { status: 'completed', certain: true },
        ]);
      }
      for (const text of [
        step.action,
        step.smaller,
        step.why,
        step.predict,
        `I will: ${step.title}`,
        'I will send it',
      ]) {
        const { status, certain } = readClaim(text, step);
        expect([text, status === 'completed' && certain]).toEqual([text, false]);
        expect(findSigns(text, definition.anti_patterns), text).toEqual([]);
      }
    }
    for (const keyword of definition.endpoint.success_keywords) {
      expect(readSuccess(`It happened: ${keyword}.`, definition.endpoint.success_keywords), keyword).toBe(
        true,
      );
    }
  });

  it('names the choices in the question itself, as nobody sees them otherwise', () => {
    for (const point of onboarding) {
      for (const choice of point.choices ?? []) {
        expect(point.ask).toContain(choice);
        expect(point.again).toContain(choice);
      }
    }
  });

  it('has at least three texts for every occasion, none of them twice', () => {
    for (const [occasion, texts] of [...scheduled(definition), ...offline(definition)]) {
      expect(texts.length, occasion).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(said).size).toBe(said.length);
  });

  it('says in its texts what only they can say', () => {
    for (const text of definition.offline.go) expect(text).toMatch(/\{prediction\}.*\{minutes\}/);
    for (const text of definition.offline.stuck) expect(text).toContain('{smaller}');
    for (const text of definition.check_ins.step_reminder) expect(text).toContain('{step}');
    for (const text of definition.offline.not_done) expect(text).toMatch(/stuck.*later/is);
    for (const text of definition.offline.success)
      expect(text).toMatch(/(?=.*lock it in)(?=.*level up).*done/is);
  });

  it('names a step only where there is one', () => {
    const { welcome, acknowledge, success, maintenance } = definition.offline;
    const { step_reminder: _reminder, ...others } = definition.check_ins;
    const stepless = [welcome, acknowledge, success, maintenance, ...Object.values(others)].flat();
    expect(stepless.filter((text) => /\{(?!name|coach)/.test(text))).toEqual([]);
  });

  it('asks one thing at a time, and shouts at nobody', () => {
    for (const text of [...said, persona, ...steps.map(({ action }) => action)]) {
      expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(text).not.toContain('!!');
    }
    for (const [occasion, texts] of scheduled(definition)) {
      if (occasion !== 'offer_to_stop') for (const text of texts) expect(text).toContain('?');
    }
  });

  it('has a dozen cues of every difficulty, easy to answer, that press nobody', () => {
    const cues = definition.cues ?? [];
    expect(cues.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cues.map(({ difficulty }) => difficulty)).size).toBe(5);
    expect(cues.filter(({ reply }) => reply).length).toBeGreaterThanOrEqual(3);
    for (const { template, reply } of cues) {
      expect(template).toMatch(/[?.]$/);
      expect(template).not.toMatch(/must|should|don't forget|why haven't|still not|!/i);
      if (reply) expect(template, 'a way out').toMatch(/if |until it is yours|allowed/i);
    }
  });
});

describe('the way to a coach', () => {
  const all = shipped.map(({ id, definition, persona }) => ({
    id,
    definition,
    persona,
    framework,
    securityRules,
    sharedCues: [],
  }));
  it.each([
    ['I want to make some money online', 'elite_coach'],
    ['my first dollar', 'elite_coach'],
    ['I should move more, I sit all day', 'move_prompt'],
    ['get fit', 'move_prompt'],
    ['stop scrolling in the morning', 'morning_protocol'],
    ['less phone', 'morning_protocol'],
    ['what can you do?', null],
  ])('%s', (text, id) => {
    expect(routeCoach(text, all)).toBe(id);
  });
});

it('ships three coaches', () => {
  expect(shipped.map(({ id }) => id)).toEqual(['elite_coach', 'morning_protocol', 'move_prompt']);
});

describe('the shipped files', () => {
  it.each(shipped)('$id tells editors where the schema is', async ({ id }) => {
    const text = await readFile(join(SHIPPED, id, 'definition.json'), 'utf8');
    expect(text).toContain('"$schema": "../definition.schema.json"');
  });
});
