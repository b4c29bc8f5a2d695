import { phraseTable, wordSet } from '../phrases.ts';

/**
 * yes: agreement wherever it stands. weak: agreement only at the head of a short answer. no: refusal.
 * doubt: neither, and nothing beside it counts as agreement.
 */
export type Vote = 'yes' | 'weak' | 'no' | 'doubt';

export const VOTES = phraseTable<Vote>([
  [
    `yes, yep, yeah, yup, yess, yesss, yea, ye, aye, affirmative, i agree, agree, agreed, i accept, accept, accepted, i consent, consent,
    of course, no problem, not a problem, no problem at all, np, no worries, no objection, no objections, no doubt, why not, by all means, dont mind,
    thats fine, thats ok, thats okay, sounds good, sounds great, fine by me, fine with me, ok with me, okay with me, im in, count me in, lets do it, hell yeah, hell yes,
    ja, jawohl, jo, jep, jup, jap, einverstanden, stimme zu, kein problem, warum nicht, naturlich, selbstverstandlich, auf jeden fall, geht klar, kein thema,
    de acuerdo, estoy de acuerdo, acepto, por supuesto, claro que si, por que no, sin problema, desde luego,
    oui, ouais, daccord, jaccepte, bien sur, pas de probleme, pourquoi pas, daccordo, sono daccordo, accetto, va bene, certamente, perche no, nessun problema,
    sim, concordo, aceito, com certeza, claro que sim, tudo bem, por que nao, sem problema,
    да, ага, угу, конечно, согласен, согласна, не против, нет проблем, без проблем, почему бы и нет, разумеется,
    是, 是的, 同意, 我同意, 好的, 没问题, 当然, 当然可以, 为什么不, 对的, 👍, 👌, ✅, ✔, 🙆`,
    'yes',
  ],
  [
    `y, sure, sure thing, ok, okay, okey, oki, okie, k, kk, fine, alright, all right, right, correct, exactly, thats right, thats correct, that is right, that is correct,
    absolutely, definitely, totally, certainly, indeed, good, great, cool, perfect, nice, deal, go, go ahead, go on, go for it, lets go, lets start, lets begin, start, begin,
    proceed, continue, please do, you bet, roger, true, works for me, understood and agreed, got it, do it,
    klar, klar doch, gerne, gern, passt, okidoki, genau, richtig, stimmt, das stimmt, gut, super, los, los gehts, machen wir, in ordnung, mach, sicher, korrekt,
    si, claro, vale, dale, bueno, bien, correcto, exacto, perfecto, adelante, vamos, venga, listo, seguro,
    exact, exactement, correct, parfait, allons y, cest bon, cest ca, volontiers, vas y, certo, esatto, perfetto, andiamo, giusto, volentieri, certo che si,
    certo que sim, beleza, exato, perfeito, isso, vamos la, pode ser, bora,
    ладно, хорошо, давай, давайте, поехали, верно, правильно, точно, окей, ок, идет, можно, хочу, так и есть,
    好, 好啊, 好吧, 行, 可以, 可以的, 嗯, 嗯嗯, 对, 没错, 正确, 来吧, 开始, 开始吧, 走吧, ok的`,
    'weak',
  ],
  [
    `no, n, nope, nah, naw, no thanks, no thank you, no way, not now, not today, not yet, not really, not interested, not ok, not okay, not fine, rather not, id rather not, never,
    never mind, dont agree, do not agree, cant agree, cannot agree, disagree, i disagree, do not accept, dont accept, dont want, do not want, dont want to, i refuse, refuse,
    decline, i decline, please dont, dont, stop, wrong, thats wrong, incorrect, not right, not correct, thats not right, not true, absolutely not, certainly not, surely not, definitely not, of course not, hell no,
    nein, ne, nee, no gracias, nein danke, lieber nicht, auf keinen fall, jetzt nicht, nicht jetzt, niemals, lehne ab, falsch, stimmt nicht, das stimmt nicht, will nicht, mochte nicht, stopp,
    ahora no, no quiero, no acepto, no estoy de acuerdo, de ninguna manera, nunca, para nada, incorrecto, claro que no, por supuesto que no, todavia no,
    non, non merci, pas maintenant, pas du tout, jamais, je refuse, je ne veux pas, je veux pas, pas daccord, faux, bien sur que non, no grazie, non ora, non voglio, non accetto, assolutamente no, sbagliato, mai,
    nao, nao obrigado, nao obrigada, agora nao, nao quero, nao aceito, nao concordo, claro que nao, errado,
    нет, нет спасибо, не сейчас, не хочу, не согласен, не согласна, ни за что, никогда, неправильно, неверно, конечно нет, отказываюсь, не надо, стоп,
    不, 不是, 不要, 不用, 不用了, 不行, 不同意, 不可以, 不好, 不对, 拒绝, 现在不, 错, 没有, 不了, 👎, ❌, 🚫, 🙅`,
    'no',
  ],
  [
    `but, if, unless, however, although, except, first, later, maybe, perhaps, depends, it depends, not sure, im not sure, unsure, no idea, no clue, dont know, do not know, dunno, idk, i guess so not,
    dont understand, do not understand, not bad, dont care, question, what do, what is, whats, what are, what will, what data, what happens, what for, what about, why, how do, how does,
    how long, how much, how about, where do, where is, who has, who can, who sees, who will, which data, explain, tell me, right now, im fine, i am fine, good question, good night, good morning, yeah nah, ye olde,
    aber, wenn, falls, vielleicht, kommt drauf an, weiss nicht, weiss ich nicht, keine ahnung, nicht sicher, verstehe nicht, spater, was, warum, wieso, wie, welche, frage, erst,
    pero, quizas, quiza, tal vez, depende, no se, no entiendo, no comprendo, luego, que, como, por que, primero,
    mais, peut etre, ca depend, je ne sais pas, je sais pas, je ne comprends pas, je comprends pas, plus tard, pourquoi, comment, quoi, dabord,
    ma, forse, dipende, non so, non lo so, non capisco, perche, cosa, come, prima, mas, talvez, nao sei, nao entendo, depois, porque,
    но, если, может быть, возможно, наверное, не знаю, не уверен, не уверена, не понимаю, потом, позже, что, зачем, почему, как, сначала, да нет, да нет наверное,
    但, 但是, 如果, 不知道, 不确定, 不明白, 也许, 可能, 看情况, 什么, 为什么, 怎么, 等一下, 以后`,
    'doubt',
  ],
]);

/** Words that may stand before the answer without being one. */
export const LEADING = wordSet(`
  well hmm hm um uh oh ah ahh so and i im ill id do am would say we it its thats this that is please haha lol just very hey hi hello thanks thank you then really
  um ahm also na ach ich bin das ist mir danke hallo estoy yo es eso pues bueno hola gracias je suis cest euh bah ben merci bonjour
  io sono e beh ciao grazie eu estou bem ola obrigado obrigada я ну это спасибо привет так вот 我 嗯 呃 那 就 吧 的 了 啊
`);
