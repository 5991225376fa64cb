import fc from 'fast-check';
import type { Answer } from '../../../src/domain/model/answer.ts';
import type { Case } from '../../../src/domain/model/case.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import type { FinalCoding } from '../../../src/domain/model/final-coding.ts';
import type { Review } from '../../../src/domain/model/review.ts';
import { fullReview } from './full-review.ts';
import { people } from './sample.ts';
import { uuidOf } from './surroundings.ts';

type Answered = { readonly variable: string; readonly answer: Answer };

const roles = ['planner', 'assessor', 'survey', 'panel', 'other'];
const words = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !text.includes('\0'));

/** An answer to any variable of the sample codebook, in the order in which it is read back. */
export function sampleAnswer(): fc.Arbitrary<Answered> {
  const empty = fc
    .constantFrom('absent', 'not-reported', 'not-applicable')
    .map((state): Answer => ({ kind: 'empty', state: state as 'absent' }));
  const one = (...ids: string[]): fc.Arbitrary<Answer> =>
    fc.constantFrom(...ids).map((id) => ({ kind: 'codes', codes: [id], notReported: [], other: {} }));
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): Answer => ({ kind: 'number', value: value + 0 }));
  const answers: Record<string, fc.Arbitrary<Answer>> = {
    country: one('uk', 'sweden'),
    year: fc.integer({ min: 1900, max: 2100 }).map((value): Answer => ({ kind: 'number', value })),
    type: one('public', 'private'),
    role: roleAnswer(),
    people: number,
    summary: words.map((text): Answer => ({ kind: 'text', text })),
  };
  return fc
    .constantFrom(...Object.keys(answers))
    .chain((variable) =>
      fc
        .oneof({ weight: 4, arbitrary: answers[variable] ?? empty }, { weight: 1, arbitrary: empty })
        .map((answer) => ({ variable, answer })),
    );
}

function roleAnswer(): fc.Arbitrary<Answer> {
  const marks = fc.tuple(...roles.map(() => fc.constantFrom('present', 'absent', 'not-reported')));
  return fc.tuple(marks, fc.option(words, { nil: undefined })).map(([given, text]) => ({
    kind: 'codes',
    codes: roles.filter((_, index) => given[index] === 'present'),
    notReported: roles.filter((_, index) => given[index] === 'not-reported'),
    other: text !== undefined && given[roles.indexOf('other')] === 'present' ? { other: text } : {},
  }));
}

/**
 * A small random review in the order in which one is read back: cases by number, codings by case, variable and coder.
 * The numbers of its cases neither begin at 1 nor follow the order of their making.
 */
export function sampleReview(): fc.Arbitrary<Review> {
  const cases = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 9 });
  return cases
    .chain((numbers) =>
      fc.record({
        cases: fc.tuple(...numbers.map((number, index) => caseOf(number, index))),
        codings: codingsOf(numbers),
        finals: finalsOf(numbers),
      }),
    )
    .map(({ cases: made, codings, finals }) => {
      const review = fullReview();
      const numbers = made.map(({ number }) => number);
      return {
        ...review,
        cases: made.toSorted((a, b) => a.number - b.number),
        codings,
        finalCodings: finals,
        recodes: review.recodes.map((recode) => ({ ...recode, case: numbers[0] ?? 1 })),
        documents: review.documents.map((document) => ({ ...document, cases: numbers })),
        passages: review.passages.map((passage) => ({
          ...passage,
          evidenceFor: codings
            .filter(({ variable, coder }) => variable === 'type' && coder === 'ben')
            .map(({ case: number, variable, coder }) => ({ case: number, variable, coder })),
        })),
        rounds: review.rounds.map((round) => ({ ...round, cases: numbers, ...doneOf(codings), frozen: codings })),
      };
    });
}

function caseOf(number: number, index: number): fc.Arbitrary<Case> {
  return fc.record(
    {
      uuid: fc.constant(uuidOf(index, 6)),
      number: fc.constant(number),
      title: words,
      doi: fc.constant(`10.1/${number}`),
      citation: fc.constant({ type: 'book', issued: { 'date-parts': [[2020]] }, note: null }),
      status: fc.oneof(
        fc.constant({ kind: 'included' as const }),
        fc.constant({ kind: 'undecided' as const }),
        words.map((reason) => ({ kind: 'excluded' as const, reason })),
      ),
      note: words,
    },
    { requiredKeys: ['uuid', 'number', 'title', 'status'] },
  );
}

const order = ['country', 'year', 'type', 'role', 'people', 'summary'];
const coders = people.map(({ name }) => name);

function place({ case: number, variable, coder = '' }: { case: number; variable: string; coder?: string }): number {
  return number * 100 + order.indexOf(variable) * 10 + coders.indexOf(coder);
}

function codingsOf(numbers: readonly number[]): fc.Arbitrary<Coding[]> {
  const evidence = fc.record(
    { rationale: words, quote: words, page: words, confidence: fc.constantFrom('low', 'medium', 'high') },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Coding['evidence']>;
  const one = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...coders), sampleAnswer(), evidence);
  return fc
    .uniqueArray(
      one.map(([number, coder, answered, given]): Coding => {
        const { variable, answer } = answered;
        return { case: number, variable, coder, answer, evidence: given, codebookVersion: 1 };
      }),
      {
        maxLength: 30,
        selector: (coding) => (order.indexOf(coding.variable) < 2 ? place({ ...coding, coder: '' }) : place(coding)),
      },
    )
    .map((codings) => codings.toSorted((a, b) => place(a) - place(b)));
}

function finalsOf(numbers: readonly number[]): fc.Arbitrary<FinalCoding[]> {
  const one = fc.tuple(
    fc.constantFrom(...numbers),
    fc.constantFrom('agreed', 'discussed', 'decided'),
    sampleAnswer(),
    words,
  );
  return fc
    .uniqueArray(
      one.map(([number, origin, answered, note]): FinalCoding => {
        const { variable, answer } = answered;
        const at = '2026-01-01T00:00:00.000Z';
        return { case: number, variable, answer, origin: origin, by: 'ada', at, note, codebookVersion: 1 };
      }),
      { maxLength: 12, selector: place },
    )
    .map((finals) => finals.toSorted((a, b) => place(a) - place(b)));
}

/** Whoever has frozen answers in a case has marked it done. */
function doneOf(codings: readonly Coding[]): Pick<Review['rounds'][number], 'done'> {
  const marks = new Map(codings.map(({ case: number, coder }) => [`${number} ${coder}`, { case: number, coder }]));
  const done = [...marks.values()]
    .sort((one, other) => one.case - other.case || (one.coder < other.coder ? -1 : 1))
    .map((mark) => ({ ...mark, at: '2026-01-01T00:00:00.000Z' }));
  return done.length === 0 ? { done: undefined } : { done };
}
