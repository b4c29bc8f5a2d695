import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/**
 * What goes wrong on purpose, shared by the local model servers. A number is an HTTP status.
 *
 * - `hang`: the request is taken and never answered
 * - `stall`: part of an answer, then silence until the client leaves
 * - `cut`: part of an answer, then the connection breaks
 * - `truncated`: part of an answer, then an orderly end of the stream without its last events
 * - `error_event`: part of an answer, then an error inside the stream
 * - `malformed_tool`: good text, then tool input that is not JSON
 * - `refusal`, `empty`: an answer that declines, or holds nothing
 * - `garbled`: part of an answer, then an event whose JSON is broken and quotes the answer
 * - `not_json`: status 200 and a page of HTML, as a broken gateway sends
 */
export type Fault =
  | number
  | 'hang'
  | 'stall'
  | 'cut'
  | 'truncated'
  | 'error_event'
  | 'malformed_tool'
  | 'refusal'
  | 'empty'
  | 'garbled'
  | 'not_json';

export interface FaultOptions {
  /** How many of the next requests; 1 by default. */
  readonly times?: number;
  /** Seconds, sent as the `retry-after` header. */
  readonly retryAfter?: number;
  /** Message of the error, instead of a usual one. */
  readonly message?: string;
}

export interface PlannedFault {
  readonly fault: Fault;
  readonly retryAfter: number | undefined;
  readonly message: string | undefined;
}

/** Milliseconds before the first byte of an answer and between its pieces. */
export interface Latency {
  readonly firstMs?: number;
  readonly pieceMs?: number;
}

/** A queue of faults: the next request takes the first. */
export function createFaults() {
  const planned: PlannedFault[] = [];
  return {
    plan(fault: Fault, { times = 1, retryAfter, message }: FaultOptions = {}): void {
      for (let i = 0; i < times; i += 1) planned.push({ fault, retryAfter, message });
    },
    take: (): PlannedFault | undefined => planned.shift(),
  };
}

export interface Listening {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Serves `handle` on a free port of 127.0.0.1. Disposing cuts every open connection. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      // A mistake in a test's script must be seen at once, and not as a puzzling timeout.
      process.stderr.write(`local model server: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
      response.destroy();
    });
  });
  // Two hundred people at once open their connections in one moment.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the local server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // no encoding is set, so Node yields buffers
  return Buffer.concat(parts);
}

export function sendJson(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Cuts a text into `pieces` parts of about one length, never inside a character. */
export function inPieces(text: string, pieces: number): string[] {
  const characters = Array.from(text);
  const size = Math.max(1, Math.ceil(characters.length / pieces));
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += size) parts.push(characters.slice(at, at + size).join(''));
  return parts;
}

/** Lets a piece reach the client by itself before the next one is written. */
export async function pause(ms: number): Promise<void> {
  await (ms > 0 ? sleep(ms) : nextTurn());
}

/** Resolves when the client has gone. */
export function untilClosed(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => response.once('close', () => resolve()));
}

/** Breaks the connection once what was written is on its way. */
export async function cut(response: ServerResponse): Promise<void> {
  await pause(5);
  response.destroy();
}

/** For answers that are not streamed: the beginning of one, then silence or a broken line. */
export async function sendHalf(response: ServerResponse, fault: Fault): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"');
  await (fault === 'stall' ? untilClosed(response) : cut(response));
}

/** Whether a fault leaves half an answer. */
export const isPartial = (fault: Fault | undefined): fault is Fault =>
  fault === 'stall' ||
  fault === 'cut' ||
  fault === 'truncated' ||
  fault === 'error_event' ||
  fault === 'garbled';

/** Tokens of a text: a quarter of its UTF-8 bytes, rounded. An approximation, the same everywhere. */
export const tokensOf = (text: string): number => Math.round(Buffer.byteLength(text) / 4);
