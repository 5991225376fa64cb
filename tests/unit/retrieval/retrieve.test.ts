import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { codebookSchema } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import type { Retrieval, RetrievalWish } from '../../../src/domain/model/retrieval.ts';
import { type RetrievalGround, retrieve } from '../../../src/domain/retrieval/retrieve.ts';
import { uuidOf } from '../../store/support/surroundings.ts';
import { must } from '../../support/must.ts';
import { smallScheme } from '../../support/small-scheme.ts';

const codes = (...ids: string[]): Answer => ({ kind: 'codes', codes: ids, notReported: [], other: {} });
const role = (number: number, coder: string, answer: Answer): Coding => ({
  case: number,
  variable: 'role',
  coder,
  answer,
  evidence: {},
  codebookVersion: 1,
});

const codebook = codebookSchema.parse(
  JSON.parse(JSON.stringify(smallScheme).replace('"label":"Planner"', '$&,"definition":"Plans it"')),
);

const ground: RetrievalGround = {
  codebook,
  coders: [
    { uuid: uuidOf(1, 1), name: 'words', kind: 'rule' },
    { uuid: uuidOf(1, 2), name: 'Ana', kind: 'person' },
  ],
  cases: [2, 5].map((number) => ({ number, title: `Case ${String(number)}`, status: 'included' })),
  codings: [
    role(5, 'Ana', codes('planner', 'survey')),
    role(5, 'words', codes('planner')),
    role(2, 'Ana', codes('survey')),
    role(2, 'words', { kind: 'empty', state: 'absent' }),
  ],
  passages: [
    { case: 5, coder: 'Ana', document: 'Report', quote: 'They planned it' },
    { case: 5, coder: 'words', document: 'Report', quote: 'planned' },
    { case: 2, coder: 'Ana', document: 'Report', quote: 'They were asked' },
  ],
  finalOf: (number) => (number === 5 ? codes('planner') : undefined),
};

const found = (wish: Omit<RetrievalWish, 'variable'>): Retrieval =>
  must(retrieve({ variable: 'role', ...wish }, ground));
const linesOf = ({ cases }: Retrieval): string[] =>
  cases.flatMap(({ number, codings }) =>
    codings.map(({ coder, coderKind, codes: held }) => `${String(number)} ${coder} (${coderKind}): ${held.join(', ')}`),
  );

describe('the cases with a code', () => {
  it('have each coder in the order of the project, the kind of coder, and of their codes those that were asked for', () => {
    expect(linesOf(found({ code: 'planner' }))).toEqual(['5 words (rule): Planner', '5 Ana (person): Planner']);
    expect(linesOf(found({ code: 'assessor' }))).toEqual(['2 Ana (person): Survey', '5 Ana (person): Survey']);
    expect(linesOf(found({}))).toEqual([
      '2 Ana (person): Survey',
      '5 words (rule): Planner',
      '5 Ana (person): Planner, Survey',
    ]);
  });

  it('have the passages of that case and coder alone', () => {
    const [five] = found({ code: 'planner' }).cases;
    expect(five?.codings.map(({ coder, passages }) => [coder, passages.map(({ quote }) => quote)])).toEqual([
      ['words', ['planned']],
      ['Ana', ['They planned it']],
    ]);
  });

  it('say how the code is defined, where the codebook says it', () => {
    expect(found({ code: 'planner' }).code).toEqual({ id: 'planner', label: 'Planner', definition: 'Plans it' });
    expect(found({ code: 'survey' }).code).toStrictEqual({ id: 'survey', label: 'Survey' });
  });
});
