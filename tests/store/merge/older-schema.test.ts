import { expect, it } from 'vitest';
import { readReview } from '../../../src/store/read/read-review.ts';
import { mergeInto, twoCopies } from '../support/copies.ts';
import { withRaw } from '../support/raw.ts';
import { codes, coding, command, valueOf } from '../support/sample.ts';

it('a copy in an older format is merged as it is, and left so', () => {
  const [one, other] = twoCopies();
  command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  other.close();
  const version = withRaw(other.path, (database) => {
    const newest = Number(database.pragma('user_version', { simple: true }));
    database.exec(`DROP TABLE rival; PRAGMA user_version = ${String(newest - 1)}`);
    return newest - 1;
  });
  mergeInto(one, other);
  expect(valueOf(readReview(one)).codings).toHaveLength(1);
  withRaw(other.path, (database) => {
    expect(database.pragma('user_version', { simple: true })).toBe(version);
  });
});
