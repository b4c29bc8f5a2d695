/*
 * Emergency numbers and help lines as the services and health authorities publish them: 988lifeline.org (US),
 * 988.ca, samaritans.org (GB, IE), lifeline.org.au, 1737.org.nz, telefonseelsorge.de, telefonseelsorge.at (142),
 * 143.ch, 3114.fr, sanidad.gob.es (024), telefonoamico.it, 113.nl, telemanas.mohfw.gov.in (14416), cvv.org.br
 * (188), telefon-doveria.ru (8-800-2000-122), National Health Commission of China (12356, since May 2025),
 * findahelpline.com for all others. Written down in November 2026 without calling the live pages: numbers
 * change, so compare them with those pages before going live and once a year.
 */

export interface Help {
  readonly emergency: string;
  readonly lines: readonly string[];
}

export const HELP: Readonly<Record<string, Help>> = {
  US: {
    emergency: '911',
    lines: [
      '988 Suicide & Crisis Lifeline: call or text 988 (day and night)',
      'Crisis Text Line: text HOME to 741741',
    ],
  },
  CA: { emergency: '911', lines: ['9-8-8 Suicide Crisis Helpline: call or text 988 (day and night)'] },
  GB: {
    emergency: '999',
    lines: ['Samaritans: 116 123 (free, day and night)', 'Shout: text SHOUT to 85258'],
  },
  IE: {
    emergency: '112',
    lines: ['Samaritans: 116 123 (free, day and night)', 'Text About It: text HELLO to 50808'],
  },
  AU: { emergency: '000', lines: ['Lifeline: 13 11 14 (day and night)'] },
  NZ: { emergency: '111', lines: ['Need to talk? Call or text 1737 (free, day and night)'] },
  DE: {
    emergency: '112',
    lines: ['TelefonSeelsorge: 0800 111 0 111, 0800 111 0 222, 116 123 (kostenlos, rund um die Uhr)'],
  },
  AT: { emergency: '112', lines: ['TelefonSeelsorge: 142 (rund um die Uhr)'] },
  CH: { emergency: '112', lines: ['Die Dargebotene Hand / La Main Tendue / Telefono Amico: 143 (24h)'] },
  FR: { emergency: '112', lines: ['Numéro national de prévention du suicide : 3114 (gratuit, 24h/24)'] },
  ES: { emergency: '112', lines: ['Línea 024 de atención a la conducta suicida (gratis, 24 h)'] },
  IT: { emergency: '112', lines: ['Telefono Amico Italia: 02 2327 2327'] },
  NL: { emergency: '112', lines: ['113 Zelfmoordpreventie: 113 of 0800-0113 (gratis, dag en nacht)'] },
  IN: { emergency: '112', lines: ['Tele-MANAS: 14416 (free, day and night)'] },
  BR: { emergency: '192', lines: ['CVV: 188 (gratuito, 24 horas)'] },
  RU: { emergency: '112', lines: ['Детский телефон доверия, для молодых людей и родителей: 8-800-2000-122'] },
  CN: { emergency: '120', lines: ['全国统一心理援助热线：12356'] },
};

const zones: Readonly<Record<string, string>> = {
  US: `America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage Pacific/Honolulu America/Detroit
    America/Boise America/Juneau America/Sitka America/Nome America/Adak America/Yakutat America/Metlakatla America/Menominee America/Indianapolis
    America/Louisville America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Kentucky/Louisville
    America/Kentucky/Monticello America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem
    US/Eastern US/Central US/Mountain US/Pacific US/Alaska US/Hawaii US/Arizona`,
  CA: `America/Toronto America/Vancouver America/Montreal America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina
    America/Moncton America/Whitehorse America/Iqaluit America/Rankin_Inlet America/Resolute America/Cambridge_Bay America/Inuvik America/Dawson
    America/Dawson_Creek America/Fort_Nelson America/Creston America/Swift_Current America/Glace_Bay America/Goose_Bay America/Blanc-Sablon
    America/Atikokan America/Coral_Harbour America/Thunder_Bay America/Yellowknife`,
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB',
  IE: 'Europe/Dublin',
  AU: `Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin
    Australia/Broken_Hill Australia/Eucla Australia/Lindeman Australia/Lord_Howe Australia/Canberra`,
  NZ: 'Pacific/Auckland Pacific/Chatham',
  DE: 'Europe/Berlin Europe/Busingen',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  IN: 'Asia/Kolkata Asia/Calcutta',
  BR: `America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Belem America/Maceio America/Manaus America/Cuiaba
    America/Campo_Grande America/Porto_Velho America/Boa_Vista America/Rio_Branco America/Eirunepe America/Santarem America/Araguaina America/Noronha`,
  RU: `Europe/Moscow Europe/Kaliningrad Europe/Samara Europe/Volgograd Europe/Saratov Europe/Kirov Europe/Astrakhan Europe/Ulyanovsk
    Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Kamchatka Asia/Magadan
    Asia/Sakhalin Asia/Chita Asia/Tomsk Asia/Barnaul Asia/Novokuznetsk Asia/Anadyr Asia/Srednekolymsk Asia/Ust-Nera Asia/Khandyga`,
  CN: 'Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin Asia/Beijing',
};

/** ISO 3166 country code by IANA zone, for the countries of {@link HELP}. */
export const COUNTRY_OF_ZONE: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([country, list]) =>
    list.split(/\s+/).map((zone) => [zone, country] as const),
  ),
);

interface KindWords {
  readonly opening: string;
  readonly emergency: (number: string) => string;
  readonly emergencyAnywhere: string;
  readonly more: string;
  readonly closing: string;
}

export const ENGLISH: KindWords = {
  opening:
    'Thank you for telling me. This matters more than any step. I am a program, so please let a person be with you in this.',
  emergency: (number) => `If you may be in danger right now, call ${number}. To talk to somebody:`,
  emergencyAnywhere:
    'If you may be in danger right now, call your local emergency number (112 works in many countries). To talk to somebody:',
  more: 'Other places and ways to reach someone:',
  closing:
    'If you can, tell someone near you too, and do not stay alone with it. No reminders from me for now; you can write whenever you like.',
};

/** By two-letter language code. */
export const OTHER_LANGUAGES: Readonly<Record<string, KindWords>> = {
  de: {
    opening:
      'Danke, dass du mir das sagst. Das ist wichtiger als jeder Schritt. Ich bin ein Programm, deshalb: Lass bitte einen Menschen für dich da sein.',
    emergency: (number) => `Wenn du gerade in Gefahr bist, ruf ${number} an. Zum Reden:`,
    emergencyAnywhere:
      'Wenn du gerade in Gefahr bist, ruf den Notruf an (112 gilt in vielen Ländern). Zum Reden:',
    more: 'Andere Orte und Wege zu jemandem:',
    closing:
      'Sag es, wenn du kannst, auch jemandem in deiner Nähe, und bleib nicht allein damit. Von mir kommen vorerst keine Erinnerungen; schreiben kannst du jederzeit.',
  },
  es: {
    opening:
      'Gracias por contármelo. Esto importa más que cualquier paso. Soy un programa, así que deja que una persona te acompañe, por favor.',
    emergency: (number) => `Si estás en peligro ahora mismo, llama al ${number}. Para hablar con alguien:`,
    emergencyAnywhere:
      'Si estás en peligro ahora mismo, llama al número de emergencias de tu país (el 112 sirve en muchos). Para hablar con alguien:',
    more: 'Otros lugares y maneras de encontrar a alguien:',
    closing:
      'Si puedes, díselo también a alguien cercano y no te quedes a solas con esto. Por ahora no te enviaré recordatorios; escríbeme cuando quieras.',
  },
  fr: {
    opening:
      "Merci de me le dire. C'est plus important que n'importe quelle étape. Je suis un programme : laisse une personne être là pour toi.",
    emergency: (number) => `Si tu es en danger maintenant, appelle le ${number}. Pour parler à quelqu'un :`,
    emergencyAnywhere:
      "Si tu es en danger maintenant, appelle les urgences (le 112 marche dans beaucoup de pays). Pour parler à quelqu'un :",
    more: "D'autres lieux et moyens de joindre quelqu'un :",
    closing:
      "Si tu peux, dis-le aussi à quelqu'un près de toi et ne reste pas seul avec ça. Pas de rappels de ma part pour l'instant ; écris quand tu veux.",
  },
  ru: {
    opening:
      'Спасибо, что сказали об этом. Это важнее любого шага. Я программа, поэтому, пожалуйста, пусть рядом с вами будет человек.',
    emergency: (number) => `Если вы сейчас в опасности, звоните ${number}. Поговорить с кем-то:`,
    emergencyAnywhere:
      'Если вы сейчас в опасности, звоните в экстренную службу (во многих странах 112). Поговорить с кем-то:',
    more: 'Другие места и способы найти помощь:',
    closing:
      'Если можете, скажите и кому-нибудь рядом и не оставайтесь с этим наедине. Напоминаний от меня пока не будет; писать можно в любое время.',
  },
};
