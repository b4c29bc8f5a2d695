import { abuse, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const DE_PLAIN: Wider = {
  lists: {
    kin: 'freundin freund kumpel tochter sohn mutter mama vater papa bruder schwester mann frau kollegin kollege mitbewohnerin mitbewohner cousine cousin oma opa kind nichte neffe ex',
    hitter:
      'mann ehemann freund vater papa mutter mama stiefvater stiefmutter onkel bruder partner ex frau eltern opa exfreund verlobter typ',
  },
  signs: [
    [
      life(1),
      `nicht|nimmer|ned|nich mehr? . auf|in dieser|der . welt|erde sein|leben|bleiben
mach|mache mich . . kalt|tot
schluss . . machen|mach|mache|zu_machen .. mit allem|leben|mir|dem_leben
mit . allem|leben|mir . . schluss . machen|mache|zu_machen
nicht|nimmer|nie|so .. nicht? weiterleben|weiterexistieren
gesucht|gegoogelt|gegooglet|recherchiert|geschaut .. .. umbringt|umbringen|erhängt|erhängen|schmerzlos|schmerzfrei|vergiftet
absichtlich|extra|mit_absicht .. verbrannt|geschnitten|verletzt|wehgetan|geschlagen
tu|tue|mach|mache ich mir was|etwas . an
tu|tue mir was|etwas an
hat|haben|wurde|worden . . vergewaltigt|missbraucht
`,
    ],
    [
      life(0.6),
      `lieber|gern|wünschte|besser|bloß|hätte|wäre .. nicht|nie|nimmer . . aufgewacht
weiß|weiss|wüsste nicht|nich . wofür|wozu|warum . . . leb*|weiterleb*|existier*|da_bin
wofür|wozu . . noch . leben|weiterleben|existieren
gegoogelt|gegooglet|gesucht|recherchiert|nachgelesen|google .. .. tabletten|schlaftabletten|überdosis|tödlich|sterben|pillen .
wie viele|viel $dose . . braucht|reichen|tödlich|sterben|stirbt|nötig
$dose .. wodka|alkohol|schnaps|whisky|wein
ganze|ganzen|komplette|alle|halbe packung|schachtel|flasche|blister . . genommen|geschluckt|eingenommen|eingeworfen|geleert
das|dies|hier|hier_ist ist|wird . meine? letzte nachricht|nacht|chat
machts_gut|mach_s_gut|lebt_wohl|leb_wohl|lebwohl|lebewohl .. danke|alles|leid|immer|welt
danke . für_alles .. machts_gut|lebt_wohl|leb_wohl|geh|gehe|tschüss|leid
steh|stehe|sitze|sitz|geh|gehe|laufe|lauf .. .. bahngleis|gleis|gleisen|gleise|schienen|bahngleise|brücke|dach .. überleg*|spring*|starr*|denk*
$dose . . schon . . . bett|nachttisch|neben_mir|tisch
`,
    ],
    [
      life(0.5),
      `kein|keinen|keine . . ausweg|lichtblick mehr?
kann|konnte .. nicht|nich|nimmer mehr . so? weiter|weitermachen
`,
    ],
    [
      other(1),
      `$kin . . will|möchte|wollte . . nicht|nimmer mehr leben|da_sein|aufwachen|hier_sein
$kin .. sterben will|möchte
$kin . . will|möchte . . sterben|sich_umbringen|tot_sein
$kin . ritzt|schneidet|verletzt sich . absichtlich|selbst|?
foto|fotos .. seil|strick . geschickt
`,
    ],
    [
      other(0.6),
      '$kin .. sagt|schreibt|geschrieben|meint|gesagt .. nicht mehr kann|will|leben|da_sein|weiter',
    ],
    [
      abuse(1),
      `$hitter .. mich|uns . . schlägt|geschlagen|verprügelt|haut|prügelt|vergewaltigt|gewürgt
$hitter schlägt|verprügelt|würgt|prügelt|haut mich|uns
zwingt|zwang|gezwungen . mich . . sex|auszuziehen|ausziehen|schlafen|anzufassen
`,
    ],
    [harm(1), 'angst .. .. baby|kind|sohn|tochter|kleinen|kindern . . was|etwas|weh tu|tue|antue|mache'],
    [
      harm(0.6),
      `ich bring|bringe ihn|sie|den|die|meinen|meine|alle . . . um
könnte|will|möchte|werde|würde .. ihn|sie|meinen|meine|jemanden|alle|leute . . . abstechen|erstechen|erwürgen|erschießen|totschlagen|umbringen
`,
    ],
    [
      medical(1),
      `hängt .. gesichtshälfte|mundwinkel
hört|hören . nicht .. auf .. bluten
`,
    ],
    [
      life(1),
      `einfach|wenn|könnte|will|würde . . gegen|vor|in . . baum|wand|mauer|brückenpfeiler|lkw|gegenverkehr . fahr|fahre|lenke|rase|lenk|fahren
$kin .. keinen|kein|nicht grund|sinn . mehr? . . leben|lebe|weiterzuleben
nichts . für mich . . leben .
`,
    ],
    [
      life(0.6),
      `leben . nichts|nix|nicht für|zum mich|aushalten|?
klinge|klingen|rasierklinge|rasierklingen|messer|strick|seil .. schublade|tasche|nachttisch|kopfkissen|rucksack|schrank .. denk|denke|dran|benutzen|benutz|heute|lust|drang
`,
    ],
    [
      abuse(1),
      `hand|hände|finger|gefasst|gegriffen|fasst|griff .. unter|in den|die|meinen|meine|das|mein|mir . rock|hose|hemd|kleid|bluse|unterhose|bh|shirt
unter|in den|die|meinen|meine . rock|hose|kleid|bluse|unterhose|bh gefasst|gegriffen|fasst|gelangt|greift
zieht|zog|zerrt|gezogen .. mich|mir .. an den? haaren|haare
lässt|laesst|lassen mich|mir . nicht|nie|nicht_mehr . . aus|raus|rausgehen|telefonieren|weg|zu_meiner . wohnung|haus|zimmer|familie|?
tritt|boxt|würgt|bespuckt mich
`,
    ],
    [
      medical(1),
      `alle|ganzen|ganze $dose . . auf_einmal|gegessen|genommen|geschluckt|geleert
`,
    ],
    [
      life(1),
      `heute|nacht|morgen . sterbe ich
$dose .. alle . auf_einmal
`,
    ],
    [life(0.6), 'tod . . klingt|wirkt|wäre . . friedlich|schön|ruhig|erlösung'],
    [abuse(1), 'würgt|würgte mich'],
    [other(1), '$kin .. zettel|brief|notiz .. nicht leben'],
  ],
  idioms: `
kleine|kleiner|tochter|sohn|baby|katze . zieht|zog|zerrt mich|mir . an den? haaren
chefin|chef|lehrer lässt mich
lässt mich . nicht . los|schlafen|kalt
leben . nichts|nix für mich . . . land|dorf|stadt
sterben . lassen|gelassen
schneidet sich . . haare|bart|nägel|pony
schlägt|geschlagen mich|uns .. schach|tischtennis|spiel|quiz|rennen
nicht mehr leben . . berlin|stadt|dorf|hier|zusammen
ohne kaffee|schokolade|kuchen|pizza|netflix|handy|wlan|internet .. leben|weiterleben
lieber|besser|hätte .. aufgewacht . . früh|spät|pünktlich
packung|schachtel . kekse|chips|pralinen|schokolade|eis|zigaretten|gummibärchen|nudeln
absichtlich|extra .. verletzt . . foul|gegner|spiel
gesucht|gegoogelt .. tabletten . . geschirrspüler|spülmaschine|entkalken
ausweg . aus . stau|meeting|bug|vertrag
`,
  past: '',
  stories: '',
};
