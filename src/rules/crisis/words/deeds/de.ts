import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const DE_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} alle ganze ganzen packung schachtel handvoll zu_viele zuviele zu_viel zuviel so_viele sämtliche dreißig zwanzig vierzig fünfzig`,
    dose: 'tabletten pillen schlaftabletten medikamente paracetamol ibuprofen ibus ibu tavor insulin schmerztabletten schlafmittel antidepressiva tilidin benzos aspirin novalgin',
    gun: 'pistole gewehr waffe revolver flinte knarre schrotflinte',
    elder:
      'stiefvater vater papa onkel opa trainer lehrer stiefbruder freund_von_mama freund_meiner_mutter nachbar cousin',
    him: 'er sie mann ehemann freund freundin vater papa mutter mama stiefvater onkel bruder partner ex frau opa eltern sohn typ',
    small: 'sohn tochter baby kind kleiner kleine bruder schwester enkel enkelin kleinkind junge mädchen',
    body: 'arm arme armen beine bein oberschenkel schenkel handgelenk handgelenke unterarm unterarme haut',
    high: 'dach brücke hochhaus balkon klippe geländer parkhaus turm bahnsteig gleisen gleis brüstung fensterbrett',
  },
  signs: [
    [
      life(1),
      `bring|bringe|brings mich . . . . um
mich . . . . umbringen|umbringe|umbring|umzubringen|umgebracht
tu|tue|mach|mache mir . . was|etwas|nachher_was an
mir . . . was|etwas|das_leben antun|anzutun|antue|nehmen|nehme|zu_nehmen
nehm|nehme mir . . das_leben|mein_leben
mach|mache . . . schluss . . leben|allem|mir|?
häng|hänge|erhäng|erhänge|erschieß|erschieße|vergifte|ertränke mich . . . auf|heute|jetzt|morgen|?
spring|springe|werf|werfe|schmeiß|leg|lege mich? . . . . vor|von|auf|vom|aus . . . zug|bahn|brücke|dach|gleise|gleis|schienen|hochhaus|fenster|balkon|s_bahn
leben|meins|ich . . beenden|beende|ende_machen . . heute|jetzt|bald|?
$gun .. geladen . . . vor|neben|schoß|hand|bett|tisch|mir
geladene . $gun
$gun . . . . vor|neben|bei|an mir|schoß|schläfe|kopf|bett . . geladen|?
anderen|falschen seite . . . geländer|geländers|brüstung|zaun|brücke
übers|über . . geländer|brüstung geklettert|gestiegen|steige
lest|liest|findet|lesen|gefunden|lesen_werdet . . bin|werde|gibt|lebe . ich|mich . . nicht|tot|weg . mehr?
bin|lebe . ich . . nicht_mehr_am_leben|tot|nicht_mehr_da .. lest|liest
wache|wach|wachen . . hoffentlich|ich? . . . nicht|nie mehr|wieder auf
hoffentlich|wünschte|bitte|lieber .. nicht|nie mehr|wieder . auf|aufwachen|aufwache|wach
nicht|nie|gar mehr aufwachen . . . morgen|müssen|?
aufwachen . . nicht|nie mehr
will|möchte|wollte|wünsche . . . tot|unter_der_erde|sterben|gestorben . sein|?
wollen|wolle sterben|tot
nicht|nix|kein mehr? leben wollen|will
wär|wäre|waere|hätte . . . . nie|nicht . . geboren|auf_der_welt|auf_die_welt
mich . . nie|nicht . . geboren|gegeben|gäbe|geben .. hätte|besser|wäre|würde
ohne mich .. besser|leichter|einfacher|glücklicher|dran|schöner
drück|drücke|ausgedrückt|brenne|verbrenne|halte|brenn . . zigaretten|zigarette|kippe|kippen|feuerzeug .. $body|haut|mir|mich|hand|aus
zigaretten|zigarette|kippe|kippen|feuerzeug .. $body|mir|mich .. ausgedrückt|aus|verbrannt|gebrannt
$body .. aufgeschnitten|geritzt|aufgeritzt|zerschnitten|aufgeschlitzt
ritz|ritze|schneid|schneide|schnitt|geschnitten|kratze . . . $body .. blute*|tief|wieder|auf|?
hab|habe|ich mich . . . geritzt
mich . . . geschnitten . . . tief
mich . . wieder . geschnitten
wieder|angefangen|neu . . . ritzen|ritz|geritzt
schlag|schlage|schlagen|hau|haue . . . kopf|faust .. wand .. blut*|blute
esse|gegessen .. nichts|nix .. verdient|verdiene|strafe|absicht|bestraf*
nicht|nichts|nix|nie . verdient|verdiene . . zu? leben|essen|existieren
runter|hinunter|springen|springe .. zurückgezogen|zurückgehalten|abgehalten
suizidversuch|selbstmordversuch . . . überlebt|gescheitert|gestern|hinter|letzte|wieder
kugel . . kopf|schädel
gegen . . baum|brückenpfeiler|wand .. fahren|fahre|lenken|rasen
hat . . keinen|kein|nicht . . sinn . . . leben|lebe|da|weiter*
`,
    ],
    [
      life(0.6),
      `kümmert|kümmere|pass|passt . . bitte? . . um|auf . . katze|hund|kinder|mama .. nicht_mehr|weg|ohne_mich
wenn ich . . nicht_mehr_da|nicht_mehr_bin|weg|fort bin
von allen . verabschiedet
mich . . verabschiedet . . allen|freunden|familie|?
läge|liege|liegen . . unter_der|in_der|im . erde|grab
nadel|nadeln|zirkel . . . bein|arm|haut|hasse|mich|mir
steche|stech|stich mir|mich . . . nadel|messer|bein|arm|nadeln
keinen zweck mehr
mach|mache|setze|bereite . dem|allem|der_sache . . ein? ende
zusammengespart|angesammelt|gesammelt|gehortet .. reicht|genug
$dose|rasierklingen|klinge|seil|strick|kohle|helium|messer .. bereit|bereitgelegt|parat|liegen_schon|griffbereit|gesammelt|gehortet|abgezählt|zurückgelegt|beiseite|vor_mir|neben_mir|nachttisch|aufgehängt|geknotet|reicht|reichen
sammle|gesammelt|horte|gehortet|gespart|aufgehoben|beiseite_gelegt . . . $dose
$gun . . geladen
seil|strick|kabel|gürtel . . . . balken|keller|dachboden|garage|baum|haken|aufgehängt|fertig|gekauft
hab|habe|ist|schon . . seil|strick|schlinge . . aufgehängt|gekauft|bereit|besorgt|fertig|geknüpft
steh|stehe|sitze|sitz|bin . . . . $high .. runter|unten|hinunter|schaue|schau|springe|allein|kalt|nur|gleich|angst|abgrund|wind
$high . . . schau*|guck*|blick*|seh* . . runter|hinunter|nach_unten|tiefe
bahnhof|bahnsteig|gleis|gleisen|bahnübergang .. nächste|zug|warte .. zug|ists|nehm|nächsten|für_mich|meiner
nächste|nächster zug . ist|wirds|nehm|gehört|für . . mich|meiner|es
brief|briefe|zettel|nachricht . . . . hingelegt|hinterlassen|geschrieben|liegt .. leid|verzeih*|kinder*|abschied|eltern|mama|frau|tisch|alles
meinen|meiner|meinem|den . kindern|frau|mann|eltern|mutter|mama . . brief|zettel|briefe . hingelegt|geschrieben|hinterlassen
verschenkt|weggegeben|abgegeben|vermacht .. alles|geregelt|hund|katze|sachen|erledigt|so_weit
alles|hund|katze|sachen . . verschenkt|geregelt|abgegeben|weggegeben .. heute|morgen|so_weit|zeit|abschied
das|dies ist|wars|war . mein? abschied|letzte|letzter|letztes . abend|nachricht|tag|mal|?
abschied .. danke|alles|verzeih*|lieb
wars|war_es|das_wars . . von|mit . mir|leben
heute|morgen|dann|bald . . . so_weit|es_vorbei|mit_mir_vorbei|ist_schluss
will|möchte|einfach|nur .. weg_sein|verschwinden|weg|nicht_mehr_hier . . für_immer|ewig|?
zu . meiner|meinem|meinen|unserem . frau|mann|sohn|eltern|oma|mutter .. himmel|oben|drüben|jenseits
genug|lange . . gelebt
herrgott|gott|herr .. hol|holt|hole|nimm|zu_sich|erlöse . mich|?
last|ballast|klotz . . . allen|alle|euch|familie|kinder|euch|zur|bin|falle
allen|euch|kindern|familie|jedem . . . zur_last|last|ballast
mag|will|kann . . nich|nicht|nimmer . mehr .. weg|tot|sterben|leben|für_immer
kopf .. wand .. blut*|blutet
keiner|niemand . . . braucht|vermisst|vermissen|merken . mich|wenn|würde|wird|?
wünschte|wünsch|hoffe . . . auto|bus|lkw|zug .. überfährt|erwischt|anfährt|umfährt|trifft
angst . . . mir . . . was|etwas . antue|tu|tue|an
`,
    ],
    [
      firm(abuse(1)),
      `bringt|bringen|würde|wird|umbringen mich|um|uns . um|umbringen? . . wenn|falls ich . . . . gehe|geh|verlasse|verlass|rede|erzähle|anzeige|polizei|trenne|scheiden|weggehe|jemandem|auszieh*|gehen|abhaue
wenn|falls ich . . . gehe|verlasse|rede|erzähle|anzeige|trenne|weggehe|polizei .. bringt|tötet|umbringen|ersticht|erschießt|findet . mich|uns|um|er|?
sagt|sagte|droht|gedroht|drohte|schwört|meint .. bringt|tötet|ersticht|erschießt|umbringt|umbringen|umzubringen|abstechen . mich|uns|um|?
`,
    ],
    [
      abuse(1),
      `fotos|bilder|videos . . . . nackt|ausgezogen|dusche
wenn|falls ich . . verlasse|gehe .. erlebe|überlebe . . . nicht|morgen
$him . . . . mich . . . . geschleudert|gewürgt|geschubst|gestoßen|getreten|verprügelt|geschlagen|gewürgt|vergewaltigt|gezwungen|eingesperrt|angefasst|bedroht|gedrückt
$him .. mich|mir . . an|am|um|bei|die|seine|den . . hals|kehle|haaren|haare . . gepackt|gedrückt|gezogen|zugedrückt|gelegt|?
hände . . um|an . meinen|meinem hals
$him . . . schlägt|haut|prügelt|drischt mich|uns|meine . . . gürtel|stock|kabel|immer|wieder|faust|oft|täglich|betrunken|jeden
schlägt|haut|würgt|prügelt|verprügelt mich .. 8|9|10|11|12|13|14|15|16|17|schwanger|jeden_tag|wieder|betrunken|trinkt
$elder|freund|typ .. fasst|grapscht|begrapscht|legt|kommt|küsst|streichelt . . mich|mir|sich|nachts|abends . . an|bett|zimmer|unten|zu_mir|hose
fasst|grapscht mich . an|unten|überall|da
er|sie|papa|mann|vater .. wird|könnte . . . wieder . . zuschlagen|schlagen|ausrasten|prügeln
angst .. nach_hause|heimgehen|heimzugehen|vor_ihm|vor_meinem|vor_papa .. schlägt|schlagen|zuschlagen|prügelt|ausrastet|verprügelt
$him .. sperrt|schließt|hat|hält . . mich . . . ein|eingesperrt|eingeschlossen|fest|gefangen
handy|pass|ausweis . . weggenommen|abgenommen|versteckt . . . . eingesperrt|raus|?
$him . . . messer|pistole|waffe . . . mich|hals|kehle|gerichtet|gehalten
verstecke|versteck|versteckt|eingeschlossen . mich|im . . . bad|schrank|zimmer|keller .. er|ihm|mann|vater|papa
`,
    ],
    [
      medical(1),
      `fasst|greift|hält sich . . . brust . . . grau|blass|schwitzt|bleich|?
gesichtshälfte . . . nicht|hängt|taub|gelähmt|bewegt
lippen|augen|gesicht . . . dick|geschwollen|zu .. luft|atmen|juckt
$many . . . $dose .. genommen|geschluckt|gespritzt|eingenommen|intus|eingeworfen|runter|?
$dose .. geschluckt|genommen|gespritzt|intus . . zu_viel|zuviel|alle|absicht|versehen|ganze|sterben
zu_viel|zuviel|doppelte|falsche . . insulin|dosis|tabletten|medikament . . genommen|gespritzt|gegeben|geschluckt|?
schmerz|schmerzen|druck|stechen|enge|ziehen|brennen . . . brust .. arm|kiefer|schulter|rücken|luft|schweiß*|schwitz*|übel
brust .. arm|kiefer|schwitze|schweißausbruch|kaltschweißig|engegefühl
mundwinkel|gesicht|mund . . . . hängt|hängend|schief|gelähmt|runter|taub
spricht|redet|sprechen|sprache . . . verwaschen|undeutlich|lallt|lallend|komisch|weg|wirr . . mund*|arm|gesicht|plötzlich|?
lallt|lallen . . . plötzlich|mund*|gesicht|arm
plötzlich .. arm|bein|seite|sprechen|sprache|reden|sehen .. gelähmt|taub|nicht|mehr|bewegen|lähmung
halbseitig|linke|rechte . seite? . . gelähmt|taub|gefühllos
zunge|hals|kehle|lippen|gesicht|rachen . . . schwillt|schwellen|geschwollen|dick|anschwillt|zu|zugeschwollen . . an|luft|atmen|stich|nüsse*|?
krieg|kriege|bekomm|bekomme|bekommt|kriegt . . . kaum|schlecht|keine|nicht|wenig . luft
allergisch|allergischer|stich|wespenstich|bienenstich|erdnuss*|nüsse .. luft|schwillt|atmen|anaphyl*|geschwollen
schwanger|schwangerschaft|ssw|schwangerschaftswoche . . . . blut*|blute|blutung|blutungen|bewusstlos|krampf*
blute|blutung|blutungen .. schwanger|ssw|schwangerschaft
$small . . . . . spülmittel|putzmittel|reiniger|bleiche|batterie|knopfzelle|tabletten|benzin|entkalker|abflussreiniger|medikamente|gift|chlor . . . getrunken|verschluckt|geschluckt|gegessen|erwischt
reagiert|atmet|rührt|bewegt|wacht . . . nicht|kaum|nich . mehr|auf|?
läuft|wird|ist|angelaufen . . blau . . . an|lippen|baby|luft|angelaufen
erstickt|verschluckt . . . luft|blau|atmet|erstickt
blut|blutet|blutung .. hört|stoppt|nicht .. auf|stillen|stoppen|mehr
schnitt|geschnitten|geritzt . . . zu? tief .. blut*|hört|näh*
krampft|krampfanfall|anfall .. kind|tochter|sohn|bewusst*|boden
`,
    ],
    [
      harm(1),
      `angst|gedanken|drang|impuls|fürchte|kurz_davor .. baby|kind|sohn|tochter|kindern|kleinen .. antue|antun|anzutun|weh|weh_tue|schüttel*|schlagen|verletzen|umbring*
`,
    ],
    [
      other(1),
      `freundin|freund|schwester|bruder|tochter|sohn|mutter|vater|kollegin|kollege|mitbewohnerin|mitbewohner|frau|mann|jemand|cousine .. geschrieben|schreibt|gesagt|sagt|schrieb|gepostet|angerufen .. umbringt|umbringen|sterben|springt|suizid|selbstmord|verabschiedet|schluss_macht|leben_will|tabletten
bringt|bringen sich . . . um
`,
    ],
  ],
  idioms: `
hat|haben|hätte mich . . fast|beinahe . umgebracht
fast|beinahe umgebracht
um den verstand|schlaf
abschiedsbrief|abschiedsmail|abschiedsbriefe . . . . zigaretten|kollegen|team|zucker|job|chef|freitag|firma|kolleginnen|klasse|rauchen
mir|mich . . . nichts|nix . . antun|tun|passiert
nichts|nix . . antun
prozess|prozesse|programm|task|server|skript|rechner . . . . killen|kille|abgeschossen|beenden|aufgehängt|abschießen|gekillt
bringt|bringen mich . noch? um . . rechnung|präsentation|abgabe|termin|wetter|hitze|lärm
bringt mich um|umbringen . . wenn|falls . . . fertig|spät|vergess*|kuchen|putze|note|zahlt|kaputt
ende|schluss|feierabend . . machen|mache|mach . . . heute|feierabend|arbeit|projekt|bericht
mach|mache|machen . . schluss . . heute_nacht_um_elf|feierabend|arbeit|für_heute
schluss . . für_heute|gemacht_mit|mit_meinem_freund|mit_meiner_freundin|mit_rauchen|mit_zucker
seil|strick . . kletter*|boot|springseil|hund|halle|segeln|pulli|wäsche|schaukel|zelt|hüpf*
kletterseil|springseil|abschleppseil
geladen . . akku|handy|gäste
verschenkt .. kleider|klamotten|bücher|keller|möbel|alte
verschwinden|weg . . . urlaub|wochenende|woche|strand|meer|insel|berge
aufwachen . . um|früh|vor|wecker|müde|so_früh
schlägt|geschlagen|schlug|haut|hat mich . . . tischtennis|schach|fifa|tennis|spiel|karten|kniffel|uno|rennen
dach|brücke|turm|balkon . . schau* . . . sterne|aussicht|sonnenuntergang|stadt|feuerwerk
kugel .. eis
$dose . . genommen . . . wie|morgens|verordnet|abgemacht|arzt
zug . nach|richtung|verpasst|verspätung
nächste|nächster|nächsten zug . . . nach|um|kommt|fährt|verpasst
last . fällt|abgefallen|von_mir|von_den
kopf .. wand .. software|code|bug|projekt|chef
`,
  past: 'vor_2_jahren vor_3_jahren vor_4_jahren vor_5_jahren vor_6_jahren vor_7_jahren vor_8_jahren vor_9_jahren vor_10_jahren vor_12_jahren vor_15_jahren vor_zwei_jahren vor_drei_jahren vor_vier_jahren vor_sechs_jahren vor_sieben_jahren vor_acht_jahren vor_neun_jahren vor_zwölf_jahren vor_fünfzehn_jahren vor_zwanzig_jahren im_studium pubertät als_schüler als_schülerin als_student als_studentin mit_14 mit_19 ist_vorbei glück_vorbei war_mal eine_zeit_lang dank_therapie vor_vielen_jahren mit_20 mit_18 mit_zwanzig in_meiner_jugend jugendzeit ehemals vor_langer_zeit vor_fünf_jahren vor_20_jahren',
  stories:
    'prozess prozesse linux server programm skript hintergrundprozess daemon pflegekraft krankenpfleger notaufnahme_arbeite als_pfleger als_pflegerin als_krankenschwester als_sozialarbeiterin als_sozialarbeiter als_sanitäter als_psychologin patienten patient klienten held heldin protagonist protagonistin mörder handlung hauptfigur',
};
