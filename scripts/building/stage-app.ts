import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** For which system: as Node names them. */
export type Target = { readonly platform: NodeJS.Platform; readonly arch: string };

/** What the program reads while it runs, beside what is bundled. */
const shipped = [
  'dist/ui',
  'dist/electron',
  'electron/icon.png',
  'fixtures/tu-2022',
  'schemas/codebooks',
  'src/render/report/style',
  'LICENSE',
];

const fonts = {
  '@expo-google-fonts/inter': ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'],
  '@expo-google-fonts/noto-sans-sc': ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'],
} as const;

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

/**
 * Lays the desktop app as it runs into a folder, for one system: the bundles, what they read, and the two packages that
 * hold binaries, of which the binaries for other systems are left out.
 */
export function stageApp(folder: string, target: Target): void {
  for (const place of shipped) copy(place, folder);
  for (const [name, files] of Object.entries(fonts))
    for (const file of ['package.json', ...files]) copy(`node_modules/${name}/${file}`, folder);
  for (const part of ['package.json', 'LICENSE', 'lib', `prebuilds/${target.platform}-${target.arch}.node`])
    copy(`node_modules/better-sqlite3/${part}`, folder);
  copy('node_modules/@napi-rs/canvas', folder);
  copy(`node_modules/${canvasPackage(target)}`, folder);
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest(target), null, 2)}\n`);
}

/** The package with the binary of the canvas for a system. */
function canvasPackage({ platform, arch }: Target): string {
  const suffix = { linux: '-gnu', win32: '-msvc' }[platform as string] ?? '';
  return `@napi-rs/canvas-${platform}-${arch}${suffix}`;
}

function manifest(target: Target): unknown {
  const { name, version, description, license, dependencies } = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
  );
  const kept = ['better-sqlite3', '@napi-rs/canvas', ...Object.keys(fonts)];
  const needed = Object.fromEntries(kept.map((one) => [one, dependencies[one] ?? '*']));
  return {
    name,
    productName: 'Coproduction Workbench',
    // By it a desktop of Linux knows which program a window belongs to.
    desktopName: `${name}.desktop`,
    version,
    description,
    license,
    author: 'Coproduction Workbench',
    type: 'module',
    main: 'dist/electron/main.js',
    dependencies: { ...needed, [canvasPackage(target)]: dependencies['@napi-rs/canvas'] ?? '*' },
  };
}

function copy(place: string, folder: string): void {
  const [from, to] = [path.join(root, place), path.join(folder, place)];
  if (!existsSync(from)) throw new Error(`${place} is not there: the app for this system cannot be put together here.`);
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, filter: (source) => !source.endsWith('.d.ts') });
}
