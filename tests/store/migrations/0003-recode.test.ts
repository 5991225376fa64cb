import { describe, expect, it, onTestFinished } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { fullReview } from '../support/full-review.ts';
import { command, valueOf } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

describe('a project from before changes of the codebook were kept', () => {
  it('has an empty decision log and recode queue, also where it is only read', () => {
    const project = valueOf(openToRead(projectOfSchema(2)));
    onTestFinished(project.close);
    const { codings, codebookChanges, recodes } = valueOf(readReview(project));
    expect({ codebookChanges, recodes }).toEqual({ codebookChanges: [], recodes: [] });
    expect(codings).toHaveLength(6);
  });

  it('takes both in from then on', () => {
    const path = projectOfSchema(2);
    const project = valueOf(openToWrite(path, fixedSurroundings(8)));
    const { codebook, earlierCodebooks, codebookChanges, recodes } = fullReview();
    const before = valueOf(readReview(project));
    command(project, (write) => write.putReview({ ...before, codebook, earlierCodebooks, codebookChanges, recodes }));
    expect(valueOf(readReview(project))).toMatchObject({ codebookChanges, recodes });
    valueOf(undo(project, { kind: 'latest' }, 'tests'));
    expect(valueOf(readReview(project))).toMatchObject({ codebookChanges: [], recodes: [] });
    valueOf(redo(project, 'tests'));
    expect(valueOf(readReview(project))).toMatchObject({ codebookChanges, recodes });
    project.close();
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
  });
});
