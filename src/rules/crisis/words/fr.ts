import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const FR: CrisisWords = {
  language: 'fr',
  lists: {
    will: 'veux veu voudrais vais envie_de envie_den aimerais pense_a pensais songe_a projette_de besoin_de essaye_de tente_de compte dois vs jveux jvais jvoudrais',
    perp: 'il elle mari conjoint copain pere papa mere maman beau_pere oncle frere ex compagnon femme copine grand_pere patron prof parents fils mec',
    pills: 'cachets médicaments comprimés pilules somnifères anxiolytiques',
  },
  signs: [
    [
      life(1),
      `$will . juste|vraiment|seulement? . mourir|crever|me_suicider|me_tuer|me_pendre|me_foutre_en_lair|en_finir|me_noyer|men_aller_pour_toujours
jai|envie|ai|de . . envie . de|den? . . mourir|crever|en_finir|finir|me_tuer|me_suicider
me suicider|pendre|ouvrir_les_veines|tailler_les_veines|noyer|defenestrer
me . tuer
je . me . suicide|pends
mettre|mets fin . a . mes|ma|la? jours|vie
en finir . avec . la|cette|ma? vie|tout|existence
en finir . ce_soir|maintenant|pour_de_bon|une_bonne_fois|definitivement
plus|pas|aucune|jamais . envie . . de? . . vivre|exister|me_reveiller|etre_la|etre_en_vie|continuer_a_vivre
veux|peux|voudrais plus|pas . vivre|exister|etre_en_vie|me_reveiller
ne . veux|peux . plus|pas . . vivre|exister|me_reveiller|etre_en_vie
plus . . raison|raisons|gout|sens|force|interet . . de|a|pour? vivre|la_vie
aucune|pas_de|quelle|aucun . raison|sens|interet . . de|a? . vivre|la_vie|rester_en_vie
vie . . ne? . vaut|merite . . plus|pas? . . peine|vecue
vie . . na|a . plus|aucun|pas . de? sens
fatigue|fatiguee|marre|ras_le_bol|assez|las|lasse . de . la? vivre|vie|exister|cette_vie
idees|pensees|envies|pulsions suicidaires|noires_suicidaires|de_mort|de_suicide
suis|sens|etre|deviens suicidaire|suicidere
pense|penser|pensees|songe|pensé|reflechis .. suicide|mort_tout|mourir|me_tuer
faire|commettre . une? tentative . de? suicide
preferais|prefererais|voudrais|aimerais . . etre mort|morte
mieux . . mort|morte|sans_moi|si_je_netais|si_jetais_mort|si_jetais_morte|si_je_mourais
sans moi . . . . mieux|heureux|soulages|tranquilles
si . seulement . je . . jamais . ne|nee
jamais ete ne|nee
jamais du|aurais_du naitre
personne . . . remarquerait|manquerai|manquerais|pleurerait|sen_rendrait .. disparaissais|mourais|mort|morte|si
mendormir|dormir . . ne|et|pour . . . plus|jamais . me? reveiller
ne . plus|jamais me reveiller
disparaitre pour_toujours|pour_de_bon|a_jamais|de_ce_monde|de_la_terre
me . faire du mal
me . suis . ouvert|coupe|taille|tailladé . les veines|poignets|bras
je . me . fais . du mal
je . me . coupe|scarifie|mutile|brule . . les|expres|bras|encore|quand
me scarifier|mutiler|scarifie|mutile|lacerer
automutil*|scarification
couper|ouvrir|tailler . les? veines
me . jeter|jette|balancer . . du|sous|dun|de|par|devant|dans . la|le|un? . pont|train|metro|fenetre|balcon|toit|camion|rails|rer
sauter . du|dun|de|par|sous . la|le? pont|fenetre|toit|balcon|train
lettre dadieu|dadieux
lettre de suicide
combien . de . $pills . . mourir|tuer|faut
mourir|suicider|partir . sans . douleur|souffrir|avoir_mal
moyen|facon|methode . . plus? . . indolore|rapide|facile|simple . . mourir|suicider
seule|unique issue|solution . . mort|mourir|suicide|me_tuer
mort . . seule|meilleure|unique issue|solution
serai plus . . la|vivant|vivante . . demain|de_ce_monde
avaler|prendre . . toute|tous . la|les? . boite|$pills
faire|fais|fait . une? overdose|surdose
`,
    ],
    [
      medical(1),
      `pris|avale|prise|avalé . . . trop|tous|toute|boite|20|30|40|50|plein|tube . . . $pills
pris . . trop de medicaments
fais|fait|faire|train|eu|crois . . infarctus|avc|crise_cardiaque
douleur|mal|oppression . . . poitrine|thorax . . . bras|respirer|machoire|respire
peux|arrive plus|pas . . a? . respirer
ne respire . plus|pas
saigne|saignement . . beaucoup|enormement|partout|arrete|abondamment
inconscient|inconsciente|evanoui|evanouie .. sol|plus|est|reveille
est|il|elle . inconscient|inconsciente
ambulance|samu|pompiers . appelez|appelle|besoin|vite
appelez|appelle|besoin . . une|le|les|d? ambulance|dune_ambulance|samu|pompiers
`,
    ],
    [
      abuse(1),
      `$perp . . me frappe|bat|tape|cogne|gifle|etrangle|viole|maltraite|menace|sequestre|touche|agresse
$perp . . ma . frappee|frappe|battue|battu|tapee|tape|violee|viole|etranglee|etrangle|agressee|giflee|encore_frappee|menacee
$perp . . veut|va|menace_de|essaye_de|essaie_de|a_essaye_de|a_menace_de . . me tuer|frapper|etrangler
menace . . . de? . . mort|tuer|me_tuer|frapper
jai|ai ete . . violee|viole|agressee|agresse|frappee|battue|sequestree
peur . . quil|quelle|que_mon . . . me . . tue|frappe|fasse_du_mal|batte
suis|sommes|vie . en|est_en danger
me force|oblige . . a . . toucher|sexe|coucher|deshabiller
vient . . dans . ma . chambre|lit . . . nuit
`,
    ],
    [
      harm(1),
      `faire du mal . a . mon|mes|ma|mon_bebe|quelquun|autres . . bebe|enfant|enfants|fille|fils|femme|mari|?
$will . . tuer|poignarder|etrangler|secouer|noyer|blesser . . mon|mes|ma|quelquun|des . . bebe|enfant|enfants|fille|fils|femme|mari|gens|famille|?
voix . . me? disent .. tuer|mourir|sauter
`,
    ],
    [
      other(1),
      `se . suicider|pendre|faire_du_mal|scarifie|scarifier|mutile|mutiler
veut|va|menace_de|parle_de|pense_a|essaye_de|essaie_de|tente_de|peur_quil|peur_quelle|dit_vouloir|veut_en_finir|envie_de . . se tuer|tue|suicide|suicider|pendre
veut|envie_de . mourir|en_finir
mettre fin . a . ses jours
`,
    ],
    [
      life(0.6),
      `$will . . . disparaitre|tout_arreter|que_tout_sarrete|que_ca_sarrete|ne_plus_exister|ne_plus_souffrir|ne_plus_etre_la|partir_pour_de_bon
que . . tout|ca|douleur . . sarrete|finisse|cesse
poids|fardeau . pour . . tout|mes|ma|les|eux|mon
peux|veux plus continuer|vivre_comme_ca|faire_face|avancer
adieu . a? tous|monde|tout_le_monde|la_vie
donne|distribue . toutes? . mes affaires
quand . vous|tu lirez|liras
plus . . aucun|despoir|davenir|dissue
vois plus . . davenir|dissue|sens|de_sens|linteret
rejoindre . . mon|ma|mes . . paradis|ciel|la_haut
plus de sens
personne . . me . . regrettera|regretterait
`,
    ],
    [
      abuse(0.6),
      `peur . . de|du . rentrer|mon|ma . . mari|conjoint|copain|pere|beau_pere|maison|chez_moi|compagnon
$perp . a . . couteau|arme|pistolet
appelez|appelle . la police
`,
    ],
    [
      life(0.3),
      `peux|en_peux|tiens|supporte plus
nen peux plus
jen peux . vraiment? plus
`,
    ],
    [
      life(0.45),
      `deteste|hais . ma . vie
a quoi bon
plus . la? force|envie . de . rien|continuer|me_battre
tout est . . fini|foutu|perdu
abandonne . . tout|la_vie
je . me . suis coupe|coupee
`,
    ],
    [
      life(0.25),
      `sers . a . rien
me deteste|hais
suicide
personne . . maime|ne_maime
vide . a . linterieur
plus rien . . sens|importe|compte
suis . . nul|nulle|inutile|boulet
`,
    ],
  ],
  idioms: `
mourir|meurs|crever|creve|mort|morte|mourrais . . de . rire|honte|faim|chaud|froid|ennui|soif|fatigue|trac|peur|sommeil|jalousie|envie|curiosite|plaisir
me tuer a la|au . tache|travail|taf|boulot|sport
ca me tue
me tue a|au
va|vont me tuer
va|vont me tuer . . si|quand|parce
tuer . le|la temps|moustique|boss|araignee
jen peux plus . . de|tellement|rire|attendre|chaleur|travail
peux plus . . de|vivre . . sans|attendre|rire|manger|courir|cafe|telephone|chocolat
supporte plus . . chaleur|bruit|voisin|chef|trajets|patron|metro|collegue
tiens plus . debout|en_place
plus envie . de . vivre . a|avec|ici|en|chez
veux plus vivre . a|avec|ici|en|chez|dans
vivre sans . . cafe|toi|telephone|chocolat
en finir avec . ce|cette|mon|le|les|la . dossier|tache|rapport|menage|projet|these|impots|cigarette|procrastination
bat|frappe me? . a|aux|au . echecs|tennis|jeu|cartes|chaque
il me bat . . aux|au|a
tape . sur . nerfs
infarctus . . quand|en_voyant|presque|failli
failli . . infarctus|crise_cardiaque
disparaitre . . quelques|sous|de|en . jours|vacances|couette|reseaux|instagram
overdose|surdose . de|dinfos . . cafe|chocolat|travail|series|sucre|infos
suicide politique|professionnel|commercial
marre|fatigue|assez . de . vivre . . en|avec|chez|loin
pain au|de|complet
sauter . . parachute|elastique|piscine|eau|repas|corde
a quoi bon . . cette|ce|ces . reunion|exercice|etape
touche me? . . film|cadeau|chanson|beaucoup|profondement|geste
mort de rire
mdr|ptdr
plus . rien . a . manger|boire|lire|regarder
`,
  negators: 'ne n pas jamais non ni sans aucune aucun nai personne plus',
  between:
    'veux ai suis pas de didees pensees jamais voulu pense a me envie vais dintention plus du tout nullement je ne dit que cest parce vraiment pensé mes des',
  undenied: 'plus_que_jamais pourquoi_pas pas_que pas_une_blague non_je sais_pas_si sais_plus_si',
  but: 'mais pourtant',
  first: 'je jai me moi suis mes',
  others:
    'elle soeur frere ami amie copain copine mere maman pere papa fils fille femme mari compagnon compagne cousin cousine collegue voisin voisine oncle tante grand_mere enfant ado eleve quelquun pote',
  past: 'avant autrefois il_y_a_des_annees il_y_a_10_ans il_y_a_dix_ans il_y_a_cinq ado_je quand_jetais quand_javais a_lepoque jadis lannee_derniere survecu surmonte il_y_a_longtemps dans_ma_jeunesse',
  now: 'encore toujours hier de_nouveau ce_soir',
  present: 'maintenant aujourdhui actuellement desormais',
  stories:
    'film serie livre roman personnage chanson jeu episode chapitre memoire these recherche article documentaire cours formation piece prevention benevole acteur actrice partie niveau netflix anime poeme scene',
  accidents:
    'cuisine cuisinant cuisinant accident accidentellement sans_faire_expres rasant rasage oignon pain papier doigt sport foot entrainement',
  laughs: 'mdr ptdr lol haha hahaha 😂 🤣 blague rigole xd 😅 😆',
};
