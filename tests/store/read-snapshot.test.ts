import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coding } from '../../src/domain/model/coding.ts';
import type { CodingColumn, Snapshot } from '../../src/domain/model/snapshot.ts';
import type { ReadableProject } from '../../src/store/project-file.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { readSnapshot } from '../../src/store/read/read-snapshot.ts';
import { must } from '../support/must.ts';
import { sampleReview } from './support/arbitraries.ts';
import { codes, coding, command, sampleCodebook, sampleProject } from './support/sample.ts';

type Place = Pick<Coding, 'case' | 'variable' | 'coder' | 'answer' | 'codebookVersion'>;

/** A snapshot's columns as a plain list, to be compared with what the review reads row by row. */
function listOf(snapshot: Snapshot, columns: readonly CodingColumn[]): Place[] {
  return columns.flatMap(({ variable, coder, cases, answerOf, answers }) =>
    Array.from(cases, (position, index) => {
      const answer = answers[answerOf[index] ?? -1];
      if (answer === undefined) throw new Error(`no answer ${String(answerOf[index])}`);
      return { case: snapshot.cases[position]?.number ?? -1, variable, coder, ...answer };
    }),
  );
}

function naive(project: ReadableProject): { codings: Place[]; finals: Place[] } {
  const review = must(readReview(project));
  const strip = ({ case: number, variable, answer, codebookVersion }: Omit<Place, 'coder'>, coder: string): Place => ({
    case: number,
    variable,
    coder,
    answer,
    codebookVersion,
  });
  return {
    codings: review.codings.map((one) => strip(one, one.coder)),
    finals: review.finalCodings.map((one) => strip(one, '')),
  };
}

const sorted = (places: readonly Place[]): string[] => places.map((place) => JSON.stringify(place)).sort();

function expectSame(project: ReadableProject): void {
  const snapshot = must(readSnapshot(project));
  const expected = naive(project);
  expect(sorted(listOf(snapshot, snapshot.codings))).toEqual(sorted(expected.codings));
  expect(sorted(listOf(snapshot, snapshot.finals))).toEqual(sorted(expected.finals));
  for (const { cases, answers } of [...snapshot.codings, ...snapshot.finals]) {
    expect(Array.from(cases)).toEqual(Array.from(new Set(cases)).sort((a, b) => a - b));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(answers.length);
  }
}

describe('a snapshot', () => {
  it('holds the same codings as a plain reading of the rows', () => {
    fc.assert(
      fc.property(sampleReview(), (review) => {
        const project = sampleProject(0);
        command(project, (write) => write.putReview(review));
        expectSame(project);
        project.close();
      }),
      { numRuns: 25, seed: 20_261_123 },
    );
  });

  it('holds the same codings over several blocks of cases, with gaps between them', () => {
    const project = sampleProject(20_000);
    const answers = [
      codes('planner'),
      codes('survey', 'panel'),
      codes('?other'),
      { kind: 'empty', state: 'absent' } as const,
    ];
    command(project, (write) => {
      const picked = Array.from({ length: 20_000 }, (_, index) => index + 1).filter(
        (n) => n % 3 !== 1 && (n < 9_000 || n > 18_000),
      );
      write.putCodings(picked.map((n) => coding(n, 'role', answers[n % 4] ?? codes())));
      write.putCodings(
        picked.map((n) => ({ ...coding(n, 'people', { kind: 'number', value: (n % 50) / 7 }), coder: 'ben' })),
      );
      write.putCodings(picked.map((n) => coding(n, 'summary', { kind: 'text', text: `text, ${n % 100}@` })));
    });
    expectSame(project);
  });

  it('keeps apart answers made under different versions of the codebook', () => {
    const project = sampleProject(4);
    command(project, (write) => {
      write.putCodings([coding(1, 'role', codes('panel')), coding(3, 'summary', { kind: 'text', text: 'one' })]);
      write.putCodebook(sampleCodebook(2));
      write.putCodings([
        { ...coding(2, 'role', codes('panel')), codebookVersion: 2 },
        { ...coding(4, 'people', { kind: 'number', value: 2.5 }), codebookVersion: 2 },
        { ...coding(4, 'summary', { kind: 'text', text: 'one' }), codebookVersion: 2 },
        { ...coding(3, 'role', { kind: 'empty', state: 'not-reported' }), codebookVersion: 2 },
      ]);
    });
    expectSame(project);
    const role = must(readSnapshot(project)).codings.find(({ variable }) => variable === 'role');
    expect(role?.answers.map(({ codebookVersion }) => codebookVersion)).toEqual([1, 2, 2]);
  });

  it('lists cases by number with their status, and columns in the order of the codebook and the coders', () => {
    const project = sampleProject(2);
    command(project, (write) => {
      write.putCases([
        { uuid: '01900009-0000-7000-8000-000000000009', number: 7, title: 'Seven', status: { kind: 'undecided' } },
        { uuid: '01900001-0000-7000-8000-000000000001', number: 9, title: 'Was one', status: { kind: 'included' } },
      ]);
      write.putCodings([
        { ...coding(9, 'type', codes('public')), coder: 'ben' },
        { ...coding(2, 'type', codes('private')), coder: 'ben' },
        coding(7, 'type', codes('public')),
        { ...coding(2, 'country', codes('uk')), coder: 'ben' },
      ]);
    });
    const snapshot = must(readSnapshot(project));
    expect(snapshot.cases).toEqual([
      { number: 2, title: 'Case 2', status: 'included' },
      { number: 7, title: 'Seven', status: 'undecided' },
      { number: 9, title: 'Was one', status: 'included' },
    ]);
    expect(snapshot.codings.map(({ variable, coder }) => `${variable} ${coder}`)).toEqual([
      'country ben',
      'type ada',
      'type ben',
    ]);
    expectSame(project);
  });

  it('reads codes in the order of the codebook, however they were ticked', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'role', codes('other', 'planner', '?panel', '?survey'))]));
    expect(must(readSnapshot(project)).codings[0]?.answers[0]?.answer).toEqual(
      codes('planner', 'other', '?survey', '?panel'),
    );
  });

  it('names its revision', () => {
    const project = sampleProject();
    expect(must(readSnapshot(project)).revision).toBe(1);
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(must(readSnapshot(project)).revision).toBe(2);
  });

  it('loses no digit of a number', () => {
    const project = sampleProject(400);
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 400, seed: 3 });
    command(project, (write) =>
      write.putCodings(numbers.map((value, index) => coding(index + 1, 'people', { kind: 'number', value }))),
    );
    const snapshot = must(readSnapshot(project));
    const read = listOf(snapshot, snapshot.codings).map(({ answer }) =>
      answer.kind === 'number' ? answer.value : undefined,
    );
    expect(read).toEqual(numbers.map((value) => value + 0));
  });
});
