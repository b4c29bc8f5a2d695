import { phraseTable, wordSet } from '../phrases.ts';

/**
 * done: a plain word for a finished act. bare: the same, but only where nothing else stands in the clause.
 * partly: some of it. blurred: may mean "finished" or "fed up". fed_up: enough of it. noise: holds such a word
 * and means something else.
 */
export type DoneWord = 'step' | 'done' | 'bare' | 'partly' | 'blurred' | 'fed_up' | 'noise';

export const DONE_WORDS: readonly (readonly [string, DoneWord])[] = [
  [
    `well done, easier said than done, said than done, so done, done for today, done for now, done for the day, done trying,
    done being, as done, get it done, getting it done, get things done, getting things done, done deal, to be done, be done,
    done already so, what ive done, done to death, i did wonder, did it work, did it help, done waiting, did it hurt,
    de hecho, en fait, tout a fait, au fait, di fatto, il fatto che, fertig machen, fertigmachen, bien hecho, bem feito, bien fait,
    ben fatto, gut gemacht, молодец, completed by, finished product`,
    'noise',
  ],
  [
    `done with this crap, done with this shit, done with this bs, done with this bullshit, done with this nonsense, done with this stupid,
    done with you, done with your, done with everything, done with life, done with people, done with all this, done with all of this,
    done with that crap, done with the crap, done with this app, done with this bot, done with this thing, done with coaching,
    fed up, sick of this, sick of it, had enough, i give up, giving up, give up, i quit, this sucks, pointless, useless,
    fix und fertig, mit den nerven fertig, fertig mit den nerven, hab die schnauze voll, ich gebe auf, me rindo, estoy harto, estoy harta,
    jabandonne, jen ai marre, mi arrendo, desisto, сдаюсь, надоело, достало, 我放弃, 受够了`,
    'fed_up',
  ],
  ['done with it, done with this, done with that, done with, im done i think', 'blurred'],
  [
    `first half, i did the first half, did the first half, i did half, did half, did some, did some of it, i did some, did part of it, half done, half finished, partly done, halfway done, half of it, almost done, nearly done, almost finished, nearly finished,
    fast fertig, halb fertig, casi listo, casi termino, presque fini, quasi finito, quase pronto, почти готово, почти сделал, почти сделала,
    快做完, 快完成, 差不多完成, 差不多做完, 做了一半`,
    'partly',
  ],
  [
    `done, did it, did that, did this, finished, completed, complete it now, its complete, accomplished, nailed it,
    got it done, ticked it off, checked it off, mission accomplished, made it happen, managed it, managed to do it, ✅, ✔, ☑,
    fertig, erledigt, geschafft, gemacht, getan, abgehakt, vollbracht, abgeschlossen,
    doen, dnoe, donee, finsihed, finishd, finisehd, finised, complted, compleated,
    hecho, he hecho, lo he hecho, ya lo he hecho, he terminado, lo hice, ya lo hice, termine, terminado, terminada, ya termine, completado, completada, acabe, he acabado, cumplido, logrado, lo logre,
    cest fait, jai fait, jai fini, lai fait, ai fait, ai fini, jai termine, cest fini, cest termine, jai reussi, fait et termine, accompli,
    fatto, lho fatto, ho fatto, ho finito, finito, finita, completato, completata, concluso, ce lho fatta,
    feito, fiz, ja fiz, terminei, acabei, conclui, concluido, concluida, consegui fazer, completei,
    готово, сделано, сделал, сделала, сделали, закончил, закончила, выполнил, выполнила, выполнено, завершил, завершила, получилось,
    做完了, 完成了, 做了, 搞定, 搞定了, 弄好了, 弄完了, 做好了, 已完成, 已经完成, 写完了, 发完了, 完成`,
    'done',
  ],
  [
    'done with the, done with my, done with step, i did it, i did that, i did this, i did the, i did my, i did all, i did both, i did one, i did two, i did three',
    'done',
  ],
  [
    'made it, i did, i have, complete, ready and done, listo, lista, ya esta, fini, termine, fait, fatto, pronto, pronta, yes i did, 好了, 完了',
    'bare',
  ],
];

/** Words beside a bare signal that say nothing themselves. */
export const FILLERS = wordSet(`
  yes yep yeah yup ok okay well so oh and now just all already finally its it is is i im ive have has we that this thats everything
  hi hey hello coach please also then there here too really totally completely fully step one task
  ja jo also nun jetzt schon bereits endlich alles ich bin habe hab habs es ist das gerade eben auch
  si ya por fin todo esta estoy he lo la ahora muy oui ca y est voila tout enfin deja jai je cest suis bien
  finalmente gia ho sono tutto adesso ora sim ja tudo esta estou agora pronto да уже все наконец я вот это так
  我 都 已 经 了 终 于 是 的 啊 吧 啦 哦 嗯 wow yay haha lol 🎉 👍 💪 🙌 😊 😄 🥳 🔥
`);

/** Words that do not show what was done: pronouns, time, feelings, comparison. */
export const EMPTY_WORDS = wordSet(`
  a an the to of in on at for my your his her their me you him them us be been was were am are do did does doing done had with from by
  as but or than not no any some it took take takes took spent about around maybe like ish minute minutes min mins hour hours hr hrs sec
  seconds today yesterday tonight morning evening afternoon ago this last night just right away finally quickly slowly early late
  happy proud glad great good nice cool awesome amazing super easy hard difficult tough fine ok bad tired nervous scared relieved
  easier harder thought expected quick quicker fast faster slow longer shorter less more much very quite pretty bit little actually
  weird strange odd boring sort kind
  think guess maybe perhaps stuck blocked afraid hour half first time
  thanks thank you feel feels felt feeling would could difficulty level out what whats next now sure lol haha
  ein eine einen der die das den dem mir mich dir mein meine war und mit von auf im am heute gestern minuten minute stunde stunden
  gedauert hat leicht schwer einfach gut super toll danke leichter schwerer gedacht als erwartet nicht aber noch
  el la los las un una de en y a con mi me fue hoy ayer minutos minuto hora horas facil dificil mas que gracias tarde tardo
  le les un une des du au mon ma mes et avec hier aujourdhui minutes minute heure heures facile difficile plus que merci pris
  il lo gli uno del al mio mia e con oggi ieri minuti minuto ora ore facile difficile grazie che ci
  o os as um uma do da no na meu minha com hoje ontem minutos obrigado obrigada foi levou
  и в на с за мне мой моя был была было сегодня вчера минут минуты минуту час легко сложно спасибо чем думал думала
`);

/** Plain statements that it did not happen (yet). `loose` ones may be about something else. */
export const NOT_DONE = phraseTable<'plain' | 'loose'>([
  [
    `not yet, not done, not finished, not started, havent done it, havent done, havent started, havent finished, havent yet, havent had time,
    didnt do it, did not do it, didnt do anything, didnt manage, didnt get to it, didnt get around, didnt finish, didnt start, did nothing, done nothing,
    couldnt do it, could not do it, i forgot, forgot about it, forgot to, forgot it, i failed, failed again, failed to do it, didnt happen, did not happen, not at all,
    havent been able, no progress, in progress, working on it, still working on, still doing it, almost there, almost, nearly there,
    noch nicht, nicht gemacht, nicht geschafft, nicht fertig, nicht dazu gekommen, hab nichts gemacht, vergessen, hab es vergessen, habs vergessen, bin dran,
    todavia no, aun no, no lo hice, no lo he hecho, se me olvido, lo olvide, no hice nada, no pude, no lo logre, pas encore, nai pas reussi, jai pas reussi, pas fait, pas fini, jai oublie, jai rien fait,
    non ancora, non lho fatto, ho dimenticato, me ne sono dimenticato, non ci sono riuscito, non ci sono riuscita, ainda nao, nao fiz, nao consegui, esqueci, me esqueci,
    еще нет, еще не, пока нет, пока не, не сделал, не сделала, не успел, не успела, забыл, забыла, не готово,
    还没, 没做, 没有做, 还没有, 没完成, 忘了, 没做完, 还在做`,
    'plain',
  ],
  [
    `havent, have not, hasnt happened, didnt, did not, but couldnt, but i couldnt, but could not, but i could not, gave up, i gave up, but i failed, but failed, aber nicht geschafft, pero no pude, mais je nai pas pu, но не смог, но не смогла, 但没成功`,
    'loose',
  ],
]);

/** Nothing but this in a clause, as an answer to "is it done?". */
export const BARE_NO = new Set([
  'no',
  'nope',
  'nah',
  'nein',
  'nee',
  'non',
  'nao',
  'нет',
  '没 有',
  '没',
  '不',
  'unfortunately no',
  'sadly no',
  'not',
  'i couldnt',
  'couldnt',
  'could not',
  'i could not',
  'leider nein',
  'leider nicht',
  'not really',
]);

export const STUCK = phraseTable<'stuck' | 'noise'>([
  [
    `not stuck, cant wait, cant believe, cant complain, cant lie, cant thank, cant stop, cant talk, cant now, cant right now, cant today,
    cant tonight, cant at the moment, can not wait, cannot wait, cannot believe, cant say, cant tell, thanks for the help, thanks for your help,
    kann nicht klagen, jetzt nicht, no puedo ahora, ahora no puedo, no puedo creer, no puedo esperar, не могу сейчас, сейчас не могу, не могу дождаться`,
    'noise',
  ],
  [
    `im stuck, stuck, i cant, i can not, i cannot, cant do it, cant do this, cant start, cant get started, dont know how, dont know what, dont know where,
    do not know how, do not know what, not sure how, not sure what, no idea how, no idea what, no clue, impossible, help me, i need help, need help, help, please help,
    too hard, too difficult, too much for me, too big, im scared, i am scared, im afraid, too scared, overwhelmed, i freeze, im frozen, paralyzed, blocked,
    struggling, dont understand, do not understand, im confused, confused, im lost, doesnt work, does not work, not working, cant think of,
    stecke fest, hange fest, feststecken, komme nicht weiter, schaffe es nicht, schaff es nicht, schaffe das nicht, ich kann nicht, kann das nicht, weiss nicht wie,
    weiss nicht was, zu schwer, zu schwierig, hilfe, uberfordert, ich habe angst, keine ahnung wie, verstehe nicht, klappt nicht,
    atascado, atascada, bloqueado, bloqueada, no puedo, no se como, no se que, ayuda, ayudame, demasiado dificil, tengo miedo, no entiendo,
    bloque, bloquee, je suis bloque, je narrive pas, jarrive pas, je ne sais pas comment, je sais pas comment, aidez moi, aide moi, trop dur, trop difficile, jai peur,
    bloccato, bloccata, non riesco, non ci riesco, aiuto, aiutami, non so come, non so cosa, troppo difficile, ho paura,
    travado, travada, nao consigo, nao sei como, nao sei o que, ajuda, me ajuda, dificil demais, tenho medo,
    застрял, застряла, не могу, не получается, не выходит, не знаю как, не знаю что, помоги, помогите, слишком сложно, слишком трудно, мне страшно, боюсь, не понимаю,
    卡住了, 卡住, 我不会, 不知道怎么, 不知道该, 太难了, 太难, 帮帮我, 帮我, 我做不到, 做不了, 不敢`,
    'stuck',
  ],
]);

/** Being stuck that is over. */
export const PAST = wordSet(
  'was were been had war waren hatte era fue estaba etait avait ero estava foi был была было',
);

export const LATER = phraseTable<'later' | 'noise'>([
  [
    `later than, later that, hours later, hour later, days later, minutes later, sooner or later, see you later, i will do it now, will do it now, i will do it right now, i will do it right away, doing it now,
    heute morgen, gestern morgen, am morgen, jeden morgen, guten morgen, por la manana, esta manana, de la manana, buenas noches`,
    'noise',
  ],
  [
    `later, tomorrow, tonight, not now, not right now, not today, cant now, cant right now, cant today, another time, some other time, next week, on the weekend,
    in an hour, in a few hours, in a while, in a bit, after work, after lunch, after dinner, after school, this evening, this afternoon, i am busy, im busy, too busy, busy now,
    busy right now, no time, dont have time, do not have time, have no time, in a meeting, im meeting, in a call, on a call, need more time, more time please, remind me, give me time, on monday, on tuesday, on wednesday, on thursday,
    on friday, on saturday, on sunday, when i get home, when im home, once im home, i will do it, will do it, i will do that, i will do this,
    spater, morgen, heute abend, jetzt nicht, gerade nicht, heute nicht, keine zeit, nach der arbeit, nachher, erinnere mich, ubermorgen,
    luego, mas tarde, manana, esta noche, ahora no, hoy no, no tengo tiempo, estoy ocupado, estoy ocupada, despues,
    plus tard, demain, ce soir, pas maintenant, pas le temps, pas aujourdhui, tout a lheure, dopo, piu tardi, domani, stasera, non ora, non adesso, non ho tempo,
    mais tarde, amanha, hoje a noite, agora nao, sem tempo, nao tenho tempo, depois,
    позже, потом, завтра, вечером, не сейчас, не сегодня, нет времени, я занят, я занята, напомни, сейчас не могу, не могу сейчас,
    等一下, 等下, 待会, 待会儿, 晚点, 以后, 明天, 今晚, 没时间, 没空, 稍后, 现在不行, 改天, 等等`,
    'later',
  ],
]);

export const SKIP = phraseTable<'skip' | 'noise'>([
  [
    'dont skip, do not skip, not skip, wont skip, will not skip, didnt skip, never skip, skip breakfast, skip rope, nicht uberspringen',
    'noise',
  ],
  [
    `skip to, skip ahead, jump to, skip it, skip this, skip that, skip the step, skip step, skip one, skip for now, please skip, can i skip, can we skip, could we skip, want to skip, like to skip,
    lets skip, rather skip, skip please, leave it out, leave this out, leave that out, leave this one out, leave the step out, next step, next step please, another step, different step, something else please, give me another, give me something else,
    dont want to do this, do not want to do this, dont want to do it, dont want to do that, i refuse,
    uberspringen, uberspring, auslassen, nachster schritt, anderen schritt, was anderes, will das nicht machen,
    saltar, saltarlo, saltemos, omitir, siguiente paso, otro paso, no quiero hacerlo, passer cette etape, passer letape, sauter cette etape, etape suivante, autre chose,
    saltare, salta, saltiamo, prossimo passo, pular, pula, pular esse, proximo passo, пропустить, пропусти, пропустим, другой шаг, следующий шаг, не хочу это делать,
    跳过, 换一个, 下一步, 不想做`,
    'skip',
  ],
]);

export const BARE_SKIP = new Set([
  'skip',
  'pass',
  'next',
  'weiter',
  'skippen',
  'paso',
  'siguiente',
  'suivant',
  'avanti',
  'дальше',
  '过',
  '跳',
]);

/** Irregular pasts that people use for their steps, and the verb as a step's text has it. */
export const PAST_VERBS: ReadonlyMap<string, string> = new Map(
  `wrote write, sent send, made make, told tell, went go, put put, took take, found find, got get, spoke speak, called call,
  said say, gave give, bought buy, built build, read read, ran run, stood stand, sat sit, left leave, set set, chose choose, drew draw,
  woke wake, drank drink, held hold, met meet, paid pay, sold sell, did do, kept keep, began begin, brought bring`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([past, verb]) => (past && verb ? [[past, verb] as const] : [])),
);
