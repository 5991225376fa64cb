import { describe, expect, it } from 'vitest';
import { undo } from '../../src/store/history/undo.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { must } from '../support/must.ts';
import { fullReview } from './support/full-review.ts';
import { codes, coding, command, sampleProject } from './support/sample.ts';

/** Entry 2: a coding of case 1. Entry 3: a passage that is evidence for it. */
function withEvidence(): WritableProject {
  const project = sampleProject();
  const { documents, passages } = fullReview();
  command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  command(project, (write) => {
    write.putDocuments(documents.map((document) => ({ ...document, cases: [1] })));
    write.putPassages(passages);
  });
  return project;
}

function refusalOf(project: WritableProject, seq: number): unknown {
  const before = must(readReview(project));
  const refused = undo(project, { kind: 'entry', seq }, 'tests');
  expect(must(readReview(project))).toEqual(before);
  return refused.ok ? refused : [refused.error.code, refused.error.details?.problems?.map(({ message }) => message)];
}

const link = 'Passage “Residents” as evidence for Type of case 1 by ada';

describe('a passage that is evidence for a coding', () => {
  it('keeps the coding from being undone', () => {
    expect(refusalOf(withEvidence(), 2)).toEqual(['conflict', [`${link}, written since, needs that coding.`]]);
  });

  it('does not come back as evidence for a coding that is gone since', () => {
    const project = withEvidence();
    must(undo(project, { kind: 'entry', seq: 3 }, 'tests'));
    command(project, (write) => write.deleteCodings([{ case: 1, variable: 'type', coder: 'ada' }]));
    expect(refusalOf(project, 4)).toEqual(['conflict', [`${link} needs a coding that is gone since.`]]);
  });

  it('goes with it, and comes back with it, when both are undone together', () => {
    const project = withEvidence();
    const before = must(readReview(project));
    for (const seq of [3, 2]) must(undo(project, { kind: 'entry', seq }, 'tests'));
    expect(must(readReview(project)).passages).toEqual([]);
    for (const seq of [5, 4]) must(undo(project, { kind: 'entry', seq }, 'tests'));
    expect(must(readReview(project))).toEqual(before);
  });
});
