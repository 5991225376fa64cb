import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { like } from '../../support/like.ts';
import { ask, enter, letIn, pageHeaders, startLoopback, tokenOf } from '../../support/loopback.ts';

const read = '/call/preferences.read';

describe('the loopback server', () => {
  it('listens on no address but 127.0.0.1', async () => {
    const { port } = await startLoopback();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address }) => address !== '127.0.0.1' && !address.startsWith('fe80'))
      .map(({ address }) => address);
    const reached = await Promise.all(['127.0.0.2', ...others].map((host) => connects(host, port)));
    expect(reached.filter(Boolean)).toEqual([]);
    expect(await connects('127.0.0.1', port)).toBe(true);
  });

  it.each(['localhost', '127.0.0.1', 'rebound.example', '127.0.0.1.rebound.example'])(
    'answers 421 to the name %s, before anything else',
    async (host) => {
      const { port } = await startLoopback();
      for (const name of [`${host}:${String(port + 1)}`, host === '127.0.0.1' ? host : `${host}:${String(port)}`]) {
        const answer = await ask(port, '/', { headers: { host: name } });
        expect(answer.status).toBe(421);
        expect(answer.text).not.toContain('nonce');
      }
    },
  );

  it.each([
    ['no origin', { origin: undefined }, 403],
    ['the origin null', { origin: 'null' }, 403],
    ['a foreign origin', { origin: 'http://evil.example' }, 403],
    ['another port of this machine as origin', { origin: 'http://127.0.0.1:1' }, 403],
    ['the origin localhost', { origin: 'http://localhost' }, 403],
    ['a request of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a request of another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text, which needs no preflight', { 'content-type': 'text/plain' }, 415],
    ['no type at all', { 'content-type': undefined }, 415],
    ['no session', { 'x-copro-session': undefined }, 401],
    ['a wrong session', { 'x-copro-session': 'x'.repeat(43) }, 401],
    ['no window', { 'x-copro-window': undefined }, 400],
    ['a cookie in place of the session', { 'x-copro-session': undefined, cookie: 'x-copro-session=SECRET' }, 401],
  ])('refuses a call with %s', async (_what, headers, status) => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const good = { method: 'POST', headers: pageHeaders(server.port, secret), body: '{}' };
    expect((await ask(server.port, read, good)).status).toBe(200);
    const cookie = 'cookie' in headers ? { cookie: headers.cookie.replace('SECRET', secret) } : {};
    const bad = { ...good, headers: { ...good.headers, ...headers, ...cookie } };
    expect((await ask(server.port, read, bad)).status).toBe(status);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])(
    'does nothing on %s to a call',
    async (method) => {
      const server = await startLoopback();
      const secret = await letIn(server);
      const { status } = await ask(server.port, read, { method, headers: pageHeaders(server.port, secret) });
      expect([403, 404, 405]).toContain(status);
    },
  );

  it('grants no preflight and sends no header that would share anything', async () => {
    const server = await startLoopback();
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
    const answers = [
      await ask(server.port, read, { method: 'OPTIONS', headers }),
      await ask(server.port, '/', { headers }),
      await enter(server.port, tokenOf(server)),
    ];
    const shared = answers.flatMap((answer) =>
      Object.keys(answer.headers).filter((name) => /^access-control/.test(name)),
    );
    expect(shared).toEqual([]);
    expect(answers[0]?.status).toBe(405);
    expect(answers.map((answer) => answer.headers['set-cookie'])).toEqual([undefined, undefined, undefined]);
  });

  it('refuses to become a web socket', async () => {
    const server = await startLoopback();
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'x',
      'sec-websocket-version': '13',
    };
    expect((await ask(server.port, '/events', { headers })).status).toBe(403);
  });

  it('refuses more than a call may hold, whether it says so or not', async () => {
    const server = await startLoopback({ largestBody: 3000 });
    const secret = await letIn(server);
    const headers = pageHeaders(server.port, secret);
    const whole = `"${'x'.repeat(2998)}"`;
    expect((await ask(server.port, read, { method: 'POST', headers, body: whole })).status).toBe(200);
    const body = `${whole} `;
    expect((await ask(server.port, read, { method: 'POST', headers, body })).status).toBe(413);
    const unsaid = { ...headers, 'transfer-encoding': 'chunked' };
    expect((await ask(server.port, read, { method: 'POST', headers: unsaid, body })).status).toBe(413);
  });

  it('refuses what is not JSON, and methods that the contract lacks', async () => {
    const server = await startLoopback();
    const headers = pageHeaders(server.port, await letIn(server));
    const post = (path: string, body: string) => ask(server.port, path, { method: 'POST', headers, body });
    expect((await post(read, '{')).status).toBe(400);
    expect((await post(read, '{"file":{"$bytes":"*"}}')).status).toBe(400);
    expect(JSON.parse((await post('/call/constructor', '{}')).text)).toMatchObject({ error: { code: 'not-found' } });
    expect((await post('/call/', '{}')).status).toBe(404);
  });
});

describe('a refusal', () => {
  it.each([
    [{ headers: { host: 'localhost' } }, 'This server answers to its own address only.'],
    [{ method: 'PUT' }, 'Only GET for the page and POST for calls.'],
    [{ path: '/nowhere', method: 'GET' }, 'There is nothing here.'],
    [{ path: '/call/' }, 'There is nothing here.'],
    [{ headers: { origin: 'null' } }, 'Requests from other pages are refused.'],
    [{ headers: { 'content-type': 'text/plain' } }, 'Calls are JSON.'],
    [{ headers: { 'x-copro-session': 'x' } }, 'This window was not let in. Start it again: copro open.'],
    [{ headers: { 'x-copro-window': 'short' } }, 'A call says which window it comes from.'],
    [{ headers: { 'x-copro-window': 'with a blank' } }, 'A call says which window it comes from.'],
    [{ body: 'x'.repeat(2000) }, 'This is more than a call may hold.'],
    [{ body: '{' }, 'This is not JSON.'],
    [{ path: '/session', body: '{"token":"x"}' }, 'This address was used before, or is older than a minute.'],
  ])('of %j says why in one line, and hangs up', async (asked, why) => {
    const server = await startLoopback({ largestBody: 1000 });
    const good = pageHeaders(server.port, await letIn(server));
    const { path = read, headers = {}, ...more } = { method: 'POST', body: '{}', ...asked } as Partial<Sent>;
    const answer = await ask(server.port, path, { ...more, headers: { ...good, ...headers } });
    expect(answer.text).toBe(`${why}\n`);
    expect(answer.headers.connection).toBe('close');
  });

  it('meets whoever would enter with more than a token, or with none', async () => {
    const { port } = await startLoopback();
    const enterWith = (body: string) => ask(port, '/session', { method: 'POST', headers: pageHeaders(port), body });
    for (const body of ['{}', '[]', 'null', '{"token":1}', '{"token":"x","more":1}'])
      expect({ body, status: (await enterWith(body)).status }).toEqual({ body, status: 403 });
    expect((await enterWith(JSON.stringify({ token: 'x'.repeat(2000) }))).status).toBe(413);
  });
});

type Sent = {
  readonly path: string;
  readonly method: string;
  readonly body: string;
  readonly headers: Record<string, string>;
};

describe('the page of the loopback server', () => {
  it.each([undefined, 'same-origin', 'none'])('is there with its parts for itself: sec-fetch-site %s', async (site) => {
    const { port } = await startLoopback();
    const headers = { 'sec-fetch-site': site };
    expect((await ask(port, '/', { headers })).status).toBe(200);
    expect(await ask(port, '/assets/main.js', { headers })).toMatchObject({ status: 200, text: 'export {};' });
  });

  it('comes with a strict policy whose nonce is another one each time', async () => {
    const { port } = await startLoopback();
    const [first, second] = [await ask(port, '/'), await ask(port, '/')];
    const policies = [first, second].map(({ headers }) => String(headers['content-security-policy']));
    const nonces = policies.map((policy) => /'nonce-([\w-]{43})'/.exec(policy)?.[1] ?? '');
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first.text).toContain(`nonce="${nonces[0] ?? 'none'}"`);
    expect(policies[0]).not.toMatch(/unsafe|\*|https?:/);
    expect(policies[0]?.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it.each(['/', '/assets/main.js', '/nowhere'])('is neither kept, guessed, referred nor shared: %s', async (path) => {
    const { port } = await startLoopback();
    expect((await ask(port, path)).headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-type': like(/^text\//),
    });
  });

  it.each([
    '/secret.js',
    '/../secret.js',
    '/assets/../../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/..%5c..%5csecret.js',
    '//secret.js',
    '/index.html',
    '/assets',
    '/assets/main.js?x=1',
  ])('is made of listed files alone: %s is none', async (path) => {
    const { port } = await startLoopback();
    expect((await ask(port, path)).status).toBe(404);
    expect((await ask(port, '/assets/main.js')).text).toBe('export {};');
  });

  it('can be gone to from elsewhere, but not be framed or read by parts', async () => {
    const { port } = await startLoopback();
    const from = (mode: string, dest: string) => ({
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest },
    });
    expect((await ask(port, '/', from('navigate', 'document'))).status).toBe(200);
    expect((await ask(port, '/', from('navigate', 'iframe'))).status).toBe(403);
    expect((await ask(port, '/', from('no-cors', 'script'))).status).toBe(403);
    expect((await ask(port, '/assets/main.js', from('no-cors', 'script'))).status).toBe(403);
  });
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
