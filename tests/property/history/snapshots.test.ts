import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSnapshotReader, readSnapshot } from '../../../src/store/read/read-snapshot.ts';
import { codes, coding, command, sampleProject } from '../../store/support/sample.ts';
import { must } from '../../support/must.ts';
import { perform, sampleSize, someAct } from './random-commands.ts';

describe('snapshots that are read one after the other', () => {
  it('are those that one reads afresh, whatever was done and undone in between', () => {
    fc.assert(
      fc.property(fc.array(someAct, { minLength: 2, maxLength: 14 }), (acts) => {
        const project = sampleProject(sampleSize);
        const read = createSnapshotReader();
        for (const act of acts) {
          perform(project, act);
          expect(must(read(project))).toEqual(must(readSnapshot(project)));
        }
        project.close();
      }),
      { numRuns: 60 },
    );
  });

  it('read again only the columns that changed', () => {
    const project = sampleProject(2);
    const read = createSnapshotReader();
    command(project, (write) =>
      write.putCodings([coding(1, 'type', codes('public')), coding(1, 'role', codes('other'))]),
    );
    const before = must(read(project));
    command(project, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    const after = must(read(project));
    expect(after.cases).toBe(before.cases);
    expect(after.codings.map((column) => before.codings.includes(column))).toEqual([false, true]);
    expect(after.codings[0]?.answers.map(({ answer }) => answer)).toEqual([codes('private')]);
  });
});
