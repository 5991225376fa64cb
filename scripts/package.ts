/**
 * `npm run package`: the desktop app as packages for this system, into dist/packages; `npm run package -- --dir` makes the
 * folder alone. Other arguments go to electron-builder. ELECTRON_OVERRIDE_DIST_PATH names an Electron to take instead of
 * downloading one.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageApp } from './building/stage-app.ts';
import { thirdPartyNotices } from './building/third-party-notices.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const staged = path.join(root, 'dist/app');
const given = process.argv.slice(2);
const { env } = process;
const outputOption = '-c.directories.output=';

/** What says that a build is signed, by system; on Linux the checksums stand in for it. */
const signing: Readonly<Record<string, string>> = { darwin: 'CSC_LINK', win32: 'WIN_CSC_LINK' };

function isSigned(): boolean {
  const name = signing[process.platform];
  return name === undefined ? false : (env[name] ?? '') !== '';
}

function sizeOf(place: string): number {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
}

function run(script: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...more },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The electron of a folder given says its version; electron-builder asks for it when it does not download one. */
function electronGiven(): string[] {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  if (folder === '') return [];
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}

/** Where newer builds are published; known where they are, and nowhere else. */
function tellWhereReleasesAre(): void {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') return;
  const file = path.join(staged, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const releases = `https://api.github.com/repos/${repository}/releases/latest`;
  writeFileSync(file, JSON.stringify({ ...manifest, releases }, null, 2));
}

run('scripts/build-ui.ts', []);
run('scripts/build-electron.ts', []);
const arch = given.includes('--arm64') ? 'arm64' : given.includes('--x64') ? 'x64' : process.arch;
rmSync(staged, { recursive: true, force: true });
stageApp(staged, { platform: process.platform, arch });
writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root));
tellWhereReleasesAre();
const signed = isSigned();
run('node_modules/electron-builder/cli.js', [`--${arch}`, ...electronGiven(), ...given], {
  COPRO_SIGNED: signed ? '' : '-unsigned',
  ...(signed ? {} : { CSC_IDENTITY_AUTO_DISCOVERY: 'false' }),
});
const wanted = given.find((argument) => argument.startsWith(outputOption))?.slice(outputOption.length);
const output = wanted ?? path.join(root, 'dist/packages');
for (const name of readdirSync(output)) {
  const megabytes = Math.round(sizeOf(path.join(output, name)) / 1_000_000);
  process.stdout.write(`${name.padEnd(60)}${String(megabytes).padStart(6)} MB\n`);
}
if (!signed) process.stdout.write('This build is not signed: systems that ask for a signature will warn of it.\n');
