/** When and how an entry was last compared with its source. */
const UNSEEN = '2026-11-21, written down without opening the page';

/** What a line is for: thoughts of suicide and great need, violence at home, children and young people. */
export type LineFor = 'life' | 'abuse' | 'young';

export interface HelpLine {
  readonly for: LineFor;
  readonly name: string;
  /** Numbers to call. */
  readonly call: string;
  /** What to text, and where. */
  readonly text?: { readonly word: string; readonly to: string };
  readonly hours: 'always' | 'part';
  /** Whose page says so, and when it was last compared with it. */
  readonly source: string;
  readonly checked: string;
}

export interface Help {
  /** Police and ambulance, as one writes it. */
  readonly emergency: string;
  readonly lines: readonly HelpLine[];
}

const line = (
  purpose: LineFor,
  name: string,
  call: string,
  source: string,
  more: Partial<Pick<HelpLine, 'text' | 'hours' | 'checked'>> = {},
): HelpLine => ({ for: purpose, name, call, source, hours: 'always', checked: UNSEEN, ...more });

const PART = { hours: 'part' } as const;

/**
 * Emergency numbers and help lines by ISO 3166 country, as the services and health authorities publish them. Numbers
 * change: compare each entry with its source before going live and once a year, and put the day into `checked`.
 * Countries that are missing get the international list.
 */
export const HELP: Readonly<Record<string, Help>> = {
  US: {
    emergency: '911',
    lines: [
      line('life', '988 Suicide & Crisis Lifeline', '988', '988lifeline.org', {
        text: { word: '', to: '988' },
      }),
      line('life', 'Crisis Text Line', '', 'crisistextline.org', { text: { word: 'HOME', to: '741741' } }),
      line('abuse', 'National Domestic Violence Hotline', '1-800-799-7233', 'thehotline.org'),
      line('abuse', 'RAINN', '1-800-656-4673', 'rainn.org'),
      line('young', 'Childhelp', '1-800-422-4453', 'childhelphotline.org'),
    ],
  },
  CA: {
    emergency: '911',
    lines: [
      line('life', '9-8-8 Suicide Crisis Helpline', '988', '988.ca', { text: { word: '', to: '988' } }),
      line('young', 'Kids Help Phone', '1-800-668-6868', 'kidshelpphone.ca'),
    ],
  },
  GB: {
    emergency: '999',
    lines: [
      line('life', 'Samaritans', '116 123', 'samaritans.org'),
      line('life', 'Shout', '', 'giveusashout.org', { text: { word: 'SHOUT', to: '85258' } }),
      line('abuse', 'National Domestic Abuse Helpline', '0808 2000 247', 'nationaldahelpline.org.uk'),
      line('young', 'Childline', '0800 1111', 'childline.org.uk'),
    ],
  },
  IE: {
    emergency: '112',
    lines: [
      line('life', 'Samaritans', '116 123', 'samaritans.org'),
      line('life', 'Text About It', '', 'textaboutit.ie', { text: { word: 'HELLO', to: '50808' } }),
      line('abuse', "Women's Aid", '1800 341 900', 'womensaid.ie'),
      line('young', 'Childline', '1800 66 66 66', 'childline.ie'),
    ],
  },
  AU: {
    emergency: '000',
    lines: [
      line('life', 'Lifeline', '13 11 14', 'lifeline.org.au'),
      line('abuse', '1800RESPECT', '1800 737 732', '1800respect.org.au'),
      line('young', 'Kids Helpline', '1800 55 1800', 'kidshelpline.com.au'),
    ],
  },
  NZ: {
    emergency: '111',
    lines: [
      line('life', 'Need to talk?', '1737', '1737.org.nz', { text: { word: '', to: '1737' } }),
      line('abuse', "Women's Refuge", '0800 733 843', 'womensrefuge.org.nz'),
      line('young', 'Youthline', '0800 376 633', 'youthline.co.nz'),
    ],
  },
  DE: {
    emergency: '112',
    lines: [
      line('life', 'TelefonSeelsorge', '0800 111 0 111, 0800 111 0 222, 116 123', 'telefonseelsorge.de'),
      line('abuse', 'Hilfetelefon Gewalt gegen Frauen', '116 016', 'hilfetelefon.de'),
      line(
        'abuse',
        'Hilfe-Telefon Sexueller Missbrauch',
        '0800 22 55 530',
        'hilfe-telefon-missbrauch.online',
        PART,
      ),
      line('young', 'Nummer gegen Kummer', '116 111', 'nummergegenkummer.de', PART),
    ],
  },
  AT: {
    emergency: '112',
    lines: [
      line('life', 'TelefonSeelsorge', '142', 'telefonseelsorge.at'),
      line('abuse', 'Frauenhelpline', '0800 222 555', 'frauenhelpline.at'),
      line('young', 'Rat auf Draht', '147', 'rataufdraht.at'),
    ],
  },
  CH: {
    emergency: '112',
    lines: [
      line('life', 'Die Dargebotene Hand / La Main Tendue / Telefono Amico', '143', '143.ch'),
      line('young', 'Pro Juventute', '147', '147.ch'),
    ],
  },
  FR: {
    emergency: '112',
    lines: [
      line('life', 'Numéro national de prévention du suicide', '3114', '3114.fr'),
      line('abuse', 'Violences Femmes Info', '3919', 'solidaritefemmes.org'),
      line('young', 'Allô enfance en danger', '119', 'allo119.gouv.fr'),
    ],
  },
  BE: {
    emergency: '112',
    lines: [
      line('life', 'Zelfmoordlijn', '1813', 'zelfmoord1813.be'),
      line('life', 'Centre de prévention du suicide', '0800 32 123', 'preventionsuicide.be'),
    ],
  },
  ES: {
    emergency: '112',
    lines: [
      line('life', 'Línea 024', '024', 'sanidad.gob.es'),
      line('abuse', 'Línea 016', '016', 'violenciagenero.igualdad.gob.es'),
      line('young', 'Fundación ANAR', '116 111, 900 20 20 10', 'anar.org'),
    ],
  },
  IT: {
    emergency: '112',
    lines: [
      line('life', 'Telefono Amico Italia', '02 2327 2327', 'telefonoamico.it', PART),
      line('abuse', 'Antiviolenza e stalking', '1522', '1522.eu'),
      line('young', 'Telefono Azzurro', '19696, 114', 'azzurro.it'),
    ],
  },
  PT: {
    emergency: '112',
    lines: [
      line('life', 'SNS 24', '808 24 24 24', 'sns24.gov.pt'),
      line('life', 'SOS Voz Amiga', '213 544 545', 'sosvozamiga.org', PART),
      line('abuse', 'CIG', '800 202 148', 'cig.gov.pt'),
      line('young', 'SOS Criança', '116 111', 'iacrianca.pt', PART),
    ],
  },
  NL: {
    emergency: '112',
    lines: [
      line('life', '113 Zelfmoordpreventie', '113, 0800-0113', '113.nl'),
      line('abuse', 'Veilig Thuis', '0800-2000', 'veiligthuis.nl'),
      line('young', 'Kindertelefoon', '0800-0432', 'kindertelefoon.nl', PART),
    ],
  },
  PL: {
    emergency: '112',
    lines: [line('young', 'Telefon zaufania dla dzieci i młodzieży', '116 111', '116111.pl')],
  },
  SE: { emergency: '112', lines: [line('life', 'Mind Självmordslinjen', '90101', 'mind.se')] },
  IN: {
    emergency: '112',
    lines: [
      line('life', 'Tele-MANAS', '14416', 'telemanas.mohfw.gov.in'),
      line('abuse', 'Women Helpline', '181', 'wcd.gov.in'),
      line('young', 'Childline', '1098', 'wcd.gov.in'),
    ],
  },
  BR: {
    emergency: '192 / 190',
    lines: [
      line('life', 'CVV', '188', 'cvv.org.br'),
      line('abuse', 'Ligue 180', '180', 'gov.br/mulheres'),
      line('young', 'Disque 100', '100', 'gov.br/mdh'),
    ],
  },
  MX: { emergency: '911', lines: [line('life', 'Línea de la Vida', '800 911 2000', 'gob.mx/salud')] },
  AR: { emergency: '911 / 107', lines: [line('abuse', 'Línea 144', '144', 'argentina.gob.ar')] },
  CL: {
    emergency: '131 / 133',
    lines: [line('life', 'Línea Prevención del Suicidio', '*4141', 'minsal.cl')],
  },
  CO: { emergency: '123', lines: [line('abuse', 'Línea 155', '155', 'equidadmujer.gov.co')] },
  ZA: { emergency: '112', lines: [line('life', 'SADAG Suicide Crisis Line', '0800 567 567', 'sadag.org')] },
  SG: { emergency: '995 / 999', lines: [line('life', 'Samaritans of Singapore', '1767', 'sos.org.sg')] },
  HK: { emergency: '999', lines: [line('life', '撒瑪利亞防止自殺會', '2389 2222', 'sbhk.org.hk')] },
  TW: { emergency: '119 / 110', lines: [line('life', '安心專線', '1925', 'mohw.gov.tw')] },
  JP: {
    emergency: '119 / 110',
    lines: [line('life', 'よりそいホットライン', '0120-279-338', 'since2011.net')],
  },
  KR: { emergency: '119 / 112', lines: [line('life', '자살예방 상담전화', '109', 'mohw.go.kr')] },
  UA: { emergency: '112', lines: [line('life', 'Lifeline Ukraine', '7333', 'lifelineukraine.com')] },
  RU: {
    emergency: '112',
    lines: [line('young', 'Детский телефон доверия', '8-800-2000-122', 'telefon-doveria.ru')],
  },
  CN: {
    emergency: '120 / 110',
    lines: [
      line('life', '全国统一心理援助热线', '12356', 'nhc.gov.cn'),
      line('abuse', '妇女维权公益服务热线', '12338', 'women.org.cn', PART),
      line('young', '青少年服务台', '12355', '12355.net', PART),
    ],
  },
};

/** Where people who help can be found, anywhere. Checked as the table is. */
export const HELP_LIST = 'https://findahelpline.com';

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
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  BE: 'Europe/Brussels',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Cancun America/Merida America/Chihuahua America/Hermosillo America/Mazatlan',
  AR: 'America/Argentina/Buenos_Aires America/Buenos_Aires America/Argentina/Cordoba America/Argentina/Mendoza America/Argentina/Salta',
  CL: 'America/Santiago America/Punta_Arenas',
  CO: 'America/Bogota',
  ZA: 'Africa/Johannesburg',
  SG: 'Asia/Singapore',
  HK: 'Asia/Hong_Kong',
  TW: 'Asia/Taipei',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  UA: 'Europe/Kyiv Europe/Kiev',
  CN: 'Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin Asia/Beijing',
};

/** ISO 3166 country code by IANA zone, for the countries of {@link HELP}. */
export const COUNTRY_OF_ZONE: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([country, list]) =>
    list.split(/\s+/).map((zone) => [zone, country] as const),
  ),
);
