import type { Config } from '../../config.ts';
import type { Millis } from '../../domain/ids.ts';
import { counted, type Finding, finding, lasting, well } from './finding.ts';

/** What a running installation is like, beyond its settings. */
export interface AuditFacts {
  readonly config: Config;
  /** Of `OPERATOR_TOKEN`; undefined: not set. */
  readonly operatorToken: string | undefined;
  /** Names of budgets that nobody has set, so that their defaults hold. */
  readonly unsetBudgets: readonly string[];
  /** May other accounts of the machine read the .env file? null: there is none. */
  readonly envFileOpen: boolean | null;
  readonly isRoot: boolean;
  /** When each thing that waits for the operator was put there. */
  readonly letters: readonly Millis[];
  readonly aside: readonly Millis[];
  readonly now: Millis;
}

const DAY = 86_400_000;
const OLD = { letters: 7 * DAY, aside: 30 * DAY };
/** Shorter than this a token can be guessed, or was made by hand. */
const SHORTEST_TOKEN = 32;
const FEWEST_CHARACTERS = 10;
const SHORTEST_PASSPHRASE = 24;
const MANY_PER_MINUTE = 60;

/** What makes an installation less safe than it could be, with what to do. */
export function judgeAudit(facts: AuditFacts): readonly Finding[] {
  const { config } = facts;
  return [
    judgeAccess(config),
    judgeOperatorToken(facts.operatorToken),
    ...judgeFiles(facts),
    judgeKey(config),
    judgeRetention(config),
    ...judgeLimits(facts),
    ...judgeServers(config),
    ...judgeWaiting(facts),
  ];
}

function judgeAccess({ access }: Config): Finding {
  switch (access.kind) {
    case 'open': {
      const todo = 'Set ACCESS=invite (npm run invite) or ACCESS=list, unless that is what you want.';
      return finding('warning', 'access', 'Anybody on Telegram may begin, at your cost.', todo);
    }
    case 'invite':
      return well('access', 'Only people with an invitation may begin.');
    case 'list':
      return well('access', `Only the people of ACCESS_LIST may begin (${access.list.length}).`);
    default:
      return access satisfies never;
  }
}

function judgeOperatorToken(token: string | undefined): Finding {
  if (token === undefined || token === '') return well('token', 'No OPERATOR_TOKEN is set.');
  if (token.length >= SHORTEST_TOKEN && new Set(token).size >= FEWEST_CHARACTERS)
    return well('token', 'OPERATOR_TOKEN is long enough.');
  const says = `OPERATOR_TOKEN is ${token.length < SHORTEST_TOKEN ? 'short' : 'too uniform'}: it can be guessed.`;
  return finding('problem', 'token', says, 'Set a new one: openssl rand -base64 32');
}

function judgeFiles({ envFileOpen, isRoot }: AuditFacts): Finding[] {
  return [
    ...(envFileOpen === true
      ? [
          finding(
            'problem',
            'files',
            'Other accounts may read .env, which holds your keys.',
            'chmod 600 .env',
          ),
        ]
      : []),
    ...(isRoot
      ? [
          finding(
            'warning',
            'files',
            'This is root; if the bot runs as root too, a hole in it is one in the machine.',
            'Run it as an account of its own (docs/operations.md).',
          ),
        ]
      : []),
  ];
}

function judgeKey({ dataKeys }: Config): Finding {
  const { current } = dataKeys;
  if (current === undefined) {
    const todo =
      'Set DATA_KEY (openssl rand -base64 32), keep it apart from the backups, and npm run rotate-key.';
    return finding('warning', 'key', 'DATA_KEY is not set: whoever gets at a backup reads it all.', todo);
  }
  if (current.length >= SHORTEST_PASSPHRASE) return well('key', 'DATA_KEY is set, and long enough.');
  const says = `DATA_KEY is a passphrase of ${current.length} characters, which is short.`;
  return finding('warning', 'key', says, 'Take a new one (openssl rand -base64 32) and npm run rotate-key.');
}

function judgeRetention({ retentionDays }: Config): Finding {
  if (retentionDays !== null)
    return well('retention', `Words are kept for ${counted(retentionDays, 'day')}.`);
  const says = 'What people write is kept until they erase it.';
  return finding('note', 'retention', says, 'Set RETENTION_DAYS to keep no more than you need.');
}

function judgeLimits({ config, unsetBudgets }: AuditFacts): Finding[] {
  const { perMinute } = config.rates;
  const paid = config.llm.provider.kind !== 'offline';
  return [
    ...(paid && unsetBudgets.length > 0
      ? [
          finding(
            'note',
            'money',
            `${unsetBudgets.join(' and ')} ${unsetBudgets.length === 1 ? 'is' : 'are'} not set, so the default holds.`,
            'Set what you can afford per day.',
          ),
        ]
      : []),
    ...(perMinute > MANY_PER_MINUTE
      ? [
          finding(
            'warning',
            'limits',
            `RATE_PER_MINUTE is ${perMinute}: nobody writes that fast by hand.`,
            `Set it to ${MANY_PER_MINUTE} or less.`,
          ),
        ]
      : []),
  ];
}

/** Addresses to which keys and words go as plain text over a network. */
function judgeServers({ telegram, llm, voice }: Config): Finding[] {
  const addresses = [
    telegram?.apiRoot,
    'baseUrl' in llm.provider ? llm.provider.baseUrl : undefined,
    voice.transcribe?.baseUrl,
    voice.speak?.baseUrl,
  ];
  const open = new Set(addresses.filter((address) => address !== undefined && goesInTheClear(address)));
  if (open.size === 0) return [];
  const says = `Keys and words go to ${[...open].join(', ')} without encryption.`;
  return [finding('problem', 'servers', says, 'Use an https:// address, or a server on this machine.')];
}

function goesInTheClear(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname) || !hostname.includes('.');
  return protocol === 'http:' && !isHere;
}

function judgeWaiting({ letters, aside, now }: AuditFacts): Finding[] {
  return [
    ...old('letters', letters, now, 'dead letter', 'npm run dead-letters -- list; then replay or drop them.'),
    ...old(
      'quarantine',
      aside,
      now,
      'damaged file',
      'Mend and put it back (docs/files.md), or remove it: people’s words lie in it.',
    ),
  ];
}

function old(
  about: 'letters' | 'quarantine',
  at: readonly Millis[],
  now: Millis,
  one: string,
  todo: string,
): Finding[] {
  const limit = about === 'letters' ? OLD.letters : OLD.aside;
  const oldest = Math.min(now, ...at);
  if (now - oldest <= limit) return [];
  const many = counted(at.filter((each) => now - each > limit).length, one);
  return [finding('warning', about, `${many} waiting for you for up to ${lasting(now - oldest)}.`, todo)];
}
