/** Pieces of what a coach writes on an ordinary day. Slots: {n} {m} 0-10, {min} minutes, {p} percent, {name}, {thing}, {when}. */
export interface ReplyParts {
  readonly open: readonly string[];
  readonly middle: readonly string[];
  readonly close: readonly string[];
  readonly slots: { readonly [slot in 'name' | 'thing' | 'when']: readonly string[] };
}

const en: ReplyParts = {
  open: [
    'Nice, that is done.',
    'Thank you for the honest number.',
    'You did it, and it took {min} minutes.',
    'That sounds like a long day.',
    'Fair enough, {name}.',
    'Good, the {thing} is where it belongs.',
    'Harder than you thought, and still you went through with it.',
    'I hear you.',
    'So {name} answered after all.',
    'A no is news too.',
    'Welcome back.',
    'Got it: {n} out of 10 and {min} minutes.',
    'That was quick.',
    'I can see why the {thing} pulls at you {when}.',
    'It makes sense that you are tired.',
    'No harm done by a missed day.',
  ],
  middle: [
    'You guessed {n} and it turned out to be {m}.',
    'The {thing} can wait until {when}.',
    'It is the third time in a row that your number was two points too high.',
    'Your rule about the {thing} seems to hold better when it is decided in the evening.',
    'Smaller is fine: one line to {name} is enough.',
    'If the coffee is ready, then the {thing} comes out of the drawer.',
    'You said {p} percent, and here you are.',
    'Nobody but you decides what counts as good enough.',
    'The instructions on the box are a start, your own way may be better.',
    'Being nervous about {name} does not mean that you are doing it wrong.',
    'I cannot see pictures, so tell me in your own words what the {thing} looks like now.',
    'I am a program, so I do not get tired of hearing about it.',
    'I do not remember that part, tell me again.',
    'Writing it down {when} made the difference, by your own account.',
    'Your boss changed the rules at short notice, and that would throw most people.',
  ],
  close: [
    'What surprised you most?',
    'How hard will it be, from 0 to 10?',
    'Where will you be {when}?',
    'How many minutes do you give it?',
    'What would make it one point easier?',
    'Go ahead, I am curious what really happens.',
    'What did {name} say, word for word?',
    'Does that change your next guess?',
    'Rest first, we go on {when}.',
    'Which of the two do you prefer?',
    'Tell me afterwards.',
  ],
  slots: {
    name: ['Jana', 'Tom', 'your sister', 'Karim', 'the teacher', 'Ms Okafor', 'your neighbour'],
    thing: ['phone', 'letter', 'offer', 'mat', 'notebook', 'kettle', 'draft', 'bicycle'],
    when: ['tonight', 'before breakfast', 'on Thursday', 'after work', 'at half past seven', 'at lunch'],
  },
};

const de: ReplyParts = {
  open: [
    'Schön, das ist geschafft.',
    'Danke für die ehrliche Zahl.',
    'Das klingt nach einem langen Tag.',
    'Schneller als gedacht!',
    'Ein Nein ist auch eine Nachricht.',
  ],
  middle: [
    'Du hattest {n} getippt, am Ende war es {m}.',
    'Kleiner geht immer: eine Zeile an {name} reicht.',
    'Deine eigene Regel mit dem {thing} hält abends besser.',
    'Ich bin ein Programm, mich stört es nicht, wenn du dreimal fragst.',
    'Das mit dem {thing} kann bis {when} warten.',
  ],
  close: [
    'Was hat dich überrascht?',
    'Wie schwer wird es, von 0 bis 10?',
    'Wie viele Minuten gibst du dem?',
    'Erzähl mir danach davon.',
    'Wo bist du {when}?',
  ],
  slots: {
    name: ['Jana', 'deine Schwester', 'den Nachbarn'],
    thing: ['Handy', 'Brief', 'Heft'],
    when: ['morgen früh', 'nach der Arbeit', 'Donnerstag'],
  },
};

const es: ReplyParts = {
  open: [
    'Muy bien, ya está hecho.',
    'Gracias por el número sincero.',
    'Suena a un día largo.',
    'Te entiendo.',
  ],
  middle: [
    'Pensabas en un {n} y fue un {m}.',
    'Basta con una línea para {name}.',
    'Eso de {thing} puede esperar hasta {when}.',
    'Tu propia regla funciona mejor por la noche.',
  ],
  close: [
    '¿Qué te sorprendió?',
    '¿Qué tan difícil será, de 0 a 10?',
    'Cuéntame después.',
    '¿Dónde estarás {when}?',
  ],
  slots: {
    name: ['Ana', 'tu hermano', 'la vecina'],
    thing: ['la carta', 'el móvil', 'la oferta'],
    when: ['mañana', 'esta tarde', 'el jueves'],
  },
};

const fr: ReplyParts = {
  open: ['Bravo, c’est fait.', 'Merci pour ce chiffre honnête.', 'Quelle journée.', 'Je comprends.'],
  middle: [
    'Tu avais dit {n}, et c’était {m}.',
    'Une ligne à {name} suffit.',
    'On peut laisser {thing} jusqu’à {when}.',
    'Ta propre règle tient mieux le soir.',
  ],
  close: [
    'Qu’est-ce qui t’a surpris ?',
    'Ce sera dur comment, de 0 à 10 ?',
    'Raconte-moi après.',
    'Où seras-tu {when} ?',
  ],
  slots: {
    name: ['Léa', 'ton frère', 'la voisine'],
    thing: ['la lettre', 'le téléphone', 'l’annonce'],
    when: ['demain', 'ce soir', 'jeudi'],
  },
};

const ru: ReplyParts = {
  open: ['Отлично, это сделано.', 'Спасибо за честное число.', 'Похоже, день был долгий.', 'Понимаю тебя.'],
  middle: [
    'Ты ожидал {n}, а вышло {m}.',
    'Хватит одной строчки для {name}.',
    'Про {thing} можно подумать {when}.',
    'Твоё собственное правило лучше держится вечером.',
  ],
  close: [
    'Что удивило больше всего?',
    'Насколько трудно это будет, от 0 до 10?',
    'Расскажи потом.',
    'Сколько минут дашь?',
  ],
  slots: {
    name: ['Ани', 'брата', 'соседки'],
    thing: ['письмо', 'телефон', 'объявление'],
    when: ['завтра', 'вечером', 'в четверг'],
  },
};

const zh: ReplyParts = {
  open: ['很好，这一步做完了。', '谢谢你诚实的数字。', '听起来今天很累。', '我明白。'],
  middle: [
    '你猜是{n}，结果是{m}。',
    '给{name}写一行就够了。',
    '{thing}可以等到{when}再说。',
    '你自己定的规则晚上更容易守住。',
  ],
  close: ['最让你意外的是什么？', '从0到10，会有多难？', '做完告诉我。', '你打算用几分钟？'],
  slots: {
    name: ['小王', '你妹妹', '邻居'],
    thing: ['那封信', '手机', '广告'],
    when: ['明天', '今晚', '星期四'],
  },
};

const pt: ReplyParts = {
  open: [
    'Muito bem, está feito.',
    'Obrigado pelo número sincero.',
    'Parece que foi um dia longo.',
    'Entendo.',
  ],
  middle: [
    'Você disse {n} e foi {m}.',
    'Uma linha para {name} já basta.',
    'Deixe {thing} para {when}.',
    'A sua própria regra funciona melhor à noite.',
  ],
  close: [
    'O que te surpreendeu?',
    'Vai ser difícil quanto, de 0 a 10?',
    'Me conta depois.',
    'Quantos minutos?',
  ],
  slots: {
    name: ['Ana', 'seu irmão', 'a vizinha'],
    thing: ['a carta', 'o celular', 'o anúncio'],
    when: ['amanhã', 'hoje à noite', 'quinta'],
  },
};

const it: ReplyParts = {
  open: ['Bene, è fatto.', 'Grazie per il numero sincero.', 'Sembra una giornata lunga.', 'Ti capisco.'],
  middle: [
    'Avevi detto {n} ed è stato {m}.',
    'Basta una riga a {name}.',
    'Lascia {thing} per {when}.',
    'La tua regola tiene meglio la sera.',
  ],
  close: [
    'Che cosa ti ha sorpreso?',
    'Quanto sarà difficile, da 0 a 10?',
    'Raccontami dopo.',
    'Quanti minuti ci metti?',
  ],
  slots: {
    name: ['Anna', 'tuo fratello', 'la vicina'],
    thing: ['la lettera', 'il telefono', 'l’annuncio'],
    when: ['domani', 'stasera', 'giovedì'],
  },
};

export const REPLY_PARTS: { readonly [lang: string]: ReplyParts } = { en, de, es, fr, ru, zh, pt, it };
