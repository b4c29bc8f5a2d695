import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const IT_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} tutte tutta tutti intera intero scatola flacone boccetta blister manciata troppe troppi venti trenta quaranta tante`,
    dose: 'pillole pastiglie compresse sonniferi farmaci medicine psicofarmaci gocce xanax tachipirina insulina tavor',
    gun: 'pistola fucile arma revolver',
    elder:
      'patrigno padre papa zio nonno professore allenatore cugino compagno_di_mamma compagno_di_mia_madre vicino fratello',
    him: 'lui lei marito compagno fidanzato ragazzo padre papa madre mamma patrigno zio fratello nonno ex moglie figlio',
    small: 'figlio figlia bambino bambina neonato fratellino sorellina nipote bimbo bimba fratello sorella',
    high: 'ponte tetto balcone terrazzo palazzo finestra parapetto ringhiera cornicione davanzale binari scogliera cavalcavia viadotto',
    body: 'braccio braccia coscia cosce polso polsi gamba gambe pelle pancia',
  },
  signs: [
    [
      life(1),
      `$gun . . . carica .. accanto|mano|tavolo|bocca|tempia|me|qui|grembo
oltre|fuori|altra_parte|scavalcato . . il|la|del|della|dal? . parapetto|ringhiera|balaustra|rete
addormentarmi|dormire .. non|mai|piu . . svegliarmi|risvegliarmi
spero|vorrei|voglio|magari|prego .. non|mai . . svegliarmi|risvegliarmi|mi_sveglio|mi_svegliassi
voglio|vorrei|solo . . . scomparire|sparire . . . sempre|mondo|tutto|esistere
leggerete|leggerai|leggete|troverete .. non . . . saro|ci_saro|sono|esisto
non ci saro piu
volere morire|morte
non|nessun|senza . vedo|trovo|ha|ho|c_e . . . un? senso|motivo|ragione . . . a|di|per|nel? . vivere|vita|andare_avanti|restare
mi . brucio|bruciata|bruciato|brucia|spengo . . . sigarette|sigaretta|accendino|ferro
mi|a . taglio|tagliata|tagliarmi|tagliato|graffio|incido . . . $body|profondo|apposta|di_nuovo|ancora
tagliarmi . . le|i|di|ancora|? $body|nuovo|vene
ricominciato|ricomincio|continuo a tagliarmi|farmi_male|bruciarmi|ferirmi
sbatto|batto|picchio . . testa|pugni . . muro .. sangu*|sangue
senza|non . mangiare|mangio|mangiato .. apposta|punir*|merito
non . merito . . di? . vivere|mangiare|esistere|stare
mi . butto|lancio|getto|sdraio . . . . metro|treno|ponte|balcone|finestra|tetto|binari|camion
ammazzo|uccido mi|giuro|stasera|stanotte|oggi
mi . ammazzo|uccido|impicco|sparo . . giuro|stasera|stanotte|oggi|domani|davvero|veramente|?
proiettile|colpo . . in|alla|nella testa|tempia|bocca
tentato|provato . . di|a|il? . uccidermi|ammazzarmi|suicidio|impiccarmi
togliermi|tolgo|togliere|farla . la? vita|finita
schiantarmi|andare . . . . albero|muro|camion|guardrail
`,
    ],
    [
      life(0.6),
      `prendetevi|prenditi|badate|bada . cura? . . . gatto|cane|figli|mamma .. non|quando|piu|senza
salutato|salutati|detto_addio . . . tutti|amici|famiglia . per_sempre|telefono|?
sottoterra|sotto_terra
fammi|fai . . addormentare .. non|mai . svegliarmi
mi . sono . tagliata|tagliato . . . nuovo|profondo|ancora
infilo|infilare|pianto|conficco . . aghi|ago|compasso
che . . mia? vita . finisca|finisse|termini
lasciato un? biglietto .. sparito|andato|scomparso|sparita
metto|messo|tengo . . parte . . sonniferi|pastiglie|farmaci|pillole
seduto|seduta . . . cornicione|ringhiera|davanzale|ponte|binari
$gun . . . carica
$dose|corda|cappio|lametta|lamette|coltello|veneno|carbonella . . . . pronta|pronto|pronte|fila|contate|messe|tavolo|comodino|davanti|accanto|mano|parte|appesa
messo|conservato|contato|accumulato|preparato|comprato|nascosto|radunato . . . . $dose|corda|lametta|cappio|veleno
corda|cappio . . . . trave|soffitto|garage|albero|collo
sono|sto|seduto|seduta|salita|salito . . . . $high .. giu|sotto|paura|sola|solo|vuoto|oltre|freddo|saltare|addio|guardo
guardo . . giu|sotto|vuoto . . . . $high|?
lasciato|lascio|scritto|scrivo . . . lettera|lettere|biglietto .. figli|mamma|genitori|famiglia|addio|daddio|perdon*|scusa*|tavolo|tutti
lettere? . d? . addio|daddio
dato|regalato|sistemato|lasciato . . . cane|gatto|cose|tutto .. stasera|bollette|conti|posto|via|addio|domani
questo|questa e un|il|lultimo|l addio|ultimo|messaggio|notte
e|questo_e un addio
addio .. grazie|perdon*|tutto|tutti|amo|bene
grazie . di|per tutto .. addio|scusa*|perdon*
per|e . stasera|stanotte . . . tutto|pronta|pronto|deciso
prego|supplico|chiedo .. dio|signore .. prenda|prende|porti|morire|chiami
dio|signore . . mi . . prenda|porti|prendi|porta|chiami
raggiungere|rivedere|stare_con|andare_da . . . marito|moglie|mamma|figlio|figlia|padre|nonna .. cielo|paradiso|lassu|morto|morta|la
ho|ormai vissuto . . abbastanza|troppo|tanto
peso|intralcio|fardello . . per|di . . tutti|figli|famiglia|loro|voi|miei
meglio|felici|sollevati .. senza_di_me|se_non_ci_sono|se_muoio|se_morissi
macchina|autobus|camion|treno . . . . investisse|investa|travolgesse|mi_prendesse
non . ce . . la? . faccio . piu . . . giuro|vivere|ammazzo|davvero_basta|vita|esistere
voglio|vorrei . . . che . . . tutto|dolore . . finisca|finisse|smetta|smettesse
ingoiato|preso|mandato_giu|bevuto . . . . intera|tutta|tutte . . scatola|boccetta|flacone|?
sangue .. non . . si? . ferma|smette
`,
    ],
    [
      firm(abuse(1)),
      `ammazza|uccide|ammazzera|uccidera|ammazzare|uccidere . . se . . . . lascio|lo_lascio|vado|parlo|denuncio|dico|racconto|divorzio|chiamo|scappo|separo
se . . . . lascio|parlo|denuncio|racconto|divorzio|scappo|separo .. mi . . . ammazza|uccide|ammazzera|uccidera|ammazzare
detto|dice|giura|minaccia|minacciato . . . . mi . . . ammazza|uccide|uccidera|ammazzera|brucia|accoltella
`,
    ],
    [
      abuse(1),
      `foto|video|filma . . . . nuda|nudo|spogliata|spogliato
coltello|pistola . alla|al|contra . gola|collo
se . . . lascio|vado .. non . arrivo|vedo|vivo . . domani
$him . . . . mani|mano|coltello|pistola . . al|alla|sul|in . collo|gola|faccia|testa
preso|presa|stretto|afferrata|stringe . . . . collo|gola|capelli
$him . . . mi . . picchia|mena|frusta|batte|colpisce . . . . cintura|cinghia|bastone|cavo|pugni|cucchiaio
mi . picchia|mena|prende_a_calci .. 8|9|10|11|12|13|14|15|16|17|incinta|ubriaco|sempre|ogni
$elder|compagno .. viene|entra|sale|infila|sdraia . . . . mio|mia|con letto|camera|stanza|me
$elder .. tocca|bacia|palpa|spoglia|accarezza . mi|?
mi . ha? . chiusa|chiuso|rinchiusa|segregata|chiude|tiene_chiusa . . . . chiave|casa|telefono|camera|stanza|?
preso|rotto|tolto . il? . telefono|cellulare|passaporto .. chius*|uscire|rinchius*
paura . . . . casa|lui|marito|padre|compagno .. picchi*|picchiare|menare|botte|ammazz*
mi . picchiera|menera|ammazzera
mi . spinta|spinto|trascinata|sbattuta|presa|buttata|strattonata . . . . muro|scale|terra|capelli|pavimento|calci
chiusa|nascosta|nascosto|chiuso . . . bagno|armadio|camera .. lui|marito|padre|ubriaco
`,
    ],
    [
      medical(1),
      `tiene|tocca|stringe . . . petto . . . grigio|pallido|suda|?
mezza|meta|lato . . . faccia|viso . . . non|muove|addormentata|cad*
preso|ingoiato|bevuto|mandato_giu|iniettato|presa . . . . $many . . . $dose
dolore|male|oppressione|fitta|peso|pressione|stretta . . . . petto .. braccio|mascella|spalla|sudore|sudando|sudo|schiena
bocca|faccia|viso|labbro|sorriso .. storta|storto|paralizzata|paralizzato|cadente|cascante|giu_da_un_lato
parla . . male|strano|impastato|biascica|biascicando .. bocca|viso|braccio|?
biascica|biascicando|sbiascica
gonfia|gonfiando|gonfiata|gonfiato|gonfie|chiude|chiudendo . . . . gola|lingua|labbra|viso|faccia
gola|lingua|labbra|viso|faccia . . . . gonfia|gonfiando|gonfie|chiude|chiudendo|gonfiate
arachidi|noccioline|ape|vespa|gamberi|noci|allergi* .. respir*|aria|gola|gonfi*
incinta|gravidanza . . . . . sangue|sanguino|perdite|emorragia|svenuta|contrazioni
perdo|sanguino|sangue|emorragia . . . . incinta|gravidanza|molto_sangue|tanto_sangue
$small . . . . bevuto|ingoiato|mangiato|inghiottito . . . . candeggina|detersivo|pila|batteria|pillole|medicine|veleno|benzina|acido|varechina|detergente
sangue|sanguina|sanguinare .. non . . . ferma|smette|fermarlo
non . . respira|risponde|reagisce|si_sveglia . . . figlio|mamma|bimbo|aiuto|?
blu|viola|cianotico . . . bimbo|labbra|respira|neonato
soffocando|soffoca|strozzando|strozza
convulsioni|convulsione
`,
    ],
    [
      harm(1),
      `paura|impulso|voglia|pensieri . . . . fare|scuotere|picchiare|soffocare|ferire|uccidere . . . . bambino|bambina|figlio|figlia|neonato|bimbo|figli
`,
    ],
    [
      other(1),
      `amica|amico|sorella|fratello|figlio|figlia|ragazza|ragazzo|cugina|cugino|madre|padre|collega|qualcuno|compagna .. scritto|detto|mandato|postato|dice|chiamato .. uccide|ammazza|uccidere|suicid*|morire|finita|addio|vita|butta
`,
    ],
  ],
  idioms: `
lettera|biglietto|lettere . . addio|daddio . . . . colleghi|lavoro|zucchero|squadra|capo|fumo|sigarette
addio . . zucchero|fumo|estate|lavoro|sigarette
non voglio . piu? . vivere . . in|a . questa|questo|citta|roma|milano
ucciderei . . per
faccio finita con . . . . relazione|lavoro|progetto|bilancio|trasloco
la . faccio finita con . . questa|questo|il|la
mi arrendo . . dimmi|aiuto_con|cruciverba
mi . sono . tagliata|tagliato . . . capelli|unghie|barba|dito|frangia
mi . ha . battuto|battuta|ammazzato . . a|agli|al
scomparire|sparire . . . settimana|mare|giorni|montagna|weekend|vacanza
corda .. saltare|scalata|arrampicata|chitarra|bucato
dato . via . . vestiti|libri|mobili|giocattoli
tetto|balcone|terrazzo|ponte . . guardo .. stelle|tramonto|citta|panorama
ammazza|uccide . . se . . . tardi|sistemo|dimentico|rompo|consegno
uccido|uccidere|ammazzo un? . processo|server|tempo|boss
preso|prendo . . $dose . . . mattina|stamattina|medico|ricetta
cosce di . pollo
non . ce . la . faccio . piu . . con|col . . rumore|capo|vicini|app
`,
  past: 'con_la_terapia prima_avevo venti_anni_fa da_giovane cinque_anni_fa dieci_anni_fa quindici_anni_fa',
  stories:
    'processo romanzi racconto antagonista autrice scrittore trilogia capitolo_finale giallo fumetto manga videogioco regista eroi leroe leroina faccio_linfermiera faccio_linfermiere sono_infermiera sono_infermiere linfermiera linfermiere sono_psicologa assistente_sociale pazienti miei_pazienti eroe eroina protagonista cattivo trama',
};
