import { abuse, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const EN_PLAIN: Wider = {
  lists: {
    me: 'myself my_self meself mysef mself myslef mysefl myselff',
    kin: 'friend mate bestie bff sister brother daughter son mum mom mother dad father wife husband girlfriend boyfriend partner cousin roommate classmate niece nephew kid child gf bf ex',
  },
  signs: [
    [
      life(1),
      `top|topping|neck|necking|gas|gassing|suicide|suiciding|end|ending|delete|deleting $me
do|doing|did|done $me in
do|doing|make|making|made|did|go|commit|comit suicide
suicide .. my|on_my mind|head
$dont|not|no want|wanna|wish to? . be|exist|stay|live . on|in . planet|earth|world
kids|children|family|everyone|everybody|they|parents|husband|wife|world|all . . . . better|easier|happier|nicer . . life|lives . without me
$want|$will|just|wish|rather .. sleep|asleep|bed .. never|not|dont . . wake|waking|get|getting up
never|not|wasnt|shouldnt .. supposed|meant|asked|ought .. born|exist|alive
no|any|zero|single|what|whats .. reason|reasons|point|purpose . . stay|be|keep|remain|being|staying|keeping alive|breathing|living
burn*|cut|scratch*|hurt|bit .. my . . arm|arms|hand|hands|leg|legs|skin|thigh|thighs|wrist|wrists . purpose|on_purpose|deliberately|intentionally
took|taken|taking|take|had . an overdose
i|ive|have|she|he|just . overdosed
all|enough .. my|the sleeping|meds|tablets .. tonight . take|swallow|?
`,
    ],
    [life(0.9), 'suicidal|sucidal'],
    [
      life(0.6),
      `i $want|gonna to? end me
wish|wished|hoped|rather .. didnt|not|never|hadnt|dont|wont . . wake|woken|woke up
googled|googling|google|searched|searching|looked|looking|researched|researching|reading .. . many|much .. pills|tablets|paracetamol|insulin
googled|googling|google|searched|searching|looked|looking|researched|researching .. ways|methods|way|how .. die|noose|kill|painless|painlessly|lethal|bleed_out|hang
how many|much . pills|tablets|paracetamol|insulin|tylenol .. die|kill|lethal|fatal|it_takes|would_it_take
keep|kept|always .. walking|going|driving|ending_up . . . bridge|railway|tracks|rails|platform|cliff|rooftop|roof|overpass . . . stand|standing|stare|staring|jump|watching
this|thats|that is|be? . my? last|final message|text|goodbye|conversation|chat
no|nobody|dont|doesnt need|needs|want|wants me here|alive|around|in_this_world
dont|cant|not|never see|find|know|any . . way out
cant|cannot|couldnt take|bear|stand|face|do . life|living|the_pain|this_pain|existing|another_day . ?
$kin texted|wrote|messaged|says|said|told|sent|called .. .. has|got|have . rope|gun|noose|razor|pills
over it all|life|living
nothing . . . live|living for
`,
    ],
    [
      other(1),
      `$kin .. wants|wanted|threatens|threatened|going|gonna|talks|talking .. die|kill_himself|kill_herself|kill_themselves|dying|suicide
$kin .. doesnt|dont|not|no want|wants|wanna . . live|be_alive|be_here|exist . .
$kin texted|wrote|messaged|says|said|told|sent .. .. has|got|have . rope|gun|noose|razor|pills .. sorry|goodbye|love|tonight
`,
    ],
    [
      other(0.6),
      '$kin .. texted|wrote|messaged|says|said|told .. .. do_it|end_it|ending_it|doing_it tonight|today|now|soon',
    ],
    [
      abuse(1),
      `burn|torch|set . . house|home|place|car . . . with|while us|me|we
$him hit|hits|beat|beats|slap|slaps|slapped|kick|kicks|kicked|choke|choked|chokes|punched|punches|raped|rapes me|us . . again|every|everyday|drinks|drunk|bruise|bruises|yesterday|tonight|last
was|got|been|being raped|molested|groped|sexually
`,
    ],
    [
      harm(0.6),
      '$want|$will|urge|feel_like|could|might .. stab|stabbing|strangle|strangling|shoot|shooting|murder|murdering|knife my|him|her|them|someone|somebody|people',
    ],
    [
      medical(0.6),
      `$kin|grandma|grandpa|nan|gran|baby|he|she is|isnt|not|wont . . unconscious|unresponsive|passed_out|responding|waking
blood|bleeding . wont|isnt|doesnt|not|keeps . stop|stopping|coming|everywhere
`,
    ],
    [
      life(1),
      `what_if|could|might|would|just|wanna|want .. drive|drove|crash|crashed|steer|swerve .. into|off . tree|wall|bridge|truck|oncoming|river|traffic
$kin .. doesnt|dont|not|no see|have|has|know|find . reason|point|purpose . . live|living|alive
`,
    ],
    [
      life(0.6),
      `life .. isnt|not|aint for me|us
blade|blades|razor|razors|knife|scalpel|rope|noose .. drawer|pocket|bag|under_my|backpack|closet .. stop|cant|think|thinking|use|tempted|tonight|urge
`,
    ],
    [
      abuse(1),
      `$elder|teacher|coach|priest|boss|doctor|man|guy|he hand|hands|fingers . . under|up|down|inside|in my . skirt|shirt|pants|trousers|underwear|bra|dress|top|panties
put|puts|putting|slid|stuck . hand|hands|fingers . . under|up|down|inside|in my . skirt|shirt|pants|trousers|underwear|bra|dress|top|panties
pulls|pulled|drags|dragged|yanks|yanked me? . by? my|the hair
punches|kicks|throws|smashes|hits walls|wall|doors|things|plates|dog .. me
wont|doesnt|never|not let|lets|allow|allows me . leave|go|get|out|see .. flat|house|apartment|room|home|family|friends|outside
`,
    ],
    [
      medical(1),
      `ate|took|swallowed|had . . whole|all|entire|full . . sleeping|pills|tablets|meds
seizure|fit|convulsions|convulsed|collapsed .. not|wont|isnt|cant . waking|wake|respond|responding|moving
`,
    ],
    [
      life(1),
      `tonight|today|tomorrow .. i . die
hiding|saving|hoarding|keeping . . meds|pills|tablets .. all . once
`,
    ],
    [life(0.6), 'death|dying|dead . sounds|seems|feels|looks . peaceful|nice|calm|easier|beautiful'],
    [abuse(1), 'chokes|choked|strangles|strangled|choking me'],
  ],
  idioms: `
daughter|son|baby|toddler|kid|niece|nephew|cat . pulls|pulled|yanks . my hair
boss|manager|teacher wont|doesnt|never let|lets me
let|lets|allow me . leave|go|get .. early|work|gym|meeting
top|topping myself up|off
die her|his|their|my|your hair|jeans|shirt
delete|deleting myself from
wish . . . . wake|woken|woke up . early|late|tired|hungry|sore|so|at|every|with|grumpy|before
suicidal mission|squirrel|drivers|tendencies|people|patients|character|characters|teens|squad|pace|run|deadline
world|planet|earth where|with|full_of
last|final message|text . was|from|before|i_sent|got|didnt|for_today|about|tonight_before
over it all again|with|tomorrow|once
overdose|overdosed on . . coffee|caffeine|sugar|chocolate|netflix|cake|tv|pizza|candy|memes
shoot|shooting my|him|her|them . . email|text|message|photo|mail|video|shot
shoot|shooting him|her|them a|an
`,
  past: '',
  stories: '',
};
