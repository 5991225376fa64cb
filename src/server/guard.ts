import type { IncomingMessage } from 'node:http';
import { sentence } from '../contract/errors.ts';

/** Why a request is turned away, with the status that says so. */
export type Refusal = { readonly status: number; readonly reason: string };

/** Turns away whatever does not come from this server’s own page; `address` is `127.0.0.1:PORT`. */
export function guard(request: IncomingMessage, address: string): Refusal | undefined {
  // First of all: a foreign name that resolves to this machine must learn nothing.
  if (request.headers.host !== address) return { status: 421, reason: sentence('program.own-address') };
  if (request.method === 'GET') return guardPage(request);
  if (request.method === 'POST') return guardCall(request, address);
  return { status: 405, reason: sentence('program.only-get-post') };
}

function guardPage({ headers, url }: IncomingMessage): Refusal | undefined {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined;
  // Somebody may follow a link here; another page may not load parts of this one.
  const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return opens && url === '/' ? undefined : foreign;
}

const foreign: Refusal = { status: 403, reason: sentence('program.foreign') };

function guardCall({ headers }: IncomingMessage, address: string): Refusal | undefined {
  if (headers.origin !== `http://${address}`) return foreign;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return foreign;
  if (headers['content-type'] !== 'application/json') return { status: 415, reason: sentence('program.json-calls') };
  return undefined;
}
