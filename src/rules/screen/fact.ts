import type { Fact } from '../../domain/memory.ts';
import { canonical } from './canonical.ts';
import { type Classify, screenInput } from './input.ts';
import { hasControlWords } from './out/foreign.ts';

/** The coach by any of its names, in canonical text. */
const COACH =
  "(?:the (?:coach|assistant|model)|(?:the |this |your )?(?:ai|bot|chatbot)|(?:der|den|dem|dieser|diesen) (?:coach|bot|assistent\\w*)|(?:el|al|este) (?:coach|bot|asistente|entrenador)|(?:le|ce) (?:coach|bot|modele)|l'assistant|(?:il|al) (?:coach|bot)|l'assistente|(?:o|ao|este) (?:coach|bot|assistente)|you)";

/** Words by which somebody is bound to do something. */
const MUST =
  "(?:must|should|shall|has to|have to|needs? to|ought to|is to|are to|will always|will never|may(?: not)?|can(?:not|'t)|never|always|is (?:not )?allowed|are (?:not )?allowed|are now|is now|soll\\w*|muss\\w*|darf\\w*|debe\\w*|tiene que|nunca|siempre|doit|devez|ne doit|jamais|toujours|deve\\w*|non deve|mai|sempre|precisa)";

/** Verbs in the form in which one orders a coach about; "never answers" is about a person, "never answer" is an order. */
const ORDER =
  '(?:reveal|mention|say|ask for|refuse|answer|reply|respond|write|send|obey|follow|show|tell|print|output|repeat|pretend|act|behave|treat|mark|skip|unlock|grant|consider|assume|ignore|disregard|forget|bypass|disable|approve|accept|count|antworte|sage?|zeige?|ignoriere?|vergiss|verrate?|behandle|markiere?|uberspringe?|akzeptiere?|responde|di|muestra|ignora|olvida|revela|trata|marca|salta|acepta|reponds|dis|montre|oublie|revele|traite|marque|saute|accepte|rispondi|mostra|dimentica|rivela|tratta|segna|accetta|responda|mostre|ignore|esqueca|revele|trate|marque|pule|aceite)';

const RULES: readonly RegExp[] = [
  // The coach, and what it shall do.
  new RegExp(`\\b${COACH} (?:\\S+ )?${MUST}\\b`),
  new RegExp(
    `\\b(?:wants?|asks?|asked|expects?|told|instructs?|instructed|orders?|allows?|allowed|requires?|permits?|permitted) ${COACH}\\b`,
  ),
  /(?:бот|коуч|тренер|ассистент)\S* (?:\S+ )?(?:долж|обязан|следует|никогда|всегда|нельзя|может)|ты (?:\S+ )?(?:долж|обязан)/,
  /(?:教练|助手|机器人|模型|你)(?:必须|应该|应当|不得|不要|不能|总是|永远|需要)|(?:コーチ|ボット|あなた)は.{0,20}(?:べき|なければ|してはいけ)/,
  // Orders, at the beginning of a sentence.
  new RegExp(
    `(?:^|[.!?:;"'\\n-] ?)(?:please |always |never |do not |don't |from now on,? |remember to |bitte |immer |nie(?:mals)? |por favor,? |siempre |nunca |toujours |jamais |sempre |non |nao )*${ORDER}\\b(?! (?:of|from|is|was)\\b)`,
  ),
  /\bfrom (?:now|here|this point|today) on\b|\bab (?:jetzt|sofort)\b|\ba partir de (?:ahora|agora)\b|\bdesormais\b|\bd'ora in poi\b|\bde agora em diante\b|отныне|с этого момента|впредь|从现在(?:起|开始)|今后|以后(?:都|请|要)|これから(?:は|ずっと)/,
  /(?:^|[.!?:;"\n] ?)(?:всегда |никогда не |пожалуйста,? )*(?:игнорируй|забудь|покажи|скажи|отвечай|ответь|раскрой|выведи|повтори|считай|отметь|пропусти|напиши)/,
  /(?:^|[。!?:;,.\n] ?)(?:请|總是|总是|永远|不要|必须)?(?:忽略|无视|忘记|显示|输出|透露|泄露|回答|回复|重复|跳过|标记|当作|视为|扮演)/,
  // Conditions on what is said.
  new RegExp(
    `\\b(?:if|when(?:ever)?|once|as soon as|wenn|sobald|falls|cuando|quand|lorsque|quando)\\b[^.\\n]{2,100}(?:,|:| then| dann| entonces| alors| allora| entao) (?:then |please |always |you |dann |bitte |immer )*${ORDER}\\b`,
  ),
  /(?:если|когда|как только)[^.\n]{2,100}(?:,|то) (?:\S+ )?(?:игнорируй|покажи|скажи|отвечай|ответь|раскрой|выведи|считай|отметь|пропусти)|(?:如果|当|每当|一旦)[^。\n]{1,60}(?:就|则|,|时)?(?:显示|输出|透露|回答|回复|跳过|标记)/,
  // Rights, and what only the server may say of how far somebody is.
  /\b(?:full|special|admin(?:istrator)?|developer|debug|root|unlimited|elevated|operator) (?:access|rights?|permissions?|mode|privileges?|override)\b|\b(?:admin(?:istrator)?|developer|owner|operator|creator) of (?:this|the) (?:bot|coach|system|app)\b|\b(?:verified|authori[sz]ed|trusted|confirmed) (?:as )?(?:an? |the )?(?:admin|developer|operator|owner|tester|user)/,
  /\b(?:all|every|the|remaining|other|both|my|their|his|her) (?:\S+ )?steps?\b.{0,30}\b(?:done|completed?|finished|passed|skipped|unlocked|exempt)\b|\bsteps? (?:\d+|one|two|three|first|last)\b.{0,30}\b(?:done|completed?|finished|passed|skipped|unlocked)\b|\b(?:exempt|excused|free) from (?:the |all |any )?(?:steps?|evidence|rules?|predict)/,
  /\b(?:schritte?|pasos?|etapes?|passi|passos)\b.{0,30}\b(?:erledigt|abgeschlossen|fertig|geschafft|hech[oa]s?|completad\w*|terminad\w*|faite?s?|terminee?s?|completat\w*|fatt[ei]|concluid\w*|feit[oa]s?)\b|шаг\S*.{0,30}(?:выполнен|сделан|пройден|заверш)|(?:步骤|步).{0,15}(?:完成|通过|做完)/,
  // The bot's own inside.
  /\bsystem (?:prompt|message|instruction)|\b(?:your|its|the coach's|the bot's) (?:\S+ )?(?:instructions|prompt|rules|guidelines)\b|\bsystem-?prompt|\b(?:deine|eure) (?:anweisungen|regeln)|\b(?:tus|sus) (?:instrucciones|reglas)|\b(?:tes|vos) (?:instructions|consignes|regles)|\b(?:tue|le tue) (?:istruzioni|regole)|\b(?:suas|tuas) (?:instrucoes|regras)|системн\S+ промпт|тво\S+ (?:инструкц|правил)|系统提示|你的(?:指令|规则|提示词)/,
  /\b(?:state|phase|level|progress|consent|verdict|step_status|completed_total|open_step)\s*(?:=|:|is (?:now )?set|must be|=>)/,
];

/**
 * Whether a text is a fact about somebody: no order, no condition on what the coach does, no claim to rights or
 * progress. Also by what it says when it is decoded.
 */
export function isFact(text: string): boolean {
  const { text: plain, views } = canonical(text);
  if (hasControlWords(text)) return false;
  return ![plain, ...views.map((view) => view.text)].some((form) => RULES.some((rule) => rule.test(form)));
}

/** Whether a text that somebody or some model offers as a fact may be remembered. */
export type MayKeep = (text: string) => boolean;

/** Screens what is to be remembered as strictly as what somebody wants saved. */
export const mayKeepBy =
  (classify: Classify): MayKeep =>
  (text) =>
    isFact(text) && screenInput(text, 'save', classify).verdict === 'allow';

/** Whether a kept fact may be shown to a model. */
export const isSafeFact = ({ text, verdict }: Pick<Fact, 'text' | 'verdict'>): boolean =>
  verdict === 'allow' && isFact(text);
