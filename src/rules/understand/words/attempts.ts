import { phraseTable, wordSet } from '../phrases.ts';

/** went: it took place, and badly. silence: nobody answered. tried: somebody had a go, with no word about how it ended. */
export type AttemptWord = 'went' | 'silence' | 'tried';

export const ATTEMPTS = phraseTable<AttemptWord>([
  [
    `went badly, went so badly, went very badly, went really badly, went bad, went wrong, went terribly, went horribly, went awful, went sideways, didnt go well, did not go well, didnt go so well, hasnt gone well, could have gone better,
    it was awful, it was terrible, it was horrible, it was a disaster, it was a mess, it was a failure, it was embarrassing, it was bad, it was so bad, that was awful, that was terrible, that was horrible, was awful, was terrible, was horrible, was a disaster, total disaster, complete disaster,
    said no, they all said no, got rejected, was rejected, were rejected, rejected me, got a no, only got a no, turned me down, they refused, he refused, she refused, laughed at me, they laughed, it backfired, got an angry reply,
    ging schief, lief schlecht, lief nicht gut, war schrecklich, war furchtbar, eine katastrophe, haben nein gesagt, hat nein gesagt, salio mal, me fue mal, fue horrible, fue un desastre, me dijeron que no, sest mal passe, mal passe, cetait horrible, cetait nul, ont dit non, a dit non,
    e andata male, e andato male, ando male, e stato orribile, hanno detto no, deu errado, foi horrivel, foi pessimo, disseram nao, прошло плохо, плохо прошло, прошло ужасно, было ужасно, мне отказали, отказали, отказал, отказала, 很糟糕, 被拒绝了, 拒绝了我`,
    'went',
  ],
  [
    `nobody answered, nobody replied, nobody responded, nobody wrote back, nobody has answered, nobody has replied, no one answered, no one replied, no one responded, noone answered, noone replied, nobody cared, no answer, no answers, no answer yet, no reply, no replies, no reply yet, no response, no responses, no one wrote back,
    hasnt answered, hasnt replied, havent answered, havent replied, havent heard back, havent heard anything, didnt answer, didnt reply, didnt respond, didnt write back, never answered, never replied, ignored me, got ignored, was ignored, left on read, nothing back yet, crickets,
    niemand hat geantwortet, keiner hat geantwortet, keine antwort, antwortet nicht, hat nicht geantwortet, nadie respondio, nadie contesto, nadie me contesto, sin respuesta, no contesta, no contestaron, personne na repondu, pas de reponse, aucune reponse, na pas repondu, nessuno ha risposto, nessuna risposta,
    ninguem respondeu, sem resposta, никто не ответил, не ответили, не ответил, не ответила, нет ответа, 没人回, 没有人回, 没人理我, 没有回复, 没回我`,
    'silence',
  ],
  [
    `i tried, ive tried, i have tried, tried it, tried to, i did try, gave it a try, gave it a go, gave it a shot, attempted it, it failed, it didnt work, it did not work, didnt work out, no luck, without success,
    habe es versucht, habs versucht, hab es versucht, ich habe versucht, lo intente, lo he intentado, intente, jai essaye, ci ho provato, ho provato, tentei, eu tentei, я пытался, я пыталась, пытался, пыталась, попробовал, попробовала, я пробовал, я пробовала, 试了, 试过了, 我试了`,
    'tried',
  ],
]);

/** Words in a step's action that make it one to which somebody may answer. */
export const REACHING = wordSet('send sent message ask asking call text tell invite post');
