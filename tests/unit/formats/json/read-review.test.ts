import { describe, expect, it } from 'vitest';
import { type Review, reviewSchema } from '../../../../src/domain/model/review.ts';
import { readReview } from '../../../../src/formats/json/read-review.ts';
import { writeJson } from '../../../../src/formats/json/write-json.ts';
import { must } from '../../../support/must.ts';
import { problemsOf } from '../support/files.ts';
import { scheme } from '../support/scheme.ts';

const uuid = (number: number) => `0192d3b4-0000-7000-8000-${String(number).padStart(12, '0')}`;
const answer = { kind: 'codes', codes: ['user'], notReported: [], other: {} };
const coding = { case: 1, variable: 'type', coder: 'ann', answer, evidence: {}, codebookVersion: 3 };
const final = {
  case: 1,
  variable: 'type',
  answer,
  origin: 'single-coder',
  by: 'ann',
  at: '2026-01-01T00:00:00Z',
  codebookVersion: 3,
};

const review: Review = reviewSchema.parse({
  format: 'copro-review',
  formatVersion: 1,
  project: { uuid: uuid(1), title: 'A review', created: '2026-01-01T00:00:00Z' },
  codebook: scheme,
  identities: { type: uuid(3), 'type/user': uuid(4) },
  groupings: [],
  coders: [{ uuid: uuid(5), name: 'ann', kind: 'person' }],
  cases: [{ uuid: uuid(6), number: 1, title: 'A', citation: { b: 1, a: [null, 'x'] } }],
  codings: [coding],
  finalCodings: [final],
  documents: [{ uuid: uuid(7), title: 'D', kind: 'text', cases: [1], text: 'abc', sha256: 'a'.repeat(64) }],
  passages: [
    {
      uuid: uuid(8),
      document: uuid(7),
      start: 0,
      end: 1,
      quote: 'a',
      evidenceFor: [{ case: 1, variable: 'type', coder: 'ann' }],
    },
  ],
  rounds: [
    {
      uuid: uuid(9),
      title: 'R',
      codebookVersion: 3,
      cases: [1],
      coders: ['ann'],
      opened: '2026-01-01T00:00:00Z',
      done: [{ case: 1, coder: 'ann', at: '2026-01-01T00:00:00Z' }],
      frozen: [coding],
    },
  ],
});

const fileWith = (changes: object) => ({ name: 'review.json', bytes: writeJson({ ...review, ...changes }) });
const problems = (changes: object) =>
  problemsOf(readReview(fileWith(changes))).map((message) => message.replace(/^review\.json, line \d+: /, ''));

describe('a whole review', () => {
  it('comes back unchanged, and to the same bytes', () => {
    const written = fileWith({});
    const read = must(readReview(written));
    expect(read).toEqual(review);
    expect(writeJson(read)).toEqual(written.bytes);
  });

  it.each([
    [
      { codings: [coding, { ...coding, case: 2 }] },
      'codings[1].case: there is no case 2 in the review. Add it, or take this out.',
    ],
    [
      { codings: [coding, { ...coding, coder: 'bob' }] },
      'codings[1].coder: there is no coder bob in the review. Add it, or take this out.',
    ],
    [
      { codings: [coding, { ...coding, variable: 'mood' }] },
      'codings[1].variable: there is no variable mood in the review. Add it, or take this out.',
    ],
    [
      { codings: [{ ...coding, answer: { ...answer, codes: ['nurse'] } }] },
      'codings[0].answer: has “nurse”, which is no code of type. Correct the id.',
    ],
    [
      { codings: [{ ...coding, answer: { ...answer, codes: ['user', 'citizen'] } }] },
      'codings[0].answer: has 2 codes, but “type” takes one. Keep one.',
    ],
    [
      { finalCodings: [{ ...final, answer: { kind: 'number', value: 3 } }] },
      'finalCodings[0].answer: is an answer of kind number, but “type” is single. Correct it.',
    ],
    [{ codings: [coding, coding] }, 'codings[1]: the coding of type of case 1 by ann is there twice. Keep one.'],
    [
      { cases: [...review.cases, { ...review.cases[0], uuid: uuid(20) }] },
      'cases[1]: case 1 is there twice. Keep one.',
    ],
    [
      { documents: [] },
      `passages[0].document: there is no document ${uuid(7)} in the review. Add it, or take this out.`,
    ],
    [
      { codings: [] },
      'passages[0].evidenceFor[0]: there is no coding of type of case 1 by ann in the review. Add it, or take this out.',
    ],
    [
      { passages: [{ ...review.passages[0], evidenceFor: [{ case: 1, variable: 'mood', coder: 'ann' }] }] },
      'passages[0].evidenceFor[0].variable: there is no variable mood in the review. Add it, or take this out.',
    ],
    [
      { passages: [{ ...review.passages[0], quote: 'b' }] },
      'passages[0].quote: “D” does not read “b” from 0 to 1 but “a”. Correct the quote or where it stands.',
    ],
    [
      { passages: [{ ...review.passages[0], start: 3, end: 4 }] },
      'passages[0].end: is 4, but “D” has 3 characters. Correct where the passage stands.',
    ],
    [
      { rounds: [{ ...review.rounds[0], coders: ['bob'], done: [], frozen: [] }] },
      'rounds[0].coders: there is no coder bob in the review. Add it, or take this out.',
    ],
    [
      { rounds: [{ ...review.rounds[0], assignments: [{ coder: 'bob', cases: [] }], done: [], frozen: [] }] },
      'rounds[0].assignments[0].coder: bob is none of the round’s coders. Add it, or take this out.',
    ],
    [
      { rounds: [{ ...review.rounds[0], assignments: [{ coder: 'ann', cases: [1, 7] }] }] },
      'rounds[0].assignments[0].cases[1]: case 7 is not in the round. Add it, or take this out.',
    ],
    [
      { rounds: [{ ...review.rounds[0], assignments: [{ coder: 'ann', cases: [] }] }] },
      'rounds[0].done[0]: the round does not give case 1 to ann. Take the mark out.',
    ],
    [
      { rounds: [{ ...review.rounds[0], done: [] }] },
      'rounds[0].frozen: answers in case 1 by ann are frozen but not marked done. Add the mark.',
    ],
    [
      {
        groupings: [
          {
            kind: 'codes',
            id: 'g',
            variable: 'country',
            label: 'G',
            source: 'ours',
            groups: [{ id: 'x', label: 'X', codes: ['wales'] }],
          },
        ],
      },
      'groupings[0].groups[0].codes[0]: “wales” is no code of country. Correct the id.',
    ],
  ])('is refused where something points at nothing: %#', (changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });
});
