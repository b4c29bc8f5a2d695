import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const IT: CrisisWords = {
  language: 'it',
  lists: {
    will: 'voglio vorrei volevo sto_per penso_di pensando_di pensato_di voglia_di desidero intenzione_di cercato_di provato_a devo bisogno_di ho_deciso_di',
    perp: 'lui lei marito compagno fidanzato ragazzo padre papa madre mamma patrigno zio fratello nonno ex moglie partner capo genitori figlio',
    pills: 'pillole pastiglie compresse sonniferi farmaci medicine',
  },
  signs: [
    [
      life(1),
      `$will . solo|soltanto|davvero? . morire|ammazzarmi|uccidermi|farla_finita|suicidarmi|impiccarmi|spararmi|sparire_per_sempre
mi . voglio|vorrei|devo . ammazzare|uccidere|suicidare|impiccare|buttare_giu|tagliare_le_vene
uccidermi|ammazzarmi|suicidarmi|impiccarmi|spararmi
mi . ammazzo|uccido|suicido|impicco
togliermi la vita
mi . tolgo . la vita
farla finita
mettere|porre fine . alla? . mia|vita|tutto
la faccio finita
non ce la faccio . piu . a|di vivere
non . voglio|vorrei|riesco . piu|a? . vivere|esistere|svegliarmi|essere_viva|essere_vivo|essere_qui|continuare_a_vivere
non . ho . piu? . voglia|motivo|motivi|ragione|ragioni . di|per? . vivere|la_vita
nessun|nessuna|che|senza|alcun . motivo|senso|ragione . . vivere|continuare_a_vivere|restare_in_vita
vita . . non . ha|vale . . piu? . senso|pena|viverla
stanco|stanca|stufo|stufa . di . vivere|esistere|questa_vita|della_vita
pensieri|idee|ideazione suicid*|di_suicidio|di_morte
penso|pensavo|pensando|pensato|pensieri .. suicidio|morire|farla_finita
sono|sento . suicida
vorrei . essere|non|esser . essere? morto|morta|nato|nata|mai_nato|mai_nata
non . fossi . mai nato|nata
meglio . . morto|morta|senza_di_me|se_non_ci_fossi|se_morissi|se_fossi_morta
senza di me . . starebbero|sarebbero|starebbe|vivrebbero
starebbero|sarebbero|starebbe . . meglio|felici . senza_di_me
nessuno . . mancherebbe|accorgerebbe|piangerebbe|sentirebbe .. se|morissi|mancanza|mancherei
addormentarmi . e? . . non|mai . . svegliarmi|piu
non . svegliarmi|risvegliarmi mai|piu|domani
sparire|scomparire per_sempre|da_questo_mondo|dalla_terra
farmi . del? male
mi . faccio . del male
mi . taglio|tagliuzzo|brucio . . le|gli|ancora|di|per|apposta . braccia|vene|polsi|gambe|nuovo|sentire
tagliarmi . . le|i|di? . vene|polsi|braccia|gambe|ancora|nuovo
autolesion*
buttarmi|gettarmi|lanciarmi . . dal|sotto|giu|da . . un|il|al? . ponte|treno|balcone|tetto|finestra|metro|palazzo
mi . butto . . dal|sotto|giu . . ponte|treno|balcone|tetto|finestra
lettera . d|di? . addio|daddio
biglietto daddio
quante . $pills . . morire|per|ucciderm*
modo|metodo . . indolore|veloce|facile|senza_dolore . . morire|uccidermi|farla_finita
morire senza . soffrire|dolore
unica soluzione|uscita . . morte|morire|suicidio|farla_finita
morte . . unica|migliore soluzione|uscita
fare|andare|andata|fatto . in? overdose
`,
    ],
    [
      medical(1),
      `preso|ingoiato|presa|inghiottito . . troppe|tutte|20|30|40|50|scatola|flacone|tante|troppi . . $pills
sto|avendo|avuto|ha|credo . . infarto|ictus
dolore|oppressione|fitta . . petto . . braccio|respir*|mascella
non . riesco . a? respirare
non . si? . ferma . di? . sanguinare|sangue|sanguinamento
sanguina|sanguino|sanguinando . . molto|tanto|forte
svenuto|svenuta|incosciente|privo_di_sensi . . terra|non|pavimento|svegl*
non respira
ambulanza . . chiama|chiamate|serve|bisogno
chiama|chiamate|serve . . ambulanza|unambulanza|il_118|il_112
`,
    ],
    [
      abuse(1),
      `$perp . . mi picchia|mena|colpisce|violenta|strangola|abusa|minaccia|maltratta|tocca|aggredisce|ha_picchiata|ha_picchiato|ha_violentata|ha_colpita|ha_menata|ha_strangolata|vuole_uccidere|vuole_ammazzare
mi picchia|violenta|strangola|ha_picchiata|ha_picchiato
vuole|minaccia_di|minacciato_di|cerca_di|cercato_di . uccidermi|ammazzarmi|picchiarmi
minaccia* . . di . . morte|uccidermi|ammazzarmi
paura . . che . . mi . . uccida|picchi|ammazzi|faccia_del_male
sono|siamo|vita . in pericolo
stata|stato . violentata|stuprata|abusata|picchiata|picchiato|aggredita
mi . costringe . . a . . toccare|sesso|spogliarmi
entra|viene . . in|nella . camera|letto . . notte
`,
    ],
    [
      harm(1),
      `fare del male . a|al|ai|alla . . mio|mia|miei|qualcuno|bambino|figlio|figlia|figli|altri|?
$will . . uccidere|accoltellare|strangolare|sparare|soffocare . . mio|mia|il|la|miei|qualcuno|a . . figlio|figlia|bambino|moglie|marito|famiglia|gente|?
voci . . mi? dicono .. uccid*|morire|salt*
`,
    ],
    [
      other(1),
      `vuole|vorrebbe|minaccia_di|parla_di|pensa_di|ha_provato_a|ha_tentato_di|dice_di_voler|tenta_di . . uccidersi|ammazzarsi|suicidarsi|morire|farla_finita|togliersi_la_vita|farsi_del_male|impiccarsi
si . vuole|taglia|fa . ammazzare|uccidere|suicidare|le_braccia|le_vene|del_male
suicidarsi|uccidersi|ammazzarsi
`,
    ],
    [
      life(0.6),
      `$will . . sparire|scomparire|dormire_per_sempre|che_tutto_finisca|che_finisca_tutto|non_esistere|smettere_di_soffrire|smettere_di_esistere
che . . tutto|questo|dolore . . finisca|smetta
peso per . tutti|mia|i|gli|loro
non . vedo . piu? . . futuro|via_duscita|senso|speranza|via
non . ce . la faccio . piu . . vivere|andare|vita|continuare
addio . a? tutti|mondo|per_sempre
nessuno . . mancherei|mancherò
regalo|regalando|regalato . . le|tutte . mie cose
quando leggerete|leggerai
raggiungere . . mia|mio . . in_paradiso|cielo
non ha . piu . senso . . niente|nulla|vita|vivere
`,
    ],
    [
      abuse(0.6),
      `paura . . di|del|a . . tornare|marito|compagno|padre|patrigno|casa|fidanzato
$perp . ha . . coltello|pistola|arma
chiama|chiamate . la|i polizia|carabinieri
`,
    ],
    [
      life(0.3),
      `non ce la faccio . piu
non . reggo|sopporto . piu
`,
    ],
    [
      life(0.45),
      `odio . la? . mia vita
che senso ha . . vivere|continuare|tutto|ormai
non . ho . piu? . speranza|speranze|forze|futuro
mi . sono . tagliata|tagliato
mi arrendo
`,
    ],
    [
      life(0.25),
      `non . valgo|servo . . niente|nulla
mi . odio|faccio_schifo
suicidio
nessuno . mi . ama|vuole
vuoto|vuota dentro
niente . . ha . senso|importa
sono . . fallito|fallita|inutile|nullita
`,
    ],
  ],
  idioms: `
morire|muoio|morto|morta|morendo|ammazzarmi . . dal|di|dalle|dalla|dallo . ridere|risate|vergogna|fame|sonno|noia|caldo|freddo|sete|lavoro|fatica|curiosita|paura|imbarazzo|voglia|sonno
ammazzarmi di_lavoro|in_palestra|di_fatica|a_lavorare|di_palestra|di_esercizi
mi ammazzo di|in . lavoro|palestra|fatica|studio|risate|esercizi
mi . uccide|ammazza|uccidono|ammazzano
ammazzare . il? tempo
non voglio vivere . . a|con|in|qui|senza
vivere senza . . caffe|te|telefono|cioccolato|musica
non ce la faccio piu . . dal|di|a . ridere|caldo|aspettare|mangiare|correre
non . reggo|sopporto piu . . caldo|rumore|capo|vicini|traffico
farla finita con . . . fumo|sigarette|zucchero|dieta|lavoro|questa|questo|ritardi
mi . batte . a|agli|in . tennis|scacchi|carte|fifa|ping
infarto . . quando|appena|vedendo|quasi
quasi . . infarto
da infarto
overdose di . . caffe|zucchero|cioccolato|serie|nutella
suicidio politico|professionale|commerciale
sparire|scomparire . . qualche|per_un|in|dai|una . . giorni|vacanza|social|settimana|montagna
stanco|stanca|stufo|stufa di vivere . . in|con|lontano
mi tocca
in pericolo di . perdere
mi picchia . . sole
buttarmi|lanciarmi . . paracadute|piscina|mare|divano|letto|acqua|mischia|lavoro
suicida il|quella . .
`,
  negators: 'non mai ne senza nessuna nessun nemmeno nessuno',
  between:
    'voglio vorrei ho sono mi penso pensato di di pensieri idee la affatto mai intenzione piu assolutamente davvero sento a',
  undenied: 'perche_non non_scherzo no_io non_so_se non_riesco_a_smettere',
  but: 'ma pero tuttavia',
  first: 'io mi voglio sono ho me',
  others:
    'lei lui sorella fratello amico amica mamma madre papa padre figlio figlia marito moglie ragazzo ragazza fidanzato fidanzata compagno compagna cugino cugina collega vicino vicina nonno nonna zio zia qualcuno studente bambino bambina coinquilino',
  past: 'anni_fa anno_fa tempo_fa da_ragazza da_ragazzo da_adolescente quando_avevo quando_ero in_passato una_volta superato sopravvissuta sopravvissuto lanno_scorso allepoca',
  now: 'ancora di_nuovo stasera ieri ultimamente',
  present: 'adesso ora oggi',
  stories:
    'film serie libro romanzo personaggio canzone gioco videogioco episodio capitolo tesi ricerca articolo documentario corso lezione teatro prevenzione volontario volontaria attore attrice partita livello netflix anime opera poesia',
  accidents:
    'cucinando cucina incidente per_sbaglio rasandomi radendomi cipolla pane carta dito calcio palestra allenamento inavvertitamente',
  laughs: 'ahah ahaha ahahah haha lol 😂 🤣 scherzo scherzavo xd 😅 😆',
};
