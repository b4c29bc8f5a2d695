import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type AuditFacts, judgeAudit } from '../../../src/rules/doctor/audit.ts';
import { judgeEncryption } from '../../../src/rules/doctor/encryption.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const DAY = 86_400_000;

/** An installation that nothing is to be said about. */
const SAFE = {
  TELEGRAM_BOT_TOKEN: '1:a',
  ANTHROPIC_API_KEY: 'k',
  ACCESS: 'invite',
  DATA_KEY: 'x'.repeat(44),
  RETENTION_DAYS: '90',
};

function audit(env: Readonly<Record<string, string>> = {}, more: Partial<AuditFacts> = {}) {
  const facts: AuditFacts = {
    config: readConfig({ ...SAFE, ...env }),
    operatorToken: undefined,
    unsetBudgets: [],
    envFileOpen: false,
    isRoot: false,
    letters: [],
    aside: [],
    now: NOW,
    ...more,
  };
  return judgeAudit(facts)
    .filter((one) => one.level !== 'ok')
    .map((one) => `${one.level} ${one.about}: ${one.says}`);
}

describe('the audit', () => {
  it('has nothing to say about a safe installation, and something to do for everything else', () => {
    expect(audit()).toEqual([]);
    const bad = judgeAudit({
      config: readConfig({}),
      operatorToken: 'secret',
      unsetBudgets: ['BUDGET_DAY_USD'],
      envFileOpen: true,
      isRoot: true,
      letters: [0],
      aside: [0],
      now: NOW,
    });
    for (const one of bad.filter(({ level }) => level !== 'ok')) expect(one.todo, one.says).not.toBe(null);
  });

  it.each<[Record<string, string>, Partial<AuditFacts>, string]>([
    [{ ACCESS: 'open' }, {}, 'warning access: Anybody'],
    [{ DATA_KEY: '' }, {}, 'warning key: DATA_KEY is not set'],
    [{ DATA_KEY: 'sixteen letters!' }, {}, 'warning key: DATA_KEY is a passphrase of 16'],
    [{ RETENTION_DAYS: '' }, {}, 'note retention: What people write is kept'],
    [{ RATE_PER_MINUTE: '61' }, {}, 'warning limits: RATE_PER_MINUTE is 61'],
    [{ ANTHROPIC_BASE_URL: 'http://gateway.example.com' }, {}, 'problem servers: Keys and words go to'],
    [{ TELEGRAM_API_ROOT: 'http://10.0.0.4:8081' }, {}, 'problem servers: Keys and words go to'],
    [{}, { operatorToken: 'hunter2' }, 'problem token: OPERATOR_TOKEN is short'],
    [{}, { operatorToken: 'a'.repeat(40) }, 'problem token: OPERATOR_TOKEN is too uniform'],
    [{}, { envFileOpen: true }, 'problem files: Other accounts may read .env'],
    [{}, { isRoot: true }, 'warning files: This is root'],
    [{}, { unsetBudgets: ['BUDGET_DAY_USD'] }, 'note money: BUDGET_DAY_USD is not set'],
    [{}, { letters: [NOW - 8 * DAY, NOW] }, 'warning letters: 1 dead letter waiting'],
    [{}, { aside: [NOW - 31 * DAY] }, 'warning quarantine: 1 damaged file waiting'],
  ])('sees %j %j', (env, more, said) => {
    const found = audit(env, more);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  it.each<[Record<string, string>, Partial<AuditFacts>]>([
    [{ ANTHROPIC_BASE_URL: 'http://127.0.0.1:8080' }, {}],
    [{ OPENAI_BASE_URL: 'http://ollama:11434/v1' }, {}],
    [{}, { operatorToken: 'kJ3v9Qw7Zx1Lm5Rt8Yp2Bn6Cd4Fg0Hs1AeUi' }],
    [{}, { letters: [NOW - 6 * DAY], aside: [NOW - 29 * DAY] }],
    [{}, { envFileOpen: null }],
    [{ LLM_PROVIDER: 'offline' }, { unsetBudgets: ['BUDGET_DAY_USD'] }],
  ])('lets pass %j %j', (env, more) => {
    expect(audit(env, more)).toEqual([]);
  });
});

it('the doctor knows whether files are encrypted, and whether all with the same key', () => {
  expect(judgeEncryption({ current: null, former: [] })).toMatchObject([{ level: 'note' }]);
  expect(judgeEncryption({ current: 'aa', former: [] })).toMatchObject([{ level: 'ok' }]);
  expect(judgeEncryption({ current: 'aa', former: ['bb'] })).toMatchObject([{ level: 'warning' }]);
});
