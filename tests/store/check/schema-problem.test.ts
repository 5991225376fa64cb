import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { findDamage } from '../../../src/store/find-damage.ts';
import { openToRead } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { withRaw } from '../support/raw.ts';
import { errorCodeOf, sampleProject } from '../support/sample.ts';

/** A project whose pages are sound and whose tables are not those of the program. */
function tampered(sql: string): string {
  const { path, close } = sampleProject();
  close();
  withRaw(path, (database) => {
    database.exec(sql);
    database.pragma('wal_checkpoint(TRUNCATE)');
  });
  return path;
}

describe('a project with other tables than the program makes', () => {
  it.each([
    ['a column of another name', 'ALTER TABLE recode RENAME COLUMN reason TO raeson', 'table recode'],
    ['an index that is gone', 'DROP INDEX recode_case', 'index recode_case'],
    ['a trigger that is gone, so that no history is kept', 'DROP TRIGGER coding_update', 'trigger coding_update'],
  ])('is not sound: %s', (_, sql, part) => {
    const path = tampered(sql);
    const message = `its ${part} is not as the program makes it`;
    expect(must(checkProject(path))).toContainEqual({ check: 'file', message });
    expect(must(findDamage(path))).toContain(message);
  });

  it('is called damaged where reading stumbles over it', () => {
    const project = must(openToRead(tampered('ALTER TABLE recode RENAME COLUMN reason TO raeson')));
    expect(errorCodeOf(readReview(project))).toBe('damaged-project');
    project.close();
  });

  it('is sound with what others put beside them', () => {
    const path = tampered('ANALYZE; CREATE VIEW mine AS SELECT * FROM coding');
    expect(must(checkProject(path))).toEqual([]);
    expect(must(findDamage(path))).toBeUndefined();
  });
});
