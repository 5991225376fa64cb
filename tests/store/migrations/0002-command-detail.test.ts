import { describe, expect, it, onTestFinished } from 'vitest';
import { readHistory } from '../../../src/store/history/read-history.ts';
import { undo } from '../../../src/store/history/undo.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { rowsOf } from '../support/raw.ts';
import { coding } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

describe('a project from before entries said for programs what they did', () => {
  it('keeps its entries, which say nothing more than they did', () => {
    const path = projectOfSchema(1);
    const before = rowsOf(path, 'SELECT *, NULL AS detail FROM command ORDER BY seq');
    must(openToWrite(path, fixedSurroundings(8))).close();
    expect(rowsOf(path, 'SELECT * FROM command ORDER BY seq')).toEqual(before);
    expect(before).toHaveLength(4);
  });

  it('tells what its entries changed, also where it is only read', () => {
    const project = must(openToRead(projectOfSchema(1)));
    onTestFinished(project.close);
    const { entries } = must(readHistory(project, { limit: 4 }));
    expect(entries.map(({ words, changes }) => ({ words, changes }))).toMatchObject([
      { words: 'Saved a table and a claim', changes: '1 saved table or figure added; 1 claim added' },
      { words: 'Took an answer back', changes: '1 coding removed' },
      { words: 'Looked again', changes: '1 coding changed' },
      { words: 'Made a project with one of everything' },
    ]);
  });

  it('takes its old entries back, which the program could not do when they were made', () => {
    const project = must(openToWrite(projectOfSchema(1), fixedSurroundings(8)));
    onTestFinished(project.close);
    const took = (): unknown =>
      must(readReview(project)).codings.find(({ case: number, variable }) => number === 2 && variable === 'role');
    expect(took()).toBeUndefined();
    expect(must(undo(project, { kind: 'entry', seq: 3 }, 'tests'))).toEqual({ from: 3, to: 3 });
    expect(took()).toEqual(coding(2, 'role', { kind: 'empty', state: 'absent' }));
  });
});
