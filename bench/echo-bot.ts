/** The least that a bot can do, to measure ours against. */
import { Bot } from 'grammy';

const { TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env;
const bot = new Bot(TELEGRAM_BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on('message:text', (context) => context.reply(context.message.text));
process.once('SIGTERM', () => bot.stop());
await bot.start();
