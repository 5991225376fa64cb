import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDispatch } from '../../src/contract/dispatch.ts';
import { createCore } from '../../src/core/create-core.ts';
import { listInterface } from '../../src/core/page/interface-files.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.ts';
import { must } from './must.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Loopback = RunningServer & { readonly home: string; readonly port: number };

/** The real server over the real core and a page of two files, in a folder of the person's own. */
export async function startLoopback(
  options: Omit<Partial<ServerOptions>, 'send' | 'shown'> = {},
  home = temporaryFolder(),
): Promise<Loopback> {
  const core = createCore({ clock: systemClock, ids: systemIds }, home);
  const page = join(home, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<style nonce="NONCE-OF-THIS-ANSWER"></style>');
  writeFileSync(join(page, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(home, 'secret.js'), 'no page');
  const shown = must(listInterface(page));
  const server = must(await startServer({ send: createDispatch(core.handlers), shown, ...options }));
  onTestFinished(async () => {
    await server.stop();
    core.close();
  });
  return { ...server, home, port: Number(new URL(server.origin).port) };
}

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

type Asked = {
  readonly method?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string | Uint8Array;
};

/** A request with exactly these headers: not what a browser would make of them. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '' }: Asked = {},
): Promise<Answer> {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: Object.fromEntries(given), agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What the page sends along, which single tests then leave out or falsify. */
export function pageHeaders(port: number, secret?: string): Record<string, string | undefined> {
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-copro-session': secret,
    'x-copro-window': 'window-of-a-test',
  };
}

export function tokenOf(server: Loopback): string {
  return new URLSearchParams(new URL(server.launchAddress()).hash.slice(1)).get('launch') ?? '';
}

/** Enters with a token; the answer holds the secret where it was good. */
export function enter(port: number, token: string): Promise<Answer> {
  return ask(port, '/session', { method: 'POST', headers: pageHeaders(port), body: JSON.stringify({ token }) });
}

/** Lets a window in. */
export async function letIn(server: Loopback): Promise<string> {
  const { text } = await enter(server.port, tokenOf(server));
  return (JSON.parse(text) as { secret: string }).secret;
}

/** Calls a method as the page of a window does, and gives its reply. */
export async function callAs(
  server: Loopback,
  secret: string,
  [method, input, window = 'window-of-a-test']: readonly [string, unknown, (string | undefined)?],
): Promise<unknown> {
  const headers = { ...pageHeaders(server.port, secret), 'x-copro-window': window };
  const asked = { method: 'POST', headers, body: JSON.stringify(input) };
  const { text } = await ask(server.port, `/call/${method}`, asked);
  const data = /^data: (?<reply>.*)$/m.exec(text.slice(Math.max(0, text.indexOf('event: reply'))))?.groups?.['reply'];
  return JSON.parse(data ?? text);
}
