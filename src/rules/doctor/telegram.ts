import { counted, type Finding, finding, well } from './finding.ts';

/** What Telegram says about the bot. */
export type TelegramFacts =
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable'; readonly why: string }
  | {
      readonly kind: 'signed_in';
      readonly id: number;
      /** Without the @. */
      readonly username: string;
      /** Where updates are sent to instead of being polled: the host alone, as the rest may hold a secret. */
      readonly webhook: string | null;
      readonly webhookRemoved: boolean;
      /** Updates that wait at Telegram; null when it did not say. */
      readonly pending: number | null;
    };

/** A bot that runs takes updates within a second or two; more than this do not gather by chance. */
const MANY_PENDING = 100;

/**
 * @param running a process works on the data folder
 * @param queued ids of the bots whose updates are in the queue
 */
export function judgeTelegram(
  facts: TelegramFacts,
  running: boolean,
  queued: readonly number[],
): readonly Finding[] {
  switch (facts.kind) {
    case 'refused': {
      const todo = 'Check it for missing characters, or ask @BotFather for a new one (/token).';
      return [finding('problem', 'telegram', 'Telegram does not accept TELEGRAM_BOT_TOKEN.', todo)];
    }
    case 'unreachable': {
      const todo = 'Check the network and TELEGRAM_API_ROOT, or leave this out with --offline.';
      return [finding('problem', 'telegram', `Telegram cannot be reached: ${facts.why}.`, todo)];
    }
    case 'signed_in':
      return [
        well('telegram', `The token is that of @${facts.username} (${facts.id}).`),
        ...judgeWebhook(facts, running),
        ...judgePending(facts.pending ?? 0, running),
        ...judgeQueued(facts.id, queued),
      ];
    default:
      return facts satisfies never;
  }
}

function judgeWebhook(
  { webhook, webhookRemoved }: Extract<TelegramFacts, { kind: 'signed_in' }>,
  running: boolean,
): Finding[] {
  if (webhook === null) return [];
  if (webhookRemoved) return [finding('note', 'telegram', `The webhook to ${webhook} was removed.`)];
  const says = `A webhook to ${webhook} is set, so messages go there and not to this bot.`;
  if (!running) {
    const todo = 'The bot removes it when it starts; so does npm run doctor -- --fix.';
    return [finding('warning', 'telegram', says, todo)];
  }
  const todo = 'Another program uses this token: stop that one, or ask @BotFather for a new token (/revoke).';
  return [finding('problem', 'telegram', says, todo)];
}

function judgePending(pending: number, running: boolean): Finding[] {
  if (running && pending > MANY_PENDING) {
    const says = `${counted(pending, 'update')} wait at Telegram although the bot runs.`;
    return [finding('warning', 'telegram', says, 'Look into its log for why it does not fetch them.')];
  }
  if (pending === 0) return [];
  const says = `${counted(pending, 'update waits', 'updates wait')} at Telegram.`;
  const todo = running ? null : 'They are answered after the next start; Telegram keeps them for 24 hours.';
  return [finding('note', 'telegram', says, todo)];
}

function judgeQueued(id: number, queued: readonly number[]): Finding[] {
  const others = queued.filter((one) => one !== id);
  if (others.length === 0) return [];
  const says = `In the queue is work for another bot (${others.join(', ')}), which this one would answer.`;
  const todo =
    'Whoever has not written to this bot will not get it. If the token was changed by mistake, set the old one.';
  return [finding('warning', 'telegram', says, todo)];
}
