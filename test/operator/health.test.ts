import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { HealthError, type HealthOptions, openHealth } from '../../src/operator/health.ts';

async function open(check: HealthOptions['check'], port = 0, host = '127.0.0.1') {
  const health = await openHealth({ port, host, check, log: createLog('silent') });
  onTestFinished(() => health[Symbol.asyncDispose]());
  return { health, url: `http://127.0.0.1:${health.port}` };
}

describe('openHealth', () => {
  it('says that all is well, and what else is known', async () => {
    const { url } = await open(() => ({ ok: true, waiting: 2 }));
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ ok: true, waiting: 2 });
  });

  it('asks anew each time, and says when something is wrong', async () => {
    let ok = true;
    const { url } = await open(() => ({ ok }));
    expect((await fetch(`${url}/health?from=monitor`)).status).toBe(200);
    ok = false;
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ok: false });
  });

  it('is unwell when the check itself fails, and tells nobody why', async () => {
    const { url } = await open(() => {
      throw new Error('secret');
    });
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('{"ok":false}\n');
  });

  it.each([
    ['GET', '/'],
    ['GET', '/healthy'],
    ['GET', '/health/more'],
    ['POST', '/health'],
  ])('knows nothing else: %s %s', async (method, path) => {
    const { url } = await open(() => ({ ok: true }));
    const response = await fetch(url + path, { method, ...(method === 'POST' && { body: 'x' }) });
    expect(response.status).toBe(404);
  });

  it('says in one sentence that the port is in use', async () => {
    const { health } = await open(() => ({ ok: true }));
    const second = open(() => ({ ok: true }), health.port);
    await expect(second).rejects.toThrow(HealthError);
    await expect(second).rejects.toThrow(`Port ${health.port} is already in use. Set PORT to a free one`);
  });

  it('says in one sentence that the address is not here', async () => {
    const second = open(() => ({ ok: true }), 0, '203.0.113.1');
    await expect(second).rejects.toThrow('HOST is 203.0.113.1, which is not an address of this machine.');
  });

  it.each([
    ['keeps its connection', 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['never ends its request', 'GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /hea'],
  ])('stops although a monitor %s', async (_case, sent) => {
    const { health } = await open(() => ({ ok: true }));
    const monitor = connect(health.port, '127.0.0.1');
    monitor.write(sent);
    await new Promise((resolve) => monitor.once('data', resolve));
    const closed = new Promise((resolve) => monitor.once('close', resolve));
    await health[Symbol.asyncDispose]();
    await closed;
    await expect(fetch(`http://127.0.0.1:${health.port}/health`)).rejects.toThrow();
  });
});
