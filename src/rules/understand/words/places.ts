/*
 * Places that the names of IANA zones do not hold, by zone. Cities first; then countries and regions, where a
 * `~` marks those with more than one zone (the capital's or the largest one's is taken, and asked about).
 */

export const CITIES = `
Europe/Berlin: berlín, munich, münchen, muenchen, hamburg, cologne, köln, koeln, frankfurt, stuttgart, düsseldorf, duesseldorf, leipzig, dresden, nuremberg, nürnberg, hannover, hanover, bremen, dortmund, bonn, freiburg, берлин, мюнхен, гамбург, кельн, франкфурт, 柏林, 慕尼黑, 法兰克福, 汉堡
Europe/Vienna: wien, viena, vienne, вена, 维也纳, graz, linz, salzburg, innsbruck
Europe/Zurich: zürich, zuerich, zurigo, geneva, genf, genève, ginebra, basel, bern, lausanne, цюрих, женева, 苏黎世, 日内瓦
Europe/London: londres, londra, лондон, 伦敦, manchester, birmingham, edinburgh, glasgow, liverpool, leeds, bristol, cardiff, belfast, cambridge, oxford
Europe/Dublin: дублин, 都柏林, galway, limerick
Europe/Paris: parís, parigi, париж, 巴黎, lyon, marseille, toulouse, bordeaux, strasbourg, lille, nantes, montpellier
Europe/Madrid: мадрид, 马德里, barcelona, барселона, 巴塞罗那, valencia, sevilla, seville, bilbao, málaga, zaragoza
Atlantic/Canary: las palmas, tenerife, gran canaria, lanzarote, fuerteventura
Europe/Lisbon: lisboa, lissabon, лиссабон, 里斯本, porto, oporto
Europe/Rome: roma, рим, 罗马, milan, milano, mailand, милан, 米兰, naples, napoli, turin, torino, florence, firenze, bologna, venice, venezia, palermo, genova
Europe/Amsterdam: амстердам, 阿姆斯特丹, rotterdam, the hague, den haag, utrecht, eindhoven
Europe/Brussels: bruxelles, brüssel, bruselas, брюссель, 布鲁塞尔, antwerp, antwerpen, ghent, gent
Europe/Copenhagen: kopenhagen, københavn, копенгаген, aarhus
Europe/Stockholm: стокгольм, 斯德哥尔摩, gothenburg, göteborg, malmö
Europe/Oslo: осло, bergen, trondheim
Europe/Helsinki: хельсинки, tampere, espoo
Europe/Warsaw: warszawa, warschau, varsovia, варшава, 华沙, kraków, krakow, cracow, gdansk, gdańsk, wroclaw, wrocław, poznan, poznań, łódź
Europe/Prague: praha, prag, praga, прага, 布拉格, brno
Europe/Budapest: будапешт
Europe/Bucharest: bucuresti, bucurești, cluj, бухарест
Europe/Athens: athen, atenas, athina, афины, 雅典, thessaloniki
Europe/Istanbul: стамбул, 伊斯坦布尔, ankara, izmir, antalya
Europe/Moscow: moskau, moskva, moscú, moscou, mosca, москва, 莫斯科, saint petersburg, st petersburg, petersburg, санкт петербург, петербург, питер, краснодар, сочи, казань, нижний новгород, ростов на дону, воронеж
Europe/Samara: самара
Asia/Yekaterinburg: екатеринбург, ekaterinburg, челябинск, уфа, пермь, тюмень
Asia/Novosibirsk: новосибирск
Asia/Krasnoyarsk: красноярск
Asia/Vladivostok: владивосток
Europe/Kyiv: kiev, киев, київ, lviv, odessa, odesa, kharkiv, харьков, одесса
Europe/Minsk: минск
Asia/Almaty: алматы, астана, astana
Asia/Tashkent: ташкент
Asia/Tbilisi: тбилиси, batumi
Asia/Yerevan: ереван
Asia/Jerusalem: tel aviv, haifa, тель авив, 特拉维夫
Asia/Dubai: дубай, 迪拜, abu dhabi, sharjah
Asia/Riyadh: jeddah, mecca, dammam
Asia/Karachi: lahore, islamabad, rawalpindi
Asia/Kolkata: calcutta, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, madras, hyderabad, pune, ahmedabad, jaipur, kochi, 孟买, 新德里
Asia/Dhaka: chittagong
Asia/Kathmandu: katmandu
Asia/Bangkok: бангкок, 曼谷, chiang mai, phuket
Asia/Ho_Chi_Minh: ho chi minh, ho chi minh city, saigon, hanoi, ha noi, da nang, 河内, 胡志明市
Asia/Yangon: rangoon
Asia/Jakarta: bandung, surabaya, 雅加达
Asia/Makassar: bali, denpasar
Asia/Singapore: singapur, singapour, 新加坡, сингапур
Asia/Kuala_Lumpur: kl malaysia, penang, 吉隆坡
Asia/Manila: quezon city, cebu, davao, 马尼拉
Asia/Shanghai: beijing, peking, pekín, pékin, pechino, pequim, пекин, шанхай, 北京, 上海, shenzhen, 深圳, guangzhou, 广州, chengdu, 成都, hangzhou, 杭州, wuhan, 武汉, nanjing, 南京, chongqing, 重庆, xian, 西安, tianjin, 天津, suzhou, 苏州, 厦门, 青岛
Asia/Hong_Kong: hongkong, 香港, гонконг
Asia/Macau: macao, 澳门
Asia/Taipei: 台北, taichung, kaohsiung
Asia/Seoul: 首尔, сеул, busan
Asia/Tokyo: tokio, токио, 东京, 東京, osaka, 大阪, kyoto, yokohama, nagoya, fukuoka, sapporo
Australia/Sydney: sidney, canberra, newcastle nsw, сидней, 悉尼
Australia/Melbourne: geelong, мельбурн, 墨尔本
Australia/Brisbane: gold coast, cairns
Pacific/Auckland: wellington, christchurch, dunedin, 奥克兰
Africa/Cairo: kairo, el cairo, alexandria egypt, каир, 开罗, giza
Africa/Johannesburg: cape town, kapstadt, durban, pretoria
Africa/Lagos: abuja, ibadan, port harcourt
Africa/Nairobi: mombasa
Africa/Accra: kumasi
Africa/Casablanca: rabat, marrakech, marrakesh
America/New_York: new york city, nyc, nueva york, nova york, нью йорк, 纽约, boston, бостон, philadelphia, washington dc, washington d c, miami, майами, atlanta, charlotte nc, pittsburgh, baltimore, cleveland, orlando, tampa, brooklyn, manhattan, jersey city, buffalo ny
America/Chicago: чикаго, 芝加哥, houston, dallas, austin, san antonio, new orleans, minneapolis, st louis, kansas city, milwaukee, nashville, memphis, oklahoma city
America/Denver: salt lake city, albuquerque, colorado springs
America/Los_Angeles: лос анджелес, 洛杉矶, san francisco, сан франциско, 旧金山, san diego, san jose, seattle, сиэтл, 西雅图, portland, portland oregon, las vegas, sacramento, oakland, silicon valley
America/Phoenix: tucson, scottsdale
America/Toronto: ottawa, montreal, montréal, québec city, торонто, 多伦多, mississauga
America/Vancouver: ванкувер, 温哥华
America/Edmonton: calgary
America/Winnipeg: winnipeg manitoba
America/Mexico_City: ciudad de mexico, ciudad de méxico, cdmx, guadalajara, puebla, мехико, 墨西哥城
America/Bogota: medellín, medellin, cali colombia
America/Lima: arequipa, cusco
America/Santiago: santiago de chile, valparaiso
America/Argentina/Buenos_Aires: buenos aires, буэнос айрес, rosario argentina, 布宜诺斯艾利斯
America/Sao_Paulo: são paulo, sao paulo, san pablo, сан паулу, 圣保罗, rio de janeiro, rio, brasília, brasilia, belo horizonte, curitiba, porto alegre, 里约热内卢
America/Guayaquil: quito
America/Montevideo: punta del este
`;

export const REGIONS = `
Europe/Berlin: germany, deutschland, alemania, allemagne, germania, alemanha, германия, 德国
Europe/Vienna: austria, österreich, oesterreich, autriche, австрия, 奥地利
Europe/Zurich: switzerland, schweiz, suiza, suisse, svizzera, suíça, швейцария, 瑞士
Europe/London: uk, united kingdom, england, great britain, britain, scotland, wales, northern ireland, grossbritannien, großbritannien, inglaterra, angleterre, inghilterra, reino unido, royaume uni, великобритания, англия, 英国
Europe/Dublin: ireland, irland, irlanda, irlande, ирландия, 爱尔兰
Europe/Paris: france, frankreich, francia, frança, франция, 法国
Europe/Madrid: spain, spanien, españa, espagne, spagna, espanha, испания, 西班牙
Europe/Lisbon: portugal, portogallo, португалия, 葡萄牙
Europe/Rome: italy, italien, italia, italie, itália, италия, 意大利
Europe/Amsterdam: netherlands, the netherlands, holland, niederlande, países bajos, pays bas, paesi bassi, нидерланды, голландия, 荷兰
Europe/Brussels: belgium, belgien, bélgica, belgique, belgio, бельгия, 比利时
Europe/Copenhagen: denmark, dänemark, dinamarca, danemark, дания, 丹麦
Europe/Stockholm: sweden, schweden, suecia, suède, svezia, suécia, швеция, 瑞典
Europe/Oslo: norway, norwegen, noruega, norvège, norvegia, норвегия, 挪威
Europe/Helsinki: finland, finnland, finlandia, финляндия, 芬兰
Europe/Warsaw: poland, polen, polonia, pologne, polska, polônia, польша, 波兰
Europe/Prague: czech republic, czechia, tschechien, чехия, 捷克
Europe/Bratislava: slovakia, slowakei
Europe/Budapest: hungary, ungarn, hungría, венгрия
Europe/Bucharest: romania, rumänien, rumania, румыния
Europe/Sofia: bulgaria, bulgarien, болгария
Europe/Athens: greece, griechenland, grecia, grèce, греция, 希腊
Europe/Belgrade: serbia, serbien, сербия
Europe/Zagreb: croatia, kroatien, хорватия
Europe/Istanbul: turkey, türkiye, türkei, turquía, turquie, turchia, турция, 土耳其
~Europe/Moscow: russia, russland, rusia, russie, rússia, россия, 俄罗斯
Europe/Kyiv: ukraine, ucrania, украина, україна, 乌克兰
Europe/Minsk: belarus, беларусь
Asia/Tbilisi: грузия
Asia/Yerevan: armenia, армения
~Asia/Almaty: kazakhstan, казахстан
Asia/Tashkent: uzbekistan, узбекистан
Asia/Jerusalem: israel, израиль, 以色列
Asia/Dubai: uae, emirates, united arab emirates, эмираты
Asia/Riyadh: saudi arabia, ksa
Asia/Tehran: iran, иран
Asia/Karachi: pakistan
Asia/Kolkata: india, indien, inde, índia, индия, 印度
Asia/Dhaka: bangladesh
Asia/Colombo: sri lanka
Asia/Kathmandu: nepal
Asia/Bangkok: thailand, tailandia, таиланд, тайланд, 泰国
Asia/Ho_Chi_Minh: vietnam, viet nam, вьетнам, 越南
~Asia/Jakarta: indonesia, indonesien, 印尼
Asia/Kuala_Lumpur: malaysia, 马来西亚
Asia/Manila: philippines, the philippines, filipinas, 菲律宾
Asia/Shanghai: china, cina, chine, китай, 中国
Asia/Taipei: taiwan, 台湾
Asia/Seoul: korea, south korea, südkorea, corea, корея, 韩国
Asia/Tokyo: japan, japón, japon, giappone, japão, япония, 日本
~Australia/Sydney: australia, australien, австралия, 澳大利亚, 澳洲
Pacific/Auckland: new zealand, neuseeland, nueva zelanda, nz, новая зеландия, 新西兰
Africa/Cairo: egypt, ägypten, egipto, египет, 埃及
Africa/Johannesburg: south africa, südafrika, sudáfrica
Africa/Lagos: nigeria
Africa/Nairobi: kenya, kenia
Africa/Accra: ghana
Africa/Addis_Ababa: ethiopia
Africa/Casablanca: morocco, marokko, marruecos, maroc
~America/New_York: usa, u s a, united states, the united states, estados unidos, états unis, stati uniti, vereinigte staaten, сша, америка, 美国, america
America/New_York: east coast, new jersey, massachusetts, pennsylvania, ohio, virginia, north carolina, south carolina, maryland, connecticut, eastern time
America/Chicago: illinois, minnesota, wisconsin, louisiana, alabama, mississippi, arkansas, missouri, oklahoma, central time
~America/Chicago: texas, tennessee
~America/New_York: florida, michigan, kentucky, indiana
America/Denver: colorado, utah, new mexico, montana, wyoming, mountain time
America/Phoenix: arizona
America/Los_Angeles: california, kalifornien, калифорния, 加州, washington state, nevada, west coast, pacific time
~America/Los_Angeles: oregon
Pacific/Honolulu: hawaii
America/Anchorage: alaska
~America/Toronto: canada, kanada, canadá, канада, 加拿大, ontario, quebec
America/Vancouver: british columbia
America/Edmonton: alberta
America/Puerto_Rico: puerto rico
~America/Mexico_City: mexico, méxico, mexiko, messico, мексика, 墨西哥
America/Bogota: colombia, kolumbien
America/Lima: peru, perú
~America/Santiago: chile
America/Argentina/Buenos_Aires: argentina, argentinien, argentine, аргентина, 阿根廷
~America/Sao_Paulo: brazil, brasil, brasilien, brésil, brasile, бразилия, 巴西
~America/Guayaquil: ecuador
America/Montevideo: uruguay
America/Caracas: venezuela
America/Asuncion: paraguay
America/La_Paz: bolivia
`;

/** Last parts of zone names that are words, first names, or nothing that people live in. */
export const NO_PLACES = `center, easter, wake, christmas, troll, oral, knox, nome, truk, casey, davis, palmer, vostok, mawson, midway, cocos, thule, aden, wallis,
  stanley, efate, mahe, chagos, mcmurdo, macquarie, dumontdurville, rothera, syowa, kerguelen, beulah, eastern, central, mountain, pacific, male, nelson, creston, marengo, winamac`;

/** Zone ids that Node still gives by their former names. */
export const PRESENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Godthab', 'America/Nuuk'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Africa/Asmera', 'Africa/Asmara'],
]);

/** Names of zones by their letters. `certain` ones mean one thing wherever they stand in capitals. */
export const ABBREVIATIONS: ReadonlyMap<string, { readonly id: string; readonly certain: boolean }> = new Map(
  `UTC UTC!, GMT UTC!, CET Europe/Berlin!, CEST Europe/Berlin!, MEZ Europe/Berlin!, MESZ Europe/Berlin!, EET Europe/Helsinki, EEST Europe/Helsinki,
  BST Europe/London, MSK Europe/Moscow!, МСК Europe/Moscow!, TRT Europe/Istanbul!, GST Asia/Dubai, PKT Asia/Karachi!, IST Asia/Kolkata, NPT Asia/Kathmandu!, ICT Asia/Bangkok,
  WIB Asia/Jakarta!, SGT Asia/Singapore!, HKT Asia/Hong_Kong!, PHT Asia/Manila!, JST Asia/Tokyo!, KST Asia/Seoul!, AWST Australia/Perth!, ACST Australia/Darwin, AEST Australia/Sydney,
  AEDT Australia/Sydney!, NZST Pacific/Auckland!, NZDT Pacific/Auckland!, SAST Africa/Johannesburg!, BRT America/Sao_Paulo!, AST America/Halifax, EST America/New_York!, EDT America/New_York!,
  CST America/Chicago, CDT America/Chicago!, MST America/Denver, MDT America/Denver!, PST America/Los_Angeles!, PDT America/Los_Angeles!, AKST America/Anchorage!, AKDT America/Anchorage!, HST Pacific/Honolulu!`
    .split(',')
    .flatMap((pair) => {
      const [letters, id] = pair.trim().split(' ');
      return letters && id
        ? [[letters, { id: id.replace('!', ''), certain: id.endsWith('!') }] as const]
        : [];
    }),
);

/** Before a place they say that somebody lives there. */
export const PLACE_CUES = `in, from, near, at, based in, live in, living in, out of, around, outside, city of, aus, bei, nahe, en, desde, cerca de, de, a, à, au, da, di, do, em, perto de, в, во, из, под, около, 在, 住`;

/** Words of a message that does nothing but name a place. */
export const PLACE_FILLERS = `i im am i'm ive we live living lived is it its it's in at from near my time timezone zone tz the a city town area please here based currently right now hi hello hey so well um
  of and or think guess probably around located local place country state region new use set to change ok okay sorry actually no nope
  ich wohne lebe bin komme aus bei der die das zeit zeitzone stadt meine ist hier gerade und nein uhrzeit
  vivo estoy soy en de la el mi zona horaria hora es aqui ciudad
  jhabite habite je vis suis a à au en ma mon heure fuseau horaire ville ici
  abito vivo sono a in di qui ora fuso orario moro estou em no na fuso horario aqui cidade
  я живу в во из мой часовой пояс город время тут здесь сейчас нахожусь г это нет
  我 在 住 时 区 是 的 市 这 里 人`;

/** They make a time of day the local one. */
export const LOCAL_CUES = `here, now, my time, my clock, local time, current time, currently, where i am, where i live, right now, the time is, clock says,
  bei mir, bei uns, hier, gerade, jetzt, aqui, ahora, mi hora, ici, chez moi, maintenant, qui, adesso, da me, agora, у меня, сейчас, здесь, тут, 现在, 这里, 我这`;
