import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../contract/errors.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
};

export type InterfaceFile = { readonly type: string; readonly path: string };

/** What the server hands out, by address; nothing else has one. */
export type InterfaceFiles = {
  /** The page with a nonce of this answer's own. */
  readonly page: (nonce: string) => string;
  readonly files: ReadonlyMap<string, InterfaceFile>;
};

/** Lists a built interface: its page, and every file beside it that is of a known kind. */
export function listInterface(folder: string): Result<InterfaceFiles> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return fail('not-found', sentence('program.no-interface', { folder }));
  const page = readFileSync(index, 'utf8');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = new Map<string, InterfaceFile>();
  for (const name of names) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    if (type !== undefined && name !== 'index.html') files.set(`/${name}`, { type, path: join(folder, name) });
  }
  return ok({ page: (nonce) => page.replaceAll('NONCE-OF-THIS-ANSWER', nonce), files });
}
