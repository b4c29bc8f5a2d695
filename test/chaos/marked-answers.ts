import type { AnthropicAnswer, AnthropicRequest } from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';

/** Who writes this wants an answer of several messages. */
export const EVERYTHING = 'tell me everything';
export const PARTS = 3;

/** A message of a person carries its number, so that the answer can say what it answers. */
export const marked = (number: number, words: string): string => `«${number}» ${words}`;

/** A scripted coach that says the numbers of all the messages it answers, and numbers the parts of a long answer. */
export function markedAnswer(request: AnthropicRequest): AnthropicAnswer {
  const usual = coachModel(request);
  if (!request.body.tools?.length) return usual;
  const said = request.messages.at(-1)?.text ?? '';
  const numbers = [...said.matchAll(/«(\d+)»/g)].map(([mark]) => mark);
  const head = `Heard ${numbers.join(' ')}. ${usual.text}`;
  const first = numbers[0]?.slice(1, -1);
  const parts = Array.from({ length: PARTS }, (_, index) => `«${first}.${index + 1}» ${'word '.repeat(700)}`);
  return { ...usual, text: said.includes(EVERYTHING) ? [head, ...parts].join('\n\n') : head };
}

/** What a message of the bot answers: numbers, and numbered parts such as `17.2`. */
export function marksIn(text: string): string[] {
  const heard = /Heard ((?:«\d+» ?)+)/.exec(text)?.[1] ?? '';
  const numbers = [...heard.matchAll(/«(\d+)»/g)].flatMap(([, number]) => number ?? []);
  const parts = [...text.matchAll(/«(\d+\.\d+)»/g)].flatMap(([, part]) => part ?? []);
  return [...numbers, ...parts];
}
