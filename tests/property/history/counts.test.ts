import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHistory, readHistoryEntry } from '../../../src/store/history/read-history.ts';
import { historiedTables } from '../../../src/store/migrations/historied-tables.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { sampleProject } from '../../store/support/sample.ts';
import { must } from '../../support/must.ts';
import { perform, revision, sampleSize, someAct } from './random-commands.ts';

type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The stamp of every row, by table and key, straight from the file. */
function rowsOf({ writer }: WritableProject): Rows {
  return new Map(
    historiedTables.map(({ name, key }) => {
      const keys = key.map((column) => `"${column}"`).join(` || ' ' || `);
      const rows = writer.statement(`SELECT ${keys} || '', command FROM "${name}"`).raw().all() as [string, number][];
      return [name, new Map(rows)];
    }),
  );
}

/** What became of the rows between two states, of which the later is that after the command `seq`. */
function countByHand(before: Rows, after: Rows, seq: number): object[] {
  return [...after].flatMap(([table, now]) => {
    const then = before.get(table) ?? new Map<string, number>();
    const written = [...now].filter(([, command]) => command === seq).map(([key]) => key);
    const count = {
      table,
      added: written.filter((key) => !then.has(key)).length,
      changed: written.filter((key) => then.has(key)).length,
      removed: [...then.keys()].filter((key) => !now.has(key)).length,
    };
    return count.added + count.changed + count.removed === 0 ? [] : [count];
  });
}

describe('the history', () => {
  it('counts of each command the rows it added, changed and removed, as the rows themselves show, today and later', () => {
    fc.assert(
      fc.property(fc.array(someAct, { minLength: 2, maxLength: 14 }), (acts) => {
        const project = sampleProject(sampleSize);
        const expected = new Map<number, object[]>();
        for (const given of acts) {
          const [before, last] = [rowsOf(project), revision(project)];
          perform(project, given);
          const seq = revision(project);
          if (seq > last) expected.set(seq, countByHand(before, rowsOf(project), seq));
        }
        const { entries } = must(readHistory(project, { limit: 1000 }));
        const told = new Map(entries.map(({ seq, counts }) => [seq, counts]));
        for (const [seq, counts] of expected) {
          expect(told.get(seq)).toEqual(counts);
          const { entry, rows } = must(readHistoryEntry(project, seq, 1000));
          expect(entry.counts).toEqual(counts);
          const all = entry.counts.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
          expect(rows).toHaveLength(all);
        }
        project.close();
      }),
      { numRuns: 25 },
    );
  });
});
