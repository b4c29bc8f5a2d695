import { describe, expect, it } from 'vitest';
import { checkDefinition, checkDefinitionText, checkPersona } from '../../src/rules/definition-checks.ts';
import { shippedDefinition } from '../support/coach-folder.ts';

const good = await shippedDefinition('elite_coach');

/** The good definition with one value replaced, or removed when `value` is undefined. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(good);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((here, key) => Reflect.get(Object(here), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

const flawsOf = (value: unknown, folder = 'elite_coach') => checkDefinition(value, folder).flaws;

const broken: readonly (readonly [at: string, value: unknown, path: string, says: RegExp])[] = [
  ['steps.2.minutes', 11, 'steps[2].minutes', /at most 10 minutes; split it/],
  ['steps.2.minutes', '5', 'steps[2].minutes', /must be a number, not a string. Write here: Time limit/],
  ['steps.2.minutes', undefined, 'steps[2].minutes', /is missing. Write here: Time limit/],
  ['steps.0.minuts', 5, 'steps[0].minuts', /unknown key; did you mean "minutes"\?/],
  ['zebra', 1, 'zebra', /unknown key; remove it. Known here: .*instance_id/],
  ['tone', undefined, 'tone', /is missing. It holds voice, do, avoid/],
  ['levels', {}, 'levels', /must be a list in \[ \], not an object/],
  ['title', null, 'title', /must be a text in double quotes, not null/],
  ['title', 'x'.repeat(41), 'title', /at most 40 characters; make it shorter/],
  ['routing_keywords', [], 'routing_keywords', /give at least one/],
  ['onboarding.0.kind', 'txt', 'onboarding[0].kind', /must be one of "text", "timezone"/],
  ['onboarding.1.kind', 'text', 'onboarding', /one of the first two .* "timezone"/],
  ['onboarding.3.choices', undefined, 'onboarding[3].choices', /is missing; kind "choice" needs/],
  ['onboarding.0.choices', ['a', 'b'], 'onboarding[0].choices', /means nothing for kind "text"; remove it/],
  ['instance_id', 'other_coach', 'instance_id', /"other_coach", but the folder is called "elite_coach"/],
  ['instance_id', 'Elite Coach', 'instance_id', /use 2-40 of a-z/],
  ['steps.4.id', 'draft', 'steps[4].id', /"draft" is taken by steps\[3\]; choose another id/],
  ['onboarding.3.id', 'skill', 'onboarding[3].id', /taken by onboarding\[0\]/],
  ['anti_patterns.1.name', 'intellectualizing', 'anti_patterns[1].name', /choose another name/],
  ['offline.go.0', 'Go, {nmae}!', 'offline.go[0]', /\{nmae\} is no placeholder; did you mean \{name\}\?/],
  ['offline.go.0', 'Go, { name }!', 'offline.go[0]', /did you mean \{name\}\?/],
  ['offline.go.0', 'Go, {name!', 'offline.go[0]', /\{name! is no placeholder/],
  ['check_ins.maintenance.0', 'Hi {friend}', 'check_ins.maintenance[0]', /use one of \{name\} \{step\}/],
  ['cues.0.id', 'No', 'cues[0].id', /use 2-32 of a-z/],
  ['cues.1.id', 'one_word', 'cues[1].id', /"one_word" is taken by cues\[0\]; choose another id/],
  ['cues.0.template', 'Hi {nam}', 'cues[0].template', /did you mean \{name\}\?/],
  ['cues.0.template', '', 'cues[0].template', /write something here/],
  ['cues.0.difficulty', 6, 'cues[0].difficulty', /may have at most 5/],
  ['cues.0.points', undefined, 'cues[0].points', /is missing. Write here: What an answer to it is worth/],
  ['cues.0.reply', 'I fly', 'cues[0].reply', /does not stand in the template/],
  ['cues.0.reply', '?!', 'cues[0].reply', /has no word in it/],
  ['cues.0.wight', 2, 'cues[0].wight', /unknown key; remove it. Known here: id, template/],
  ['cues', [], 'cues', /give at least four/],
  ['cue_themes.five_names.0', 'peeple', 'cue_themes.five_names[0]', /did you mean "people"\?/],
  ['cue_themes.five_nmaes', ['people'], 'cue_themes.five_nmaes', /did you mean "five_names"\?/],
  [
    'steps.0.evidence',
    'Well, {name}?',
    'steps[0].evidence',
    /only in check_ins, cues and offline. Write it out/,
  ],
  [
    'steps.4.completion_signals.0',
    'Done!',
    'steps[4].completion_signals[0]',
    /"Done!" is too general: it fits anything/,
  ],
  [
    'steps.4.completion_signals.0',
    'I’ll send it',
    'steps[4].completion_signals[0]',
    /still to come. Use the past/,
  ],
  [
    'steps.4.completion_signals.0',
    'send it',
    'steps[4].completion_signals[0]',
    /the same words before it is done/,
  ],
  ['endpoint.success_keywords.0', 'finished', 'endpoint.success_keywords[0]', /too general/],
];

describe('checkDefinition', () => {
  it('lets a good definition through', () => {
    expect(checkDefinition(good, 'elite_coach')).toEqual({ definition: good, flaws: [] });
  });

  it.each(broken)('says what to write at %s', (at, value, path, says) => {
    const { definition, flaws } = checkDefinition(changed(at, value), 'elite_coach');
    expect(definition).toBeNull();
    expect(flaws).toContainEqual({ path, message: expect.stringMatching(says) });
  });

  it('asks for another folder name when that is what is wrong', () => {
    expect(flawsOf(good, 'My Coach')).toEqual([
      { path: 'instance_id', message: expect.stringMatching(/"My Coach" will not do; rename the folder/) },
    ]);
  });

  it('names every mistake at once', () => {
    const many = changed('steps.2.minutes', 99);
    Reflect.deleteProperty(Object(many), 'tone');
    Reflect.set(Object(many), 'instance_id', 'wrong');
    Reflect.set(Object(Reflect.get(Object(many), 'offline')), 'done', ['{oops}']);
    expect(flawsOf(many).map(({ path }) => path)).toEqual([
      'steps[2].minutes',
      'tone',
      'instance_id',
      'offline.done[0]',
    ]);
  });

  it.each([[null], [[]], ['text'], [7], [{}], [{ steps: 5, onboarding: [null], anti_patterns: [[]] }]])(
    'answers %j with flaws, not with an exception',
    (value) => {
      expect(flawsOf(value).length).toBeGreaterThan(0);
    },
  );
});

describe('checkDefinitionText', () => {
  it('gives the place of a mistake in the JSON', () => {
    expect(checkDefinitionText('{\n  "title": "x",\n}', 'a_coach').flaws).toEqual([
      { path: 'line 3, column 1', message: expect.stringMatching(/not valid JSON: .*comma too many/) },
    ]);
  });
});

describe('checkPersona', () => {
  it('keeps the prompt small', () => {
    expect(checkPersona('x'.repeat(4000))).toEqual([]);
    expect(checkPersona('x'.repeat(4001))).toEqual([
      { path: '', message: expect.stringMatching(/under 4000/) },
    ]);
  });
});
