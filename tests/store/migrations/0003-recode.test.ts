import { describe, expect, it, onTestFinished } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { fullReview } from '../support/full-review.ts';
import { command } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

describe('a project from before changes of the codebook were kept', () => {
  it('has an empty decision log and recode queue, also where it is only read', () => {
    const project = must(openToRead(projectOfSchema(2)));
    onTestFinished(project.close);
    const { codings, codebookChanges, recodes } = must(readReview(project));
    expect({ codebookChanges, recodes }).toEqual({ codebookChanges: [], recodes: [] });
    expect(codings).toHaveLength(6);
  });

  it('takes both in from then on', () => {
    const path = projectOfSchema(2);
    const project = must(openToWrite(path, fixedSurroundings(8)));
    const { codebook, earlierCodebooks, codebookChanges, recodes } = fullReview();
    const before = must(readReview(project));
    command(project, (write) => write.putReview({ ...before, codebook, earlierCodebooks, codebookChanges, recodes }));
    expect(must(readReview(project))).toMatchObject({ codebookChanges, recodes });
    must(undo(project, { kind: 'latest' }, 'tests'));
    expect(must(readReview(project))).toMatchObject({ codebookChanges: [], recodes: [] });
    must(redo(project, 'tests'));
    expect(must(readReview(project))).toMatchObject({ codebookChanges, recodes });
    project.close();
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
  });
});
