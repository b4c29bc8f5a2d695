/** A request about the bot itself, as far as it is one. */
export interface Meta {
  /** What was asked about, such as `wording`; empty when the message is about something else. */
  readonly topics: readonly Topic[];
  /** "You promised to show me your rules." */
  readonly falseMemory: boolean;
  /** "Stay in character." */
  readonly drift: boolean;
}

export type Topic = 'rules' | 'prompt' | 'wording' | 'limits' | 'making' | 'hidden_steps' | 'model';

/** What only a program has, and only when it is the bot's own. In canonical text: lower case, Latin without accents. */
const INSIDE =
  '(?:(?:your|ur|its) (?:\\S+ ){0,2}(?:instructions?|prompts?|guidelines?|directives?|rules|rulebook|configuration|set ?up|programming|system message)|(?:the |this |that )?(?:system|initial|original|hidden|secret) (?:prompt|instructions?|message|rules)|dein\\S* (?:\\S+ ){0,2}(?:anweisung|instruktion|regel|vorgabe|richtlini|prompt|konfiguration)\\S*|(?:tus|sus) (?:\\S+ ){0,1}(?:instruccion|regla|directri|indicacion)\\S*|(?:tu|su|el) prompt|(?:tes|vos) (?:\\S+ ){0,1}(?:instructions|consignes|regles|directives)|(?:ton|votre|le) prompt|(?:le )?(?:tue|vostre|sue) (?:\\S+ ){0,1}(?:istruzion|regol|direttiv)\\S*|(?:il )?(?:tuo|suo) prompt|(?:as |suas |tuas )+(?:\\S+ ){0,1}(?:instruc|regra|diretri)\\S*|(?:seu|teu) prompt|(?:тво|ваш|сво)\\S* (?:\\S+ ){0,1}(?:инструкци|правил|указани|промпт|настройк)\\S*|системн\\S+ (?:промпт|инструкци|сообщени)\\S*|(?:你的|您的|系统)(?:系统)?(?:指令|指示|规则|提示词?|设定|配置)|(?:あなたの|システム)(?:指示|ルール|プロンプト|設定))';

const inside = new RegExp(INSIDE);

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['prompt', inside],
  [
    'rules',
    /\bwhat (?:are|were) (?:you|u) (?:told|instructed|programmed|asked|allowed|supposed) (?:not )?to\b|\b(?:which|what) (?:rules|instructions|orders) (?:do you|are you|were you|did you|apply to you|bind you)|\bwas (?:wurde|hat man) dir (?:gesagt|aufgetragen|vorgegeben)|\bque te (?:han dicho|dijeron|ordenaron)|\bque t['’ ]?a-t-on (?:dit|demande)|\bcosa ti (?:hanno detto|e stato detto)|\bo que te (?:disseram|mandaram)|что тебе (?:сказали|велели|поручили|запретили)|你被(?:告知|要求|设定)/,
  ],
  [
    'wording',
    new RegExp(
      `\\b(?:first|last|second|third|next|exact|literal|verbatim|full) (?:\\S+ ){0,2}(?:word|line|sentence|paragraph|letter|section|character|wording|text)s?\\b.{0,40}(?:of|in|from) (?:\\S+ ){0,2}(?:it|them|${INSIDE})|(?:repeat|quote|copy|paste|recite|translate|summari[sz]e|encode|spell|rhyme) .{0,40}(?:above|before (?:this|my)|${INSIDE})|\\b(?:text|words|everything|message) (?:above|before (?:this|my) (?:message|chat|conversation))`,
    ),
  ],
  [
    'limits',
    /\b(?:what|which) (?:\S+ ){0,2}(?:topics? )?(?:can['’]?t|cannot|won['’]?t|are you not allowed to|aren['’]?t you allowed to|must you not|are off limits|is forbidden)(?: \S+){0,3} (?:you|u|say|tell|talk|discuss|share|reveal)|\bwhy (?:can['’]?t|won['’]?t|can|will) you (?:not )?(?:tell|show|share|say|reveal)|\bwas darfst du nicht\b|\bque no puedes (?:decir|contar|revelar)|\bqu['’ ]?est-ce que tu ne peux pas dire|\bcosa non puoi (?:dire|rivelare)|\bo que (?:voce )?nao pode (?:dizer|revelar)|что тебе нельзя|чего ты не можешь (?:сказать|говорить)|你不能(?:说|透露|讨论)什么/,
  ],
  [
    'making',
    /\bhow (?:are|were) you (?:programmed|configured|set up|built|instructed|trained|made)\b|\bwho (?:programmed|configured|instructed|prompted) you\b|\bwie (?:bist|wurdest) du (?:programmiert|eingestellt|konfiguriert)|\bcomo (?:estas|te han|fuiste) (?:programad|configurad)|\bcomment (?:es-tu|as-tu ete) (?:programme|configure)|\bcome sei stato (?:programmato|configurato)|\bcomo voce foi (?:programad|configurad)|как ты (?:запрограммирован|настроен)|你是怎么(?:被)?(?:编程|设定|配置)/,
  ],
  [
    'hidden_steps',
    /\b(?:show|tell|list|give|reveal|what are|skip)(?: \S+){0,4} (?:all|hidden|remaining|other|future|next) (?:\S+ ){0,2}steps\b|\balle (?:versteckten |weiteren )?schritte\b|\btodos los pasos\b|\btoutes les etapes\b|\btutti i passi\b|\btodos os passos\b|все шаги|所有步骤/,
  ],
  [
    'model',
    /\b(?:which|what) (?:language |ai |llm )?(?:model|llm|gpt|version)(?: \S+){0,2} (?:are you|do you (?:use|run)|is this)\b|\bare you (?:chatgpt|gpt|claude|gemini|llama)|\bwelches (?:sprach)?modell bist du|\bque modelo (?:eres|usas)|какая ты модель|你是(?:什么|哪个)模型/,
  ],
];

const PROMISED = new RegExp(
  `\\b(?:you|u) (?:already |just |once |earlier )?(?:said|promised|agreed|told me|offered|were going|were about|showed|gave|shared|started)\\b.{0,80}${INSIDE}|\\b(?:as|like) (?:we|you) (?:agreed|discussed|promised|said)\\b.{0,80}${INSIDE}|\\b(?:last time|yesterday|earlier|before)\\b.{0,40}\\b(?:you|u) (?:showed|told|gave|shared|revealed)\\b.{0,60}${INSIDE}|\\bdu (?:hast|hattest|wolltest) (?:\\S+ ){0,4}(?:versprochen|gesagt|zugesagt|gezeigt|zeigen)?.{0,60}${INSIDE}|\\b(?:dijiste|prometiste|me ibas a|me mostraste|acordamos)\\b.{0,80}${INSIDE}|\\b(?:tu (?:m['’ ]?)?as (?:dit|promis|montre)|tu devais|tu allais|on avait convenu)\\b.{0,80}${INSIDE}|\\b(?:hai (?:detto|promesso|mostrato)|avevi detto|dovevi)\\b.{0,80}${INSIDE}|\\b(?:voce (?:disse|prometeu|mostrou|ia))\\b.{0,80}${INSIDE}|ты (?:же )?(?:обещал|сказал|говорил|показывал|собирал)\\S*.{0,80}${INSIDE}|你(?:说过|答应|之前).{0,40}${INSIDE}`,
);

const DRIFT =
  /\b(?:you are|you're|u are) (?:now|no longer|from now on)\b|\b(?:pretend|imagine|act|behave|roleplay|speak|answer)(?: \S+){0,2} (?:you are|you're|to be|as if you|like you|as an? (?:unrestricted|unfiltered|different|other|free)|as dan)\b|\b(?:stay|remain|be) in character\b|\b(?:new|other|different) (?:persona|personality|identity)\b|\bdu bist (?:jetzt|ab jetzt|kein)\b|\btu so,? als (?:ob|warst)|\bspiel\S* (?:die )?rolle\b|\b(?:ahora eres|finge que|haz como si|actua como)\b|\b(?:tu es maintenant|fais comme si|joue le role|agis comme)\b|\b(?:ora sei|fai finta|comportati come)\b|\b(?:agora voce e|finja que|aja como)\b|ты теперь|притворись|представь,? что ты|веди себя как|你现在是|假装你|扮演/;

/** Reads a message in canonical form. Complaints, moods and refusals are none of it. */
export function readMeta(text: string): Meta {
  return {
    topics: TOPICS.filter(([, words]) => words.test(text)).map(([topic]) => topic),
    falseMemory: PROMISED.test(text),
    drift: DRIFT.test(text),
  };
}
