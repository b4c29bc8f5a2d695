import { OperatorError } from '../lib/operator-error.ts';

/** The token is wrong or was revoked; the message is for the operator. */
export class TelegramRefused extends OperatorError {
  constructor() {
    super(
      'Telegram does not accept TELEGRAM_BOT_TOKEN. Check it for missing characters, or ask @BotFather on Telegram for a new one (/token).',
    );
    this.name = 'TelegramRefused';
  }
}
