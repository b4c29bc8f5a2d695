import { phraseTable, wordSet } from '../phrases.ts';

/**
 * What a message is about when it is about no step: how somebody feels, what they want to know about the bot, or
 * a mere courtesy. `low`: sad or hopeless. `stop`: they want to be left alone. `going`: a nod, they get on with it.
 */
export type Mood =
  | 'low'
  | 'stop'
  | 'angry'
  | 'identity'
  | 'privacy'
  | 'abilities'
  | 'start_over'
  | 'confused'
  | 'unsure'
  | 'thanks'
  | 'happy'
  | 'greeting'
  | 'goodbye'
  | 'going';

/** noise: holds such words and means something else. */
export const MOODS = phraseTable<Mood | 'noise'>([
  [
    `no thanks, no thank you, thanks to, stop by, stop at, bus stop, non stop, full stop, dont stop, do not stop, cant stop, hello world,
    not stupid, not angry, not annoyed, not bad, not great, not good, not nice, not cool, not happy, not lonely, not hopeless, not depressed, not funny, not awful, no worries`,
    'noise',
  ],
  [
    `hate myself, hate my life, i hate everything, im worthless, i am worthless, feel worthless, im a failure, i am a failure, hopeless, no hope, depressed, so lonely, im lonely, feel lonely,
    feel empty, feel so sad, im so sad, im sad, i am sad, feel sad, feeling sad, feel terrible, feel awful, feel like crying, im crying, been crying, my life sucks, nothing matters, whats the point of anything,
    cant cope, cant take it anymore, panic attack, burned out, burnt out, 😢, 😞, 😔, 😟, 🥺,
    bin traurig, bin so traurig, hoffnungslos, bin depressiv, hasse mich, hasse mein leben, bin einsam, estoy triste, muy triste, sin esperanza, me odio, je suis triste, deprime, je me deteste,
    sono triste, mi odio, estou triste, me odeio, мне грустно, мне плохо, грустно, я никому не нужен, ненавижу себя, 我很难过, 难过, 绝望`,
    'low',
  ],
  [
    `stop writing, stop writing to me, stop writing me, stop messaging, stop messaging me, stop texting me, stop sending me messages, stop sending messages, stop it, stop this, stop bothering me, stop bugging me,
    leave me alone, leave me in peace, dont write to me, dont write me, do not write to me, dont message me, dont text me, no more messages, unsubscribe, go away, stop,
    lass mich in ruhe, hor auf, hor auf zu schreiben, schreib mir nicht mehr, stopp, dejame en paz, no me escribas, no me escribas mas, laisse moi tranquille, arrete,
    lasciami in pace, smettila, me deixe em paz, pare, оставь меня в покое, отстань, не пиши мне, хватит писать, стоп, 别烦我, 别再发了, 停`,
    'stop',
  ],
  [
    `fuck, fuck you, fuck off, fuck this, fuck that, fuck it, fucking, wtf, what the fuck, stfu, shut up, piss off, screw you, screw this, bullshit, bs, shit, this is shit, you suck, this sucks, it sucks, sucks, crap,
    stupid, stupid bot, dumb, dumb bot, idiot, idiotic, moron, bitch, asshole, damn you, damn it, dammit, i hate you, i hate this, hate this, hate it, hate you, waste of time, wasting my time, useless bot,
    you are useless, youre useless, annoying, so annoyed, im annoyed, im angry, i am angry, pissed, pissed off, furious, ridiculous, nonsense, you dont listen, are you stupid, are you kidding, garbage, trash, rubbish,
    😡, 🤬, 😠, 🖕, scheisse, scheiss bot, so ein scheiss, verpiss dich, halt die klappe, halts maul, bloder bot, du nervst, nervt, leck mich, arschloch, dumm,
    mierda, que mierda, vete a la mierda, callate, estupido, idiota, puta, joder, merde, ta gueule, putain, connard, va te faire foutre, nul, cazzo, vaffanculo, che schifo, stupido, merda, vai se foder, caralho, porra,
    блин, блять, бля, пошел ты, иди нахуй, нахуй, хуйня, дурак, тупой, тупой бот, идиот, бесишь, бесит, заткнись, 妈的, 他妈的, 滚, 傻逼, 闭嘴, 垃圾`,
    'angry',
  ],
  [
    `are you a bot, are you bot, are you an ai, are you ai, are you human, are you a human, are you real, are you a real person, are you a person, are you a robot, are you a machine, are you chatgpt, are you claude, r u a bot, r u human, r u real,
    is this a bot, is this an ai, is this real, is this a real person, is this automated, am i talking to a bot, am i talking to a human, am i talking to a real person, am i talking to a person, who are you, who r u, what are you, who is this, whos this, who am i talking to, do you have feelings, whats your name, what is your name, your name,
    you are a bot, youre a bot, youre just a bot, you are just a bot, youre not real, a bot, human,
    bist du ein bot, bist du ein mensch, bist du echt, bist du eine maschine, wer bist du, was bist du, eres un bot, eres humano, eres humana, eres real, quien eres, que eres,
    es tu un bot, tu es un bot, es tu humain, qui es tu, tu es qui, sei un bot, sei umano, chi sei, voce e um bot, quem e voce, ты бот, ты человек, кто ты, ты кто, ты робот, 你是机器人, 你是谁, 你是人, 你是真人`,
    'identity',
  ],
  [
    `what do you store, what do you keep, what do you save, what do you know about me, what is stored, what data, which data, where is this stored, where is it stored, where is my data, where do you store, where does this go, is this stored, is this saved, do you store, do you save, do you record,
    who can see this, who sees this, who reads this, who can read this, who has access, is this private, is it private, is this safe, is it safe, is this secure, is this confidential, is my data safe, do you sell my data, do you share my data, is this anonymous, privacy, my data, gdpr, data protection,
    was speicherst du, wo wird das gespeichert, wer sieht das, wer liest das, ist das sicher, datenschutz, que guardas, donde se guarda, quien ve esto, es privado, es seguro, privacidad, que gardes tu, qui voit ca, cest prive, confidentialite,
    cosa salvi, chi vede questo, e sicuro, o que voce guarda, quem ve isso, e seguro, что ты хранишь, где это хранится, кто это видит, это безопасно, 你保存什么, 谁能看到, 安全吗, 隐私`,
    'privacy',
  ],
  [
    `what can you do, what do you do, what can i do here, what is this, whats this, what is this about, whats this about, what is this for, how does this work, how does it work, how do you work, how do i use this, how to use this, what can i say, what can i ask, what can i write, what are my options, what are the options, what should i write, what do i write,
    help, commands, menu, options, instructions, manual, info, what are the commands, what commands, explain this, how do i use you,
    was kannst du, wie funktioniert das, was ist das, was soll das, hilfe, que puedes hacer, como funciona, como funciona esto, ayuda, que es esto, que sais tu faire, comment ca marche, cest quoi, aide,
    cosa puoi fare, come funziona, cose questo, aiuto, o que voce faz, como funciona isso, ajuda, что ты умеешь, что ты можешь, как это работает, что это, помощь, помоги, 你能做什么, 你会什么, 怎么用, 这是什么, 帮助`,
    'abilities',
  ],
  [
    `start over, start again, restart, reset, begin again, start from scratch, start from the beginning, from the beginning, back to the start, go back, undo, start fresh,
    von vorne, neu anfangen, noch mal von vorn, neustart, empezar de nuevo, volver a empezar, recommencer, ricominciare, recomecar, сначала, начать сначала, заново, 重新开始, 从头开始`,
    'start_over',
  ],
  [
    `what, huh, hm what, wut, wat, eh, sorry what, pardon, excuse me, what do you mean, what does that mean, what does this mean, i dont understand, i do not understand, dont understand, dont get it, i dont get it, dont get this, i dont follow, im confused, i am confused, confused, confusing, this is confusing, makes no sense, doesnt make sense,
    what is that, i dont know what you mean, come again, say again, say that again, repeat, repeat that, can you repeat, rephrase, not clear, unclear, i dont know what to do, dont know what to do, what now, now what, what next, and now, lost, im lost, ❓, 🤔, 😕, 🤷,
    hae, ha, wie bitte, was meinst du, was heisst das, verstehe nicht, ich verstehe nicht, verstehe das nicht, versteh ich nicht, kapier ich nicht, was jetzt, und jetzt, como, que, no entiendo, no comprendo, que quieres decir, y ahora, quoi, comment, je ne comprends pas, je comprends pas, pardon, et maintenant,
    cosa, come, non capisco, non ho capito, e adesso, o que, nao entendi, nao entendo, e agora, что, чего, не понимаю, не понял, не поняла, в смысле, и что теперь, 什么, 什么意思, 不懂, 不明白, 听不懂, 看不懂`,
    'confused',
  ],
  [
    `idk, dunno, i dunno, dont know, i dont know, i do not know, no idea, no clue, not sure, im not sure, i am not sure, hard to say, cant say, cant tell, i cant guess, cant guess, cannot guess, difficult to say, who knows, no guess, dont want to guess, i dont want to guess, skip the guess, no numbers, without a guess, whatever, any, anything, dont care, i dont care, you decide, you choose, you pick, cant decide, i cant decide, surprise me, doesnt matter, either,
    weiss nicht, weiss ich nicht, ich weiss nicht, ich weiss es nicht, keine ahnung, egal, schwer zu sagen, mir egal, no se, no lo se, ni idea, da igual, me da igual, je ne sais pas, je sais pas, jsp, aucune idee, peu importe, non so, non lo so, boh, non importa,
    nao sei, sei la, tanto faz, не знаю, хз, без понятия, понятия не имею, все равно, трудно сказать, 不知道, 不清楚, 随便, 都可以, 难说`,
    'unsure',
  ],
  [
    `thanks, thank you, thx, ty, tysm, tnx, thank u, many thanks, thanks a lot, thanks so much, thank you so much, cheers, appreciate it, i appreciate it, much appreciated, 🙏,
    danke, danke dir, vielen dank, danke schon, dankeschon, gracias, muchas gracias, mil gracias, merci, merci beaucoup, grazie, grazie mille, obrigado, obrigada, muito obrigado, спасибо, спс, благодарю, большое спасибо, 谢谢, 多谢, 感谢`,
    'thanks',
  ],
  [
    `lol, lmao, rofl, haha, hahaha, hehe, hihi, jaja, xd, nice, great, awesome, amazing, cool, wow, wonderful, fantastic, excellent, perfect, love it, i love it, i love this, love this, i like it, i like this, i like you, love you, i love you, youre great, you are great, you rock, good bot, yay, woohoo, sweet, brilliant, im happy, i am happy, so happy, feeling good, feel good, feel great, good, fun, funny, thats funny, this is fun, well done, good job, so good,
    😀, 😃, 😄, 😁, 😆, 😂, 🤣, 😊, 🙂, 😍, 🥰, 😎, 🎉, 🥳, ❤, 💪, 🔥, 👏, 💯, 🤗, 😅, 😉, ✨,
    toll, super, klasse, prima, geil, cool, freut mich, genial, que bien, me encanta, bueno, excelente, jajaja, super cool, genial, parfait, bravo, mdr, ptdr, jadore, bello, bellissimo, fantastico, ottimo, otimo, legal, adorei, kkk, kkkk,
    круто, класс, супер, отлично, здорово, ура, ахаха, хаха, ха ха, прикольно, 哈哈, 哈哈哈, 太好了, 太棒了, 棒, 不错, 真好`,
    'happy',
  ],
  [
    `hi, hello, hey, are you there, are you still there, still there, you there, anybody there, anyone there, is anybody there, is anyone there, ping, hiya, hey there, hi there, hello there, yo, sup, whats up, wassup, good morning, good afternoon, good evening, howdy, greetings, hi again, hello again, im back, i am back, back again, how are you, how are you doing, hows it going, how r u, how do you do, nice to meet you, good day, 👋,
    hallo, moin, servus, guten morgen, guten tag, guten abend, wie gehts, wie geht es dir, gruss gott, hola, buenos dias, buenas tardes, buenas noches, buenas, que tal, como estas, bonjour, salut, bonsoir, coucou, ca va, comment ca va,
    ciao, buongiorno, buonasera, salve, come stai, ola, oi, bom dia, boa tarde, boa noite, tudo bem, привет, здравствуйте, здравствуй, доброе утро, добрый день, добрый вечер, как дела, 你好, 您好, 早上好, 晚上好, 嗨`,
    'greeting',
  ],
  [
    `bye, goodbye, good bye, bye bye, see you, see ya, cya, see you later, see you tomorrow, see you soon, talk later, talk to you later, ttyl, gtg, got to go, gotta go, i have to go, have to go, good night, goodnight, night, exit, quit, close, end,
    tschuss, tschau, auf wiedersehen, bis dann, bis spater, bis morgen, gute nacht, ich muss los, adios, hasta luego, hasta manana, chao, au revoir, a plus, a bientot, a demain, bonne nuit, arrivederci, a dopo, a domani, buonanotte, tchau, ate logo, ate amanha,
    пока, до свидания, до завтра, спокойной ночи, увидимся, 再见, 拜拜, 晚安, 明天见`,
    'goodbye',
  ],
  [
    `ok, okay, okey, k, kk, okie, okey dokey, alright, all right, fine, sure, yes, yep, yeah, yup, ya, y, right, got it, understood, i see, roger, noted, agreed, deal, ready, im ready, on it, im on it, doing it, doing it now, im doing it, im doing it now, i am doing it now, starting, starting now, im starting, i start now, i will, i will do it now, i will do it, will do, will do it now, i will try, i will try it, will try, let me try, let me do it, trying now, going, here i go, here we go, lets go, lets do it, lets start, begin, start, go, give me a minute, give me a moment, one moment, one sec, a moment, wait, hold on, brb, be right back, in a minute, just a minute, just a moment, just a sec, 👍, 👌, 🫡, 🆗, 🚀,
    ja, jo, jep, gut, alles klar, klar, verstanden, mach ich, ich mache es jetzt, ich fange an, los gehts, los, moment, si, vale, bien, claro, entendido, voy, ahora mismo, vamos, oui, daccord, compris, cest parti, jy vais, ca marche, va bene, certo, capito, vado, andiamo, sim, certo, entendi, vou, vamos la,
    да, ок, окей, хорошо, ладно, понял, поняла, понятно, ясно, делаю, начинаю, поехали, давай, сейчас, 好, 好的, 是, 嗯, 行, 可以, 明白, 知道了, 开始, 我去做`,
    'going',
  ],
]);

/** Words around a mood that change nothing about it. */
export const AROUND = wordSet(`
  you u ur your youre the a an this that it its is are was i im me my we so very much really just oh ah ohh well and or then now again please pls man dude bro mate coach bot dear
  for to of all here there too also at on with but hm hmm um uh lot everything always at today ok okay yes no
  du dich dir ein eine der die das ist und so sehr ja doch mal bitte hier ich es fur alles heute
  tu te un una el la es y muy por todo hoy de je le les et tres si pour tout bien
  io ti il e molto per tutto o muito tudo ты вы мне я это и очень так за все ну вот а 你 我 的 了 吗 啊 呢 吧 很 是 这 个 们 您 太
`);
