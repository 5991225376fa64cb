import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { makePackage } from '../../../src/store/merge/make-package.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { copiesOf, mergeInto, packageFor, twoCopies } from '../support/copies.ts';
import { codes, coding, command } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

const secret = 'What Ada thinks of it';
const text = (said: string) => ({ kind: 'text' as const, text: said });
const at = '2026-02-03T04:05:06.000Z';

/** A review that Ada coded, twice over, and the package for Ben. */
function withPackage(): { review: WritableProject; ben: WritableProject } {
  const [review] = twoCopies();
  command(review, (write) => {
    write.putCodings([coding(1, 'summary', text(`${secret} first`)), coding(1, 'country', codes('uk'))]);
    write.putCodings([{ ...coding(2, 'summary', text('Ben himself')), coder: 'ben' }]);
  });
  const entry = { kind: 'code', by: 'ada', summary: `ada set Summary of case 1 to ${secret}` };
  must(runCommand(review, entry, (write) => ok(write.putCodings([coding(1, 'summary', text(secret))]))));
  const final = { case: 1, variable: 'summary', answer: text(secret), origin: 'decided' as const };
  command(review, (write) => write.putFinalCodings([{ ...final, by: 'ada', at, codebookVersion: 1 }]));
  const path = join(temporaryFolder(), 'ben.copro');
  writeFileSync(path, must(makePackage(review, 'ben', fixedSurroundings(55))));
  return { review, ben: must(openToWrite(path, fixedSurroundings(56))) };
}

it('a package is a sound project without a byte of what others judged', () => {
  const { review, ben } = withPackage();
  const { codings, finalCodings, cases } = must(readReview(ben));
  expect(codings.map(({ coder, variable }) => [coder, variable])).toEqual([
    ['ada', 'country'],
    ['ben', 'summary'],
  ]);
  expect([finalCodings, cases.length]).toEqual([[], 4]);
  ben.close();
  expect(must(checkProject(ben.path))).toEqual([]);
  expect(readFileSync(ben.path).includes(secret)).toBe(false);
  review.close();
  expect(readFileSync(review.path).includes(secret)).toBe(true);
});

it('nor does it where its coder took back what others judged, and brought it back', () => {
  const { review, ben: before } = withPackage();
  before.close();
  const entry = { kind: 'code', by: 'ada', summary: `ada set Summary of case 2 to ${secret}` };
  must(runCommand(review, entry, (write) => ok(write.putCodings([coding(2, 'summary', text(secret))]))));
  must(undo(review, { kind: 'latest' }, 'ben'));
  must(redo(review, 'ben'));
  must(undo(review, { kind: 'latest' }, 'ben'));
  expect(new TextDecoder().decode(must(makePackage(review, 'ben', fixedSurroundings(57))))).not.toContain(secret);
  review.close();
});

it('a package that comes back brings the work of its coder and takes nothing away', () => {
  const { review, ben } = withPackage();
  command(ben, (write) => write.putCodings([{ ...coding(1, 'summary', text('As Ben reads it')), coder: 'ben' }]));
  const before = must(readReview(review));
  expect(mergeInto(review, ben)).toMatchObject({ newTasks: 0, changes: '1 coding added' });
  const after = must(readReview(review));
  expect(after.finalCodings).toEqual(before.finalCodings);
  expect(after.codings.filter(({ coder }) => coder === 'ada')).toEqual(
    before.codings.filter(({ coder }) => coder === 'ada'),
  );
  expect(mergeInto(review, ben)).toMatchObject({ entry: null });
  ben.close();
});

it('what is written in a package over what was left out of it stands against that, as a task', () => {
  const { review, ben } = withPackage();
  const final = { case: 1, variable: 'summary', answer: text('Blind'), origin: 'decided' as const };
  command(ben, (write) => write.putFinalCodings([{ ...final, by: 'ben', at, codebookVersion: 1 }]));
  expect(mergeInto(review, ben)).toMatchObject({ newTasks: 1 });
  ben.close();
});

it('packages of one review come together, part by part of what one command wrote, and once they have nothing is new', () => {
  const [review] = twoCopies();
  const said = ['ada', 'ben'].map((coder) => ({ ...coding(1, 'summary', text(`As ${coder} reads it`)), coder }));
  command(review, (write) => write.putCodings(said));
  const [ada, ben] = [packageFor(review, 'ada'), packageFor(review, 'ben')];
  expect(mergeInto(ada, ben)).toMatchObject({ changes: '1 coding added', newTasks: 0 });
  const summaries = must(readReview(ada)).codings.map(({ coder, answer }) => [coder, answer]);
  expect(summaries).toEqual(said.map(({ coder, answer }) => [coder, answer]));
  expect(mergeInto(ada, ben)).toMatchObject({ entry: null, entries: 0 });
  expect(mergeInto(review, ada)).toMatchObject({ counts: [], newTasks: 0 });
});

function coders(project: WritableProject): string[] {
  return must(readReview(project)).codings.map(({ coder, variable }) => `${coder} ${variable}`);
}

it('what a package left out goes on to other copies once the review that it was made of has come too', () => {
  const [review, behind, third] = copiesOf(3);
  if (review === undefined || behind === undefined || third === undefined) throw new Error('three copies were made');
  const said = ['ada', 'ben'].map((coder) => ({ ...coding(1, 'summary', text(`As ${coder} reads it`)), coder }));
  command(review, (write) => write.putCodings([...said, coding(1, 'country', codes('uk'))]));
  mergeInto(behind, packageFor(review, 'ben'));
  expect(coders(behind)).toEqual(['ada country', 'ben summary']);
  expect(mergeInto(behind, review)).toMatchObject({ changes: '1 coding added' });
  mergeInto(third, behind);
  for (const project of [behind, third]) {
    expect(coders(project)).toEqual(['ada country', 'ada summary', 'ben summary']);
    expect(mergeInto(project, review)).toMatchObject({ entry: null });
  }
});

it('a package made where packages came together leaves out what it must, and takes it from another package', () => {
  const [review, behind] = twoCopies();
  const said = ['ada', 'ben'].map((coder) => ({ ...coding(1, 'summary', text(`As ${coder} reads it`)), coder }));
  command(review, (write) => write.putCodings(said));
  const ada = packageFor(review, 'ada');
  mergeInto(behind, ada);
  mergeInto(behind, packageFor(review, 'ben'));
  const ben = packageFor(behind, 'ben');
  expect(coders(ben)).toEqual(['ben summary']);
  expect(mergeInto(ben, ada)).toMatchObject({ changes: '1 coding added' });
  expect(coders(ben)).toEqual(['ada summary', 'ben summary']);
});

it('the part of a package goes on to other copies also where the rest came and was taken back', () => {
  const [review, behind, third] = copiesOf(3);
  if (review === undefined || behind === undefined || third === undefined) throw new Error('three copies were made');
  const said = ['ada', 'ben'].map((coder) => ({ ...coding(1, 'summary', text(`As ${coder} reads it`)), coder }));
  command(review, (write) => write.putCodings(said));
  mergeInto(behind, packageFor(review, 'ben'));
  mergeInto(behind, review);
  must(undo(behind, { kind: 'latest' }, 'tests'));
  mergeInto(third, behind);
  for (const project of [behind, third]) expect(coders(project)).toEqual(['ben summary']);
});
