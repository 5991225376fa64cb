import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { sentence } from '../contract/errors.ts';
import { fromWire } from '../contract/wire.ts';
import type { InterfaceFiles } from '../core/page/interface-files.ts';
import type { PageCarrier } from '../core/page/page-carrier.ts';
import { contentPolicy, standingHeaders } from '../core/page/security-headers.ts';
import type { Admission } from './admission.ts';
import { answerJson, refuse, startEvents } from './answer.ts';
import { answerCall } from './answer-call.ts';
import { guard, type Refusal } from './guard.ts';
import { readBody } from './read-body.ts';
import { newSecret } from './secrets.ts';
import type { Windows } from './windows.ts';

export type Parts = {
  readonly admission: Admission;
  readonly carrier: PageCarrier;
  readonly windows: Windows;
  readonly shown: InterfaceFiles;
  /** The most bytes of a call. */
  readonly largestBody: number;
};

const missing: Refusal = { status: 404, reason: sentence('program.nothing-here') };
const entering = z.strictObject({ token: z.string() });
const callPath = /^\/call\/([a-z][a-zA-Z.-]*)$/;
const windowId = /^[\w-]{8,64}$/;
const largestToken = 1000;

/** Answers one request, or turns it away. */
export async function answerRequest(
  parts: Parts & { readonly address: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = guard(request, parts.address);
  if (refusal !== undefined) refuse(response, refusal);
  else if (request.method === 'GET') await answerPage(parts.shown, request.url ?? '', response);
  else await answerPost(parts, request, response);
}

async function answerPage({ page, files }: InterfaceFiles, url: string, response: ServerResponse): Promise<void> {
  if (url === '/') {
    const nonce = newSecret();
    const headers = { 'content-security-policy': contentPolicy(nonce), 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(200, { ...standingHeaders, ...headers }).end(page(nonce));
    return;
  }
  const file = files.get(url);
  if (file === undefined) refuse(response, missing);
  else response.writeHead(200, { ...standingHeaders, 'content-type': file.type }).end(await readFile(file.path));
}

async function answerPost(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await admittedBody(parts, request);
  if ('status' in body) refuse(response, body);
  else if (request.url === '/session') enter(parts.admission, body.value, response);
  else await answerWindow(parts, { request, input: body.value }, response);
}

/** What a request holds, if it may be read at all. */
async function admittedBody(
  { admission, largestBody }: Parts,
  request: IncomingMessage,
): Promise<Refusal | { readonly value: unknown }> {
  const secret = request.headers['x-copro-session'];
  const known = typeof secret === 'string' && admission.knows(secret);
  if (request.url !== '/session' && !known) return { status: 401, reason: sentence('program.not-let-in') };
  const text = await readBody(request, request.url === '/session' ? largestToken : largestBody);
  if (text === undefined) return { status: 413, reason: sentence('program.too-much') };
  return fromWire(text) ?? { status: 400, reason: sentence('program.no-json') };
}

type Asked = { readonly request: IncomingMessage; readonly input: unknown };

async function answerWindow(parts: Parts, { request, input }: Asked, response: ServerResponse): Promise<void> {
  const window = request.headers['x-copro-window'];
  const method = callPath.exec(request.url ?? '')?.[1];
  if (typeof window !== 'string' || !windowId.test(window))
    refuse(response, { status: 400, reason: sentence('program.no-window') });
  else if (request.url === '/events') listen(parts.windows, window, response);
  else if (method === undefined) refuse(response, missing);
  else await answerCall(parts.carrier, { method, window, input }, response);
}

function enter(admission: Admission, given: unknown, response: ServerResponse): void {
  const parsed = entering.safeParse(given);
  const secret = parsed.success ? admission.enter(parsed.data.token) : undefined;
  if (secret === undefined) refuse(response, { status: 403, reason: sentence('program.address-used') });
  else answerJson(response, 200, { secret });
}

/** So that both sides notice a line that has gone dead. */
const heartbeat = 15_000;

function listen(windows: Windows, window: string, response: ServerResponse): void {
  const stream = startEvents(response);
  stream.send('welcome', {});
  const beating = setInterval(() => {
    stream.send('heartbeat', {});
  }, heartbeat);
  response.once('close', () => {
    clearInterval(beating);
    windows.depart(window, stream);
  });
  windows.arrive(window, stream);
}
