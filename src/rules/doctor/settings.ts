import type { Config } from '../../config.ts';
import { type Finding, finding, priced, well } from './finding.ts';

/** What the place tells about itself where the bot runs on Railway. */
export interface Railway {
  /** Where the volume is mounted; undefined without a volume. */
  readonly volume: string | undefined;
}

/** Above these a mistake with a decimal point is more likely than a wish. US dollars per day. */
const HIGH = { userDay: 20, day: 500 };

/** What is legal in the settings, but perhaps not meant. */
export function judgeSettings(config: Config, railway: Railway | undefined): readonly Finding[] {
  const found = [
    ...judgeToken(config),
    ...judgeModel(config),
    ...judgeLog(config),
    ...(railway ? judgeRailway(config, railway) : []),
  ];
  return found.length > 0
    ? found
    : [well('settings', 'The settings can be read, and nothing in them is odd.')];
}

function judgeToken({ telegram }: Config): Finding[] {
  if (telegram) return [];
  const todo = 'Get a token from @BotFather on Telegram and set TELEGRAM_BOT_TOKEN. npm run chat needs none.';
  return [finding('problem', 'settings', 'TELEGRAM_BOT_TOKEN is not set, so npm start cannot run.', todo)];
}

function judgeModel({ llm }: Config): Finding[] {
  const { userDay, day } = llm.budget;
  if (llm.provider.kind === 'offline') {
    const todo = 'Set ANTHROPIC_API_KEY, unless that is what you want.';
    return [finding('warning', 'settings', 'No model is set, so the offline coach answers everybody.', todo)];
  }
  if (userDay === 0 || day === 0) {
    const name = day === 0 ? 'BUDGET_DAY_USD' : 'BUDGET_USER_DAY_USD';
    return [finding('warning', 'settings', `${name} is 0, so no model is ever asked.`, `Raise ${name}.`)];
  }
  const high = [
    ...(userDay > HIGH.userDay ? [`BUDGET_USER_DAY_USD is ${priced(userDay)}`] : []),
    ...(day > HIGH.day ? [`BUDGET_DAY_USD is ${priced(day)}`] : []),
  ];
  if (high.length > 0) {
    const says = `${high.join(' and ')}, which is very much for a day.`;
    return [finding('warning', 'settings', says, 'Lower it, unless you mean it.')];
  }
  if (userDay < day) return [];
  const says = 'One person alone can use up the budget of everybody.';
  return [finding('note', 'settings', says, 'Set BUDGET_USER_DAY_USD below BUDGET_DAY_USD.')];
}

function judgeLog({ logLevel }: Config): Finding[] {
  switch (logLevel) {
    case 'debug':
    case 'trace': {
      const says = `LOG_LEVEL is ${logLevel}: the log grows fast and says more than operating needs.`;
      return [finding('warning', 'settings', says, 'Set LOG_LEVEL=info once you have seen enough.')];
    }
    case 'silent':
    case 'fatal':
    case 'error': {
      const says = `LOG_LEVEL is ${logLevel}: warnings are not written down.`;
      return [finding('note', 'settings', says, 'Set LOG_LEVEL=info to see them.')];
    }
    case 'warn':
    case 'info':
      return [];
    default:
      return logLevel satisfies never;
  }
}

function judgeRailway({ http, dataDir }: Config, { volume }: Railway): Finding[] {
  const port = 'Set PORT (Railway does so by itself for services with a domain or a health check).';
  const mount = 'Add a volume to the service, mounted where DATA_DIR is (docs/operations.md).';
  const kept = volume !== undefined && `${dataDir}/`.startsWith(`${volume.replace(/\/+$/, '')}/`);
  return [
    ...(http
      ? []
      : [finding('warning', 'settings', 'PORT is not set, so Railway cannot ask for the health.', port)]),
    ...(kept
      ? []
      : [
          finding(
            'problem',
            'settings',
            `${dataDir} is on no volume: a deployment forgets everybody.`,
            mount,
          ),
        ]),
  ];
}
