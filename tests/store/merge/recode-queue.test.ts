import { describe, expect, it } from 'vitest';
import { recodeQueue } from '../../../src/domain/codebook-change/queue.ts';
import { variablesOf } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readCodebookLog } from '../../../src/store/read/read-changes.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { changeRoles } from '../../property/merge/random-edits.ts';
import { must } from '../../support/must.ts';
import { copiesOf, mergeInto, snapshotOf } from '../support/copies.ts';
import { codes, coding, command } from '../support/sample.ts';

const planner = (codebookVersion: number, rationale: string): Coding => ({
  ...coding(1, 'role', codes('planner')),
  codebookVersion,
  evidence: { rationale },
});

/** Two copies of a review in which Ada coded a case as a planner; on the first the definition of that is then narrowed. */
function apart(): [WritableProject, WritableProject] {
  const [one] = copiesOf(1);
  if (one === undefined) throw new Error('a copy was made');
  command(one, (write) => write.putCodings([planner(1, 'They plan')]));
  const other = snapshotOf(one);
  changeRoles(one, { kind: 'narrow-definition', code: 'planner', useWhen: 'They decide', reason: 'Too wide' });
  return [one, other];
}

/** Who must look again, under which of the versions that the coding was made, and what was changed by which version. */
function queueOf(project: WritableProject): unknown[] {
  const review = must(readReview(project));
  const log = must(readCodebookLog(project));
  const named = (version: number): string | undefined => log.find((step) => step.version === version)?.change?.kind;
  const reasons = new Map(log.flatMap(({ version, change }) => (change === null ? [] : [[version, change.reason]])));
  return recodeQueue({ ...review, reasons }).map(({ case: number, coder, why, codedUnder, reason }) => [
    ...[number, coder, why, named(codedUnder) ?? 'the first'],
    reason.endsWith('Too wide'),
  ]);
}

/** Ada is asked, on sound copies, to look again at what she coded under that version. */
function expectAskedOn(copies: readonly WritableProject[], codedUnder: string): void {
  for (const project of copies) {
    expect(queueOf(project)).toEqual([[1, 'ada', 'narrowed', codedUnder, true]]);
    expect(must(checkProject(project.path))).toEqual([]);
  }
}

/** Merges each of two copies into the other, as it was before. */
function mergeBothWays(one: WritableProject, other: WritableProject): void {
  const before = snapshotOf(other);
  mergeInto(other, one);
  mergeInto(one, before);
}

describe('the recode queue of two copies', () => {
  it('has what the other copy asks for, under the number that its version gets here', () => {
    const [one, other] = apart();
    changeRoles(other, { kind: 'rename-code', code: 'survey', label: 'Questionnaire' });
    mergeInto(other, one);
    mergeInto(one, other);
    expectAskedOn([one, other], 'the first');
  });

  it('asks for what was coded on the copy that never saw the change, though its version has the higher number', () => {
    const [one, other] = apart();
    changeRoles(other, { kind: 'rename-code', code: 'survey', label: 'Questionnaire' });
    command(other, (write) => write.putCodings([planner(2, 'They plan, and say so')]));
    mergeBothWays(one, other);
    expectAskedOn([one, other], 'rename-code');
  });

  it('asks no more where somebody looked again on one of them', () => {
    const [one, other] = apart();
    changeRoles(other, { kind: 'rename-code', code: 'survey', label: 'Questionnaire' });
    command(one, (write) => write.putCodings([planner(2, 'They decide')]));
    mergeInto(other, one);
    mergeInto(one, other);
    expect([queueOf(one), queueOf(other)]).toEqual([[], []]);
  });

  it('asks whichever way they are merged where both copies changed the same code', () => {
    const [one, other] = apart();
    changeRoles(other, { kind: 'rename-code', code: 'planner', label: 'Plans along' });
    command(other, (write) => write.putCodings([planner(2, 'They plan, and say so')]));
    mergeBothWays(one, other);
    expectAskedOn([one, other], 'rename-code');
    mergeInto(one, other);
    expect(mergeInto(one, other).entry).toBeNull();
    expect(queueOf(one)).toEqual(queueOf(other));
  });

  it('asks for one code of what was coded on the other copy with several, also where it asks for the case already', () => {
    const [one] = copiesOf(1);
    if (one === undefined) throw new Error('a copy was made');
    const other = snapshotOf(one);
    changeRoles(one, { kind: 'change-kind', to: 'single' });
    const request = {
      variable: 'type',
      coder: 'ada',
      version: 1,
      why: 'narrowed',
      code: null,
      reason: 'A test',
    } as const;
    command(other, (write) => {
      write.putCodings([coding(1, 'role', codes('planner', 'other')), coding(2, 'role', codes('planner', 'other'))]);
      write.putRecodes([{ ...request, case: 1 }]);
      const made = { by: 'ada', at: '2026-02-03T04:05:06.000Z', origin: 'decided', codebookVersion: 1 } as const;
      write.putFinalCodings([{ ...made, case: 3, variable: 'role', answer: codes('planner', 'other') }]);
    });
    mergeBothWays(one, other);
    for (const project of [one, other]) {
      const asked = queueOf(project) as unknown[][];
      expect(asked.map(([number, coder, why]) => [number, coder, why])).toEqual([
        [1, 'ada', 'one-choice'],
        [2, 'ada', 'one-choice'],
        [3, null, 'one-choice'],
      ]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });

  it('has nothing of an attribute whose list grew on one of them: who read another value has ruled the new one out', () => {
    const [one] = copiesOf(1);
    if (one === undefined) throw new Error('a copy was made');
    command(one, (write) => write.putCodings([coding(1, 'country', codes('uk'))]));
    const other = snapshotOf(one);
    changeRoles(one, { kind: 'add-code', variable: 'country', code: { id: 'italy', label: 'Italy' } });
    changeRoles(other, { kind: 'rename-code', code: 'survey', label: 'Questionnaire' });
    command(other, (write) => write.putCodings([{ ...coding(2, 'country', codes('uk')), codebookVersion: 2 }]));
    mergeBothWays(one, other);
    for (const project of [one, other]) {
      const { codebook } = must(readReview(project));
      const country = variablesOf(codebook).find(({ id }) => id === 'country');
      const italy =
        country !== undefined && 'codes' in country ? country.codes.find(({ id }) => id === 'italy') : undefined;
      expect([italy?.since, italy?.unseenIn]).toEqual([1, undefined]);
      expect(queueOf(project)).toEqual([]);
    }
  });
});
