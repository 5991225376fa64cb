import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { userFolder } from '../src/core/user-folder.ts';

/** The folder of the program: the repository, or what a package holds. */
const root = fileURLToPath(new URL('../', import.meta.url));

/** What the program needs of its own, and where it keeps what belongs to the person. */
export const places = {
  interface: join(root, 'dist/ui'),
  core: join(root, 'dist/electron/core-process.js'),
  preload: join(root, 'dist/electron/preload.cjs'),
  package: join(root, 'package.json'),
  icon: join(root, 'electron/icon.png'),
  home: userFolder(),
  profile: join(userFolder(), 'window'),
  logs: join(userFolder(), 'logs'),
} as const;
