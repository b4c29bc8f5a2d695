import type { ServerResponse } from 'node:http';
import type { CacheUse } from './anthropic-cache.ts';
import {
  cut,
  type Fault,
  inPieces,
  isPartial,
  type Latency,
  pause,
  sendHalf,
  sendJson,
  tokensOf,
  untilClosed,
} from './model-server.ts';

/** What the scripted model does: it thinks, speaks, calls a tool, and perhaps speaks again. */
export interface AnthropicAnswer {
  readonly thinking?: string;
  readonly text: string;
  readonly tool?: { readonly name: string; readonly input: unknown };
  /** When streaming: the call of the tool is announced, but its input does not come before this resolves. */
  readonly toolWaits?: Promise<unknown>;
  readonly textAfterTool?: string;
  readonly stopReason?: string;
}

export interface Rendered {
  readonly id: string;
  readonly model: string;
  readonly answer: Required<Pick<AnthropicAnswer, 'thinking' | 'text'>> & AnthropicAnswer;
  readonly stopReason: string;
  readonly usage: AnthropicUsage;
  readonly fault: Fault | undefined;
}

export interface AnthropicUsage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  };
  readonly output_tokens: number;
}

/** What comes out of a script once faults and `max_tokens` have had their say. */
export function render(request: {
  readonly id: string;
  readonly model: string;
  readonly maxTokens: number;
  readonly answer: AnthropicAnswer;
  readonly use: CacheUse;
  readonly fault: Fault | undefined;
}): Rendered {
  const { fault } = request;
  const scripted = { thinking: 'Considering what helps most here.', ...request.answer };
  const said = fault === 'empty' ? { thinking: scripted.thinking, text: '' } : scripted;
  const refused = fault === 'refusal' ? { thinking: scripted.thinking, text: '' } : said;
  const { answer, cutShort } = withinLimit(refused, request.maxTokens);
  const usual = answer.tool || fault === 'malformed_tool' ? 'tool_use' : 'end_turn';
  return {
    id: request.id,
    model: request.model,
    answer,
    stopReason: cutShort
      ? 'max_tokens'
      : fault === 'refusal'
        ? 'refusal'
        : (request.answer.stopReason ?? usual),
    usage: usageOf(request.use, answer),
    fault,
  };
}

/** Thinking counts against the limit first, then the text, then the tool. */
function withinLimit(answer: Rendered['answer'], maxTokens: number) {
  const toolTokens = answer.tool ? tokensOf(JSON.stringify(answer.tool.input)) : 0;
  const room = maxTokens - tokensOf(answer.thinking);
  if (tokensOf(answer.text) + toolTokens <= room) return { answer, cutShort: false };
  const { tool: _, textAfterTool: __, ...spoken } = answer;
  return { answer: { ...spoken, text: answer.text.slice(0, Math.max(0, room * 4)) }, cutShort: true };
}

function usageOf(use: CacheUse, answer: Rendered['answer']): AnthropicUsage {
  return {
    input_tokens: use.input,
    cache_creation_input_tokens: use.written5m + use.written1h,
    cache_read_input_tokens: use.read,
    cache_creation: {
      ephemeral_5m_input_tokens: use.written5m,
      ephemeral_1h_input_tokens: use.written1h,
    },
    output_tokens:
      tokensOf(answer.thinking) +
      tokensOf(answer.text) +
      (answer.tool ? tokensOf(JSON.stringify(answer.tool.input)) : 0) +
      tokensOf(answer.textAfterTool ?? ''),
  };
}

type Block =
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature: string }
  | { readonly type: 'text'; readonly text: string; readonly citations: null }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: unknown };

const asText = (text: string): Block[] => (text === '' ? [] : [{ type: 'text', text, citations: null }]);

function contentOf({ answer, fault, id }: Rendered): Block[] {
  const tool = answer.tool ?? (fault === 'malformed_tool' ? { name: 'report_turn', input: {} } : undefined);
  return [
    { type: 'thinking', thinking: answer.thinking, signature: 'bG9jYWw=' },
    ...asText(answer.text),
    ...(tool ? [{ type: 'tool_use', id: `toolu_${id}`, ...tool } as const] : []),
    ...asText(answer.textAfterTool ?? ''),
  ];
}

function messageOf(rendered: Rendered, content: readonly Block[], stopReason: string | null) {
  return {
    id: `msg_${rendered.id}`,
    type: 'message',
    role: 'assistant',
    model: rendered.model,
    content,
    stop_reason: stopReason,
    stop_sequence: null,
    usage: stopReason === null ? { ...rendered.usage, output_tokens: 1 } : rendered.usage,
  };
}

export async function sendWhole(response: ServerResponse, rendered: Rendered): Promise<void> {
  if (isPartial(rendered.fault)) return sendHalf(response, rendered.fault);
  sendJson(response, 200, messageOf(rendered, contentOf(rendered), rendered.stopReason));
}

/**
 * Streams an answer in pieces; a fault that leaves half an answer strikes in the middle of the text.
 * @param onText called when the text has been written.
 */
export async function sendStream(
  response: ServerResponse,
  rendered: Rendered,
  latency: Latency,
  onText: () => void = () => {},
): Promise<void> {
  const write = async (data: { readonly type: string }) => {
    response.write(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`);
    await pause(latency.pieceMs ?? 0);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  await write(event('message_start', { message: messageOf(rendered, [], null) }));
  response.write('event: ping\ndata: {"type":"ping"}\n\n');
  const breaks = isPartial(rendered.fault);
  for (const [index, block] of contentOf(rendered).entries()) {
    await write(event('content_block_start', { index, content_block: emptied(block) }));
    if (block.type === 'tool_use') await rendered.answer.toolWaits;
    const deltas = deltasOf(block, rendered.fault);
    const half = breaks && block.type === 'text';
    for (const delta of half ? deltas.slice(0, Math.ceil(deltas.length / 2)) : deltas)
      await write(event('content_block_delta', { index, delta }));
    if (half) return breakOff(response, rendered);
    await write(event('content_block_stop', { index }));
    if (block.type === 'text') onText();
  }
  if (breaks) return breakOff(response, rendered);
  const delta = { stop_reason: rendered.stopReason, stop_sequence: null };
  await write(event('message_delta', { delta, usage: rendered.usage }));
  await write(event('message_stop', {}));
  response.end();
}

const event = (type: string, data: object) => ({ type, ...data });

async function breakOff(response: ServerResponse, { fault, answer }: Rendered): Promise<void> {
  if (fault === 'stall') return untilClosed(response);
  if (fault === 'cut') return cut(response);
  if (fault === 'garbled') response.write(`event: content_block_delta\ndata: {"delta": ${answer.text}\n\n`);
  if (fault === 'error_event') {
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    response.write(`event: error\ndata: ${JSON.stringify(error)}\n\n`);
  }
  response.end();
}

function emptied(block: Block): object {
  switch (block.type) {
    case 'thinking':
      return { ...block, thinking: '', signature: '' };
    case 'text':
      return { ...block, text: '' };
    case 'tool_use':
      return { ...block, input: {} };
    default:
      return block satisfies never;
  }
}

function deltasOf(block: Block, fault: Fault | undefined): object[] {
  switch (block.type) {
    case 'thinking':
      return [
        ...inPieces(block.thinking, 2).map((thinking) => ({ type: 'thinking_delta', thinking })),
        { type: 'signature_delta', signature: block.signature },
      ];
    case 'text':
      return inPieces(block.text, 6).map((text) => ({ type: 'text_delta', text }));
    case 'tool_use': {
      const json = fault === 'malformed_tool' ? '{"answer": tru' : JSON.stringify(block.input);
      return inPieces(json, 3).map((partial_json) => ({ type: 'input_json_delta', partial_json }));
    }
    default:
      return block satisfies never;
  }
}
