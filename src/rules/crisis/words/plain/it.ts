import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const IT_PLAIN: Wider = {
  lists: {
    kin: 'amico amica sorella fratello figlia figlio mamma madre papa padre moglie marito ragazza ragazzo fidanzata fidanzato compagna compagno cugina cugino collega nipote zia zio nonna nonno ex',
    hitter:
      'marito compagno fidanzato ragazzo padre papa madre mamma patrigno matrigna zio fratello nonno ex moglie figlio genitori',
  },
  signs: [
    [
      life(1),
      `vojo|voio|voglio|vorei mori|morire|crepare|ammazzarmi|uccidermi
non|nn voglio|vojo|vorrei piu . . esserci|esistere|stare_al_mondo|svegliarmi|vivere|essere_al_mondo
meglio|potevo|magari .. non|mai . . nascere|nascevo|nata|nato
non|mai . dovevo|dovrei|dovuta|dovuto . . nascere|nata|nato|esistere
fatto|preso|fare|andata|andato . unoverdose|overdose|in_overdose
nessuno . . . accorgerebbe|mancherei|piangerebbe|noterebbe
mi . ritagliata|tagliata|tagliato|taglio . . . $body
`,
    ],
    [
      life(0.6),
      `vorrei|meglio|preferivo|preferirei|speravo .. non . . svegliata|svegliato|svegliarmi|svegliassi
questo|qui|questa e . . mio|mia? ultimo|ultima messaggio|saluto|notte
vado|sono|cammino|salgo|sto .. . binari|ponte|tetto|cornicione|cavalcavia .. resto|rimango|guardo|pensarci|fissare|saltare|buttarmi|seduta|seduto|li
non vedo|trovo|ce|esiste . . via duscita|uscita|di_uscita
non . ce la faccio|posso piu . . vivere|vita|andare_avanti|soffrire
cercato|cerco|googlato|letto .. .. pastiglie|pillole|morire|uccidersi|ammazzarsi|senza_dolore|impiccarsi
addio . . tutti|mondo|grazie|sempre
no|non|nessun . senso . . vivere|continuare|vita|andare_avanti
`,
    ],
    [
      other(1),
      `$kin . . non vuole|voleva piu? . vivere|esserci|svegliarsi|esistere
$kin .. vuole|voleva|minaccia_di . morire|uccidersi|ammazzarsi|farla_finita|togliersi_la_vita|suicidarsi
`,
    ],
    [firm(abuse(0.6)), 'zio|patrigno|nonno|allenatore|cugino|prete|professore mi tocca|toccava'],
    [other(0.6), '$kin . . si taglia|tagliava|ferisce . . braccia|gambe|polsi|?'],
    [
      abuse(1),
      `$hitter .. ci|mi . . mena|menava|picchia|picchiava|strozza|stupra|violenta
$hitter .. ci|mi ha|hanno . menata|menato|picchiata|picchiato|strozzata|strozzato|violentata|stuprata|presa_a_pugni|preso_a_pugni
mi hanno|ha . . violentata|violentato|stuprata|stuprato|molestata|palpata
zio|patrigno|nonno|allenatore|cugino|prete|professore . mi palpa|palpeggia
`,
    ],
    [
      harm(0.6),
      `lo|la|li|le ammazzo|uccido|accoltello|strangolo
voglio|vorrei|voglia_di|potrei accoltellare|ammazzare|uccidere|strangolare mio|mia|qualcuno|lui|lei|il_mio|la_mia
`,
    ],
    [
      medical(1),
      `non|nn smette|ferma|si_ferma . . sanguinare|sangue
sangue .. non . ferma|smette|fermarsi
`,
    ],
    [
      medical(0.9),
      `preso|ingoiato|mandato_giu|presa . . tutta|tutto|intera|intero . scatola|flacone|boccetta|blister|confezione
preso|ingoiato . . scatola|flacone|boccetta|blister intera|intero|completa
`,
    ],
    [
      life(1),
      `se|voglio|vorrei|potrei|penso_di . . schiantassi|schiantarmi|schianto|andassi|buttassi . . . contro|in . . albero|muro|camion|burrone
$kin .. non . vede|trova|ha . motivi|motivo|senso|ragioni|ragione . . vivere|vita
smetterla|smettere|finirla|basta di|con vivere|la_vita|questa_vita
`,
    ],
    [
      life(0.6),
      `vita non . fa|e per me
lametta|lamette|coltello|taglierino|rasoio|corda .. cassetto|tasca|zaino|cuscino|armadio|borsa .. penso|pensarci|pensare|usarla|usarlo|stasera|voglia
`,
    ],
    [
      abuse(1),
      `messo|mette|infilato|infila|passa . . mano|mani|dita . . sotto|dentro|nelle|nei|in . . gonna|pantaloni|mutande|maglietta|camicetta|vestito|reggiseno|slip
prende|preso|presa|prendeva a calci|pugni|schiaffi|cinghiate|botte
tira|tirato|trascina|trascinata . . per? . i? capelli
non mi fa|lascia|fanno|permette . . uscire|vedere|parlare|andare . . . casa|stanza|famiglia|amiche|nessuno
`,
    ],
    [
      medical(1),
      `mangiata|mangiato|preso|ingoiato|presi|ingoiati|presa tutti|tutte . sonniferi|pastiglie|pillole|compresse|medicine
convulsioni|crisi|attacco .. non . . sveglia|risponde|reagisce|respira
`,
    ],
    [
      life(1),
      `stanotte|stasera|oggi|domani muoio
parte|nascondendo|accumulando . . pastiglie|pillole|farmaci
`,
    ],
    [life(0.6), 'morte . . sembra . pace|tranquilla|dolce|bella|riposo'],
    [abuse(1), 'mi strozza|strangola'],
    [other(1), '$kin .. biglietto|lettera .. non vuole vivere'],
  ],
  idioms: `
figlio|figlia|bimbo|bimba|bambino|bambina|gatto mi tira . . capelli
capo|capa|prof non mi fa|lascia
vita . . fa per me . . citta|campagna|palestra|ufficio
mi_ha|ha|hanno colpito|colpita . molto|tanto|profondamente|che|davvero|la|il|un|una|positivamente
svegliata|svegliato|svegliarmi . . presto|tardi|alle|cosi|stanca|stanco|prima|ogni
taglia|tagliava|tagliata|tagliato . . capelli|unghie|barba|frangia|erba|pane
mi tocca fare|andare|lavare|accompagnare|sentire|aiutare|portare|tutto|sempre|chiamare|le_corde|il_cuore
picchia|mena . sole|gran_torrone
mi|ci|gli|le chiede|chiedo|chiedono|chiedi
vivere a|insieme|con_il|con_la|con_suo|con_sua|con_noi|in_citta|in_campagna|in_centro
overdose di . caffe|caffeina|zuccheri|serie|dolci|cioccolato|pizza
scatola|confezione . . cioccolatini|biscotti|vitamine|caramelle
ultimo messaggio . . era|diceva|di_ieri|che|tuo
la|lo|li|le uccido|ammazzo . . zanzara|mosca|tempo|drago|boss|mostro
`,
  past: '',
  stories: 'protagonista protagonisti',
};
