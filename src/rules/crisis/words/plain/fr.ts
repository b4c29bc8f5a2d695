import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const FR_PLAIN: Wider = {
  lists: {
    kin: 'ami amie pote soeur frere fille fils mere maman pere papa femme mari copine copain mec cousine cousin collegue niece neveu enfant ex voisin voisine',
    hitter:
      'mari conjoint copain pere papa mere maman beau_pere belle_mere oncle frere ex compagnon femme copine mec grand_pere parents fils',
  },
  signs: [
    [
      life(1),
      `jamais|pas . du|dus|devrais exister|naitre|venir_au_monde|etre_ne|etre_nee
vais|jvais|veux|jveux|envie_de|faut_que . me buter|flinguer|suicider|pendre|foutre_en_lair
envie|penser|pense|voudrais|veux|jveux|besoin . . den|en finir
pens*|jpens*|songe* . au|a suicide|me_suicider|me_tuer|en_finir
me . . tirer|tire|mettre|mets|coller|loger une? balle
pas|plus|aucun|aucune|quel . . interet|linteret|sens|raison|raisons|but|utilite . . . . vivre|exister|rester_en_vie
me|mes|suis|encore . . scarifie|scarifiee|scarifier|scarification|taillade|tailladee
$dose .. vais|veux|jvais les|tous|tout avaler|gober|prendre_tous|tous_avaler
`,
    ],
    [
      medical(0.9),
      `pris|avale|gobe|bouffe . . toute|tout|entiere|entier . boite|plaquette|flacon|tube
pris|avale|gobe . . boite|plaquette|flacon|tube entiere|entier|complete
`,
    ],
    [firm(life(0.6)), 'jen|en peux plus . de cette|la|ma vie'],
    [
      life(0.6),
      `idees|pensees noires|suicidaires|morbides
jen|en peux|pouvais plus . de . . vie|vivre|souffrir|exister
vais|suis|jvais|marche|monte|reste .. . rails|voies|pont|quai|toit|falaise|rebord .. reste|regarde|sauter|assis|assise|debout|vide
cest|ceci|voici|ca_sera|sera . mon|le dernier message|soir|au_revoir
ce|c est . mon dernier message
vois|vois_pas|trouve|ya pas|plus|aucune . dissue|dissues|issue|de_solution|sortie|porte_de_sortie
cherche|recherche|google|regarde .. combien|comment|moyens|facons .. somniferes|cachets|mourir|se_tuer|se_pendre|sans_souffrir|pendre
`,
    ],
    [life(0.5), 'veux|jveux|voudrais|envie_d|aimerais plus|pas . . etre la|ici|vivant|vivante'],
    [
      other(1),
      `$kin . ne? veut|voulait|voudrait plus|pas . vivre|se_reveiller|exister|etre_la
$kin .. veut|va|voulait|menace|parle . . se_foutre_en_lair|se_tuer|se_suicider|mourir|en_finir|crever
$kin . se scarifie|coupe_les_bras|mutile|taillade
`,
    ],
    [
      abuse(1),
      `$hitter .. nous|ma|mont|me . . tape|tapait|frappe|frappee|frappes|cogne|cognait|tabasse|tabassee|gifle|giflee|etrangle|etranglee|viole|violee
on|il|elle|ils|quelquun|mec|homme|oncle ma|mont|mavait . . viole|violee|agressee|abusee
`,
    ],
    [
      harm(0.6),
      `vais|jvais|veux|jveux|envie_de . le|la|les . tuer|poignarder|buter|egorger
envie_de|vais|veux|jvais . poignarder|buter|egorger|etrangler|tuer mon|ma|mes|quelquun
envie_de|vais|veux|jvais . planter mon|ma . frere|pere|copain|ex|mec|mari|soeur|mere|beau_pere|prof
`,
    ],
    [
      medical(1),
      `arrete|cesse|sarrete . pas|plus|jamais . . de? saigner
sang|saigne .. arrete|sarrete pas|plus|jamais
`,
    ],
    [
      life(1),
      `si|veux|vais|voudrais|envie_de . . fonce|foncais|foncer|plante|planter|jette|jeter . . dans|contre . arbre|mur|camion|platane|ravin
$kin .. voit|trouve|a|na plus|pas|aucune . . raison|raisons|sens|interet . . vivre|continuer|vie
`,
    ],
    [
      life(0.6),
      `vie . . pas|plus|rien pour|faite_pour moi
lame|lames|cutter|rasoir|couteau|corde .. tiroir|poche|sac|oreiller|armoire|chambre .. jarrete|penser|pense|utiliser|servir|ce_soir|arrete
`,
    ],
    [
      abuse(1),
      `mis|met|glisse|passe|passee . . main|mains|doigts . . sous|dans ma|mon|mes jupe|culotte|pantalon|robe|chemise|soutif|jean|tshirt
tire|tirait|tiree|attrape|traine|trainee . . par? les? cheveux
donne|donnait|file|filait|met .. coups|claques|gifles|coup . . pied|poing|ceinture|?
me laisse|laissent|empeche pas|plus|jamais|de . sortir|voir|parler|partir
`,
    ],
    [
      medical(1),
      `bouffe|avale|pris|gobe|mange tous|toutes|tout . . somniferes|cachets|medocs|medicaments|comprimes|pilules
crise|convulsions|convulse|malaise .. se? reveille|reagit|repond|respire pas|plus
`,
    ],
    [
      life(1),
      `ce_soir|demain|cette_nuit je meurs|mourrai
cache|garde|stocke . . medicaments|cachets|medocs .. coup|tous
`,
    ],
    [life(0.6), 'mort .. parait|semble|est . paisible|douce|belle|repos'],
    [abuse(1), 'il|elle metrangle|metranglait|ma_etranglee'],
    [other(1), '$kin .. mot|lettre .. pas|plus vivre'],
  ],
  idioms: `
fils|fille|bebe|chat|petit|petite . me tire . cheveux
chef|patron|cheffe|prof me laisse
donne|met . . coup|coups . . main|telephone|fil|coeur
me . . tire . . cheveux . . brosse|peigne|coiff*
flinguer|buter le|la|les|sur
jai|ai|as|avons . repondu
en_finir|den_finir|finir avec . . . rapport|dossier|projet|devoirs|menage|demenagement|reunion|exercice|paperasse|ce|cette|le|les
tape|frappe|frappee . . . sms|message|mail|oeil|esprit|beaute|nerfs|loeil|dans
bat|battu|battue|battait .. tennis|echecs|cartes|fifa|uno|ping_pong
boite|plaquette|flacon|tube . . chocolat|chocolats|biscuits|sirop|vitamines|bonbons
linteret|sens|but|utilite . . . vivre|exister . . . ville|ensemble|paris|campagne
vivre chez|ensemble|avec_son|avec_sa|avec_nous|en_ville|a_la_campagne|a_paris
tuer le|la temps|mouche|moustique
dernier message . . etait|date|hier|tu|vient|que
`,
  past: '',
  stories: '',
};
