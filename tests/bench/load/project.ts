import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { codebookSchema } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { ok } from '../../../src/domain/model/result.ts';
import { createProject } from '../../../src/store/create-project.ts';

const variables = 12;
const codesEach = 9;
const codedPercent = 54;
const origin = { kind: 'ours' };

const codebook = codebookSchema.parse({
  id: 'bench',
  title: 'Bench',
  about: 'Twelve variables: one number, three single choices, eight lists.',
  sections: [
    {
      id: 'all',
      label: 'All',
      variables: Array.from({ length: variables }, (_, variable) => ({
        id: `v${variable}`,
        label: `V${variable}`,
        role: 'judgement',
        origin,
        ...(variable === 0
          ? { kind: 'number' }
          : {
              kind: variable % 4 === 1 ? 'single' : 'multiple',
              codes: Array.from({ length: codesEach }, (_code, code) => ({
                id: `c${code}`,
                label: `C${code}`,
                origin,
              })),
            }),
      })),
    },
  ],
});

const uuid = (n: number, family: number): string =>
  `019${String(family).padStart(5, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Makes a seeded project at `path` and closes it; the number of its codings. */
export function makeProject(path: string, cases: number): number {
  let made = 0;
  const surroundings = {
    clock: () => '2026-01-01T00:00:00.000Z',
    ids: () => {
      made += 1;
      return uuid(made, 1);
    },
  };
  const created = createProject(path, surroundings, {
    project: { uuid: uuid(0, 2), title: 'Bench', created: surroundings.clock() },
    by: 'bench',
    summary: 'Made for measuring',
    fill: (write) => {
      write.putCodebook(codebook);
      write.putCoders([{ uuid: uuid(0, 3), name: 'import', kind: 'import' }]);
      write.putCases(
        Array.from({ length: cases }, (_, index) => ({
          uuid: uuid(index, 4),
          number: index + 1,
          title: `Case ${index + 1}`,
          status: { kind: 'included' },
        })),
      );
      write.putCodings(codingsOf(cases));
      return ok(undefined);
    },
  });
  if (!created.ok) throw new Error(created.error.message);
  const count = Number(created.value.reader.statement('SELECT count(*) FROM coding').pluck().get());
  created.value.close();
  return count;
}

function* codingsOf(cases: number): Generator<Coding> {
  const generator = xoroshiro128plus(42);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  for (let number = 1; number <= cases; number += 1) {
    for (let variable = 0; variable < variables; variable += 1) {
      if (below(100) >= codedPercent) continue;
      const answer = answerTo(variable, below);
      yield { case: number, variable: `v${variable}`, coder: 'import', answer, evidence: {}, codebookVersion: 1 };
    }
  }
}

function answerTo(variable: number, below: (limit: number) => number): Answer {
  if (below(20) === 0) return { kind: 'empty', state: 'not-reported' };
  if (variable === 0) return { kind: 'number', value: 1990 + below(30) };
  const chosen = Array.from({ length: variable % 4 === 1 ? 1 : 1 + below(3) }, () => `c${below(codesEach)}`);
  return { kind: 'codes', codes: [...new Set(chosen)], notReported: [], other: {} };
}
