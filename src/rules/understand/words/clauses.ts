import { phraseTable, wordSet } from '../phrases.ts';

/** Words before which a new clause begins, even without a comma. */
export const BREAKS = phraseTable([
  [
    `but, and i, and we, and its, and it, and then, so i, so we, so then, then i, because, cause i, although, though,
    while, and what, and now what, and how, and why, and when, and is, and can i, and should, however, until,
    aber, und ich, und jetzt, und was, weil, dann, obwohl, sondern, doch,
    pero, porque, aunque, mais, parce que, donc, et je, et jai, ma, perche, quindi, mas, entao,
    но, потому, поэтому, и я, хотя, а, 但, 可是, 不过, 因为, 所以, 然后`,
    true,
  ],
]);

/** A clause that begins like this asks, with or without a question mark. */
export const ASKING = phraseTable([
  [
    `what, whats, why, how, hows, which, who, whos, where, wheres, should i, shall i, should we, can i, can you, can we,
    could i, could you, do i, do you, do we, does it, does that, did you, have you, are you, am i, is it, is that, is this,
    is there, would it, would you, will it, will you, may i, may we, and what, and how, and why, and now what, ok what,
    und was, und jetzt, was ist, was soll, was muss, was mache, was kann, was jetzt, was nun, was heisst, was passiert,
    was bedeutet, was speicherst, wie, warum, wieso, weshalb, welche, welcher, welches, wann, wozu, soll ich, muss ich,
    kann ich, darf ich, bist du, hast du, est ce que, comment, pourquoi, quand, quoi, quel, quelle, que dois je,
    come faccio, perche, quando, devo, posso, cosa, puedo, debo, que hago, que es, cual,
    o que, como faco, что, как, почему, зачем, когда, где, кто, какой, какие, можно ли, надо ли,
    什么, 怎么, 为什么, 要不要, 是否, 可以吗, 哪`,
    true,
  ],
  ['as soon as', false],
]);

/** Chinese particles that make a question wherever they stand. */
export const ASKING_ANYWHERE = phraseTable([['吗, 呢, 了没, 什么, 怎么, 为什么, 是不是, 要不要', true]]);

/** Whole clauses that look like questions and are answers. */
export const RHETORICAL = new Set(
  ['why not', 'warum nicht', 'wieso nicht', 'por que no', 'pourquoi pas', 'perche no', 'por que nao'].concat(
    'почему бы и нет',
    '为 什 么 不',
  ),
);

export type Force = 'deny' | 'harmless';

/** Negators, and phrases that hold one without denying what follows. */
export const NEGATION = phraseTable<Force>([
  [
    `not sure, wasnt sure, im not sure, not only, not just, not easy, wasnt easy, isnt easy, not hard, wasnt hard, not bad,
    not too bad, wasnt bad, not that hard, wasnt that bad, wasnt too bad, not gonna lie, not going to lie, no problem, no doubt,
    no idea, no excuses, didnt think, didnt expect, didnt want to, did not want to, couldnt believe, cant believe, could not believe,
    cannot believe, no i, no ive, no im, no its, no it, no we, no ya, no wait, why not, not nothing, if not,
    nicht nur, nicht leicht, nicht einfach, nicht schlecht, nicht schwer, kein problem, keine sorge,
    no fue facil, no solo, sin problema, pas mal, pas facile, pas seulement, pas de probleme, non solo, non male, nao so,
    не только, не зря, нет проблем, нет я, 没问题, 不错, 不难, 不只`,
    'harmless',
  ],
  [
    `not, no, never, neither, nor, dont, didnt, doesnt, havent, hasnt, hadnt, isnt, wasnt, arent, werent, cant, cannot,
    couldnt, wont, wouldnt, shouldnt, aint, neednt, nope, should have, could have, would have, failed to, forgot to, refuse to, instead of, far from,
    nicht, nie, niemals, kein, keine, keinen, keins, nix, weder, vergessen zu,
    nunca, tampoco, jamas, todavia no, aun no, pas, jamais, ne, nai, nas, rien,
    non, mai, nao, nem, не, нет, ни, никогда, забыл, забыла, 没, 不, 未, 别, 没有, 还没`,
    'deny',
  ],
]);

/** Words that deny what stands directly before them. */
export const DENIED_BY_NEXT = wordSet('not nothing none nichts nada niente nope nicht');

/** Words that deny what stands anywhere before them in the clause. */
export const DENIED_BY_LATER = phraseTable([
  [
    'not yet, noch nicht, not really, not quite, todavia no, aun no, pas encore, еще нет, пока нет, 还没, 没有',
    true,
  ],
]);

/** What follows these is imagined, ordered, or asked for, and did not happen. */
export const SUPPOSING = phraseTable([
  [
    `if, whether, unless, when, once, until, till, as soon as, before, suppose, supposing, imagine, pretend, assume, assuming,
    lets say, as though, as if, wish, mark it, mark as, mark this, mark that, mark the, set it, tell me, ask me, remind me, i bet,
    my goal, the goal, goal is, my dream, dream of, count as, counts as,
    wenn, falls, ob, sobald, bis, bevor, angenommen, mein ziel, ziel ist, si hubiera, si lo hubiera, si tuviera, cuando, ojala, en cuanto, antes de, si je, si javais, si jai, lorsque, quand, des que, avant de,
    se io, se eu, se fosse, se avessi, quando, appena, prima di, если, когда, пока, бы, чтобы, прежде, 如果, 要是, 假如, 等我`,
    true,
  ],
]);

/** What follows these is still to come. */
export const MODAL = phraseTable([
  ['not gonna lie, not going to lie', false],
  [
    `will, wont, going to, gonna, want to, wanna, need to, needs to, have to, has to, plan to, planning to, try to, trying to,
    about to, hope to, hoping to, would, should, could, might, must, may, supposed to, let me, lets, ready to, gotta, like to,
    want it, need it, promise to, ill, to be, to get, getting, get it,
    werde, wird, will, muss, soll, sollte, mochte, wollte, wurde gern, wurde gerne, wurde ich, versuche,
    voy a, va a, tengo que, quiero, debo, quisiera, je vais, vais, veux, je dois, il faut, devo, voglio, vorrei, sto per,
    vou, quero, preciso, tenho que, буду, хочу, надо, нужно, собираюсь, должен, должна, постараюсь, сейчас буду,
    会, 要, 想, 打算, 准备, 将`,
    true,
  ],
]);

export type Time = 'ahead' | 'past';

/** Words of time; `past` ones hold a word of the future without meaning it. */
export const TIMES = phraseTable<Time>([
  [
    `later than, later that, hours later, hour later, days later, minutes later, a bit later, sooner than, soon after, sooner or later,
    heute morgen, gestern morgen, am morgen, jeden morgen, guten morgen, spater als,
    por la manana, esta manana, de la manana, la manana, plus tard que`,
    'past',
  ],
  [
    `tomorrow, later, soon, next week, in a minute, in a bit, in a moment, any minute now,
    morgen, spater, gleich, bald, nachher, manana, luego, mas tarde, demain, plus tard, bientot,
    domani, piu tardi, amanha, mais tarde, завтра, позже, 明天, 待会, 等下, 等一下, 以后, 晚点`,
    'ahead',
  ],
]);

export const PARTLY = phraseTable([
  [
    `almost, nearly, halfway, half way, partly, partially, not quite, close to, working on,
    bin fast, habe fast, hab fast, habs fast, ist fast, beinahe, halb, zur halfte, casi, a medias, presque, a moitie, quasi, a meta, quase, pela metade,
    почти, наполовину, 快要, 差不多`,
    true,
  ],
]);

export const HEDGES = phraseTable([
  [
    `i think, i guess, maybe, perhaps, probably, sort of, kind of, kinda, more or less, supposedly, i suppose, in a way, technically,
    not sure, i believe, this before, that before, it before, in the past, last year, last month, many times, always, usually, often, sometimes, in theory,
    vielleicht, glaube, denke, irgendwie, mehr oder weniger, schon oft, immer, normalerweise, teilweise,
    creo, quizas, quiza, tal vez, mas o menos, siempre, je crois, je pense, peut etre, plus ou moins, toujours,
    credo, forse, piu o meno, sempre, acho, talvez, mais ou menos,
    кажется, наверное, вроде, возможно, всегда, обычно, 可能, 好像, 应该, 大概, 也许`,
    true,
  ],
]);

export type Subject = 'self' | 'thing' | 'other';

export const SUBJECTS = phraseTable<Subject>([
  [`i, ive, im, we, weve, my friend and i, ich, wir, yo, je, jai, nous, io, eu, я, мы, 我, 我们`, 'self'],
  ['it, its, everything, all, es, alles, todo, tout, cest, tutto, tudo, это, все, 都', 'thing'],
  [
    `he, she, hes, shes, you, youve, youre, someone, somebody, everyone, everybody, nobody, my friend, my boss, my brother,
    my sister, my mother, my father, my mom, my dad, my wife, my husband, my partner, my colleague, my kid, my son, my daughter, who,
    er hat, du hast, jemand, alle haben, ella, tu as, il a, elle a, lui ha, lei ha, ele, ela, он, она, ты, вы, 他, 她, 你`,
    'other',
  ],
]);
