import { phraseTable } from '../phrases.ts';

/** Difficulty in words, 0-10; null where the word stands there without saying how hard. */
export const DIFFICULTY_WORDS = phraseTable<number | null>([
  [
    'hard to say, hard to tell, hard to know, schwer zu sagen, dificil de decir, difficile a dire, dificil dizer, сложно сказать, трудно сказать, 难说',
    null,
  ],
  [
    'trivial, super easy, very easy, really easy, so easy, extremely easy, dead easy, too easy, piece of cake, a breeze, kinderspiel, sehr leicht, sehr einfach, super leicht, super einfach, total einfach, muy facil, super facil, facilisimo, tres facile, super facile, hyper facile, molto facile, facilissimo, muito facil, очень легко, очень просто, элементарно, 很简单, 很容易, 非常简单, 非常容易, 超简单',
    1,
  ],
  [
    'easy, pretty easy, quite easy, fairly easy, rather easy, kinda easy, leicht, ziemlich leicht, relativ leicht, ziemlich einfach, relativ einfach, recht einfach, ganz einfach, facil, bastante facil, facile, assez facile, plutot facile, abbastanza facile, легко, довольно легко, просто легко, несложно, нетрудно, 简单, 容易, 比较简单, 比较容易',
    2,
  ],
  [
    'not hard, not too hard, not very hard, not that hard, not so hard, not difficult, not too difficult, not very difficult, wasnt hard, wasnt that hard, wasnt too hard, nicht schwer, nicht so schwer, nicht zu schwer, no muy dificil, no es dificil, pas dur, pas difficile, pas tres difficile, pas trop dur, non difficile, non e difficile, nao e dificil, не сложно, не трудно, не очень сложно, 不难, 不太难',
    3,
  ],
  [
    'medium, moderate, average, so so, in the middle, middling, mittel, mittelmassig, mittelschwer, regular, mas o menos dificil, medio, moyen, moyennement, media, cosi cosi, средне, нормально, 一般, 中等, 还行',
    5,
  ],
  [
    'a bit hard, a little hard, kinda hard, kind of hard, somewhat hard, slightly hard, a bit difficult, a little difficult, not easy, not that easy, not so easy, wasnt easy, etwas schwer, nicht leicht, nicht einfach, nicht so leicht, un poco dificil, no es facil, un peu dur, un peu difficile, pas facile, un po difficile, non facile, um pouco dificil, nao e facil, не легко, нелегко, немного сложно, 有点难, 不容易',
    6,
  ],
  [
    'hard, difficult, tough, pretty hard, quite hard, rather hard, pretty difficult, quite difficult, pretty tough, challenging, schwer, schwierig, ziemlich schwer, ziemlich schwierig, dificil, bastante dificil, difficile, assez difficile, plutot difficile, dur, assez dur, abbastanza difficile, сложно, трудно, довольно сложно, тяжело, 难, 比较难, 挺难',
    7,
  ],
  [
    'very hard, really hard, super hard, so hard, extremely hard, incredibly hard, very difficult, really difficult, super difficult, extremely difficult, very tough, really tough, brutal, sehr schwer, sehr schwierig, super schwer, extrem schwer, muy dificil, super dificil, tres difficile, tres dur, super dur, molto difficile, difficilissimo, muito dificil, очень сложно, очень трудно, очень тяжело, 很难, 非常难, 太难',
    9,
  ],
]);

/** How likely in words, 0 to 1; null where it says nothing. */
export const CHANCE_WORDS = phraseTable<number | null>([
  ['not definitely, not certain, not sure, not for sure, im sure, sure thing, definitely maybe', null],
  [
    'definitely, for sure, certainly, surely, without a doubt, no doubt, absolutely, guaranteed, 100 sure, i definitely will, bestimmt, ganz sicher, ganz bestimmt, auf jeden fall, definitiv, sicher, garantiert, seguro, con seguridad, sin duda, seguramente, definitivamente, certainement, sans doute aucun, cest sur, sans aucun doute, sicuramente, certamente, di sicuro, senza dubbio, com certeza, certamente, sem duvida, точно, обязательно, наверняка, конечно, без сомнений, 肯定, 一定, 绝对, 当然',
    0.95,
  ],
  [
    'very likely, most likely, highly likely, almost certainly, almost certain, very probably, pretty sure, quite sure, fairly sure, sehr wahrscheinlich, ziemlich sicher, hochstwahrscheinlich, muy probable, muy probablemente, casi seguro, casi segura, tres probable, tres probablement, presque sur, surement, molto probabile, molto probabilmente, quasi certo, muito provavel, muito provavelmente, quase certeza, очень вероятно, почти точно, почти уверен, почти уверена, 很可能, 非常可能',
    0.9,
  ],
  [
    'probably, likely, i probably will, good chance, a good chance, wahrscheinlich, probable, probablemente, probablement, probabile, probabilmente, provavel, provavelmente, вероятно, скорее всего, наверное, 大概, 应该会, 应该',
    0.75,
  ],
  [
    'maybe, perhaps, possibly, fifty fifty, coin flip, a coin flip, half half, could go either way, vielleicht, eventuell, halbe halbe, mal sehen, quiza, quizas, tal vez, a lo mejor, puede ser, peut etre, moitie moitie, forse, puo darsi, meta e meta, talvez, pode ser, meio a meio, может быть, возможно, может, пятьдесят на пятьдесят, 也许, 可能, 说不定, 一半一半',
    0.5,
  ],
  [
    'unlikely, probably not, not likely, not very likely, not really likely, i doubt it, doubtful, maybe not, unwahrscheinlich, eher nicht, wahrscheinlich nicht, wohl kaum, wohl nicht, kaum, improbable, poco probable, probablemente no, lo dudo, peu probable, probablement pas, jen doute, improbabile, poco probabile, probabilmente no, ne dubito, improvavel, pouco provavel, provavelmente nao, duvido, вряд ли, маловероятно, скорее нет, сомневаюсь, 不太可能, 可能不, 大概不会, 可能性不大',
    0.25,
  ],
  [
    'no way, no chance, not a chance, impossible, never, definitely not, certainly not, absolutely not, auf keinen fall, keine chance, unmoglich, niemals, sicher nicht, imposible, de ninguna manera, ni hablar, ninguna posibilidad, aucune chance, impossible, jamais, impossibile, nessuna possibilita, impossivel, nenhuma chance, de jeito nenhum, ни за что, невозможно, никогда, точно нет, никаких шансов, 不可能, 绝不, 肯定不会, 没可能',
    0.05,
  ],
]);
