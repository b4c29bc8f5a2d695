import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Log } from '../lib/log.ts';
import { OperatorError } from '../lib/operator-error.ts';

/** The health check cannot be offered; the message is meant for the operator. */
export class HealthError extends OperatorError {}

export interface HealthOptions {
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** `ok` decides the status; whatever stands beside it is shown to anybody who asks, so no secrets. */
  readonly check: () => object & { readonly ok: boolean };
  readonly log: Log;
}

export interface Health {
  /** The port that was really taken. */
  readonly port: number;
  /** Takes no new request and closes every connection. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Answers `GET /health` with 200 or 503 and the check as JSON, anything else with 404.
 * @throws HealthError when the port cannot be listened on.
 */
export async function openHealth({ port, host, check, log }: HealthOptions): Promise<Health> {
  const server = createServer(answerWith(check, log));
  await listen(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Every request is answered in the moment it is read; what is open now has asked nothing whole.
        server.closeAllConnections();
      }),
  };
}

function answerWith(check: HealthOptions['check'], log: Log): RequestListener {
  return (request, response) => {
    // A monitor that sends a body must not keep the connection from ending.
    request.resume();
    if (!asksForHealth(request)) return send(response, 404, { error: 'not found' });
    try {
      const health = check();
      send(response, health.ok ? 200 : 503, health);
    } catch (error) {
      log.error({ err: error }, 'the health check failed');
      send(response, 503, { ok: false });
    }
  };
}

const asksForHealth = ({ method, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/health(?:\?|$)/.test(url ?? '');

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new HealthError(explain(cause, port, host), { cause })),
    );
    server.listen({ port, host }, resolve);
  });
}

function explain({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Set PORT to a free one, or leave it empty to do without the health check.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is not an address of this machine. Set it to 0.0.0.0 or 127.0.0.1.`;
    default:
      return `The health check cannot listen on ${host}:${port}: ${message}.`;
  }
}
