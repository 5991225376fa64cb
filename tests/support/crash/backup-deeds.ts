import { dirname, join } from 'node:path';
import { must } from '../must.ts';
import type { Deed } from './deed.ts';

/** Keeping copies and taking them back. Nobody has a project open that is replaced, so a restore begins with closing it. */
export const backupDeeds: readonly Deed[] = [
  {
    kind: 'backup',
    weight: 2,
    prepare: ({ life: { call, project } }) => Promise.resolve(() => call('backups.create', { project: project() })),
  },
  {
    kind: 'restore',
    weight: 2,
    prepare: async ({ life: { call, path, close } }) => {
      const [newest] = must(await call('backups.list', { file: path })).backups;
      const backup = newest?.path ?? join(dirname(path), 'none was made.copro');
      return async () => {
        await close();
        return call('backups.restore', { backup, file: path, by: 'Ana' });
      };
    },
  },
];
