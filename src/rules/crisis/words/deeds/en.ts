import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const EN_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} all whole entire full bottle box pack packet blister handful fistful bunch too_many so_many dozens loads`,
    gun: 'gun pistol rifle shotgun revolver glock handgun',
    elder:
      'stepdad stepfather dad father uncle grandpa grandfather teacher coach stepbrother moms_boyfriend mums_boyfriend mothers_boyfriend cousin neighbor neighbour',
    him: 'he she husband wife boyfriend girlfriend partner ex dad father mom mum mother stepdad stepfather stepmom uncle brother son hubby bf gf fiance man they',
    small:
      'son daughter baby toddler kid child brother sister boy girl grandson granddaughter niece nephew dog_and',
    skin: 'thigh thighs arm arms wrist wrists leg legs forearm forearms hip hips stomach skin',
  },
  signs: [
    [
      life(1),
      `$gun .. loaded .. lap|hand|bed|nightstand|beside|next_to|here|table|mouth|head|drawer
loaded . $gun .. lap|hand|bed|nightstand|beside|next_to|here|table|mouth|head|drawer|with_me
barrel .. in|against my mouth|head|temple
hoarding|hoarded|saved_up|saving_up|stockpiled|stockpiling|stashed|stashing|collecting|collected . . $pills|pills|meds
wrong|other|outer|far side of . railing|rail|rails|barrier|fence|parapet|guardrail|handrail
climbed|climbing over . railing|rail|barrier|fence|parapet|guardrail
read|see|find|get|got this|it|these . . . ill|i_will|im|i_am|ive . be? gone|dead|no_longer
ill|i_will be dead|gone . . when|by_the_time|before you|they|anyone
i wont|will_not|dont want|wanna to? wake up . tmrw|tmr|tomorrow|anymore|again|ever
$dont want|wanna to? wake up tmrw|tmr|tmw|2morrow
god|lord|jesus . takes|take|will_take|would_take|to_take me . . in_my_sleep|home|tonight|away|soon|now|already|from_this
wish|wishing|hope|hoping . . car|bus|truck|train|lorry|plane . . hit|hits|crash|crashes|run_me_over|crushed|kills .
wish|wishing . get|got run_over|hit_by
better|easier|happier|best|lighter . . . . if i . . not|no|never|wasnt|weren't|hadnt .. exist|born|alive|around
never . been_born
i|me no want . . live|life|alive|living
want|wanna to? no . exist|live
kill|killing me? self|selfs|self_s
i want|need|wish . . finish|end|stop . my? life
going|gonna|will|ima|imma|finna end|ending it . tonight|tn|today|now|soon|tmrw
jump|jumped .. pulled|stopped|talked|dragged me
pulled|stopped|dragged me . . . jump|jumping|ledge|edge|bridge|tracks
survived|woke_up_from|failed . my|a|the suicide|attempt|overdose
attempt|tried . . failed|didnt_work . . . again
cut|cutting|cuts|sliced|carve|carving|carved|scratch|scratching|burn|burning|burned . . my|own $skin .. again|razor|blade|when|on_purpose|feel|to|knife|lighter|cigarette*|last_night
burn|burned|burning|burnt myself|me|my_arm|my_arms|my_skin|my_hand|my_leg .. cigarette*|lighter|flame|iron|when|to_feel|again|match*
cut|cutting myself|me when|again|to|every|because|last_night|so
bang|banging|hit|hitting|slam|slamming|smash|smashing|punch|punching my|own|the head|wall|face .. until|till|til .. bleeds|bleed|bleeding|blood|black
starving|starve myself .. punish|deserve|die|disappear|until
not|havent|hasnt|dont|no eaten|eat|eating|food . . . . days|weeks .. purpose|deserve|punish*|die
deserve to? die|death|starve
thoughts|thinking|thought|idea . . of|about ending|end|taking|doing_away . my|it|with
gonna|will|going|about|ready do|to_do|doing it tonight . . pills|rope|gun|bye|goodbye|finally
bullet|gun to|in|through my . head|brain|skull|mouth
blow|blowing my . brains|head out|off
slit|slitting my
drive|driving|drove . . car . . into|off . . wall|tree|river|bridge|cliff|lake|traffic
walk|walking|step into|in_front_of . . traffic|sea|ocean|river|train|lake .. and|dont|never|not
train|trains .. ill|i_will|gonna|will .. tracks|rails|front
dont|not|cant|no want|wanna|wish|longer|more .. exist|existing|be_alive . anymore|no_more|any_longer|?
catch the bus . tonight|soon|finally|forever
ctb tonight|soon|tomorrow|today|method|methods|plan
unalive|unaliving me|myself|myslef|my_self|tonight
kys|kms|kmsing tonight|fr|irl|today|for_real|tn
better off dead|gone
`,
    ],
    [
      life(0.6),
      `bullet .. chamber|loaded|my_name|gun
look|take after|care . my . cat|dog|kids|children|mum|mom|sister .. no_longer|gone|not_here|without_me|anymore
goodbye|farewell . to everyone|everybody|you_all|all|them_all
prefer|rather|better|belong . . in|under . the ground|grave|earth
sleep .. stay asleep
if i . . wasnt|werent . around|here|alive . ?
cut|cutting again . . . deep|yesterday|last_night|today
stuck|stick|sticking|push|pushing|jab|jabbing|prick . needle|needles|pin|pins|pencil|compass .. my|myself|hate
cut again . yesterday|today|tonight
left a note .. gone|missing|disappeared|vanished
$gun .. loaded
loaded . $gun
$gun|noose|rope|blade|razor|knife .. in|on my . lap|hand|hands|pillow|bed
rope|noose|cord|belt|hose .. tied|hanging|hangs|ready|knotted|tight .. garage|beam|tree|ceiling|attic|shed|already|rafters|door
rope|noose|gun|pills|blades|razors|charcoal|helium . . is|are|already|all . . ready|prepared|waiting|here|set_up|in_place
$pills|pills|meds .. row|lined|laid|counted|ready|set_aside|put_aside|nightstand|in_front_of_me|beside_me|next_to_me|waiting|on_the_table|in_my_hand|enough|in_my_lap
counted|counting|lined|laid|set|put . . . pills|tablets|meds . . . row|aside|front|out|bed|nightstand|beside|next_to
bought|ordered|got|have|found . . helium|charcoal|nitrogen|cyanide|noose|bleach|rat_poison|sodium_nitrite
picked|chose|chosen|set|decided . . a|the|my date|day|method|spot|bridge|place . . its|to|tonight|saturday|sunday|friday|monday|?
roof|rooftop|bridge|ledge|balcony|cliff|parapet|overpass|edge .. looking|look|stare|staring . . down|water|below|street
looking|staring down from|at|off . . roof|bridge|ledge|tracks|balcony
im|am|standing|sitting|i . . on|at the|a|our . edge|ledge|railing|tracks|train_tracks|rooftop|bridge .. alone|scared|now|down|looking|cold|last|dont
on|lying|lie|sit|sitting|at . the? train_tracks|railway|rail_tracks|railroad|tracks
ill|i_will|gonna|going|im . be|lie|lying|on . the tracks|rails
left|leaving|wrote|written|writing|put . . letter|letters|note|notes . for|to . mum|mom|my|kids|them|wife|husband|dad|parents|family|everyone|you_all|daughter|son
letter|note .. sorry|forgive|explains|understand .. table|bed|desk|everything|pillow|them|her|him|me|mum|mom
given|gave|giving|found|rehomed . my|the dog|cat|pets|pet|things|guitar|jewelry|jewellery|games|books|belongings . away|home|?
given|gave|giving .. away . . . its_time|wont|need|paid|bills|goodbye|ready|done
this|thats|that is|was . my? goodbye|farewell|last_message|last_night|last_day
goodbye . . you|everyone|everybody|all|thanks|thank .. everything|kind|good|sorry|love
thank|thanks . for_everything .. goodbye|sorry|kind|bye|farewell|love
tell|telling her|him|them|mum|mom|my|everyone . . . sorry|loved|love_them|love_her|love_him
wont|will_not|not be . . here|around . . . morning|tomorrow|monday|birthday|christmas|much|long|longer
join|joining|be_with|go_to|go_be_with|see|with . my . late|dead|deceased husband|wife|son|daughter|mother|mum|mom|father|brother|sister|baby
go|going|leave|ready|want . to? . be|join . . with . . heaven|late
old|age .. enough|lived .. want|ready|rather .. go|die|leave|over
burden|bother|weight|problem . . to|for|on . . . them|everyone|kids|family|children|parents|me
pray|praying|prayed|beg|begging|ask .. god|lord . . take|takes|end|let . me|it
end things tonight|today|now|soon|for_good|once
i . cant|no_can|cannot|no . . live|continue|go_on . more|no_more|anymore
i . no can . more
life . too|so|only|is|very|just much|many|? pain|hurt|suffering
me|myself . not|no|dont deserve . live|life|breathe|food|eat
want|need|wanna . . end|stop of|the . . suffering|pain|all_of_this|existence|everything
dont|not|no . . see|have . . . a|any reason|purpose|future|point|hope . . . live|stay|here|left|me|anymore
🔫 me
took|swallowed|ate|downed . all_of_them|them_all|the_whole_box|the_whole_bottle|the_lot|every_one|entire_bottle
whole|entire box|bottle|pack|packet|strip|blister .. sleepy|gone|empty|dizzy|floating|tablets|pills|meds
stash|pile of . pills|meds|tablets|blades
google|googled|googling|searching|looking_up|looked_up|reading_about .. ways_to_die|methods|lethal|hanging|painless|overdose
want|wanna|could|might|thinking|think|urge . . . jump|jumping . . off|from|in_front|?
`,
    ],
    [
      life(0.45),
      `cut|cutting|cuts . . too|so|really|real deep
self harm|harmed|harming|harms . . again|relapse|relapsed
relapsed . . cutting|self_harm|sh
bang|banging|slam|slamming|hit|hitting|bash my head against|on|into . . wall|floor|table
not scared|afraid . . anymore|now|of_death|to_die|of_dying
dont|not care . . . if|whether . i live|die|wake|survive
$gun .. under|in|next_to|beside my pillow|bed|drawer|nightstand|me
everyone|they|you .. would|will be|feel relieved|better_off|happier|free . . gone|without|?
`,
    ],
    [
      firm(abuse(1)),
      `$him .. ll|will|hell|shell|theyll|would|hed|shed|going|gonna .. kill|murder|shoot|stab|hurt|find me . if i . . . leave|left|go|went|tell|told|report|reported|call|called|run|ran|break|broke|divorce|cheat|talk|speak|press|police|cops|ever|scream
$him .. threatens|threatened|swears|swore|promised|vowed|keeps_saying|says|said . . hell|shell|he_will|she_will|to|theyll|hed . . kill|murder|shoot|stab|strangle|burn me|us|both
hes|shes|theyre going|gonna to? kill me . . please|help|he|she|this_time|tonight|one_day|hide|scared|and
if i . . leave|left|tell|go|report|divorce|call .. hell|he_will|shell|she_will|theyll|hed|hes_going_to|he_would .. kill|hurt|find|shoot|murder me|us|my|himself
`,
    ],
    [
      abuse(1),
      `makes|made|makes me|asks . me? . . undress|strip .. pictures|photos|camera|?
takes|took . . pictures|photos|videos . . . naked|undressed|nude|shower
wont|will_not|never live|see .. kids|tomorrow|morning .. if_i_leave|leave
if i leave . . . wont|never . live|see
$him .. hand|hands|fingers|belt|knee|arm|pillow . round|around|on|over|to|against my . throat|neck|face|windpipe
$him .. grabbed|grabs|held|holds|squeezed|squeezes|had me . by . throat|neck
$him|gets|got . . hit|hits|beat|beats|beating|whips|whipped|spanks|lashes|smacks me . with . . belt|stick|cord|cable|hose|hanger|bat|spoon|shoe|slipper|whip
$him .. threw|throws|pushed|pushes|shoved|dragged|slammed|kicked|slaps|punches|hits|beat me|us . . . down|against|into|by|across|out|in . . stairs|wall|hair|floor|house|face|stomach|again
$elder|boyfriend|man . . comes|came|climbs|climbed|sneaks|sneaked|gets|crawls|lies . . in|into|to my bed|room
$elder .. touches|touched|rubs|grabs|kisses|makes|made me|my . . there|private*|chest|breasts|legs|do|take|watch|naked|butt|?
$him .. locks|locked|shut|keeps|chained|tied me . . in|inside|to|out|at . . room|bedroom|basement|house|bathroom|closet|home|bed|door|phone
took|takes|taken|broke|smashed my phone . . . locked|wont|cant|scared|help
held|holds|had|put|puts|pulled . . knife|gun|blade . . to|at|on my|me . throat|head|neck|?
$him .. pulled|points|pointed|aimed . a|the|his gun|knife . . me|us
hide|hiding . . bathroom|closet|room|from . . him|her|dad|husband|stepdad|he
$him . . is|will|gonna|going . . hit|beat|hurt me again|when|tonight
scared|afraid|terrified . . . home|him|her|dad .. hit|hits|beat|hurt|hurts me
afraid|scared|terrified . to|of go|going|return|be home|him|my_husband|my_dad|her .. beat|hit|hurt|kill
hits|hit|beats|slaps|kicks|chokes me .. 8|9|10|11|12|13|14|15|16|17|pregnant|every_day|every_night|drunk|drinks
pimp|trafficker|boss|man .. took|has|keeps|kept my passport
hurts|touches|beats my little|baby|younger brother|sister
`,
    ],
    [
      medical(1),
      `clutching|holding|grabbing|clutches|holds . chest .. grey|gray|pale|sweating|blue|collapsed|?
half|side . . face . . . move|moving|numb|frozen|droop*|down|?
lips|eyes|face . . . huge|swelling|puffy|swollen .. wheezing|breathe|breathing|itch*
wheezing|wheeze .. lips|hives|peanut*|shrimp|inhaler
turned|went|gone grey|gray . . chest|?
pain|pains|pressure|tightness|squeezing|hurts|hurt|ache|elephant|burning . . . chest .. arm|jaw|shoulder|sweating|sweaty|breathe|neck
chest .. arm|jaw . . numb|tingling|sweating|hurts|hurting|pain|?
chest . . . sweating|sweaty|vomiting|crushing|squeezing|elephant
mouth|face|smile|eyelid . . . hanging|hangs|droopy|drooping|drooped|droops|crooked|sagging|lopsided|fallen|slack|dropping .. side|talk*|speak*|speech|arm|slur*|weird|?
slurred|slurring|slurs|garbled|slurry . speech|words|talking|his|her|and|suddenly
speech . . slurred|garbled|gone|weird
suddenly|sudden|cant|cannot . . speak|talk|see|move|feel . . . arm|side|face|leg|half|words
one|left|right side of . body|face . . numb|weak|paralysed|paralyzed|dead|drooping|limp|?
numb|weak|paralysed|paralyzed|limp . . . one|left|right side
tongue|throat|lips|airway|neck|face . . swelling|swelled|swollen|swells|swell|closing|closes|swole|puffed|ballooning
swelling|swollen .. peanut*|sting|bee|wasp|nuts|shellfish|shrimp|cant
peanut*|bee|wasp|sting|stung|shellfish|shrimp|nuts|penicillin .. cant|hard|trouble|difficult|short|struggling|hives . . . breathe|swallow|breathing|breath
pregnant|pregnancy . . . . . bleeding|blood|bleed|fainted|seizure|waters|unconscious|cramps
weeks|months pregnant .. bleeding|blood|bleed|pain|cramps
bleeding|bleed|blood .. pregnant|baby|pregnancy
$small . . . . drank|swallowed|ate|drunk|drinks|got_into . . . bleach|cleaner|detergent|battery|batteries|pills|tablets|poison|antifreeze|petrol|gasoline|meds|medicine|medication|pods|acid|paint|magnets|berries|soap
$small|he|she|husband|mother|dad|mom|mum|wife|grandma|grandpa .. not|isnt|stopped|wont|cant|doesnt|barely|hardly breathe|breathing|responding|respond|moving|waking|wake
turning|turned|gone|going|is|are blue . . . baby|lips|face|he|she|breathing|choking|?
choking on|and . . cant|food|grape|blue|toy|breathe|sweet|candy
having|has|had|is a? seizure|seizures|seizing|convulsing|fitting
injected|took|taken|gave|given|used . . too_much|double|triple|ten_times|wrong . . . insulin|dose|meds|pills|medicine|heart
accidentally|mistake .. took|taken|double|overdosed|swallowed .. pills|dose|tablets|insulin|meds
bleeding|blood . . isnt|wont|doesnt|is_not|will_not|cant|not stop|stopping
soaked|soaking .. blood|towel|towels|pad|pads
took|taken|swallowed|ate|downed|had . . . $many . . . $pills|pills|xanax|sleeping|oxys|valium|benadryl|advil|advils|aleve|ativan
hit .. head . . . vomiting|unconscious|blood|seizure|confused
worst headache of my life
crushing|elephant .. chest
`,
    ],
    [
      harm(1),
      `scared|afraid|fear|worried|urge|want|wanted|going|gonna|might|thoughts .. .. hurt|hurting|harm|harming|smother|shake|shaking|drop|throw|kill . him|her|my . . baby|newborn|screams|cries|crying|son|daughter|kids|child
`,
    ],
    [
      other(1),
      `friend|sister|brother|bestie|cousin|roommate|classmate|girlfriend|boyfriend|daughter|son|mom|mum|dad|husband|wife|someone|ex|colleague|neighbor .. texted|wrote|says|said|told|posted|sent|messaged|called .. kill|die|od|overdose|goodbye|suicide|jump|end_it|end_things|end_her|end_his|hang
friend|sister|brother|bestie|cousin|roommate|classmate|girlfriend|boyfriend|daughter|son|mom|mum|dad|husband|wife|someone|colleague . . . . overdosed|ods|hanged|cutting|suicidal|cuts
`,
    ],
  ],
  idioms: `
took|taken|take all . . . on_time|as_prescribed|as_usual|with_breakfast|prescribed
die my|the|it . . hair|wool|fabric|shirt|red|blonde|pink|blue|eggs
chest . hurts|pain . . laughing|laugh|bench|pushups
killed|kills|kill me . . but|and . i . did|made|finished|reached
goodbye|farewell|breakup letter|letters|note|notes|email|post . . sugar|team|colleagues|job|boss|friday|smoking|class|cigarettes|coffee|alcohol|clients|facebook
kill|killing|terminate|stop|end . . process|pid|task|job|script|server|port|app|thread|daemon|container
jump|jumped|jumping . . off|from|in|into . . . couch|sofa|bed|box|pier|dock|boat|diving|board|rocks|pool|lake|rope|swing|plane|in_puddles|opportunity
go_on with . app|game|this_app|list
disappear|vanish . . beach|island|mountains|cabin|week|weeks|weekend|forest|holiday|vacation|woods|spa
loaded . . nerf|water|glue|hunting|staple|camera|toy|range|dishwasher
nerf|water|glue|staple|massage|toy|paintball|heat . gun|pistol|rifle
gun . . range|club|safe|license|shop|game|film|prop
rope|ropes|cord .. climbing|climb|sailing|boat|swing|skipping|jump|tent|dog|camping|kayak
noose around . neck debt|mortgage
goodbye .. colleagues|summer|winter|old|sugar|flat|phone|2025|chocolate|team|job
roof|balcony|bridge . . looking . . stars|sunset|view|fireworks|city|moon
looking|look down . . from|at . . roof|bridge|tower|balcony . . . view|stars|sunset|city|photo
loves|love|want . looking down from
tracks . . . album|song|songs|running|lap|runner
on the tracks . . . of
given|gave|giving .. away . . clothes|toys|books_i|old|furniture
left|wrote|writing|put . . note|letter|notes . for . my . . landlord|cleaner|teacher|boss|lunch|birthday|santa|future|roommate|shopping
last day|night . . of|at|in . . school|work|job|holiday|vacation|office|term|course
took . all|whole . . photos|pictures|exams|day|week|afternoon|notes|vitamins|course|antibiotics
cut|cutting|burn|burned . . my . . finger|hand|hair|nails|tongue|thumb|hours|budget|leg_shaving|legs_shaving|arm_on|hand_on|arm_cooking
bang|banging|hitting my head against . wall|desk . . with|over|code|bug|this|project
hit|beat|killed|destroyed|crushed me . . . chess|tennis|fifa|mario|squash|cards|pool|score|smash|boxing|sparring
end things with . . him|her|my|coffee|boyfriend|girlfriend
whole|entire box|bottle|pack . . cookies|chocolates|wine|cereal|water|donuts|biscuits|tissues
tell|told . her|him|them|mom|mum sorry . . . late|cant_come|miss_the
pain|pressure . . . chest . workout|press|day|bench
chest day|press|workout
burden . . . proof|paperwork|tax
face|mouth . . drop|dropped . . price|news|when
`,
  past: 'therapy_helped back_in_college in_my_past when_i_was_a_teen as_a_student half_a_life_ago these_days_im_well',
  stories:
    'process linux daemon nurse_here a_nurse as_a_nurse im_a_nurse a_social_worker a_paramedic a_psychologist ward patients my_patients my_clients tutorial clinic_shift hospice training_course hero heroine protagonist villain plot',
};
