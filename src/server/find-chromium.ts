import { existsSync } from 'node:fs';
import path from 'node:path';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Every browser of the Chromium family that lies where its installer puts it, the likeliest first. */
export function chromiumPrograms(): string[] {
  return usualPaths().filter((candidate) => existsSync(candidate));
}

function usualPaths(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPrograms.map((program) => path.join(root, program)));
  }
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = onPath.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  if (platform !== 'darwin') return found;
  return [...macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...found];
}
