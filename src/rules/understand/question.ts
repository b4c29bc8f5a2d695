import { fold } from './normal.ts';

const WHY =
  /^(but |and )?(why|what for|what is the point|whats the point|warum|wieso|wozu|pourquoi|por que|perche|почему|зачем|为什么)\b|为什么|почему|зачем/u;
const WHAT =
  /\b(what (should|do|must|can|shall) i (do|have to do)|what now|what next|which step|what is (the|my) (next )?step|whats (the|my) (next )?step|how (do|should|can) i (do|start|begin)|what was (it|the step)|remind me|show (me )?the step|was soll ich (tun|machen)|was jetzt|que hago|que dois je faire|cosa devo fare|o que faco)\b|что (мне )?делать|做什么/u;

const GUESSING =
  /\b(guess\w*|predict\w*|forecast\w*|estimate\w*|numbers?|percent|schatz\w*|vorhersage\w*|zahlen?|adivinar|deviner|prevision\w*)\b|прогноз|числа|цифры|угадыв|猜|数字/u;

/** Whether somebody asks why they should do the step, why they should guess, or what the step is; else null. */
export function readQuestion(text: string): 'why' | 'why_guess' | 'what' | null {
  const folded = fold(text).replaceAll("'", '');
  if (WHY.test(folded) && GUESSING.test(folded)) return 'why_guess';
  if (WHAT.test(folded)) return 'what';
  return WHY.test(folded) ? 'why' : null;
}
