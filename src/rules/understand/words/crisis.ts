import { phraseTable, wordSet } from '../phrases.ts';

/** explicit: a statement of danger to life. idiom: the same words, said of work, laughter or one's phone. */
export type Alarm = 'explicit' | 'idiom';

export const ALARMS = phraseTable<Alarm>([
  [
    `kill myself laughing, killing myself laughing, killing myself at the gym, killing myself at work, killing myself with work, killing myself over,
    killing myself for, killing myself trying, killing myself to, kill myself at the gym, kill myself over, kill myself trying, kill myself in the gym,
    shoot myself in the foot, want to die laughing, want to die of embarrassment, wanna die of embarrassment, want to die of laughter, want to die of boredom,
    take my life back, take back my life, taking my life back, ich bringe mich um den, ich bring mich um den, ich bringe mich um meinen, ich bringe mich um meine, ich bringe mich um die, bringe mich um den, bring mich um den, bringe mich um die, bring mich um die, bringe mich um meine, bringe mich um meinen,
    matarme de risa, matarme trabajando, matarme a trabajar, matarme estudiando, me quiero morir de risa, quiero morir de risa, quiero morirme de risa, quiero morirme de verguenza, quiero morir de verguenza,
    me tuer au travail, me tuer a la tache, mourir de rire, ammazzarmi di lavoro, ammazzarmi in palestra, ammazzarmi di fatica, ammazzarmi dal ridere,
    me matar de rir, me matar de trabalhar, quero morrer de rir, quero morrer de vergonha, хочу умереть со смеху, хочу умереть от смеха, хочу умереть от стыда, убью себя об стену,
    想死你, 想死我, 想死了你, 笑想死, 自杀式, 自杀小队`,
    'idiom',
  ],
  [
    `kill myself, killing myself, kill my self, killmyself, kil myself, kill meself, end my life, ending my life, end my own life, take my life, take my own life, taking my own life,
    end it all, ending it all, i want to die, i wanna die, i just want to die, want to be dead, wanna be dead, wish i was dead, wish i were dead, wish i was never born, better off dead, rather be dead, better off without me,
    want to die, wanna die, wana die, ready to die, going to die tonight, planning to die, dont want to live, do not want to live, dont wanna live, dont want to be alive, do not want to be alive, dont want to exist,
    dont want to wake up anymore, dont want to be here anymore, no reason to live, nothing to live for, no point in living, cant go on living, tired of living, tired of being alive,
    suicidal, sucidal, suicidial, suicide thoughts, thoughts of suicide, thinking about suicide, thinking of suicide, think about suicide, commit suicide, committing suicide, attempt suicide, attempted suicide, suicide note, suicide plan, plan my suicide, considering suicide,
    hurt myself on purpose, want to hurt myself, going to hurt myself, gonna hurt myself, hurting myself, want to harm myself, harm myself, harming myself, self harm, selfharm, self harming, cutting myself, want to cut myself, going to cut myself, slit my wrists, cut my wrists,
    hang myself, shoot myself, drown myself, overdosing, overdosed, want to overdose, going to overdose, took too many pills, took all the pills, took all my pills, take all my pills, swallowed all the pills, jump off a bridge, jump off the bridge, jump in front of a train,
    unalive myself, gonna kms, want to kms, wanna kms, going to kms, going to kill me, trying to kill me, wants to kill me, threatened to kill me, i am in danger, im in danger, my life is in danger, he is hurting me, hes hurting me, she is hurting me, shes hurting me, he is beating me, hes beating me, she is beating me, shes beating me, he is hitting me, hes hitting me`,
    'explicit',
  ],
  [
    `ich will mich umbringen, ich mochte mich umbringen, ich werde mich umbringen, will mich selbst umbringen, mich selbst umbringen, mich umzubringen, ich bringe mich um, ich bring mich um, bringe mich heute um,
    selbstmord begehen, selbstmordgedanken, an selbstmord, selbstmordgefahrdet, suizid begehen, suizidgedanken, suizidal, an suizid, suizidgefahrdet, will nicht mehr leben, mochte nicht mehr leben, moechte nicht mehr leben, kann nicht mehr leben, nicht mehr am leben sein,
    will sterben, mochte sterben, moechte sterben, will tot sein, ware lieber tot, lieber tot, lieber tot sein, mir das leben nehmen, mein leben beenden, meinem leben ein ende, mich ritzen, ritze mich, ich ritze, mich selbst verletzen, mich selbst zu verletzen, selbst verletze, mir etwas antun, mir was antun,
    er schlagt mich, er will mich toten, bin in gefahr, sie schlagt mich`,
    'explicit',
  ],
  [
    `quiero morir, quiero morirme, quiero matarme, me quiero matar, me quiero morir, voy a matarme, me voy a matar, matarme, quitarme la vida, acabar con mi vida, terminar con mi vida, no quiero vivir, no quiero seguir viviendo, ya no quiero vivir, sin ganas de vivir, suicidarme, me voy a suicidar, me quiero suicidar, pensamientos suicidas, ideas suicidas, pienso en el suicidio, hacerme dano, quiero hacerme dano, cortarme las venas, ojala estuviera muerto, ojala estuviera muerta, estoy en peligro, me esta pegando, quiere matarme,
    me suicider, je veux me tuer, je vais me tuer, envie de me tuer, me tuer, je veux mourir, envie de mourir, jai envie de mourir, mettre fin a mes jours, mettre fin a ma vie, en finir avec la vie, plus envie de vivre, je ne veux plus vivre, je veux plus vivre, idees suicidaires, pensees suicidaires, suicidaire, penser au suicide, pense au suicide, me faire du mal, me couper les veines, me mutiler, je suis en danger, il me frappe, il veut me tuer,
    uccidermi, ammazzarmi, voglio morire, togliermi la vita, farla finita, suicidarmi, mi voglio uccidere, mi voglio ammazzare, non voglio piu vivere, non voglio vivere, pensieri suicidi, penso al suicidio, farmi del male, tagliarmi le vene, sono in pericolo, vuole uccidermi,
    quero me matar, vou me matar, penso em me matar, me matar hoje, quero morrer, queria estar morto, queria estar morta, tirar minha vida, tirar a minha vida, acabar com minha vida, acabar com a minha vida, me suicidar, nao quero mais viver, nao quero viver, pensamentos suicidas, penso em suicidio, me machucar de proposito, me mutilar, cortar os pulsos, estou em perigo, ele me bate`,
    'explicit',
  ],
  [
    `покончить с собой, покончу с собой, покончить жизнь, убить себя, убью себя, хочу умереть, хочется умереть, хочу сдохнуть, не хочу жить, не хочется жить, не хочу больше жить, больше не хочу жить, нет смысла жить, незачем жить, совершить самоубийство, думаю о самоубийстве, мысли о самоубийстве, мысли о суициде, думаю о суициде, суицидальные мысли, наложить на себя руки, вскрыть вены, порезать вены, порезать себя, режу себя, причинить себе вред, свести счеты с жизнью, лучше бы я умер, лучше бы я умерла, я в опасности, он меня бьет, хочет меня убить,
    想死, 想自杀, 要自杀, 去自杀, 自杀, 不想活, 不想活了, 活不下去, 活够了, 结束生命, 结束自己的生命, 结束我的生命, 自残, 伤害自己, 割腕, 杀了自己, 杀死自己, 了结自己, 轻生, 我有危险, 他打我`,
    'explicit',
  ],
]);

/** Before an alarm they say that there is none. */
export const REASSURING = wordSet(
  'not dont never didnt wouldnt wont isnt nicht nie kein keine no nunca ne pas jamais non mai nao не нет никогда 没 不',
);

/** May stand between such a word and the alarm: "I would never want to ...". Anything else breaks the denial. */
export const BETWEEN = wordSet(
  'want wants wanna to ever really even going gonna will would plan planning thinking think about of feel feeling be am been have had any with de di zu mehr al a que 想 要 会',
);
