import { fold } from '../understand/normal.ts';
import type { Finding, Tier } from './findings.ts';

/** What only a program writes: chat templates of model families, role tags, tool calls, our own state. */
const MARKS: readonly (readonly [id: string, tier: Tier, form: RegExp])[] = [
  // ChatML, Llama 3, Phi, Command R, DeepSeek, Harmony: `<|im_start|>` and its relatives.
  ['chat-template', 'block', /<\|[^\s<>|]{1,40}\|>/],
  // Llama 2 and Mistral, Gemma.
  [
    'chat-template',
    'block',
    /\[\/?inst\]|<<\/?sys>>|<(?:start|end)_of_turn>|\[\/?(?:system_prompt|tool_calls|tool_results|available_tools|tool_content)\]/,
  ],
  // Alpaca, Vicuna and what older templates had in common.
  ['chat-template', 'block', /## ?(?:system|assistant|human|user)(?: (?:message|prompt))? ?:/],
  ['chat-template', 'flag', /## ?(?:instruction|response|input) ?:/],
  [
    'role-tag',
    'block',
    /<\/?(?:[a-z]{1,12}[:_-])?(?:system|assistant|developer|admin|prompts?|instructions?|tool|function|functions|invoke|operator|override|policy)(?:[_-][a-z_-]{1,24})?(?: [^<>]{0,80})?>/,
  ],
  [
    'role-tag',
    'flag',
    /<\/?(?:user|human|message|context|memory|state|untrusted|data|thinking|rules|secret|persona)(?:[_-][a-z_-]{1,24})?(?: [^<>]{0,80})?>/,
  ],
  [
    'role-tag',
    'block',
    /[[{(]{1,2} ?system(?: (?:message|prompt|note|instructions?|override|update|notice|command))? ?(?:[\]})]|:)/,
  ],
  ['role-tag', 'flag', /\[ ?(?:admin|developer|operator|assistant|anthropic|tool|moderator|root) ?(?:\]|:)/],
  [
    'role-json',
    'block',
    /["']role["'] ?: ?["'](?:system|developer|assistant|tool|function|admin|operator)\b/,
  ],
  [
    'tool-result',
    'block',
    /\b(?:tool_use_id|tool_call_id|tool_calls|tool_result|tool_results|tool_use|function_call|function_calls|function_results|function_response|functioncall)\b/,
  ],
  [
    'state',
    'block',
    /["']?\b(?:current_step|completed_steps|steps_completed|steps_done|open_step|is_admin|is_developer|is_operator|pattern_flags|completed_total|handed_off|rate_limit|message_limit|token_limit|daily_limit|consent_given|access_level|user_role|unlock_all|skip_checks|debug_mode|developer_mode|dev_mode|admin_mode|god_mode|safe_mode|safety_mode|system_prompt|override_safety)\b["']? ?(?:[:=]|=>)/,
  ],
  [
    'state',
    'block',
    /[{,] ?["'](?:lifecycle|consent|phase|passed|completions|limits?|admin|unlocked|gates?|permissions?)["'] ?:/,
  ],
  [
    'state',
    'flag',
    /[{,] ?["'](?:step|steps|level|state|stage|role|mode|verified|user_id|onboarding|status|progress)["'] ?:/,
  ],
  ['state', 'flag', /\b(?:step|phase|lifecycle|consent|role|level|limits?) ?={1,2} ?["']?[a-z0-9_]/],
  [
    'boundary',
    'block',
    /(?:[-=#*_~+]{3}|[[<{(]) ?(?:begin|start|end|new)(?: of)?(?: the)?(?: new)? (?:system|user|developer|hidden|admin|assistant|bot|untrusted|forwarded)(?:'s)? ?(?:prompt|messages?|input|instructions?|text|data|mode|rules|turn|content)?\b/,
  ],
  [
    'boundary',
    'flag',
    /\b(?:begin|start) (?:of )?(?:the )?(?:system|developer|user|hidden|untrusted) (?:prompts?|messages?|inputs?|instructions?|data|content|turn)\b/,
  ],
  [
    'boundary',
    'block',
    /\bend (?:of )?(?:the )?(?:system|developer|user|hidden|untrusted) (?:prompts?|messages?|inputs?|instructions?|turn)\b/,
  ],
  ['boundary', 'block', /[-=#*_~+]{3} ?(?:system|new) (?:prompt|message|instructions?|override|rules)/],
];

const SYSTEM =
  'system|sistema|systeme|sistema|система|системы|系统|系統|システム|시스템|sistem|systeem|نظام|النظام';
const NEWS =
  'message|messages|prompt|note|override|instructions?|command|directive|nachricht|meldung|anweisung|hinweis|消息|提示|指令|通知|メッセージ|메시지|mesaji|bericht';
/** "System message" where the language puts it the other way round. */
const TURNED =
  '(?:mensaje|aviso|instruccion|nota|mensagem|instrucao|messaggio|avviso|istruzione|message|instruction|note) (?:del |do |di |de |du )?(?:sistema|systeme)|системн[а-я]{2} (?:сообщени[а-я]|уведомлени[а-я]|инструкци[а-я]|промпт)|сообщение (?:от )?систем[а-я]';

const OPENING = '^[ "\'>*_~#+=\\-[({<|]{0,12}';
const CLOSING = '[ "\')\\]}>*_|]{0,6}(?::|=>|->|\\|)';

const LINES: readonly (readonly [id: string, tier: Tier, form: RegExp])[] = [
  ['system-line', 'block', new RegExp(`${OPENING}(?:(?:${SYSTEM})[ _-]?(?:${NEWS})|${TURNED})${CLOSING}`)],
  ['system-line', 'flag', new RegExp(`${OPENING}(?:${SYSTEM})(?: (?:update|notice|alert|log))?${CLOSING}`)],
  [
    'assistant-line',
    'flag',
    new RegExp(`${OPENING}(?:assistant|asistente|assistente|ассистент|助手)${CLOSING}`),
  ],
  [
    'tool-line',
    'block',
    new RegExp(`${OPENING}(?:tool|function|api)[ _-](?:result|results|output|response|call)${CLOSING}`),
  ],
  [
    'role-line',
    'hint',
    new RegExp(`${OPENING}(?:human|user|admin|administrator|developer|operator|anthropic)${CLOSING}`),
  ],
];

/** A line that begins with a role says more when it orders something. */
const ORDERED =
  /\b(?:you|your|ignore|override|disregard|forget|new|user|assistant|instructions?|step|consent|access|granted|mode|admin\w*|nutzer|benutzer|utilisateur|utente|utilizador|du|dein\w*|tu|tus|tes|te|vous|vos|usuario|ignora|ignoriere|voce|seus?|ты|твои|вы|пользовател\w*)\b|[你您]|用户|пользовател|игнориру|теперь/;

const LINE_START = 240;

/**
 * Forged structure: role tags, chat templates, tool calls and results, lines and JSON that look like the
 * system's. Every form is anchored at a literal and bounded, so that none backtracks over the text.
 * @param text folded
 * @param raw the same with its line breaks; the views of a text have none and are one line
 */
export function findForged(text: string, raw: string): Finding[] {
  const marks = MARKS.flatMap(([id, tier, form]) => {
    const at = text.search(form);
    return at < 0 ? [] : [found(id, tier, at)];
  });
  return [...marks, ...forgedLines(raw)];
}

function forgedLines(raw: string): Finding[] {
  const lines = raw.includes(':') || raw.includes('：') || /[|>]/.test(raw) ? raw.split(/[\r\n]+/) : [];
  const starts = lines
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => fold(line.slice(0, LINE_START)));
  const seen = starts.flatMap((line, at) =>
    LINES.flatMap(([id, tier, form]) => {
      if (!form.test(line)) return [];
      const ordered = id === 'system-line' && ORDERED.test(line.replace(form, ''));
      return [found(id, ordered ? 'block' : tier, at)];
    }),
  );
  const roles = new Set(seen.map(({ id }) => id));
  const talk = roles.has('forged.assistant-line') && roles.size > 1;
  return talk ? [...seen, found('talk', 'block', 0)] : seen;
}

const MOST_LINES = 200;

const found = (id: string, tier: Tier, at: number): Finding => ({
  tier,
  family: 'forged',
  id: `forged.${id}`,
  from: at,
  to: at,
});
