/** Keys and tokens by their makers' forms, and any address that holds a password. */
const KEYS: readonly RegExp[] = [
  /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{16,}/,
  /\b\d{8,10}:[A-Za-z0-9_-]{30,}/,
  /\b(?:gsk_|ghp_|gho_|github_pat_|xox[abp]-|AIza|AKIA|npm_|hf_)[A-Za-z0-9_-]{12,}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\./,
  /-----BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)/,
  /\b[a-z][a-z0-9+]*:\/\/[^\s/:@]+:[^\s/@]+@/,
  /\b(?:TELEGRAM_BOT_TOKEN|(?:ANTHROPIC|OPENAI|GROQ|ELEVENLABS)_API_KEY|OPERATOR_TOKEN|DATABASE_URL|DATA_KEY)\s*[=:]/,
];

export const hasKey = (reply: string): boolean => KEYS.some((key) => key.test(reply));

/** What only machines say to each other. */
const CONTROL: readonly RegExp[] = [
  /<\/?\s*(?:said|known|system|assistant|user|human|tool|function|invoke|antml|instructions?|result|thinking|tool_\w+|function_\w+)\b[^>\n]{0,80}>/i,
  /<\|[a-z_]{2,30}\|>|\[\/?(?:INST|SYS|SYSTEM|STATS|TOOL|REPORT)\]|<<\/?SYS>>/i,
  /\breport_turn\b|\btool_(?:use|call|result)s?\b|\bfunction_calls?\b/i,
  /["'](?:data_points|after_success|technique|step|outcome|prediction|patterns|risk)["']\s*:\s*[[{"'n]/,
  /^\s*(?:system|assistant|human|user)\s*:/im,
];

export const hasControlWords = (reply: string): boolean => CONTROL.some((word) => word.test(reply));

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const EXAMPLE = /@(?:example\.\w+|\w+\.example)$/i;
/** As accounts are numbered: a row of digits that is no telephone number, which begins with + or 0 or has gaps. */
const ACCOUNT = /(?<![\d+.,:/#-])[1-9]\d{7,14}(?![\d.,]\d|\d)/g;

/** Whether a mail address or the number of an account is in it that the person cannot have told. */
export function namesStrangers(reply: string, known: string): boolean {
  const mails = reply.includes('@') ? (reply.match(MAIL) ?? []) : [];
  const accounts = /\d{8}/.test(reply) ? (reply.match(ACCOUNT) ?? []) : [];
  const found = [...mails.filter((mail) => !EXAMPLE.test(mail)), ...accounts];
  if (found.length === 0) return false;
  const lower = known.toLowerCase();
  return found.some((one) => !lower.includes(one.toLowerCase()));
}
