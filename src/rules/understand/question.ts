import { fold } from './normal.ts';

const WHY =
  /^(but |and )?(why|what for|what is the point|whats the point|warum|wieso|wozu|pourquoi|por que|perche|почему|зачем|为什么)\b|为什么|почему|зачем/u;
const WHAT =
  /\b(what (should|do|must|can|shall) i (do|have to do)|what now|what next|which step|what is (the|my) (next )?step|whats (the|my) (next )?step|how (do|should|can) i (do|start|begin)|what was (it|the step)|remind me|show (me )?the step|was soll ich (tun|machen)|was jetzt|que hago|que dois je faire|cosa devo fare|o que faco)\b|что (мне )?делать|做什么/u;

/** Whether somebody asks why they should do the step, or what it is; null for anything else. */
export function readQuestion(text: string): 'why' | 'what' | null {
  const folded = fold(text).replaceAll("'", '');
  if (WHAT.test(folded)) return 'what';
  return WHY.test(folded) ? 'why' : null;
}
