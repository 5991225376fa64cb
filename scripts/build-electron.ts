/** Builds the desktop app into dist/electron where that is missing or older than its sources; says so in one line. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { isOlderThan } from './building/newest.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = path.join(root, 'dist/electron');
const sources = ['electron', 'src/core', 'src/contract', 'src/domain', 'src/formats', 'src/render', 'src/store'];

/** What is built is what people get, whoever asks for it. */
process.env['NODE_ENV'] = 'production';

/** A file that looks for others beside itself still finds them, though it is now part of another. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform(code, id) {
    if (!code.includes('import.meta.url') || id.includes('node_modules')) return undefined;
    const from = path.relative(target, id).replaceAll(path.sep, '/');
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(from)}, import.meta.url).href`);
  },
};

/** What stays a package: binaries, and the window itself. Everything else becomes part of a few files. */
const external = ['electron', 'better-sqlite3', '@napi-rs/canvas'];

function bundle(input: Readonly<Record<string, string>>, format: 'es' | 'cjs'): InlineConfig {
  const ending = format === 'es' ? 'js' : 'cjs';
  return {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [keepPlaces],
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: false,
      minify: false,
      target: 'es2024',
      rolldownOptions: {
        input,
        output: { format, entryFileNames: `[name].${ending}`, chunkFileNames: `[name]-[hash].${ending}` },
      },
    },
  };
}

async function build(): Promise<void> {
  const vite = await import('vite');
  const began = performance.now();
  process.stdout.write('Building the desktop app …');
  // Parts of it are named by what they hold, so those of an earlier build would stay and be packed.
  rmSync(target, { recursive: true, force: true });
  const entry = (name: string): string => path.join(root, `electron/${name}.ts`);
  await vite.build({
    ...bundle({ main: entry('main'), 'core-process': entry('core-process') }, 'es'),
  });
  await vite.build(bundle({ preload: entry('preload') }, 'cjs'));
  process.stdout.write(` ${String(Math.round((performance.now() - began) / 1000))} s\n`);
}

const built = path.join(target, 'preload.cjs');
if (!existsSync(built) || isOlderThan(built, [...sources, 'package-lock.json', 'scripts/build-electron.ts'], root))
  await build();
