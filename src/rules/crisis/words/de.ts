import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const DE: CrisisWords = {
  language: 'de',
  lists: {
    will: 'will wil möchte moechte mochte werde wollte wuerde würde muss müsste koennte könnte kann versuche überlege plane denke wünsche wunsche will_einfach',
    me: 'mich mir',
    perp: 'er sie mann ehemann freund vater papa mutter mama stiefvater onkel bruder partner ex freundin frau opa eltern sohn lehrer trainer cousin',
    others: 'sich',
    pills: 'tabletten pillen schlaftabletten medikamente paracetamol ibuprofen schlafmittel antidepressiva',
  },
  signs: [
    [
      life(1),
      `mich . selbst? . umbringen|umzubringen|umbring|töten|erhängen|aufhängen|erschießen|ertränken|vergiften|aufzuhängen|zu_töten
bringe|bring mich . heute|jetzt|einfach|selbst|noch? um
ich . bringe|bring mich . um
umbringen will|möchte|werde ich|mich
selbstmord|suizid begehen|machen|planen|verüben|versucht
selbstmordgedanken|suizidgedanken|suizidal|suizidgefährdet|selbstmordgefährdet|suizidale|suizidabsichten|lebensmüde|suizidplan
denke|gedanken|gedanke|nachgedacht|nachdenke|denk .. selbstmord|suizid|sterben_zu_wollen
nicht|nie|nimmer mehr . leben|existieren|aufwachen|da_sein|am_leben_sein|weiterleben|hier_sein will|möchte|wollen|kann|mag?
$will . nicht|nie|ned|net mehr . leben|existieren|aufwachen|da_sein|am_leben|weiterleben
mag|will|möchte nicht|ned|net mehr .. leben|weiterleben
$will|mag nimmer leben|aufwachen|weiterleben|sein
$will|nur|einfach . nicht mehr .. aufwachen
nie|niemals|nimmer wieder|mehr aufwachen|aufwache
einschlafen .. nicht|nie|nimmer .. aufwachen|aufwache
ich|einfach|nur .. sterben will|möchte|mag
$will . einfach|nur|am_liebsten|endlich|nur_noch|lieber|jetzt|bitte? sterben|tot_sein|sterbn
$will . tot sein
wäre|waere|wär|wünschte|wünsche|besser .. tot|gestorben|nie_geboren|nicht_mehr_da|nie_auf_der_welt
lieber tot|sterben
wünschte . ich .. nie|nicht geboren|existieren|aufgewacht|da
besser dran|ohne_mich|wenn_ich_nicht_mehr|wenn_ich_tot|wenn_ich_weg
ohne mich .. besser|leichter|glücklicher|einfacher
mir .. das|mein leben nehmen|zu_nehmen
mein|meinem leben . . beenden|ende|zu_beenden
meinem leben ein ende
allem|dem_ganzen|der_sache|es . ein? ende setzen|machen|bereiten
kein|keinen|keine|welchen sinn|grund|ausweg .. leben|weiterzuleben|weiterleben|lebens|weiterzumachen
leben . . sinnlos|wertlos|nicht_mehr_lebenswert|nicht_lebenswert|keinen_sinn_mehr
das|mein leben hat . keinen sinn
kein|keine|keinen .. mehr? .. zu leben|weiterzuleben
zug|u_bahn|bahn|brücke|gleise|dach .. zu? springen|springe|werfen|schmeißen
nichts .. wofür|wofuer ich . lebe
nichts . mehr . leben|lebenswert
satt|leid|müde .. leben|lebens|zu_leben
vom leben genug
niemand|keiner .. vermissen|merken|auffallen .. weg|tot|sterbe|nicht_mehr
niemand|keiner würde|wuerde|wird . mich? vermissen
wenn ich . tot|weg|nicht_mehr_da|gestorben bin|wäre|waere
ritze|ritz|schneide|verletze|verbrenne|schlage|ritzen mich|mir . selbst|wieder|die_arme|absichtlich|arme|in_den
ritze|ritz mich
mich . . absichtlich . geschnitten|verbrannt|verletzt|geritzt
mich . . geschnitten . . absichtlich|extra|um
mich . selbst? ritzen|verletzen|verletzt|verletze|zu_verletzen|zu_ritzen|geritzt|schneiden|geschnitten|verbrennen|selbstverletz*
mir|mich selbst . weh|wehtun|weh_tun|wehzutun
selbstverletzung|selbstverletzendes|selbstverletzen
mir . etwas|was|leid? . antun|anzutun|antue
pulsadern
von|vor .. brücke|zug|dach|hochhaus|balkon|u_bahn|auto|lkw|turm|klippe springen|werfen|stürzen|springe|werfe|schmeißen|zu_springen|zu_werfen
springe|spring . von|vor .. brücke|zug|dach|hochhaus|balkon
stehe|sitze|steh .. brücke|dach|gleisen|gleis|geländer|balkongeländer .. springen|springe|schluss|tschüss|ende
abschiedsbrief|abschiedsbriefe
will|möchte schluss machen mit_allem|mit_dem_leben|mit_meinem_leben
mach|mache . heute|jetzt? schluss mit_allem|mit_meinem_leben
wie viele $pills .. sterben|töten|tot|tödlich|braucht
schmerzlos|schmerzlose|schnell|einfachste|schmerzfrei|sicherste .. sterben|umbringen|selbstmord|suizid|tod
tod|sterben|tot . . einzige|bester|beste|besser|einziger .. ausweg|lösung|weg|als
einzige|einziger ausweg|lösung|weg .. tod|sterben|tot|selbstmord
strick|pistole|messer|rasierklinge .. hals|kopf|handgelenk|pulsadern|arm
für immer einschlafen|schlafen|verschwinden|weg_sein
morgen . . nicht mehr . leben|am_leben|da_sein|erleben
ich gehe für_immer|in_den_tod
überdosis
`,
    ],
    [
      medical(1),
      `zu_viele|alle|ganze|packung|20|30|40|50|viele|handvoll .. $pills . genommen|geschluckt|eingenommen|nehmen|schlucken
habe|hab|hat|ich .. $pills .. genommen|geschluckt .. zu_viele|alle|ganze
tabletten geschluckt
herzinfarkt|schlaganfall|krampfanfall
schmerzen|druck|stiche|schmerz .. brust .. arm|luft|atmen|kiefer
brust|brustschmerzen .. luft|atmen|arm
krieg|kriege|bekomme . keine luft
kann . nicht|kaum|nimmer atmen
blutet|blute|blutung . . stark|nicht_auf|so_viel|überall|hört
bewusstlos|ohnmächtig .. liegt|ist|da|boden|geworden
liegt|ist . . bewusstlos|ohnmächtig
atmet nicht
krankenwagen|notarzt|rettungswagen .. ruf|rufen|brauche|bitte|schnell
ruf|rufen|brauche .. krankenwagen|notarzt|rettungswagen
`,
    ],
    [
      abuse(1),
      `$perp . . schlägt|schlug|verprügelt|würgt|würgte|tritt|misshandelt|missbraucht|vergewaltigt|prügelt|bedroht . mich|uns
$perp . . hat|will . mich . geschlagen|verprügelt|gewürgt|vergewaltigt|missbraucht|misshandelt|umbringen|töten|getreten|angefasst|wieder_geschlagen|bedroht
$perp . bringt mich um . . wenn|hilfe|ich_habe_angst
droht|gedroht|drohte .. umbringen|umzubringen|töten|schlagen|abzustechen|zu_schlagen
wurde|werde|worden .. vergewaltigt|missbraucht|misshandelt|geschlagen|gestalkt|erpresst|verprügelt
angst .. $perp .. umbringt|schlägt|tötet|etwas_antut|was_antut|heimkommt
ich . bin . in . gefahr
in lebensgefahr
$perp . . fasst|fässt|berührt mich . . an|da|nachts|unten|dort
$perp . . kommt .. nachts . in .. zimmer|bett
zwingt mich . . zum|zu . . sex|anfassen|ausziehen
sperrt mich . ein
einsperrt|eingesperrt .. mich|hat|ich
`,
    ],
    [
      harm(1),
      `meinem|meinen|meine|meiner|mein|dem .. kind|baby|sohn|tochter|kinder|kindern|frau|mann|mutter|vater . etwas|was|weh|umbringen|töten|antun|schütteln . antun|tun|will|könnte|umbringen|möchte
jemanden|jemandem|andere|menschen . umbringen|töten|abstechen|erschießen will|werde|möchte|könnte
$will . jemanden|andere . . umbringen|töten|abstechen|erschießen|verletzen
amok|amoklauf laufen|machen|planen
stimmen .. sagen|befehlen .. umbringen|töten|springen|sterben
`,
    ],
    [
      other(1),
      `sich . . umbringen|umzubringen|umbringt|töten|erhängen|aufhängen|erschießen|das_leben_nehmen|etwas_antun|was_antun|antut|ritzt|ritzen
ritzt|verletzt|schneidet sich . selbst?
`,
    ],
    [
      life(0.6),
      `$will . . . verschwinden|weg_sein|nicht_mehr_da
$will . einfach|nur . . . weg|verschwinden
allen|euch|jedem|anderen|familie|nur_eine|nur . . zur? last
last für . alle|euch|andere|meine
kann . . nicht|nimmer|ned mehr weitermachen|weiter|weiterleben|leben
$will dass . es|alles|das|der . . aufhört|vorbei|ein_ende|endet|ende
soll . . . aufhören|vorbei_sein|enden
verschenke|verschenkt|weggegeben .. sachen|alles|besitz
lebt|leb wohl
macht|mach . es? gut . für_immer|ihr
keine zukunft|ausweg
sehe keinen|kein ausweg|sinn|zukunft|licht
hat . . alles? keinen sinn mehr
niemand|keiner .. vermisst mich
bald .. nicht mehr da|hier
wieder bei .. mama|papa|mutter|vater|oma|opa|mann|frau .. himmel
endlich|nur . ruhe|frieden . haben|finden .. für_immer|ewig|alles
lebenswillen|lebenswille
wenn ihr|du|sie das lest|liest
`,
    ],
    [
      abuse(0.6),
      `angst . . nach_hause|vor_meinem|vor_ihm|vor_meinen . . gehen|mann|freund|vater|eltern|stiefvater
$perp . . hat . . messer|pistole|waffe
zuhause|daheim . nicht sicher
ruf|ruft|rufen . die polizei
`,
    ],
    [
      life(0.3),
      `halte . . nicht|nimmer|ned . mehr . aus
halt . . nicht|nimmer|ned . mehr . aus
kann|mag|will . einfach? nicht|nimmer|ned mehr
kann|mag|will . einfach? nimmer
`,
    ],
    [
      life(0.45),
      `mich geschnitten
keinen|kein sinn mehr
alles . . sinnlos|hoffnungslos
keine hoffnung|kraft mehr
gebe|geb . . auf . leben|alles|mich
hasse|hass . . mein leben|mich
was . . für_einen|der|hat sinn . noch|alles|mehr
will . nur . ruhe|schlafen . für_immer
`,
    ],
    [
      life(0.25),
      `bin . . wertlos|hoffnungslos|am_ende|eine_last|nutzlos|innerlich_leer|innerlich_tot
selbstmord|suizid
alles . . egal|zu_viel|schwarz
weine . . jeden|nur|jede
niemand|keiner liebt|braucht|mag mich
völlig|total|nur_noch leer|erschöpft|verzweifelt
`,
    ],
  ],
  idioms: `
bringe|bring|bringt mich . um . den|meinen|meine|die|das|mein|schlaf
bringt mich um
bringt mich . . um . wenn|falls
umbringen . . wenn_ich_zu_spät|wenn_er_das_sieht|wenn_sie_das_sieht
sterben|sterbe|gestorben|stirbt|starb .. vor|an . . scham|lachen|hunger|langeweile|durst|neugier|peinlichkeit|aufregung|hitze|kälte|glück|angst_vor_der|müdigkeit|lampenfieber
vor .. scham|lachen|hunger|langeweile|lampenfieber|aufregung .. sterben|gestorben|sterbe
zum sterben schön|langweilig|gut
könnte . . sterben .. vor|für
sterben für|will_ich_nicht|wollen_alle|müssen_wir|lernen
tot umfallen
tot|gestorben vor lachen
nicht mehr . leben . ohne|in . dich|kaffee|handy|netflix|berlin|hamburg|dieser_stadt
nicht mehr .. in|bei|mit|zu_hause|in_berlin|hier leben
leben in|bei|mit|auf_dem
kann|will|mag nicht mehr . essen|sitzen|warten|so_viel|laufen|hören|lange|sehen|joggen|kochen|in|lernen|schlafen_heute|am
schluss machen . mit|für . rauchen|heute|zucker|freund|freundin|ihm|ihr
schlägt|schlug|besiegt mich . im|beim|in|bei|um|immer_beim|jedes_mal_beim|vor
schlägt mir
mir vor
herzinfarkt bekommen|gekriegt|fast .. als|wegen|erschrocken
fast . . herzinfarkt
in gefahr . den|das|die
verschwinden in|aus .. urlaub|büro|keller|berge|instagram
am_ende des|der|vom
halte . . nicht mehr aus . . spannung|vorfreude|neugier
überdosis koffein|kaffee|schokolade|zucker|vitamin
selbstmordkommando|selbstmordattentäter
springe|spring|springen .. bungee|fallschirm|wasser|see|pool|becken|trampolin
`,
  negators: 'niemand nicht nie niemals kein keine keinen keiner ohne nein ned net statt',
  between:
    'mich mir zu mehr das so wirklich aber auch nur je daran gedanken an will möchte würde werde vor bin habe gedacht denke natürlich suizidal überhaupt ich selbst um jetzt wollen',
  undenied: 'warum_nicht wieso_nicht nicht_dass nicht_witzig nein_ich weiss_nicht_ob',
  but: 'aber doch jedoch trotzdem',
  first: 'ich mich mir',
  others:
    'er freund freundin schwester bruder mama mutter papa vater sohn tochter frau mann ehemann partner partnerin kollege kollegin cousine cousin nachbar nachbarin mitbewohner mitbewohnerin oma opa kind schüler klient jemand bekannte bekannter kumpel',
  past: 'früher damals vor_jahren vor_zehn_jahren als_kind als_teenager als_jugendlicher jahre_her überstanden überlebt mit_15 mit_16 mit_17 hinter_mir überwunden lange_her vergangenheit',
  now: 'wieder noch immer_noch erneut gestern zurzeit ständig',
  present: 'jetzt heute gerade aktuell mittlerweile inzwischen',
  stories:
    'film serie buch roman spiel figur charakter lied song folge kapitel hausarbeit studie forschung seminar fortbildung vortrag artikel werther romeo theater krimi doku thema ehrenamt prävention schauspieler level netflix anime telefonseelsorge nachrichten gedicht',
  accidents:
    'kochen versehentlich versehen rasieren zwiebel brot küche unfall papier finger training sport fußball gestürzt beim_schneiden ausgerutscht',
  laughs: 'lol haha hahaha 😂 🤣 scherz spaß witz 😅 😆 xd lachen',
};
