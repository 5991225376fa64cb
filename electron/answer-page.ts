import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { InterfaceFiles } from '../src/core/page/interface-files.ts';
import { contentPolicy, standingHeaders } from '../src/core/page/security-headers.ts';
import { crashPage, isOwn } from './app-address.ts';
import { crashHtml, crashScript } from './crash-page.ts';

type Shown = { readonly files: InterfaceFiles; /** What the crash page says now. */ readonly report: () => string };

/** Answers a request for a page of ours: what the interface consists of, the crash page, and nothing else. */
export async function answerPage(
  { files, report }: Shown,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (!isOwn(request.url)) return refused(403);
  if (request.method !== 'GET') return refused(405);
  const { pathname } = new URL(request.url);
  if (pathname === '/') return html((nonce) => files.page(nonce));
  if (pathname === new URL(crashPage).pathname) return html((nonce) => crashHtml(report(), nonce));
  if (pathname === crashScript.path) return answer(crashScript.text, 'text/javascript; charset=utf-8');
  const file = files.files.get(pathname);
  return file === undefined ? refused(404) : answer(new Uint8Array(await readFile(file.path)), file.type);
}

function html(page: (nonce: string) => string): Response {
  const nonce = randomBytes(32).toString('base64url');
  const headers = { 'content-security-policy': contentPolicy(nonce) };
  return answer(page(nonce), 'text/html; charset=utf-8', headers);
}

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, { headers: { ...standingHeaders, 'content-type': type, ...headers } });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: { ...standingHeaders } });
}
