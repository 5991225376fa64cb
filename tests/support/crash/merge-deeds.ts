import { dirname, join } from 'node:path';
import { must } from '../must.ts';
import { copiedSteps, copyName } from './copies.ts';
import type { Deed } from './deed.ts';

/** Bringing in what others did on their copies, and settling what stands against one another. */
export const mergeDeeds: readonly [Deed, ...Deed[]] = [
  {
    kind: 'merge',
    weight: 3,
    prepare: ({ life: { call, path, project }, chance, step }) => {
      const made = copiedSteps(step - 1);
      const after = made[chance.below(made.length)];
      const other = join(dirname(path), after === undefined ? 'none was made.copro' : copyName(after));
      return Promise.resolve(() => call('merge.run', { project: project(), other, by: 'Ana' }));
    },
  },
  {
    kind: 'settle',
    weight: 2,
    prepare: async ({ life: { call, project }, chance, step }) => {
      const open = must(await call('merge.tasks', { project: project() }));
      // Where there are none, one that is refused.
      const task = open[chance.below(open.length)]?.task ?? step;
      const keep = chance.pick(['this', 'other'] as const);
      return () => call('merge.settle', { project: project(), task, keep, by: 'Ben' });
    },
  },
];
