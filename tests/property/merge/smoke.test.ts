import { expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { undo } from '../../../src/store/history/undo.ts';
import { codes, coding, command, valueOf } from '../../store/support/sample.ts';
import { copiesOf, mergeInto } from './copies.ts';

it('merges', () => {
  const [a, b] = copiesOf(2);
  if (a === undefined || b === undefined) throw new Error();
  command(a, (w) => w.putCodings([coding(1, 'type', codes('public'))]));
  command(b, (w) => w.putCodings([coding(1, 'type', codes('private')), { ...coding(2, 'role', codes('survey')), coder: 'ben' }]));
  const before = JSON.stringify(valueOf(readReview(a)));
  console.log(JSON.stringify(mergeInto(a, b, true)));
  console.log(JSON.stringify(mergeInto(a, b)));
  console.log(JSON.stringify(mergeInto(a, b)));
  expect(valueOf(checkProject(a.path))).toEqual([]);
  console.log(JSON.stringify(valueOf(readReview(a)).codings));
  valueOf(undo(a, { kind: 'latest' }, 'x'));
  expect(JSON.stringify(valueOf(readReview(a)))).toBe(before);
  console.log(JSON.stringify(mergeInto(a, b)));
  console.log(JSON.stringify(mergeInto(b, a)));
});
