import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { command } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

describe('a project from before coders marked cases as done', () => {
  it('gains who codes what and what is done, from the cases, coders and frozen codings of its rounds', () => {
    const path = projectOfSchema(3);
    const project = must(openToWrite(path, fixedSurroundings(8)));
    const [round] = must(readReview(project)).rounds;
    expect(round).toMatchObject({ cases: [2, 1], coders: ['ben', 'ada'] });
    // Everybody codes everything, which a round says by naming nobody.
    expect(round?.assignments).toBeUndefined();
    expect(round?.frozen).toMatchObject([{ case: 1, coder: 'ada', variable: 'type' }]);
    expect(round?.done).toMatchObject([{ case: 1, coder: 'ada' }]);
    project.close();
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
  });

  it('keeps what a coder marked done, as a project of today does', () => {
    const project = must(openToWrite(projectOfSchema(3), fixedSurroundings(8)));
    const gone = { case: 1, variable: 'type', coder: 'ada' };
    expect(() => command(project, (write) => write.deleteCodings([gone]))).toThrow(/done/u);
    project.close();
  });
});
