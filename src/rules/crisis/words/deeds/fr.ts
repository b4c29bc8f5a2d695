import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const FR_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} tous toute toutes trop plein boite plaquette tube flacon poignee entiere entier vingt trente quarante cinquante plusieurs`,
    dose: 'cachets medicaments comprimes pilules somniferes anxiolytiques medocs doliprane xanax paracetamol lexomil insuline',
    gun: 'fusil pistolet arme flingue carabine revolver',
    elder:
      'beau_pere pere papa oncle grand_pere prof entraineur cousin copain_de_maman ami_de_maman copain_de_ma_mere voisin demi_frere',
    him: 'il elle mari conjoint copain pere papa mere maman beau_pere oncle frere ex compagnon femme copine mec fils',
    small: 'fils fille bebe enfant petit petite frere soeur neveu niece gamin gosse petit_fils',
    high: 'pont toit balcon immeuble fenetre falaise rebord barriere parapet rambarde rails voies quai corniche viaduc',
    body: 'bras cuisse cuisses poignet poignets jambe jambes peau main avant_bras ventre',
  },
  signs: [
    [
      life(1),
      `$gun . . . charge|chargee .. cote|genoux|main|bouche|tempe|lit|moi|table
autre|mauvais cote . . la|du|de? . barriere|rambarde|parapet|grillage|garde_fou|garde_corps
endormir|mendormir|dormir .. ne|jamais|plus|pas . . me? . reveiller|reveil
ne|sans pas|plus|jamais . me . reveiller
voudrais|aimerais|veux|espere|jespere|souhaite|pourvu . . . . pas|plus|jamais . . me? . reveiller|reveille
pas|plus|jamais me reveiller . . demain|matin|?
veux|voudrais|envie_de|aimerais|jveux . . . disparaitre . . . bon|toujours|jamais|monde|existence|terre
lirez|lisez|liras|lis|trouverez|trouveras . . ca|ceci|cette|ce . . . . serai|suis|aurai . . . plus|mort|morte|parti|partie|pas
vouloir|voulu|vouloire mourir|mort|crever
plus envie . la? vie
en finis|finirai|finit|finirais . . ce_soir|moi|vie|demain|aujourdhui|tout|?
ce_soir|demain|aujourdhui|cette_nuit . . . . en_finis|finis|me_tue|me_suicide|fais_le|me_pends|saute
sert|rime|sens . . a? . rien . . de|a? . vivre|exister
a|pour quoi bon vivre|rester
me|pour . brule|brulee|crame|brulé|bruler . . . . cigarette|cigarettes|clope|clopes|briquet|fer
me . coupe|couper|coupee|taillade|entaille|griffe|lacere . . . . les|le|la? . $body|veines
recommence|recommencer|rechute|repris|continue . . a? . . me . couper|scarifier|bruler|mutiler|blesser|taper
me|la . tape|cogne|frappe . . la? . tete|poings .. mur .. sang|saigne*
rien|pas . . mange|manger|bouffe .. expres|merite|punir|punition
merite|meritais|merites pas|plus|de . . de? . vivre|manger|exister|mourir
me . jeter|jette|balancer|foutre . . . . sous|dans|du|par|devant . la|le|les|un? . metro|train|pont|fenetre|balcon|rails|seine|camion|vide|rer|tram
balle . . dans . la|ma tete
me|mes . pends|pendrai|suicide|flingue|tue . . ce_soir|demain|aujourdhui|cette_nuit
tente|essaye|essaie|rate . . . . de? . suicider|suicide|tuer|me_pendre|mourir . hier|?
aimerais|prefere|voudrais|veux . . . etre mort|morte|plus_la|enterre
encastrer|foncer . . . arbre|mur|camion|platane
mes|les|des lettres dadieu|adieu
lettres? . dadieu|adieu
`,
    ],
    [
      life(0.6),
      `occupez|prenez|occupe|veille|veillez . . . chat|chien|enfants|maman .. plus|partie|parti|sans_moi
quand je . . serai|suis . . plus . la?
dit|faits|fait . . adieu|adieux . . . monde|tous|toutes
sous terre
mendormir|endormir . . pour_toujours|a_jamais
me . suis . . . coupee|coupe|taillade . . . profond|encore|hier|poignet
suis encore coupee|coupe|scarifiee
plante|enfonce|pique . . . aiguilles|aiguille|compas
veux|voudrais|que . . . ma vie . . termine|arrete|finisse
cote . . somniferes|cachets|medicaments .. assez|suffisamment|semaines
laisse . . mot .. parti|partie|disparu|disparue|reponds_plus
$gun . . . charge|chargee
$dose|corde|lame|lames|rasoir|couteau|noeud|charbon|helium . . . . poses|posee|pret|prete|prets|pretes|devant|cote|comptes|alignes|table|chevet|accrochee|stock|mains|main|attend|attendent|garage
stocke|garde|mis|accumule|compte|aligne|prepare|prepares|planque . . . . $dose|corde|lames
corde|noeud . . . . poutre|garage|grenier|arbre|plafond|coulant|cou
suis|assis|assise|debout|monte|montee . . . . $high .. regarde|bas|vide|peur|seul|seule|saute|cote|froid|sauter|dernier|adieu|bord
regarde . . bas|vide . . . . $high|sauter|tomber|?
suis|assis|assise|debout . . au|sur . le|les? bord|rails|voies|rebord|parapet
laisse|laissee|ecris|ecrit|redige|pose . . . lettre|lettres|mot|note . . . . enfants|maman|parents|famille|femme|mari|fils|fille|pardon|adieu|table|tous|proches
lettre|mot .. pardon|adieu|excuse* .. enfants|table|maman|famille|tous|moi|?
donne|donner|place|distribue . . . chat|chien|affaires|choses|animaux|tout .. ce_soir|papiers|regle|regles|fini|partir|besoin|adieu
regle|range . . . papiers|affaires|comptes .. ce_soir|partir|fini
cest|cetait|voici|voila|ceci . . un|mon|le|mes|la? adieu|adieux|dernier_message|derniere_nuit|derniere_fois|dernier_soir
adieu|adieux .. merci|pardon|tout|tous|aime
merci pour tout .. adieu|pardon|aime|revoir
cest . pour|le . ce_soir|cette_nuit|moment|demain
rejoindre|retrouver|partir|aupres . . . mari|femme|maman|mere|fils|fille|pere|papa|grand_mere .. ciel|haut|la_haut|paradis|mort|morte
fait mon temps
vecu . assez|longtemps|trop
dieu|seigneur|ciel . . . prenne|rappelle|reprenne|emporte|vienne me_chercher|?
prie|supplie . . dieu|seigneur .. prenne|emporte|mourir|reprenne
poids|fardeau|boulet|charge|gene . . . . pour|de|tout . . monde|famille|enfants|eux|vous|tous|mes
mieux|soulages|heureux|tranquilles . . . sans_moi|si_je_pars|si_je_meurs|si_jetais
sans moi . . . . . mieux|soulages|simple|facile
jen|en peux . plus . . . . vraiment|vivre|vie|crever|mourir|fini|existence
besoin|envie|veux|voudrais . . . que . . . tout|ca|douleur|souffrance . . sarrete|arrete|finisse|cesse
voiture|bus|camion|train . . . . ecrase|renverse|percute|fauche . . . voudrais|?
voudrais|aimerais|jespere|espere .. renverse|ecrase|accident|meure|percute
veux|voudrais|peux . plus . . . etre|vivre|rester|exister|de_cette . . la|ici|vie|monde|?
plus . la? . force|envie|courage . . . de . vivre|continuer|rester|me_battre|lutter
avale|pris|gobe|bouffe . . . . plaquette|boite|tube|flacon . . . entiere|entier|?
`,
    ],
    [
      firm(abuse(1)),
      `quil|il|elle|mari|mec|ex . . me|ma . . . tuerait|tuera|tue|tuer|buter|butera|egorger|planter . . si . . . . pars|parle|quitte|porte|vais|appelle|raconte|dis|divorce|police|tente
si . . . . pars|parle|quitte|porte_plainte|raconte|dis|divorce|appelle .. me . . . tuer|tue|tuera|tuerait|va_me_tuer|butera
dit|dis|jure|menace|promis|promet . . . . me . . . tuer|tuera|tuerait|tue|buter|crever|egorger|retrouver
`,
    ],
    [
      abuse(1),
      `photo|photos|film*|video . . . . nue|nu|deshabillee|douche
si je . . . quitte|pars .. verrai|vivrai|survivrai . . pas|plus
$him .. ma|me|mon|met|mis|serre|serree . . . . gorge|cou|etranglee|etrangle|couteau
ma|me . serre|attrape|tenu|prise|pris . . . . gorge|cou|cheveux
$him . . . me . . frappe|bat|tape|fouette|corrige|cogne . . . ceinture|baton|cable|cintre|poing|martinet|fil
me . frappe|bat|tape|cogne .. 8|9|10|11|12|13|14|15|16|17|enceinte|tous_les_jours|bu|boit|ivre|encore|chaque
$elder|copain|ami .. vient|entre|glisse|couche|rentre . . . . mon|ma|avec lit|chambre|moi|douche
$elder .. me|ma . . touche|touchee|tripote|caresse|embrasse|force
menferme|enferme|enfermee|sequestre|sequestree .. telephone|sortir|cle|chambre|maison|cave|moi
$him . . menferme|mempeche|me_sequestre|ma_enfermee|ma_enferme
pris|confisque|casse . mon|mes telephone|portable|passeport|papiers . . . . enferm*|sortir|?
va|vont|risque . . encore? . me|de . . . . taper|frapper|battre|cogner|tabasser|massacrer
peur . . . rentrer|maison|lui|mari|pere|quil .. taper|frapper|frappe|tape|cogner|battre|tuer|bat
va encore? me taper|frapper|cogner|battre|tabasser
ma . . poussee|jetee|trainee|projetee|tiree|balancee . . . . mur|escaliers|escalier|sol|cheveux|terre
couteau|arme|pistolet . . . sous|sur|contre|vers . . gorge|tempe|moi|cou
cachee|cache|enfermee . . . salle_de_bain|toilettes|placard|chambre .. il|lui|mari|pere
`,
    ],
    [
      medical(1),
      `tient|serre|touche . . . poitrine|coeur . . . gris|pale|transpire|sueur|?
moitie|cote . . . visage . . . plus|bouge|paralys*|engourd*|tombe
pris|avale|gobe|prends|bouffe|ingere|injecte . . . . $many . . . . $dose
avale|gobe . . . plaquette|boite|tube|flacon
douleur|mal|pression|serre|oppression|brule|etau . . . . poitrine|thorax .. bras|machoire|epaule|sueur*|souffle|dos
poitrine .. bras|machoire . . gauche|engourdi|?
bouche|visage|levre|sourire . . . . travers|tordue|tordu|paralyse|paralysee|affaisse|tombe|tombante|deforme
parle|articule|parler|mots . . . bizarre|plus|mal|embrouille|charabia .. bouche|visage|bras|cote|comprend
bouche de travers
bras|jambe|cote|visage . . . paralyse|engourdi|engourdie|bouge_plus|plus_bouger . . . coup|parle|soudain|moitie
gorge|langue|levres|visage|cou . . . . gonfle|gonflent|gonfler|enfle|enflent|serre|ferme|gonflee
gonfle|enfle|gonfler . . . . gorge|langue|levres|visage
cacahuete*|guepe|abeille|noix|crevettes|allergi*|piqure .. respire*|gonfle|gorge|etouffe|avaler
enceinte|grossesse . . . . . saigne|saignements|sang|hemorragie|contractions|evanouie|perds
saigne|sang|hemorragie . . . . enceinte|bebe|grossesse
$small . . . . bu|avale|mange|ingere . . . . javel|detergent|lessive|pile|piles|medicaments|cachets|produit|deboucheur|essence|poison|destop|comprimes
saigne|sang|saignement .. sans|arrete|pas|plus|sarrete|stoppe .. arreter|sarreter|pas|plus
saigne sans|beaucoup|trop
respire|reagit|repond|bouge|reveille . . . plus|pas|mal . . bebe|fils|fille|aide|?
devient|devenu|est|tout bleu|bleue|violet . . . bebe|levres|respire|etouffe
etouffe|etouffer|avale_de_travers . . . . bebe|fils|fille|raisin|bonbon|aide|bleu|mange
convulse|convulsions|convulsion|crise_depilepsie
trop|double . . d? insuline|dinsuline|dose
`,
    ],
    [
      harm(1),
      `peur|pulsion|envie|pensees|crains . . . . faire|secouer|frapper|blesser|etouffer|tuer . . . . bebe|enfant|fils|fille|enfants|petit
`,
    ],
    [
      other(1),
      `copine|copain|ami|amie|soeur|frere|fils|fille|cousine|cousin|mere|pere|collegue|quelquun|femme|mari|voisin .. ecrit|dit|message|texto|poste|envoye|appele .. tuer|suicider|mourir|finir|adieu|sauter|cachets|tue
`,
    ],
  ],
  idioms: `
ca|ce|cette|ces . . me tue|tuent|tuer
curiosite|failli .. tue|tuer|tuee
adieu . . . voiture|maison|appart|annee|sucreries
laisse . . mot . . . femme_de_menage|voisin|voisine|gardien|prof|facteur
lettre|lettres|mot|mail . . dadieu|adieu . . . . . collegues|boulot|sucre|equipe|patron|cigarette|tabac|bureau|classe|vendredi
adieu . . sucre|tabac|vacances|hiver|collegues|cigarette
ma . battu|battue|tue|tuee . . . . echecs|tennis|jeu|cartes|fifa|ping|but|blague|mario
but|blague|video|chanson|chaleur|prix . . ma . . tue|tuee|acheve
disparaitre . . . semaine|jours|mer|plage|montagne|ile|weekend|vacances
corde .. sauter|escalade|linge|guitare|bateau|raide
en_finir|finir|finissons avec . . . paperasse|dossier|rapport|demenagement|liste|impots|compta|cartons
en|jen finis|finit . . avec . . . . rapport|dossier|projet|liste|menage|paperasse
donne|donner . . . habits|vetements|livres|meubles|jouets
infarctus . . . prix|facture|voyant
pont . . mai|ascension|vacances
toit|balcon|terrasse . regarde .. etoiles|coucher|ville|feu
pris|prends . . $dose . . . . matin|medecin|prevu|ordonnance|prescrit
jen|en peux . plus . . . de . . ce|cette|ces|mon bruit|collegue|rapport|travaux|application|logiciel|regime|chat
processus|serveur|tache . . . tuer|tue|kill
tuer un? processus|serveur|temps
me|va . . tuer . . si . . . retard|range|rends|oublie|rate|casse|gateau|notes
`,
  past: 'therapie_ma il_y_a_15_ans il_y_a_20_ans il_y_a_huit_ans il_y_a_quinze_ans quand_jetais_ado plus_jeune',
  stories:
    'suis_infirmiere suis_infirmier infirmiere_en infirmier_en suis_psychologue assistante_sociale mes_patients patients heroine heros protagoniste mechant intrigue',
};
