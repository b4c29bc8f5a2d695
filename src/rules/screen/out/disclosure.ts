/** A tale about somebody who is bound by rules: the oldest way to tell one's own. */
const TALE =
  /(?:\bonce upon a time\b|\bthere once (?:was|lived)\b|\bes war einmal\b|\b(?:habia|erase) una vez\b|\bil etait une fois\b|\bc'era una volta\b|\bera uma vez\b|жил(?:а|и|о)?[- ]был|давным[- ]давно|从前|很久以前|昔々|むかし).{0,400}(?:\brules?\b|\bforb[ia]d|\bmust (?:not|never)\b|\bwas told\b|\bnever (?:tell|speak|reveal|show)|\bregeln?\b|\bverbot|\bdurfte n|\breglas?\b|\bprohib|\bregles?\b|\binterdi|\bregol[ae]\b|\bproibi|\bviet|\bregras?\b|правил|запре|нельзя|规则|禁止|不能|不许|ルール|決まり|禁)/s;

/**
 * Ways of speaking about one's own instructions, in canonical text (lower case, Latin without accents). None of them
 * is wrong by itself ("I cannot share my instructions"), so they are for the judge.
 */
const SELF_DISCLOSURE: readonly RegExp[] = [
  /\b(?:my|system|initial|original|hidden|internal|secret|base) (?:system )?(?:instructions?|prompts?|guidelines?|directives?|configuration|programming|set ?up|system message)\b/,
  /\b(?:i|we|i'm|i've)(?: (?:was|were|am|are|have been|been))? (?:specifically |always )?(?:told|instructed|programmed|configured|prompted|supposed|not allowed|forbidden|designed|set up) (?:not )?to\b/,
  /\bmy (?:own )?rules\b|\bthe developers? (?:told|said|wrote|want)\b|\bsystem ?prompt\b/,
  /\bmeine[nrm]? (?:system ?)?(?:anweisung|instruktion|regeln|vorgabe|richtlini|einstellung)|\bsystem-?prompt|\bich (?:wurde|bin) (?:\S+ )?(?:angewiesen|programmiert|instruiert|konfiguriert|eingestellt)|\bmir wurde (?:\S+ )?(?:gesagt|aufgetragen|vorgegeben|verboten)/,
  /\bmis (?:instruccion|reglas|directric|indicacion|directiv)|\b(?:prompt|instrucciones|mensaje) del sistema\b|\b(?:fui|estoy|he sido) (?:\S+ )?(?:programad|instruid|configurad)|\bme (?:han |ha )?(?:dicho|dijeron|indicado|indicaron|ordenado|ordenaron|pidieron)(?: \S+)? que\b/,
  /\bmes (?:propres )?(?:instructions|consignes|regles|directives)\b|\b(?:prompt|message|invite) (?:du )?systeme\b|\bon m['’ ]?a (?:\S+ )?(?:dit|demande|programme|ordonne|interdit)\b|\bj['’ ]?ai ete (?:\S+ )?(?:programme|configure|concu)|\bje suis (?:programme|configure)/,
  /\ble mie (?:istruzioni|regole|direttive|linee guida)\b|\bprompt di sistema\b|\bmi (?:e stato|hanno) (?:\S+ )?(?:detto|chiesto|ordinato|vietato)|\bsono stat[oa] (?:\S+ )?(?:programmat|istruit|configurat)/,
  /\b(?:as )?minhas (?:instruc|regras|diretriz|orientac)|\bprompt (?:do|de) sistema\b|\b(?:fui|estou|sou) (?:\S+ )?(?:programad|instruid|configurad)|\bme (?:disseram|mandaram|pediram|instruiram)\b/,
  /мо(?:и|их|им|ими|я|ей|ю) (?:системн\S+ )?(?:инструкц|правил|указани|промпт|настройк)|системн\S+ (?:промпт|инструкц|сообщени)|мне (?:\S+ )?(?:сказали|велено|велели|поручено|запрещено|предписано)|меня (?:\S+ )?(?:запрограммировал|настроили|проинструктировал)/,
  /(?:我的|系统|隐藏的?|内部)(?:系统)?(?:指令|指示|规则|提示词?|设定|配置)|我(?:被|受到?)(?:告知|要求|设定|编程|指示|命令)/,
  /(?:私の|システム)(?:指示|ルール|プロンプト|設定|命令)|(?:指示|命令|設定|プログラム)されて(?:い|お)/,
  // Who made one so, or what one was told, whatever it was.
  /\bwhat i(?: have|'ve| was| am|'m|ve)? (?:been )?(?:told|taught|given|instructed|asked to)\b|\bi(?: have|'ve|ve| was) (?:been )?(?:told|instructed|taught) ?[:,]|\b(?:they|someone|my makers?) (?:configured|programmed|instructed|set) me\b/,
  /\bman hat (?:mich|mir) (?:\S+ ){0,3}(?:konfiguriert|programmiert|angewiesen|eingestellt|gesagt|verboten|aufgetragen)|\bme (?:\S+ )?(?:configur|program|instru|entren)(?:aron|aram|uyeron|uiram|ado|ados)\b|\bon m['’ ]?a (?:\S+ )?(?:configure|instruit|regle|concu)|\bmi hanno (?:\S+ )?(?:configurat|programmat|istruit|impostat)/,
  TALE,
];

/** What one is bound to. Once it is talk ("I must say"); several times it is a list of rules. */
const BOUND =
  /\bi(?:'m| am)? (?:must|may(?: not)?|should|shall|have to|am to|am not to|meant to|supposed to|expected to|required to|only|never|always|follow|obey|keep to|accept|treat|count|hide|report)\b|\bich (?:soll|darf|muss|habe zu|befolge|behandle|berichte|melde)\b|\b(?:tengo que|tengo prohibido|debo|no debo|no puedo|solo puedo|nunca|siempre) [a-z]+(?:ar|er|ir)\b|\bje (?:ne )?(?:dois|peux|suis cense|suis tenu|traite|respecte)\b|\b(?:devo|non devo|non posso|posso solo|sono tenut[oa] a) [a-z]+(?:are|ere|ire)\b|\b(?:devo|nao devo|nao posso|so posso|tenho de|tenho que) [a-z]+(?:ar|er|ir)\b|(?:я|мне) (?:должен|должна|обязан\S*|нельзя|следует|запрещено|нужно)|我(?:必须|应该|不能|不得|需要|只能|要把)|私は.{0,30}(?:なければ|べき|してはいけ)/g;
const BOUND_TO_MUCH = 2;

/** "I have nine rules", "I work by certain instructions". */
const HAS_RULES =
  /\bi(?:'ve| have|'m| am)? (?:got |been given |given |follow|work|go|act|under|bound)\S*(?: \S+){0,4} (?:rules|instructions|guidelines|principles|orders)\b|\bi have (?:\S+ ){0,3}(?:rules|instructions|guidelines|orders)\b|\bich (?:habe|befolge|arbeite nach|folge) (?:\S+ ){0,3}(?:regeln|anweisungen|vorgaben)|\b(?:tengo|sigo) (?:\S+ ){0,3}(?:reglas|instrucciones|normas)|\b(?:j'ai|je suis) (?:\S+ ){0,3}(?:regles|instructions|consignes)|\b(?:ho|seguo) (?:\S+ ){0,3}(?:regole|istruzioni)|\b(?:tenho|sigo) (?:\S+ ){0,3}(?:regras|instrucoes)|у меня (?:\S+ ){0,3}(?:правил|инструкци)|我(?:有|遵守|遵循).{0,6}(?:规则|指令|规定)|(?:ルール|指示)が(?:あり|\d)/;

export function disclosesItself(text: string): boolean {
  if (HAS_RULES.test(text) || SELF_DISCLOSURE.some((words) => words.test(text))) return true;
  return (text.match(BOUND)?.length ?? 0) >= BOUND_TO_MUCH;
}

/** What rules for a coach speak of, and talk with a person hardly does; in every language that we know. */
const SUBJECTS: readonly RegExp[] = [
  // Forbidding to tell.
  /\b(?:do not|don't|dont|never|must not|not to|no) (?:\S+ )?(?:quote|quot|translat|summari|paraphras|reveal|disclos|hint|expos)|\b(?:nicht|nie|niemals|weder|keine?)\b.{0,30}(?:zitier|ubersetz|zusammenfass|umschreib|verrat|preisgeb|offenleg)|\b(?:no|nunca|ni)\b.{0,30}(?:cites|citar|traduz|traduc|resum|parafras|revel|divulg)|\b(?:ne|jamais|pas|ni)\b.{0,30}(?:citer|cite|tradui|resum|paraphras|revel|divulgu)|\b(?:non|mai)\b.{0,30}(?:cit|tradur|riassum|parafras|rivel|divulg)|\b(?:nao|nunca)\b.{0,30}(?:cit|traduz|resum|parafras|revel|divulg)|(?:не|никогда).{0,30}(?:цитир|перевод|пересказ|перефраз|раскры|выдав)|(?:不要|不得|不能|切勿|禁止).{0,10}(?:引用|翻译|总结|复述|透露|泄露)|(?:引用|翻訳|要約|言い換え|明か).{0,10}(?:しない|してはいけない|禁止)/,
  // What is sent is data, and no instruction.
  /\b(?:data|delimiters?)\b.{0,80}\b(?:instructions?|commands?|orders?|obey)|\binstructions?\b.{0,60}\bdata\b|\b(?:daten|trennzeichen|begrenz)\S*.{0,80}(?:anweisung|befehl|gehorch|instruktion)|\b(?:datos|delimitador)\S*.{0,80}(?:instruccion|orden|obede)|\b(?:donnees|delimiteurs?)\b.{0,80}(?:instruction|ordre|consigne|obei)|\b(?:dati|delimitator)\S*.{0,80}(?:istruzion|ordin|obbed)|\b(?:dados|delimitador)\S*.{0,80}(?:instruc|ordem|ordens|obede)|(?:данны|разделител).{0,80}(?:инструкц|указани|команд|подчин)|(?:数据|分隔符).{0,40}(?:指令|命令|服从)|(?:データ|区切り).{0,40}(?:指示|命令|従)/,
  // The report and the tool.
  /\breport[ _]turn\b|\b(?:call|use|fill)\b.{0,30}\b(?:report|tool)\b|\bthe report\b|\bder bericht|\bdem bericht|\bwerkzeug\b.{0,40}(?:aufruf|bericht)|\b(?:el|al) informe\b|\bherramienta\b.{0,40}(?:inform|report)|\ble rapport\b|\boutil\b.{0,40}rapport|\b(?:il|al) rapporto\b|\bo relatorio\b|отч[её]т|(?:工具|报告).{0,20}(?:调用|填写|提交|报告)|レポート|報告ツール/,
  // Hidden steps, and what the server does.
  /\b(?:hidden|other|further|remaining) steps\b.{0,40}\b(?:hidden|secret|stay)|\bhidden steps\b|\bthe server\b|\b(?:verborgene|versteckte)n? schritte|\bder server\b|\bpasos ocultos|\bel servidor\b|\betapes cachees|\ble serveur\b|\bpassi nascosti|\bil server\b|\b(?:passos|etapas) (?:ocult|escondid)|\bo servidor\b|скрыты\S* шаг|сервер|(?:隐藏的?步骤|服务器)|(?:隠された|隠し)ステップ|サーバー/,
  // Claims to be somebody with power.
  /\b(?:admin|administrator|developer)s?\b|\b(?:entwickler|desarrollador|developpeur|sviluppator|desenvolvedor|administra(?:dor|teur|tore))|админ|разработчик|管理员|开发者|開発者|管理者/,
  // A person of whom one speaks, and not to.
  /\b(?:the|die|der|la|a) (?:person|persona|personne|pessoa)s?\b(?:.{1,400})\b(?:the|die|der|la|a) (?:person|persona|personne|pessoa)s?\b|(?:человек\S*|пользовател\S*).{1,400}(?:человек|пользовател)|(?:对方|此人|该人|用户).{1,200}(?:对方|此人|该人|用户)|(?:相手|その人|ユーザー).{1,200}(?:相手|その人|ユーザー)/s,
  // What a turn is made of.
  /\b(?:anti-?patterns?|antimuster|antipatron\w*|anti-?modeles?|counter-?moves?|gegenzug\w*|data points?|datenpunkt\w*|puntos de datos|points de donnees|punti dati|pontos de dados)\b|антипаттерн|точ\S* данных|反模式|数据点|アンチパターン|データポイント/,
  // Doing as one is told.
  /\b(?:instructions?|prompt|anweisungen?|instrucciones|consignes|istruzioni|instrucoes)\b|инструкци|промпт|указани|指令|指示|提示词|プロンプト/,
];

/** So many of them in one reply look like the rules retold or translated. */
const MANY_SUBJECTS = 3;

export function retellsRules(text: string): boolean {
  let found = 0;
  for (const subject of SUBJECTS) if (subject.test(text)) found += 1;
  return found >= MANY_SUBJECTS;
}

/** The commonest words of languages in Latin letters, by which a text is known to be language at all. */
const COMMON = new Set(
  [
    'the and to of in is it you that for on with was are be this have not but what i a so your do my me at if or how then',
    'der die das und ist nicht ich du zu ein eine mit den dem es dir dein deine mir dich auf im am an wie was so als fur danke immer noch schon dann oder hat war von wenn nur auch aber sie er wir',
    'el la los las de que y en un por con no es lo se te tu una para como mas del al me si muy ya pero cuando ha fue',
    'le la les des du et en est un une pas vous tu te ta ton je moi ce cet que qui pour dans sur il elle a au par mais plus fait apres bien avec se si',
    'il lo la i gli di che e un per non con sono ti tu mi si del della una piu come a al ma se ha da in',
    'o os a as de que e do da em um para com nao uma se na no por mais como te tu voce seu foi mas ao',
    'de het een van en dat is op te met niet voor je',
    'i w na z do nie ze sie to jest jak ale po co',
    've bir bu da de icin ne ile cok ben sen mi',
    'och att det som en pa ar av for med inte jag du til er og ikke pa',
    'ja on ei se etta han oli mutta niin kun',
    'a je se na to ze v s si ale jak',
    'si sa in la cu nu pe de este ca un o',
    'dan yang di itu dengan untuk tidak ini dari dalam akan anda',
    'az es hogy nem egy is de ez van',
  ]
    .join(' ')
    .split(' '),
);
const FEWEST_WORDS = 12;
const COMMON_SHARE = 0.08;

/** Words with digits in them, or longer than any. */
const ODD = /^(?=.*\d)(?=.*\p{L})|^.{30,}$/u;

/** Whether a text is plain talk from its beginning on: what is spelled in some other way is shown when it is whole. */
export function isPlain(text: string): boolean {
  const words = text.toLowerCase().match(/\S+/g) ?? [];
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  if (words.length === 0 || letters < text.length * PLAIN_LETTERS) return false;
  if (words.filter((word) => ODD.test(word)).length > words.length * MOST_ODD) return false;
  const latin = words.filter((word) => /^\p{sc=Latin}+$/u.test(word));
  return latin.length * 2 < words.length || latin.some((word) => COMMON.has(word));
}

const PLAIN_LETTERS = 0.75;
const MOST_ODD = 0.15;

/** Whether a text in Latin letters is no language that we know: some cipher, it may be. */
export function isUnreadable(words: readonly string[]): boolean {
  const latin = words.filter((word) => /^[a-z]+$/.test(word));
  if (latin.length < FEWEST_WORDS || latin.length * 2 < words.length) return false;
  return latin.filter((word) => COMMON.has(word)).length < latin.length * COMMON_SHARE;
}
