import { describe, expect, it } from 'vitest';
import { markRestorePoint, redo, undo } from '../../src/store/history/undo.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { must } from '../support/must.ts';
import { rowsOf } from './support/raw.ts';
import { coding, command, sampleCases, sampleProject } from './support/sample.ts';

const cases = 1500;
const triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";
const history = `SELECT command, table_name, operation, key_1, key_2, key_3, key_4, writer, old FROM history
  ORDER BY key_1, key_2, key_3`;
const codings = 'SELECT variable_key, coder_key, case_key, codebook_version, number FROM coding';

/** Entry 2: a number by Ada on every case. */
function coded(): WritableProject {
  const project = sampleProject(cases);
  const all = sampleCases(cases).map(({ number }) => coding(number, 'people', { kind: 'number', value: number / 3 }));
  command(project, (write) => write.putCodings(all));
  return project;
}

describe('an undo of several entries', () => {
  it('gives cases back the numbers that they exchanged in between', () => {
    const project = sampleProject(2);
    const numbers = (): unknown => rowsOf(project.path, 'SELECT case_key, number FROM "case" ORDER BY case_key');
    const before = numbers();
    must(markRestorePoint(project, 'Before', 'tests'));
    const [first, second] = sampleCases(2);
    if (first === undefined || second === undefined) throw new Error('two cases were made');
    command(project, (write) => write.putCases([{ ...first, number: 9 }]));
    command(project, (write) => write.putCases([{ ...second, number: 1 }]));
    command(project, (write) => write.putCases([{ ...first, number: 2 }]));
    const exchanged = numbers();
    must(undo(project, { kind: 'restore-point', name: 'Before' }, 'tests'));
    expect(numbers()).toEqual(before);
    must(redo(project, 'tests'));
    expect(numbers()).toEqual(exchanged);
  });
});

describe('an undo of many rows', () => {
  it('leaves the history that a deletion of each would leave, and the triggers that write it', () => {
    const [whole, pieces] = [coded(), coded()];
    const before = rowsOf(whole.path, triggers);
    must(undo(whole, { kind: 'entry', seq: 2 }, 'tests'));
    command(pieces, (write) =>
      write.deleteCodings(sampleCases(cases).map(({ number }) => ({ case: number, variable: 'people', coder: 'ada' }))),
    );
    expect(rowsOf(whole.path, codings)).toEqual([]);
    expect(rowsOf(whole.path, history)).toEqual(rowsOf(pieces.path, history));
    expect(rowsOf(whole.path, history)).toHaveLength(cases);
    expect(rowsOf(whole.path, triggers)).toEqual(before);
  });

  it('is itself undone and done again, row for row', () => {
    const project = coded();
    const content = (): unknown => rowsOf(project.path, codings);
    const before = content();
    must(undo(project, { kind: 'entry', seq: 2 }, 'tests'));
    must(redo(project, 'tests'));
    expect(content()).toEqual(before);
    must(undo(project, { kind: 'latest' }, 'tests'));
    expect(content()).toEqual([]);
    must(redo(project, 'tests'));
    expect(content()).toEqual(before);
  });
});
