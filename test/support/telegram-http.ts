import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type Params, readParams } from './telegram-body.ts';
import type { createFaults, Fault } from './telegram-faults.ts';
import { bad, integer, structure } from './telegram-fields.ts';
import { METHODS } from './telegram-methods.ts';
import { Refusal } from './telegram-refusal.ts';
import type { createUpdates } from './telegram-updates.ts';
import type { World } from './telegram-world.ts';

export interface Call {
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** HTTP status; 0 when the caller got none. */
  readonly status: number;
}

export interface Parts {
  readonly token: string;
  readonly world: World;
  readonly updates: ReturnType<typeof createUpdates>;
  readonly faults: ReturnType<typeof createFaults>;
  readonly calls: Call[];
  readonly changed: () => void;
}

/** Answers one request; rejects when the answer could not be written. */
export async function handle(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  const call = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(url.pathname);
  const params = await readParams(request, url.searchParams).catch((cause: unknown) => asRefusal(cause));
  const method = file ? 'file' : (call?.[2] ?? '');
  const fault = parts.faults.take(method, params instanceof Refusal ? undefined : params);
  if (fault?.mode === 'hang' || fault?.mode === 'drop') {
    note(parts, method, params, 0);
    if (fault.mode === 'drop') response.destroy();
    return;
  }
  if (fault?.mode === 'slow') await setTimeout(fault.delayMs ?? 0);
  const answer = await work(parts, file ?? call, method, params, gone.signal, fault);
  const lost = fault?.mode === 'lose';
  note(parts, method, params, lost ? 0 : answer.status);
  if (lost) response.destroy();
  else response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function work(
  parts: Parts,
  address: RegExpExecArray | null,
  method: string,
  params: Params | Refusal,
  gone: AbortSignal,
  fault: Fault | undefined,
): Promise<Answer> {
  try {
    if (!address) throw new Refusal(404, 'Not Found');
    authorize(parts.token, decodeURIComponent(address[1] ?? ''));
    if (fault?.mode === 'html') {
      return { status: fault.status, type: 'text/html', body: '<html><body>Bad Gateway</body></html>' };
    }
    if (fault && fault.mode !== 'lose' && fault.mode !== 'slow') throw injected(fault);
    if (method === 'file') return download(parts.world, address[2] ?? '');
    if (params instanceof Refusal) throw params;
    return json(200, { ok: true, result: await run(parts, method, params, gone) });
  } catch (cause) {
    const refusal = asRefusal(cause);
    return json(refusal.status, refusal.body());
  }
}

function authorize(expected: string, given: string): void {
  if (!/^\d+:[\w-]+$/.test(given)) throw new Refusal(404, 'Not Found');
  if (given !== expected) throw new Refusal(401, 'Unauthorized');
}

function injected({ status, description, retryAfter }: Fault): Refusal {
  const usual =
    status === 429
      ? `Too Many Requests: retry after ${retryAfter}`
      : status === 403
        ? 'Forbidden: bot was blocked by the user'
        : status === 404
          ? 'Not Found'
          : 'Internal Server Error';
  return new Refusal(status, description ?? usual, retryAfter);
}

async function run(parts: Parts, method: string, params: Params, gone: AbortSignal): Promise<unknown> {
  if (method.toLowerCase() === 'getwebhookinfo') {
    const pending = parts.updates.pending();
    return { url: parts.world.webhook, has_custom_certificate: false, pending_update_count: pending };
  }
  if (method.toLowerCase() !== 'getupdates') {
    const known = METHODS.get(method.toLowerCase());
    if (!known) throw new Refusal(404, 'Not Found');
    return known(parts.world, params);
  }
  if (parts.world.webhook) {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const allowed = structure(params, 'allowed_updates');
  if (allowed !== undefined && !Array.isArray(allowed)) throw bad("can't parse allowed updates");
  return await parts.updates.poll({
    offset: integer(params, 'offset') ?? 0,
    limit: Math.min(100, Math.max(1, integer(params, 'limit') ?? 100)),
    timeoutMs: Math.min(50, Math.max(0, integer(params, 'timeout') ?? 0)) * 1000,
    allowed: allowed?.map(String),
    gone,
  });
}

function download(world: World, path: string): Answer {
  const file = [...world.files.values()].find((one) => one.path === path);
  if (!file) throw new Refusal(404, 'Not Found');
  return { status: 200, type: 'application/octet-stream', body: file.bytes };
}

const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

function note(parts: Parts, method: string, params: Params | Refusal, status: number): void {
  if (method.toLowerCase() !== 'getupdates') {
    parts.calls.push({ method, status, fields: params instanceof Refusal ? {} : params.fields });
  }
  parts.changed();
}

/** What was refused; anything else is a mistake of this double and shows as 500. */
function asRefusal(cause: unknown): Refusal {
  return cause instanceof Refusal ? cause : new Refusal(500, `double: ${String(cause)}`);
}
