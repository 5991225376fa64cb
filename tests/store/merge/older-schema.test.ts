import { expect, it } from 'vitest';
import { newestVersion } from '../../../src/store/migrations/index.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { mergeInto } from '../support/copies.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { withRaw } from '../support/raw.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

it('a copy in an older format is merged as it is, and left so', () => {
  const version = newestVersion - 1;
  const other = { path: projectOfSchema(version) };
  const number = 77;
  withRaw(other.path, (database) => {
    database.exec(`INSERT INTO command (seq, uuid, kind, at, by, summary)
      SELECT max(seq) + 1, '01930000-0000-7000-8000-000000000077', 'import', at, 'ada', 'Added a case' FROM command`);
    database.exec(`INSERT INTO "case" (uuid, number, title, status, command)
      SELECT '01930000-0000-7000-8000-000000000078', ${String(number)}, 'Late', 'included', max(seq) FROM command`);
  });
  const one = must(openToWrite(projectOfSchema(version), fixedSurroundings(9)));
  mergeInto(one, other);
  expect(must(readReview(one)).cases.map((found) => found.number)).toContain(number);
  one.close();
  withRaw(other.path, (database) => {
    expect(database.pragma('user_version', { simple: true })).toBe(version);
  });
});
