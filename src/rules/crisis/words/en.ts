import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const EN: CrisisWords = {
  language: 'en',
  lists: {
    want: 'want wnat wnt wanna wana wan wants wanted wish',
    will: 'want wnat wanna wana wants wanted going gonna gunna gona will would ill should shall might could must planning plan ready about trying need decided thinking thought',
    me: 'myself my_self meself mysef mself',
    kill: 'kill kil kll klil kills hang shoot drown unalive murder off',
    killing: 'killing kiling hanging shooting drowning unaliving murdering offing',
    dont: 'dont do_not don_t didnt did_not no_longer never doesnt',
    perp: 'he hes she shes husband wife boyfriend bf girlfriend gf partner ex dad daddy father mom mum mother stepdad stepfather stepmom stepmother uncle grandpa grandfather brother son parents roommate fiance',
    self: 'himself herself themself themselves himselfs',
    pills:
      'pills pill tablets sleeping_pills paracetamol tylenol ibuprofen antidepressants benzos xanax insulin aspirin painkillers',
    height:
      'bridge roof building balcony train cliff window tower truck rooftop ledge metro subway overpass tube',
  },
  signs: [
    [
      life(1),
      `$kill|$killing $me
killmyself
end|ending|take|taking|finish|finishing|ends my own? life
end|ending|finish|finishing it all
end|ending everything|it tonight|today|now|for_good
$will .. end myself
$want to|2? just|really|fucking|only|simply|literally? die
going|gonna|about to? . die tonight|today|tomorrow|soon
planning|ready|prepared|decided to die
wish|wished|wishing i|that .. was|were|am dead
wish|wished|wishing i . . never . born
wish|wished|wishing i . . didnt|not|dont exist
hope|pray|wish i . die|died|dont_wake|never_wake
be|am|were|was better|rather dead
better|best off dead|gone|without_me
world|everyone|everybody|family|kids|children|husband|wife|parents|life|people|mom .. .. better|happier|easier without_me|if_i_was_dead|if_i_died|if_i_were_dead|if_i_was_gone|if_i_werent_here
rather be dead
$dont|not $want|want|wanting to? . live|exist|be_alive|wake_up_again|wake_up_anymore|wake_up_tomorrow|wake_up_ever|keep_living|go_on_living|continue_living
dont|not think . . want to? live|be_alive
$dont|not $want to? . be here|around|alive anymore|any_more|any_longer
no|any|without|see|find|whats|what_is point|reason|sense|use .. be_alive|living|staying_alive|being_alive|keep_living|to_live|going_on_living
no|any|whats|what_is|see . the? point|reason|sense|use .. living|staying_alive|being_alive|keep_living|to_live|live_anymore
nothing|nothin .. live|living for
cant|dont|cannot see|imagine|picture myself|me . alive|living|here_next|being_here
everything|all|got|have . ready .. end it|my
considering|contemplating|about|of|want|gonna|going . end|ending things|it|everything . for_good|forever|permanently
if i . . died|die|disappeared|was_gone|killed .. nobody|noone|no_one|none .. care|notice|miss|cry
better|best|happier|fine|ok|okay off? . . if i . . disappeared|gone|dead|died|wasnt|werent|left|vanished
suicide|suicied|sucide|suicde|suiside .. only|best option|answer|way|solution
hurt|cut|burn|harm|punish myself . every|when|whenever|daily night|day|i|time
cant|cannot|can_not go_on|carry_on|keep .. living
cant|cannot|can_not live anymore|any_more|any_longer
tired|sick|exhausted|done|weary of? living|being_alive|existing|life|with_life|with_living
hate|hating being_alive|that_im_alive
life|living .. not|isnt|aint|no_longer .. worth . living|it
$want|wish|let . just|to? sleep|fall_asleep .. never|not|dont .. wake
go|fall|went|going to? asleep|sleep .. never|not|dont .. wake
sleep forever
$want|wish|hope|hoping .. never|not wake up
$want|wish|just|could|would .. .. disappear|vanish|cease . forever|for_good|from_this_world|from_this_earth|to_exist
stop|cease existing|to_exist|being_alive
shouldnt|should_not|should_never|dont_deserve .. exist|be_alive|to_live|have_been_born
nobody|noone|no_one|none . . miss|notice|care .. gone|dead|died|die|disappeared|werent_here|wasnt_here|killed
given|giving|give|gave|ready_to_give up on life|living
death|dying|dead . . only|better|best .. way|option|solution|thing|answer|out|escape
only way|option|solution|escape|thing|exit .. die|death|suicide|dying
dont|not deserve to? live|be_alive|life
$will .. unalive
am|im|feel|feeling|felt|being|so|been|become|getting|actively|kinda|bit|very|really|still|again|is|hes|shes|was|are|feels|theyre suicidal|sucidal|suicidial|suicdal|suisidal|siucidal
suicidal|sucidal|suicidial|suicide|sucide thoughts|ideation|feelings|urges|intent|thougts
thoughts|thinking|think|thought|idea|ideas|considering|consider|contemplating|contemplate|planning|plan|planned|attempt|attempting|attempted|commit|committing|comit|commiting|urge|tempted .. suicide|suiside|suicde|sucide|siucide|suiscide|suicied
suicide . . only|best option|answer|way|way_out|solution
wrote|written|writing|my suicide note|letter
$will|just|or|gotta|about_to|boutta|rather|to kms
self harm|harming|harmed|harms|injuring
selfharm|selfharming|selfharmed
want|need|urge|urges|going|gonna|wanna|like|plan|keep|kept|deserve|thinking|started|thought|thoughts .. .. hurt|hurting|harm|harming|cut|cutting|burn|burning|stab|stabbing|slice|starve $me
harming|hurting|stabbing|cutting|slicing|cuting|burning $me
hurt|harm|harmed|cut|cuts|burned|burnt|scratched myself . on_purpose|deliberately|intentionally|again|because|to_feel|so_i
slit|slitting|cut|cutting|slash|slashing|open|sliced|slicing my wrists|wrist|veins|thighs|arms|throat
$will|me .. overdose|od
jump|jumping|jumped|step|stepping off|from|of|in_front_of|under|out .. $height
throw|throwing|threw myself off|in_front_of|under|from|out|down
$will|thinking|thought|urge .. drive|crash|swerve|walk|run|driving|walking|stepping|step|crashing . . . into|off|in_front_of .. traffic|tree|bridge|cliff|train|truck|wall|bus|lorry|cars
edge|ledge|railing|rail|wrong_side|outside .. of|on . bridge|roof|cliff|building|balcony
make|tie|tying|tied|made|bought|have|got .. noose
noose .. ready|neck|hangs
gun|knife|pistol|razor|blade|rope|noose . . my|mine head|mouth|throat|wrist|wrists|neck|temple|skin
how many|much .. $pills .. .. die|kill|lethal|fatal|overdose
painless|painlessly|easiest|quickest|quick|fastest|easy|peaceful|best way|ways|method|methods .. die|bleed_out|overdose|suicide|kill_myself|end_my_life|end_it
how to? .. die|kill_myself|end_it painlessly|quickly|peacefully|without_pain
wont|will_not|not be alive tomorrow|next|much_longer|anymore|in
have|made|got|with . plan . . to? .. die|end_it|kill|suicide
wrote|written|writing|write|left|finished|leaving . . goodbye|farewell letters|letter|notes|note
tonight|today .. will|gonna|going|is . . end_it|end_my|my_last_night|kill
sewerslide|sewer_slide
`,
    ],
    [
      medical(1),
      `overdosed|overdosing
$perp|mom|dad|wife|husband|baby|child|son|daughter|friend .. not|isnt|wont|hardly|barely . . responding|breathing|waking
took|taken|swallowed|swallow|ate|downed|taking|take . all|too_many|so_many|whole|entire|lot|lots|bottle|box|pack|handful|bunch|20|25|30|40|50|60|100|twenty|thirty|forty|fifty .. $pills|sleeping
drank|drinking|swallowed|drunk .. bleach|antifreeze|poison|drain_cleaner|pesticide
having|have|has a? heart_attack|stroke|seizure|heart_atack
chest .. pain|pains|hurts|pressure|tight .. left|arm|jaw|breathe|breath|breathing
cant|cannot|not|barely breathe|breath .. chest
wont|cant|not|doesnt stop|stopping .. bleeding|blood
bleeding . heavily|badly|out|a_lot|so_much|to_death|everywhere|hard
lost|losing|loses consciousness
not|isnt|stopped|stops breathing
is|found|lying|hes|shes|lies|are unconscious|unresponsive
face . . drooping|droops
throat .. closing|swelling|swollen_shut
allergic|anaphylactic reaction|shock .. breathe|throat|swelling|now
call|get|need|send an? ambulance
blue lips
`,
    ],
    [
      abuse(1),
      `$perp . . hits|hit|hitting|beats|beat|beating|beaten|kicks|kicked|punches|punched|slaps|slapped|chokes|choked|choking|strangles|strangled|strangling|raped|rapes|raping|assaulted|molested|molests|abuses|abused|abusing|stabbed|shoved me|us
$perp .. hurting|hurts me . again|physically|badly|and|every|tonight|now
hes|shes|he_is|she_is hurting|hitting|beating me
being|been|was|got|getting|am|im|keep .. beaten|raped|abused|molested|trafficked|strangled|held_captive|kidnapped|sexually_assaulted|held_hostage|battered
threaten|threatened|threatens|threatening|tried|tries|promised|swore|says_he_will|said_he_will|said_hed|said_he_would|says_hell .. kill|hurt|stab|shoot|murder|strangle|beat|burn me|us|my
$perp .. trying|wants|wanted|going to? kill|stab|shoot|murder|strangle me . please|help|now|with|and|tonight|today|i
trying|wants to kill me
$perp said|says|told|swore|promised .. .. hell|he_will|shell|she_will|hed|theyll kill|hurt|beat me|us|my
afraid|scared|terrified|fear|frightened .. $perp .. .. kill|hurt|hit|beat|harm me|us|my
$perp .. has|got|with|holding . . gun|knife|weapon .. me|us|here|and
$perp .. locked|locks|keeps me . in|up|inside|locked
am|im|are|were in . danger
life . . in danger
raped me
touches|touched|touching|touch me . there|down_there|inappropriately|sexually|at_night|where|in_my_bed|under
uncle|stepdad|stepfather|grandpa|grandfather|dad|father|stepbrother|teacher|coach|cousin touches|touched|touching me
makes|made|forces|forced|forcing me .. touch|sex|undress|nudes|naked
$perp|man|he comes|came into|in|to my room|bed at|every night
leak|post|share|send|sends|leaking|posting .. my nudes|naked
someone|somebody|man|stranger|$perp .. following|stalking me .. home|scared|help|knife|now
$perp . wont|doesnt|never let|lets me . leave|out|eat
`,
    ],
    [
      harm(1),
      `$want|$will|urge|urges|afraid|scared|impulse .. .. hurt|harm|smother|shake|drown|stab|shoot|strangle|poison|suffocate my|the baby|child|kids|son|daughter|wife|husband|children|newborn|toddler|family|mother|father|brother|sister|mom|dad|boss|ex|boyfriend|girlfriend
$want|$will|urge|urges .. kill|murder my|the baby|child|kids|son|daughter|children|newborn|toddler|family
shoot|shooting up . school|place|office|church|mall|class|work
bring|bringing|take a? gun|knife to school|work|class
$want|$will|urge|urges|might|afraid|scared .. hurt|harm|stab|shoot|strangle someone|somebody|people|others|him|her|them
voices .. tell|telling|say|order|want .. kill|hurt|harm|jump|die
`,
    ],
    [
      other(1),
      `$kill|$killing $self
cutting|harming|slitting|starving $self
wants|want|going|gonna|threatens|threatened|threatening|says|said|keeps|trying|tried|tries|will|might .. hurt|harm|cut|hurting $self
end|ending|take|taking|ends|takes his|her|their own? life|lives
hurt|hurts|harm|cut|cuts $self on_purpose|deliberately|intentionally
`,
    ],
    [
      life(0.6),
      `$want|wish|just|could|would|need . to? . disappear|vanish
nobody|noone|no_one . would|will|d miss|notice me
burden to|on|for .. everyone|everybody|family|all|them|others|people|kids|world|my
just|only|nothing_but|such . burden
$dont|not want to? live like_this|this_life|with_this_pain|without_him|without_her
wont|will_not|not be here|around tomorrow|next_week|much_longer|for_christmas|anymore
by the time you|they|she|he read|see|find|finds|reads
$want|need|wish it|everything|pain|all .. to? end|stop|over
make it|pain|everything|this . stop|end
given|giving|gave|give away . . things|stuff|belongings|possessions|pets|everything
goodbye|bye|farewell world|forever|cruel|everyone_and
life .. has_no|have_no|lost meaning|purpose|point
no|any|see|theres_no point|reason .. going_on|carrying_on|to_go_on|in_anything|trying_anymore|continuing|in_life
done|finished with life|everything|it_all|this_world
cant|cannot|can_not go_on|carry_on|keep_going|live_like|live_with|face_another . . 
hope|wish .. never|not|dont wake
join|joining|be_with|see .. in_heaven|on_the_other_side
standing|sitting|im|am|stand on|at|by . . bridge|roof|ledge|rooftop|tracks|rails|overpass|cliff
would|if|whether|when .. miss|notice|cry .. if_i|when_im died|dead|gone|disappeared|were_gone|was_gone|die
better if i . . wasnt|werent|not|never . here|around|born|alive|exist
want out of life|this_life
catch|catching the bus .. forever
last|final message|goodbye|words|night .. alive|earth|ever|me
dont|not|cant want|see .. future|tomorrow .. me|anymore
ready to? go . . heaven|lord|god|home|peace|leave_this
if i . . died|die|dead .. relief|better|care|okay
no|any will to live
`,
    ],
    [
      abuse(0.6),
      `trapped|locked .. with|by him|her|$perp
dont|not|never feel safe at_home|with_him|with_her|around_him|here
unsafe|scared|afraid|terrified at home|to_go_home|of_my_husband|of_my_wife|of_my_dad|of_my_father|of_my_boyfriend|of_my_partner|of_my_stepdad|of_my_mom
$perp . . hurts|hurt|scares|controls|threatens|threatened me
$perp .. has a? gun|knife
call|calling the? police|cops|911|999
bruises .. $perp|hide|him
`,
    ],
    [
      medical(0.5),
      `cant|cannot|barely|trouble|hard|struggling to? breathe|breath|breathing
chest . pain|pains|hurts
severe|crushing|unbearable .. pain
bleeding|blood everywhere
passed|passing|fainted out . . again|now|and
coughing|vomiting|throwing . blood
suddenly .. cant|cannot|numb .. speak|talk|see|move|arm|face
`,
    ],
    [
      life(0.45),
      `cut|burned|burnt|cutted|scratched|sliced myself
killed $me
unalive
no hope|future .. left|anymore|for_me|me
no way out
lost all? hope
rather die
$will|about . jump|jumping off|from|down
suicidal|sucidal|suicidial
$perp .. hell|he_will|shell|she_will|hed|theyll kill me
if i . . went_away|go_away|left|leave . for_good|forever
nothing left . for_me|to_live
been|started|back_to|im cutting again|lately|since
tonight . . . do it
barely|hardly breathing
bought|have|got|holding|found|loaded|cleaned .. rope|gun|pistol|razor|blades|noose
what .. point|reason anymore|of_anything|of_it_all|to_live|of_life|of_living
tired of . . everything|it_all|fighting|trying|this_life
i just? . . want to? be dead|gone|over
hurt|hurting|harm $me
disappear|vanish forever
dont|not|wont need .. anymore|where_im_going|soon
stopped|stop taking my meds|medication|insulin
kms
die alone
`,
    ],
    [
      life(0.25),
      `hate|hating myself|my_life|my_own_life
cant|cannot|can_not|couldnt take|do|bear|stand|handle it|this|life . anymore|any_more|any_longer|longer
$dont|not want to? be here
worthless|hopeless|useless|unlovable
nothing matters|left
so|just|too tired|exhausted of
empty|numb|dead inside
whats the point
suicide|suicides
give|giving up
nobody|noone|no_one cares|loves|needs .. me?
life is|feels . . pointless|meaningless|hell|over|unbearable
all|everything . my_fault|hopeless|pointless|too_much
cant|cannot|can_not cope|go_on
crying|cry every|all night|day|time
alone|lonely .. nobody|noone|anymore|world
dark|darkness .. place|thoughts|take
$perp|who will|is|going|gonna to? kill me
gonna|going to die
`,
    ],
    [harm(0.45), '$want|$will .. kill|murder my|him|her|them|someone|somebody|people'],
  ],
  idioms: `
$kill|$killing|killed $me laughing|over|trying|for_not|for_that|for_forgetting|for_saying|for_buying|for_this
$kill|$killing $me . . laughing|finish|meet|deadline|gym|overtime|homework|marathon|squats|burpees|please|deadlines|workout|reach|hit|impress|studying
$kill|$killing $me at|in|with|on|to . . gym|work|job|office|studies|training|diet|get_fit|lose_weight|win|earn|pay|keep_up|pass|treadmill|project|deadline
shoot|shooting|shot myself in . foot
drown|drowning myself in work|coffee|tea|chocolate|wine|music|netflix|books|icecream|paperwork|emails
hang myself up|a
off myself easy|easily
kill|killed|killing myself . by|on|in ranked|lava|minecraft|game|level|fortnite|chess|character
almost|nearly|practically .. killed|broke myself on|falling|tripping|slipping|running|climbing|skiing|laughing|cycling|biking|skating
one_more|another .. meeting|email|spreadsheet|slide|zoom|invoice|ad|song|update|call|powerpoint .. $kill|$will .. $kill|die $me?
die|dying|died|dead laughing|of|from|for . . laughing|laughter|embarrassment|shame|boredom|hunger|cringe|cuteness|curiosity|jealousy|heat|happiness|joy|coffee|pizza|chocolate|cold
want|wanna|wants to? die laughing|of|from
die laughing|trying
die of? happy|old|age
die a_hero|a_happy|rich|happy|in_my_sleep_at|old|knowing
die in|on .. game|level|movie|play|character|boss|round|scene|minecraft|fortnite
to die for
rather die than . . eat|wear|watch|listen|go|do|work|use|drink|admit|ask|wake|run|clean
take|taking|took my life back|to_the_next|to_a|into_my_own|seriously|in_a_new|in_my_hands|in_a|for_granted|so_seriously|in_hand
end|ending it all with|by . . kiss|hug|song|cake|party
live in|with|at|here_in|on|near|by|under|abroad|there|next|far|off|paycheck|a_lie|to_work|alone|in_fear|with_regret|with_my|in_this_city|by|outside|downtown|together|upstairs|on_campus
$dont want to? live|be_here here|there .. year|months|years|city|house|flat|town|place|apartment
be here|around tomorrow|next_week|anymore .. because|since|travel|traveling|travelling|vacation|holiday|moving|trip|flight|leave|office|meeting
wont be here .. vacation|holiday|trip|travelling|traveling|away|off|conference|moving|dentist|flying|back_on
living in|with|at|off|out|paycheck|abroad|here_in|from|out_of_a|alone
tired|sick|done of|with living|life in|with|at|out|off|on_campus
wake up at|early|so|for|to|before|my|the|him|her|every|late|on|with_an|without_an|hungover|in_the_morning|tired
point|reason|sense in|to .. with|of|this|that|these exercise|step|job|app|project|task|meeting|diet|list|plan|course
disappear|vanish under|behind|beneath
wanted to disappear|vanish
rope for|to . . climbing|climb|boat|swing|camping|dog|sailing|gym
disappear|vanish from social|instagram|facebook|radar|work|the_office|into|to|for_a|for_the|on|with_my
miss|misses|missed me at|in|on|when|during|there|from_the
better without me . there|at|on_the|in_the|playing|around_today
cut|cutting myself some|off|a|short|slack|loose|out|down
overdose|overdosed|overdosing on . coffee|caffeine|sugar|chocolate|netflix|cake|cuteness|tv|vitamin|vitamins|cheese|pizza|candy|memes|icecream
career|political|social|financial|commercial|professional suicide
suicide squad|sprint|sprints|drills|drill|burn|hill|hills|doors|prevention|hotline|helpline|awareness|rates|rate|statistics|research|squeeze|pass|mission|king|bomber|silence|grip|bet
kill|killing|killed . mood|lights|process|engine|time|vibe|monster|boss_fight|zombies|dragon|workout|weeds|bugs|mosquito|presentation|interview|exam
killing me
beat|beats|beating|beaten|hit|hits|kicked|kicks|punched me|us at|in|to|by|on_the|again_at|up|with_a_great|with_a_question|with_an|with_the_news|with_a_deadline|like|hard_that|again_in|every_game|off_the_team|out_of_the_group|out_of_the_chat|with_the_realization|with_this_idea|on_time|as_a_joke|last_round|yesterday_at
that|it|this|what beats me
trainer|coach|workout|gym|boss|cat|dog|kitten|puppy|stairs|heat|job|app|program|teacher|exam|traffic|shoes|homework|commute .. kill|killing|trying|wants .. kill|killing? me
mom|mum|mother|dad|wife|husband|boss|parents|roommate|sister|brother|teacher|coach|he|she|they .. will|gonna|going|is|would|is_going to? kill me . if|when|for|because
film|movie|song|music|story|book|speech|gesture|words|letter|poem|gift|kindness touched me
had|having|have|gave|give . . heart_attack|stroke when|seeing|over|of_luck|of_genius|looking|because|from_the
nearly|almost|practically .. heart_attack
stroke of luck|genius|inspiration|midnight
cant|cannot breathe|stop . . laughing|laugh|funny|nose|cold|mask
out of breath
jump|jumped|jumping|jumps off|from|into|in .. bungee|parachute|pool|lake|swim|diving|skydive|paragliding|trampoline|water|sea|mario|game|level|rope|harness|airplane|plane
goodbye|farewell letter|letters|note|notes .. team|colleagues|coworkers|boss|office|job|client|clients|company|students|class|teacher|smoking|alcohol|cigarettes|sugar
last|final message|words|night .. today|before|from|of_the|in|this_week|here|at_the|for_tonight
dead inside haha|lol
give|giving up . . sugar|smoking|coffee|alcohol|chocolate|meat|on_this_app|on_dating|my_seat
tired|sick|done of|with everything .. work|house|flat|list|today|for_today|chores
done|finished with everything on|for_today|today|early|yesterday|already|i_had|at_work|by
pain in the
dying to|for
in danger of
mosquito|mosquitos|germs|bacteria
kill two birds
number|amount|bunch of kms
ran|run|walked|walk|drove|cycled|biked|rode|did|more|few|many|5|10|3|20|extra|swam . kms
end it here|there|with_a|on_a_high|with_him|with_her|between
take|taking|took all|lot|too_many|so_many|handful of? my? . vitamin|vitamins|supplements|notes|photos|breaks
burden of proof
burning|burn|burned|burnt myself out
shoot|shoots|shooting my|the|a . . family|wedding|portrait|baby|film|movie|video|photos
hit|beat my mother|dad|mom|brother at|in
hurt|hurting myself at|in|on|playing|running|lifting|doing|during|while|by|with . 
throw|threw|throwing myself into|at|in . work|studies|life|project|new|it
`,
  negators:
    'not dont didnt doesnt wont wouldnt isnt never neither nor without havent hasnt arent wasnt cant_imagine no aint cannot_imagine nowhere zero instead no_longer nobody',
  between:
    'want wanna to ever really even going gonna will would be been am feel feeling plan planning thinking think thought about of have had any intention intentions desire wish thoughts plans the a my actually i im in danger currently at_all risk mean trying looking anymore myself',
  undenied:
    'why_not why_shouldnt why_dont not_that not_sure_if not_joking not_kidding not_lying what_if_not no_i no_im',
  but: 'but though although however except',
  first: 'i im ive id ill me myself am',
  others:
    'he hes she shes they theyre friend friends sister brother mom mum mother dad father son daughter wife husband boyfriend girlfriend partner cousin colleague coworker neighbour neighbor roommate uncle aunt grandma grandpa kid child teenager student bestie ex nephew niece classmate client patient somebody someone',
  past: 'used_to years_ago year_ago months_ago decade_ago as_a_teen as_a_teenager as_a_kid as_a_child back_then in_my_twenties in_my_teens long_ago in_college in_high_school when_i_was last_year in_20* in_19* in_the_past once_upon recovered recovering_from survived survivor overcame got_through',
  now: 'again still tonight anymore lately yesterday back_again since_then every_day relapsed these_days back',
  present: 'now today currently right_now',
  stories:
    'character characters novel book movie film movies series episode song lyrics lyric video_game in_game game_character scene script fiction fanfic story chapter documentary podcast thesis paper essay research training seminar course lecture article volunteer volunteering hotline helpline prevention awareness romeo juliet werther hamlet netflix anime manga opera actor director boss_level minecraft fortnite skyrim article headline poem statistics psychology_class',
  accidents:
    'cooking shaving kitchen chopping accidentally accident paper paper_cut gardening knife_slipped while_cutting onion onions carrots vegetables bread finger thumb glass oven stove iron pan gym running football training soccer hot_tea sunburn razor_while slipped lol',
  laughs: 'lol lmao haha hahaha hahah rofl 😂 🤣 jk just_joking just_kidding 😅 😆 xd',
};
