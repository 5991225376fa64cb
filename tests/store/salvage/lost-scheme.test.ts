import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/domain/model/review.ts';
import { findDamage } from '../../../src/store/find-damage.ts';
import { openToRead } from '../../../src/store/open-to-read.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { openSalvaged } from '../../../src/store/salvage/open-salvaged.ts';
import { must } from '../../support/must.ts';
import { fullReview } from '../support/full-review.ts';
import { sha256, withRaw } from '../support/raw.ts';
import { command, sampleProject } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

/** A closed project with everything in it, of which tables were taken out whole, and the review that it was. */
function without(...tables: readonly string[]): { path: string; before: Review } {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  project.close();
  const { path } = project;
  const whole = must(openToRead(path));
  const before = must(readReview(whole));
  whole.close();
  withRaw(path, (database) => {
    database.pragma('foreign_keys = OFF');
    for (const table of tables) database.exec(`DROP TABLE "${table}"`);
    database.pragma('wal_checkpoint(TRUNCATE)');
  });
  return { path, before };
}

function salvaged(path: string): { review: Review; losses: readonly string[] } {
  const hash = sha256(path);
  expect(must(findDamage(path))).toBeDefined();
  const { project, losses } = must(openSalvaged(path, fixedSurroundings(6)));
  const review = must(readReview(project));
  project.close();
  expect(sha256(path)).toBe(hash);
  return { review, losses };
}

function answers({ codings }: Review): string[] {
  return codings.map(({ case: number, variable, coder, answer }) => JSON.stringify([number, variable, coder, answer]));
}

describe('a project whose codebook is lost', () => {
  it('has its heading back from the version that was kept', () => {
    const { path, before } = without('codebook');
    const { review, losses } = salvaged(path);
    expect(review).toEqual(before);
    expect(losses).toEqual([
      'Rows of “codebook” could not be read; 0 were saved.',
      'The heading of the codebook was put back from version 2, which was kept.',
    ]);
  });

  it('has its variables back, and their answers where codes or a kind of values tell whose they are', () => {
    const { path, before } = without('variable');
    const { review, losses } = salvaged(path);
    expect(review.codebook).toEqual(before.codebook);
    expect(review.cases).toEqual(before.cases);
    expect(answers(review)).toEqual(
      answers(before).filter((answer) => !answer.includes('"year"') && !answer.includes('"people"')),
    );
    expect(losses.filter((loss) => loss.includes('Whose answers'))).toEqual([
      'Whose answers are which can no longer be told of “Year”, “People”; those were left out.',
    ]);
  });

  it('is what its rows say where no version was kept', () => {
    const { path, before } = without('codebook', 'codebook_version');
    const { review, losses } = salvaged(path);
    expect(review.codebook.sections).toEqual(before.codebook.sections);
    expect(answers(review)).toEqual(answers(before));
    expect(losses).toContain('The codebook is lost; what is left of its tables stands in its place.');
  });

  it('still has its cases where nothing of the codebook is left, and its codebook where the codes are gone', () => {
    const bare = without('codebook', 'codebook_version', 'section', 'variable', 'code');
    const { review } = salvaged(bare.path);
    expect([review.cases, review.codings, review.codebook.sections]).toEqual([bare.before.cases, [], []]);
    const codeless = without('code', 'variable');
    expect(salvaged(codeless.path).review.codebook).toEqual(codeless.before.codebook);
  });
});
