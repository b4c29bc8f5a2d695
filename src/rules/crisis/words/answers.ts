/** What somebody in danger reads, in one language. `n` is a number to call. */
export interface AnswerWords {
  /** First lines by what it is about; `other`: somebody else is in danger. */
  readonly opening: Readonly<Record<'life' | 'harm' | 'abuse' | 'medical' | 'other', string>>;
  readonly emergency: (n: string) => string;
  readonly anywhere: string;
  readonly text: (word: string, to: string) => string;
  readonly always: string;
  readonly violence: string;
  readonly young: string;
  readonly more: string;
  readonly closing: string;
  readonly closingOther: string;
  /** To whatever they write while coaching rests. */
  readonly here: string;
  readonly backButton: string;
  readonly confirm: string;
  readonly confirmYes: string;
  readonly confirmNo: string;
  readonly welcomeBack: string;
  readonly notYet: string;
  /** When nobody can say whether they are in danger. */
  readonly ask: string;
  readonly askedNo: string;
}

export const ENGLISH: AnswerWords = {
  opening: {
    life: 'Thank you for telling me. I am really glad you did. This matters more than any step. I am a program, so please let a person be with you in this, today.',
    harm: 'Thank you for saying it. Thoughts like these can frighten, and they can be helped. Please put some distance between you and the other person, and talk to somebody now.',
    abuse:
      'I am sorry that this is happening. It is not your fault, and you do not have to sort it out alone. If you can, go where you are safe.',
    medical:
      'This may be an emergency, and it cannot wait for me. Please get medical help right now, even if you are not sure.',
    other:
      'It is good that you look after them. Take it seriously: ask them openly whether they think of ending their life, listen, and stay with them or find somebody who does. You need not carry this alone.',
  },
  emergency: (n) => `If there is danger right now, call ${n}.`,
  anywhere: 'If there is danger right now, call your local emergency number (112 works in many countries).',
  text: (word, to) => (word === '' ? `or text ${to}` : `text ${word} to ${to}`),
  always: 'day and night',
  violence: 'violence',
  young: 'children and young people',
  more: 'Other places and ways to reach someone:',
  closing:
    'If you can, tell someone near you too, and put away what you could hurt yourself with. Steps and reminders rest for now. You can write to me whenever you like.',
  closingOther:
    'Those lines help people who worry about somebody, too. When you want to go on with your own step, just write.',
  here: 'I am still here. I am a program, and what you carry deserves a person. Here is who can listen right now:',
  backButton: 'I am safe, let us go on',
  confirm:
    'I am glad to hear from you. Just to be sure: are you safe right now, and would you like to go on with your steps?',
  confirmYes: 'Yes, go on',
  confirmNo: 'Not yet',
  welcomeBack:
    'Good to have you back. No hurry with anything. Should it get dark again, tell me or call one of the numbers above.',
  notYet:
    'That is all right. Nothing here is in a hurry. Please talk to somebody; I keep the numbers here for you.',
  ask: 'I may have misread you, so I ask plainly: are you thinking of ending your life or of hurting yourself, or is somebody hurting you? A yes or a no is enough. Either way, these people listen:',
  askedNo:
    'Thank you for answering. If that changes, tell me, or call one of those numbers. Then let us go on, as gently as you like.',
};

const DE: AnswerWords = {
  opening: {
    life: 'Danke, dass du mir das sagst. Das ist wichtiger als jeder Schritt. Ich bin ein Programm, deshalb: Lass bitte heute noch einen Menschen für dich da sein.',
    harm: 'Danke, dass du es aussprichst. Solche Gedanken machen Angst, und es gibt Hilfe. Bring bitte Abstand zwischen dich und den anderen Menschen und sprich jetzt mit jemandem.',
    abuse:
      'Es tut mir leid, dass dir das passiert. Du bist nicht schuld, und du musst da nicht allein durch. Wenn du kannst, geh dorthin, wo du sicher bist.',
    medical:
      'Das kann ein Notfall sein, und der kann nicht auf mich warten. Hol bitte sofort medizinische Hilfe, auch wenn du nicht sicher bist.',
    other:
      'Gut, dass du auf diesen Menschen achtest. Nimm es ernst: Frag offen, ob er oder sie sich das Leben nehmen will, hör zu und bleib da, oder hol jemanden, der bleibt. Du musst das nicht allein tragen.',
  },
  emergency: (n) => `Wenn gerade Gefahr besteht, ruf ${n} an.`,
  anywhere: 'Wenn gerade Gefahr besteht, ruf den Notruf an (112 gilt in vielen Ländern).',
  text: (word, to) => (word === '' ? `oder SMS an ${to}` : `SMS mit ${word} an ${to}`),
  always: 'Tag und Nacht',
  violence: 'Gewalt',
  young: 'Kinder und Jugendliche',
  more: 'Andere Orte und Wege zu jemandem:',
  closing:
    'Sag es, wenn du kannst, auch jemandem in deiner Nähe, und leg weg, womit du dich verletzen könntest. Schritte und Erinnerungen ruhen vorerst. Schreiben kannst du mir jederzeit.',
  closingOther:
    'Dort wird auch denen geholfen, die sich um jemanden sorgen. Wenn du mit deinem eigenen Schritt weitermachen willst, schreib einfach.',
  here: 'Ich bin noch da. Ich bin ein Programm, und was du trägst, verdient einen Menschen. Hier hört dir gerade jetzt jemand zu:',
  backButton: 'Ich bin sicher, weiter',
  confirm:
    'Schön, von dir zu hören. Nur damit ich sicher bin: Bist du gerade in Sicherheit, und möchtest du mit deinen Schritten weitermachen?',
  confirmYes: 'Ja, weiter',
  confirmNo: 'Noch nicht',
  welcomeBack:
    'Schön, dass du wieder da bist. Nichts eilt. Wenn es wieder dunkel wird, sag es mir oder ruf eine der Nummern oben an.',
  notYet:
    'Das ist in Ordnung. Hier eilt nichts. Sprich bitte mit jemandem; die Nummern bleiben hier für dich stehen.',
  ask: 'Vielleicht habe ich dich falsch verstanden, darum frage ich offen: Denkst du daran, dir das Leben zu nehmen oder dich zu verletzen, oder tut dir jemand weh? Ein Ja oder Nein genügt. So oder so, diese Menschen hören zu:',
  askedNo:
    'Danke für deine Antwort. Wenn sich das ändert, sag es mir oder ruf eine der Nummern an. Dann machen wir weiter, so behutsam du magst.',
};

const ES: AnswerWords = {
  opening: {
    life: 'Gracias por contármelo. Esto importa más que cualquier paso. Soy un programa, así que deja, por favor, que una persona te acompañe hoy.',
    harm: 'Gracias por decirlo. Pensamientos así asustan, y hay ayuda. Por favor, pon distancia entre tú y la otra persona y habla con alguien ahora.',
    abuse:
      'Siento mucho que te pase esto. No es culpa tuya y no tienes que resolverlo a solas. Si puedes, ve a un lugar seguro.',
    medical:
      'Esto puede ser una emergencia y no puede esperarme. Pide ayuda médica ahora mismo, aunque no estés seguro o segura.',
    other:
      'Qué bien que cuides de esa persona. Tómalo en serio: pregúntale abiertamente si piensa en quitarse la vida, escucha y quédate con ella, o busca a alguien que se quede. No tienes que llevarlo a solas.',
  },
  emergency: (n) => `Si hay peligro ahora mismo, llama al ${n}.`,
  anywhere: 'Si hay peligro ahora mismo, llama al número de emergencias de tu país (el 112 sirve en muchos).',
  text: (word, to) => (word === '' ? `o SMS al ${to}` : `SMS con ${word} al ${to}`),
  always: 'día y noche',
  violence: 'violencia',
  young: 'niños y jóvenes',
  more: 'Otros lugares y maneras de encontrar a alguien:',
  closing:
    'Si puedes, díselo también a alguien cercano y aparta aquello con lo que podrías hacerte daño. Los pasos y recordatorios descansan por ahora. Escríbeme cuando quieras.',
  closingOther:
    'Allí también ayudan a quien se preocupa por alguien. Cuando quieras seguir con tu propio paso, escribe.',
  here: 'Sigo aquí. Soy un programa, y lo que llevas merece una persona. Estos pueden escucharte ahora:',
  backButton: 'Estoy a salvo, sigamos',
  confirm:
    'Me alegra leerte. Solo para estar seguro: ¿estás a salvo ahora mismo y quieres seguir con tus pasos?',
  confirmYes: 'Sí, sigamos',
  confirmNo: 'Todavía no',
  welcomeBack:
    'Qué bueno tenerte de vuelta. Sin prisa. Si vuelve a oscurecer, dímelo o llama a uno de los números de arriba.',
  notYet: 'Está bien. Aquí nada corre prisa. Habla con alguien, por favor; dejo aquí los números para ti.',
  ask: 'Quizá te entendí mal, así que pregunto claramente: ¿piensas en quitarte la vida o en hacerte daño, o alguien te hace daño? Basta un sí o un no. En cualquier caso, estas personas escuchan:',
  askedNo:
    'Gracias por responder. Si eso cambia, dímelo o llama a uno de esos números. Entonces sigamos, con la calma que quieras.',
};

const FR: AnswerWords = {
  opening: {
    life: "Merci de me le dire. C'est plus important que n'importe quelle étape. Je suis un programme : laisse une personne être là pour toi, aujourd'hui.",
    harm: "Merci de le dire. De telles pensées font peur, et il existe de l'aide. Mets de la distance entre toi et l'autre personne et parle à quelqu'un maintenant.",
    abuse:
      "Je suis désolé que cela t'arrive. Ce n'est pas ta faute et tu n'as pas à t'en sortir seul. Si tu peux, va là où tu es en sécurité.",
    medical:
      "C'est peut-être une urgence, et elle ne peut pas m'attendre. Demande une aide médicale tout de suite, même si tu as un doute.",
    other:
      "C'est bien que tu veilles sur cette personne. Prends-le au sérieux : demande-lui ouvertement si elle pense à se donner la mort, écoute, et reste avec elle ou trouve quelqu'un qui reste. Tu n'as pas à porter cela seul.",
  },
  emergency: (n) => `S'il y a un danger maintenant, appelle le ${n}.`,
  anywhere: "S'il y a un danger maintenant, appelle les urgences (le 112 marche dans beaucoup de pays).",
  text: (word, to) => (word === '' ? `ou SMS au ${to}` : `SMS ${word} au ${to}`),
  always: 'jour et nuit',
  violence: 'violences',
  young: 'enfants et jeunes',
  more: "D'autres lieux et moyens de joindre quelqu'un :",
  closing:
    "Si tu peux, dis-le aussi à quelqu'un près de toi et éloigne ce avec quoi tu pourrais te blesser. Étapes et rappels se reposent pour l'instant. Écris-moi quand tu veux.",
  closingOther:
    "Ils aident aussi ceux qui s'inquiètent pour quelqu'un. Quand tu voudras reprendre ta propre étape, écris-moi.",
  here: "Je suis toujours là. Je suis un programme, et ce que tu portes mérite une personne. Voici qui peut t'écouter maintenant :",
  backButton: 'Je suis en sécurité, on reprend',
  confirm:
    'Je suis content de te lire. Juste pour être sûr : es-tu en sécurité en ce moment, et veux-tu reprendre tes étapes ?',
  confirmYes: 'Oui, on reprend',
  confirmNo: 'Pas encore',
  welcomeBack:
    "Content que tu sois de retour. Rien ne presse. Si cela redevient sombre, dis-le-moi ou appelle l'un des numéros ci-dessus.",
  notYet:
    "C'est d'accord. Rien ne presse ici. Parle à quelqu'un, s'il te plaît ; je garde les numéros ici pour toi.",
  ask: "Je t'ai peut-être mal compris, alors je demande clairement : penses-tu à mettre fin à tes jours ou à te faire du mal, ou quelqu'un te fait-il du mal ? Un oui ou un non suffit. Dans tous les cas, ces personnes écoutent :",
  askedNo:
    "Merci d'avoir répondu. Si cela change, dis-le-moi ou appelle l'un de ces numéros. Alors continuons, aussi doucement que tu veux.",
};

const IT: AnswerWords = {
  opening: {
    life: 'Grazie di avermelo detto. Questo conta più di ogni passo. Sono un programma, quindi lascia per favore che una persona ti stia accanto, oggi.',
    harm: "Grazie di averlo detto. Pensieri così spaventano, e c'è aiuto. Per favore metti distanza tra te e l'altra persona e parla con qualcuno adesso.",
    abuse:
      'Mi dispiace che ti stia succedendo. Non è colpa tua e non devi cavartela da solo o da sola. Se puoi, vai dove sei al sicuro.',
    medical:
      "Può essere un'emergenza e non può aspettare me. Chiedi subito aiuto medico, anche se non sei sicuro o sicura.",
    other:
      'È bello che ti prenda cura di questa persona. Prendilo sul serio: chiedile apertamente se pensa di togliersi la vita, ascolta e resta con lei, o trova qualcuno che resti. Non devi portarlo da solo o da sola.',
  },
  emergency: (n) => `Se c'è pericolo adesso, chiama il ${n}.`,
  anywhere: "Se c'è pericolo adesso, chiama il numero di emergenza del tuo paese (il 112 vale in molti).",
  text: (word, to) => (word === '' ? `o SMS al ${to}` : `SMS con ${word} al ${to}`),
  always: 'giorno e notte',
  violence: 'violenza',
  young: 'bambini e ragazzi',
  more: 'Altri luoghi e modi per trovare qualcuno:',
  closing:
    'Se puoi, dillo anche a qualcuno vicino a te e metti via ciò con cui potresti farti del male. Passi e promemoria per ora riposano. Scrivimi quando vuoi.',
  closingOther:
    'Lì aiutano anche chi si preoccupa per qualcuno. Quando vuoi riprendere il tuo passo, scrivimi.',
  here: 'Sono ancora qui. Sono un programma, e ciò che porti merita una persona. Ecco chi può ascoltarti adesso:',
  backButton: 'Sono al sicuro, continuiamo',
  confirm:
    'Mi fa piacere leggerti. Solo per essere sicuro: adesso sei al sicuro e vuoi riprendere i tuoi passi?',
  confirmYes: 'Sì, continuiamo',
  confirmNo: 'Non ancora',
  welcomeBack:
    'Bello riaverti qui. Senza fretta. Se torna il buio, dimmelo o chiama uno dei numeri qui sopra.',
  notYet: 'Va bene così. Qui niente ha fretta. Parla con qualcuno, per favore; i numeri restano qui per te.',
  ask: 'Forse ho capito male, quindi chiedo chiaramente: pensi di toglierti la vita o di farti del male, o qualcuno ti fa del male? Basta un sì o un no. In ogni caso, queste persone ascoltano:',
  askedNo:
    'Grazie per la risposta. Se cambia, dimmelo o chiama uno di quei numeri. Allora continuiamo, con la calma che vuoi.',
};

const PT: AnswerWords = {
  opening: {
    life: 'Obrigado por me contar. Isso importa mais do que qualquer passo. Sou um programa, então deixe, por favor, que uma pessoa esteja com você hoje.',
    harm: 'Obrigado por dizer isso. Pensamentos assim assustam, e existe ajuda. Por favor, afaste-se da outra pessoa e fale com alguém agora.',
    abuse:
      'Sinto muito que isso esteja acontecendo. A culpa não é sua, e você não precisa resolver sozinho ou sozinha. Se puder, vá para um lugar seguro.',
    medical:
      'Isso pode ser uma emergência e não pode esperar por mim. Procure ajuda médica agora mesmo, mesmo na dúvida.',
    other:
      'Que bom que você cuida dessa pessoa. Leve a sério: pergunte abertamente se ela pensa em tirar a própria vida, escute e fique com ela, ou encontre alguém que fique. Você não precisa carregar isso só.',
  },
  emergency: (n) => `Se há perigo agora, ligue para ${n}.`,
  anywhere: 'Se há perigo agora, ligue para o número de emergência do seu país (o 112 funciona em muitos).',
  text: (word, to) => (word === '' ? `ou SMS para ${to}` : `SMS com ${word} para ${to}`),
  always: 'dia e noite',
  violence: 'violência',
  young: 'crianças e jovens',
  more: 'Outros lugares e formas de encontrar alguém:',
  closing:
    'Se puder, conte também a alguém próximo e afaste aquilo com que poderia se machucar. Passos e lembretes descansam por enquanto. Escreva quando quiser.',
  closingOther:
    'Lá também ajudam quem se preocupa com alguém. Quando quiser seguir com o seu passo, é só escrever.',
  here: 'Continuo aqui. Sou um programa, e o que você carrega merece uma pessoa. Eis quem pode ouvir você agora:',
  backButton: 'Estou em segurança, vamos seguir',
  confirm:
    'Que bom ler você. Só para ter certeza: você está em segurança agora e quer seguir com os seus passos?',
  confirmYes: 'Sim, vamos seguir',
  confirmNo: 'Ainda não',
  welcomeBack:
    'Que bom ter você de volta. Sem pressa. Se escurecer de novo, me diga ou ligue para um dos números acima.',
  notYet: 'Tudo bem. Aqui nada tem pressa. Fale com alguém, por favor; os números ficam aqui para você.',
  ask: 'Talvez eu tenha entendido mal, então pergunto claramente: você pensa em tirar a vida ou em se machucar, ou alguém machuca você? Um sim ou um não basta. De qualquer forma, estas pessoas escutam:',
  askedNo:
    'Obrigado por responder. Se isso mudar, me diga ou ligue para um desses números. Então vamos seguir, com a calma que quiser.',
};

const RU: AnswerWords = {
  opening: {
    life: 'Спасибо, что сказали об этом. Это важнее любого шага. Я программа, поэтому, пожалуйста, пусть сегодня рядом с вами будет человек.',
    harm: 'Спасибо, что сказали это вслух. Такие мысли пугают, и с ними помогают. Пожалуйста, отойдите подальше от другого человека и поговорите с кем-нибудь сейчас.',
    abuse:
      'Мне очень жаль, что это происходит. Вы не виноваты и не обязаны справляться в одиночку. Если можете, идите туда, где безопасно.',
    medical:
      'Это может быть неотложный случай, и ждать меня нельзя. Обратитесь за медицинской помощью прямо сейчас, даже если сомневаетесь.',
    other:
      'Хорошо, что вы заботитесь об этом человеке. Отнеситесь серьёзно: спросите прямо, думает ли он или она о смерти, выслушайте и останьтесь рядом или найдите того, кто останется. Вы не обязаны нести это в одиночку.',
  },
  emergency: (n) => `Если опасность прямо сейчас, звоните ${n}.`,
  anywhere: 'Если опасность прямо сейчас, звоните в экстренную службу (во многих странах 112).',
  text: (word, to) => (word === '' ? `или СМС на ${to}` : `СМС ${word} на ${to}`),
  always: 'круглосуточно',
  violence: 'насилие',
  young: 'дети и подростки',
  more: 'Другие места и способы найти помощь:',
  closing:
    'Если можете, скажите и кому-нибудь рядом и уберите то, чем могли бы себе навредить. Шаги и напоминания пока отдыхают. Писать мне можно в любое время.',
  closingOther:
    'Там помогают и тем, кто беспокоится о близком. Когда захотите продолжить свой шаг, просто напишите.',
  here: 'Я всё ещё здесь. Я программа, а то, что вы несёте, заслуживает человека. Вот кто может выслушать вас сейчас:',
  backButton: 'Я в безопасности, продолжим',
  confirm: 'Рад вас слышать. Только чтобы убедиться: вы сейчас в безопасности и хотите продолжить свои шаги?',
  confirmYes: 'Да, продолжим',
  confirmNo: 'Пока нет',
  welcomeBack:
    'Хорошо, что вы вернулись. Торопиться некуда. Если снова станет темно, скажите мне или позвоните по одному из номеров выше.',
  notYet:
    'Это нормально. Здесь ничто не торопит. Пожалуйста, поговорите с кем-нибудь; номера остаются здесь для вас.',
  ask: 'Возможно, я неверно понял, поэтому спрошу прямо: думаете ли вы о том, чтобы уйти из жизни или навредить себе, или кто-то причиняет вам боль? Достаточно «да» или «нет». В любом случае эти люди выслушают:',
  askedNo:
    'Спасибо за ответ. Если это изменится, скажите мне или позвоните по одному из номеров. Тогда продолжим, так бережно, как захотите.',
};

const ZH: AnswerWords = {
  opening: {
    life: '谢谢你告诉我。这比任何一步都重要。我只是一个程序，所以请今天就让一个人陪在你身边。',
    harm: '谢谢你说出来。这样的念头让人害怕，而且是可以得到帮助的。请先与对方保持距离，现在就和别人谈谈。',
    abuse: '很抱歉你正在经历这些。这不是你的错，你不必独自面对。如果可以，请到安全的地方去。',
    medical: '这可能是紧急情况，不能等我。请立刻寻求医疗帮助，即使你还不确定。',
    other:
      '你这样关心他，真好。请认真对待：直接问对方是不是想结束生命，倾听，陪着对方，或者找人陪着。你不必独自承担。',
  },
  emergency: (n) => `如果现在就有危险，请拨打 ${n}。`,
  anywhere: '如果现在就有危险，请拨打当地的急救电话（许多国家是 112）。',
  text: (word, to) => (word === '' ? `或发短信到 ${to}` : `发短信 ${word} 到 ${to}`),
  always: '24 小时',
  violence: '暴力',
  young: '儿童和青少年',
  more: '其他地方和求助方式：',
  closing: '如果可以，也告诉身边的人，并把可能伤到自己的东西收起来。步骤和提醒先暂停。你随时可以给我写信。',
  closingOther: '这些热线也帮助为别人担心的人。想继续自己的那一步时，写给我就好。',
  here: '我还在这里。我是一个程序，而你所承受的值得有人陪伴。现在可以倾听你的人：',
  backButton: '我现在安全，继续吧',
  confirm: '很高兴听到你的消息。只是确认一下：你现在安全吗？想继续你的步骤吗？',
  confirmYes: '是的，继续',
  confirmNo: '还不想',
  welcomeBack: '欢迎回来。什么都不着急。如果又难受了，告诉我，或者拨打上面的电话。',
  notYet: '没关系，这里什么都不着急。请和别人谈谈；这些电话一直在这里。',
  ask: '也许是我理解错了，所以直接问一下：你是不是想结束生命或伤害自己，或者有人在伤害你？回答是或不是就可以。不管怎样，这些人愿意倾听：',
  askedNo: '谢谢你的回答。如果情况有变，请告诉我，或拨打这些电话。那我们继续，慢慢来就好。',
};

/** By two-letter language code; English for all others. */
export const ANSWERS: Readonly<Record<string, AnswerWords>> = {
  en: ENGLISH,
  de: DE,
  es: ES,
  fr: FR,
  it: IT,
  pt: PT,
  ru: RU,
  zh: ZH,
};
