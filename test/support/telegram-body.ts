import type { IncomingMessage } from 'node:http';
import { Refusal } from './telegram-refusal.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fields of a request, as they came: values of a form are strings, values of JSON are what they are. */
export interface Params {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** The Bot API takes JSON, forms, uploads and the query string. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const fromQuery = Object.fromEntries(query);
  if (type.startsWith('multipart/form-data')) {
    const form = readMultipart(body, type);
    return { fields: { ...fromQuery, ...form.fields }, uploads: form.uploads };
  }
  if (type.startsWith('application/json')) {
    return { fields: { ...fromQuery, ...readJson(body) }, uploads: new Map() };
  }
  const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  return { fields: { ...fromQuery, ...form }, uploads: new Map() };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function readJson(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new Refusal(400, "Bad Request: can't parse JSON object");
}

function readMultipart(body: Buffer, type: string) {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (!boundary) throw new Refusal(400, 'Bad Request: multipart boundary is missing');
  const fields: Record<string, unknown> = {};
  const uploads = new Map<string, Upload>();
  for (const part of cutParts(body, boundary)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, end).toString('utf8');
    const value = part.subarray(end + 4);
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1];
    if (end < 0 || !name) throw new Refusal(400, 'Bad Request: malformed multipart body');
    const file = /filename="?([^"\r\n;]*)"?/i.exec(head)?.[1];
    if (file === undefined) fields[name] = value.toString('utf8');
    else uploads.set(name, { name: file, bytes: Uint8Array.from(value) });
  }
  return { fields, uploads };
}

function* cutParts(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  while (start >= 0) {
    const from = start + mark.length + 2;
    const next = body.indexOf(mark, from);
    if (next < 0) return;
    yield body.subarray(from, next - 2);
    start = next;
  }
}
