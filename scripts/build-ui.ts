/** Builds the interface into dist/ui where that is missing or older than its sources; says so in one line. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOlderThan } from './building/newest.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = path.join(root, 'dist/ui');
const sources = ['src/ui', 'src/contract', 'src/domain', 'package-lock.json', 'scripts/build-ui.ts'];

function isFresh(): boolean {
  const page = path.join(target, 'index.html');
  return existsSync(page) && !isOlderThan(page, sources, root);
}

/** What is built is what people get, whoever asks for it: under the tests' own NODE_ENV React would be the slow one for developers. */
process.env['NODE_ENV'] = 'production';

/** Built beside its place and moved there whole, so that nobody is served half of it. */
async function buildInterface(): Promise<void> {
  // Loaded only now: mostly there is nothing to build, and it takes a second.
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const began = performance.now();
  process.stdout.write('Building the interface …');
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(path.join(cache, 'ui-'));
  const outDir = path.join(aside, 'ui');
  await build({
    configFile: false,
    root: path.join(root, 'src/ui'),
    plugins: [react()],
    html: { cspNonce: 'NONCE-OF-THIS-ANSWER' },
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      // A font written into the style sheet would be refused by the page's own policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
    },
  });
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameOver(outDir);
  rmSync(aside, { recursive: true, force: true });
  process.stdout.write(` ${String(Math.round((performance.now() - began) / 1000))} s\n`);
}

function renameOver(outDir: string): void {
  try {
    renameSync(outDir, target);
  } catch (error) {
    // Two builds at once: the other one was there first with the same.
    if (!existsSync(path.join(target, 'index.html'))) throw error;
  }
}

if (!isFresh()) await buildInterface();
