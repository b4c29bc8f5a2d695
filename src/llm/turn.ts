import type { z } from 'zod';
import { emptyReport } from '../domain/report.ts';
import { failure } from './failures.ts';
import type { Extracted, Failure, OnText, Replied, Usage } from './llm.ts';
import { noUsage } from './llm.ts';
import { parseJson, readReport } from './report-tool.ts';
import type { Watched } from './watch.ts';

/** One answer of a model as it grows, in no vendor's words. */
export interface Turn {
  model: string;
  text: string;
  /** Raw input of the report tool so far; null until the model calls it. */
  tool: string | null;
  /** Why the model stopped; null until it has said so. */
  stop: 'finished' | 'length' | 'refused' | null;
  /** What the server counted so far; null until it has said so. */
  usage: Usage | null;
  /** Bytes that came, thinking included: an estimate of the output where the server did not come to count it. */
  bytes: number;
  begun: boolean;
}

export function newTurn(model: string): Turn {
  return { model, text: '', tool: null, stop: null, usage: null, bytes: 0, begun: false };
}

/** The tool comes after the text, so once it has begun the text is whole, and may be out already. */
export const isWhole = (turn: Turn): boolean => turn.tool !== null && turn.text.trim() !== '';

/** Adds to the reply. What a model says behind its report is left out: the reply went out before. */
export function addText(turn: Turn, text: string): void {
  turn.bytes += Buffer.byteLength(text);
  if (!isWhole(turn)) turn.text += text;
}

/** Takes a step of the turn and tells what it brought: more text, or that the text is whole. */
export function advance(turn: Turn, onText: OnText, step: () => void): void {
  const before = { length: turn.text.length, whole: isWhole(turn) };
  step();
  const finished = isWhole(turn) && !before.whole && !isData(turn.text.trim());
  if (turn.text.length > before.length || finished) onText(turn.text.trimStart(), finished);
}

/**
 * What came of a turn. Good text is kept even when the report is missing, wrong, or was cut off.
 * @param broken what ended the turn before its time, or null.
 */
export function concludeReply(turn: Turn, broken: Failure | null): Replied {
  const usage = spent(turn);
  const text = turn.text.trim();
  const early = broken ?? unfinished(turn, usage);
  const whole = isWhole(turn);
  if (turn.stop === 'refused' && !whole) return failure('refused', 'the model declined', usage);
  if (early?.why === 'cancelled') return early;
  if (early && !whole) return early;
  const { report, problem } = early
    ? { report: emptyReport, problem: `the report was lost: ${early.why}` }
    : readReport(turn.tool);
  const silent = turn.tool !== null && problem === null && !report.answer;
  if (text === '' && !silent) return failure('nonsense', `no text, stopped: ${turn.stop}`, usage);
  if (isData(text)) return failure('nonsense', 'data in place of a reply', usage);
  const said = { ok: true, text, report, usage: usage ?? noUsage, model: turn.model } as const;
  return problem === null ? said : { ...said, reportProblem: problem };
}

/** What came of an extraction: JSON in the text, checked against its shape. */
export function concludeExtract<T>(turn: Turn, broken: Failure | null, shape: z.ZodType<T>): Extracted<T> {
  const usage = spent(turn);
  const early = broken ?? unfinished(turn, usage);
  if (turn.stop === 'refused') return failure('refused', 'the model declined', usage);
  if (early) return early;
  const parsed = shape.safeParse(parseJson(unfenced(turn.text)));
  if (!parsed.success) {
    const paths = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '(top)');
    return failure('nonsense', `the answer is wrong at ${paths.join(', ')}`, usage);
  }
  return { ok: true, value: parsed.data, usage: usage ?? noUsage, model: turn.model };
}

/** What ended a turn before its time, or null. @param thrown names what a vendor's library threw. */
export function brokenBy(
  ended: Watched,
  turn: Turn,
  thrown: (error: unknown, turn: Turn) => Failure,
): Failure | null {
  switch (ended.kind) {
    case 'done':
      return null;
    case 'stalled':
      return failure(
        'stalled',
        turn.begun ? 'silence in the middle of the answer' : 'no answer',
        spent(turn),
      );
    case 'cancelled':
      return failure('cancelled', 'the caller gave up', spent(turn));
    case 'threw':
      return thrown(ended.error, turn);
    default:
      return ended satisfies never;
  }
}

/** What a turn has used so far; null when nothing is known. */
export function spent({ usage, bytes, stop }: Turn): Usage | null {
  if (!usage || stop !== null) return usage;
  // What was written before the line broke is billed, whether or not the count still arrived.
  return { ...usage, output: Math.max(usage.output, Math.ceil(bytes / 4)) };
}

function unfinished(turn: Turn, usage: Usage | null): Failure | null {
  if (turn.stop === 'length') return failure('cut', 'the answer reached max_tokens', usage);
  if (turn.stop !== null) return null;
  return turn.begun
    ? failure('cut', 'the stream ended early', usage)
    : failure('nonsense', 'the answer is no stream of events', usage);
}

/** Weaker models write the tool's input as text. */
function isData(text: string): boolean {
  return text.startsWith('{') && typeof parseJson(text) === 'object';
}

/** Servers without enforced output wrap JSON in a code fence now and then. */
function unfenced(text: string): string {
  return /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
}
