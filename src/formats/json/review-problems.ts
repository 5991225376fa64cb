import type { Answer } from '../../domain/model/answer.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import type { Review } from '../../domain/model/review.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { misfitOf } from '../answer/misfit-of.ts';
import { tokenClashes } from '../answer/token-clash.ts';
import type { JsonProblem } from './describe-issues.ts';
import { quoteProblems } from './quote-problems.ts';
import { groupingProblems } from './read-groupings.ts';
import { roundProblems } from './round-problems.ts';

type Path = JsonProblem['path'];
type Known = {
  readonly cases: ReadonlySet<number>;
  readonly coders: ReadonlySet<string>;
  readonly versions: ReadonlySet<number>;
  readonly review: Review;
};

/** What points at nothing in a review, or is there twice: cases, coders, variables, codes, documents. */
export function reviewProblems(review: Review): JsonProblem[] {
  const { cases, coders, codings, finalCodings, documents, passages, rounds, codebook, groupings } = review;
  const versions = [...review.earlierCodebooks, codebook].map(({ version }) => version);
  const known: Known = {
    cases: new Set(cases.map(({ number }) => number)),
    coders: new Set(coders.map(({ name }) => name)),
    versions: new Set(versions),
    review,
  };
  const documentIds = new Set(documents.map(({ uuid }) => uuid));
  return [
    ...tokenClashes(codebook).map(({ path, problem }) => ({ path: ['codebook', ...path], problem })),
    ...groupingProblems(groupings, codebook).map(({ path, problem }) => ({ path: ['groupings', ...path], problem })),
    ...repeatProblems(review),
    ...codings.flatMap((coding, index) => codingProblems(coding, ['codings', index], known)),
    ...finalCodings.flatMap((coding, index) => codingProblems(coding, ['finalCodings', index], known)),
    ...review.recodes.flatMap(({ case: number, variable, coder }, index) =>
      codingProblems({ case: number, variable, ...(coder === null ? {} : { coder }) }, ['recodes', index], known),
    ),
    ...documents.flatMap((document, index) => unknownCases(document.cases, ['documents', index], known)),
    ...passages.flatMap(({ document, evidenceFor }, index) => [
      ...(documentIds.has(document)
        ? []
        : [missing(['passages', index, 'document'], sentence('phrase.document', { document }))]),
      ...evidenceFor.flatMap((coding, at) => codingProblems(coding, ['passages', index, 'evidenceFor', at], known)),
    ]),
    ...evidenceProblems(review, known),
    ...quoteProblems(review),
    ...rounds.flatMap((round, index) => [
      ...unknownVersion(round.codebookVersion, ['rounds', index], known),
      ...unknownCases(round.cases, ['rounds', index], known),
      ...round.coders.flatMap((coder) => unknownCoder(coder, ['rounds', index, 'coders'], known)),
      ...roundProblems(round, ['rounds', index]),
      ...round.frozen.flatMap((coding, at) => codingProblems(coding, ['rounds', index, 'frozen', at], known)),
    ]),
  ];
}

/** Passages that are evidence for a coding that nobody made, though its case, variable and coder are there. */
function evidenceProblems({ passages, codings }: Review, known: Known): JsonProblem[] {
  if (passages.every(({ evidenceFor }) => evidenceFor.length === 0)) return [];
  const name = (coding: AnyCoding): string => JSON.stringify([coding.case, coding.variable, coding.coder]);
  const made = new Set(codings.map(name));
  return passages.flatMap(({ evidenceFor }, index) =>
    evidenceFor.flatMap((coding, at) => {
      const path = ['passages', index, 'evidenceFor', at];
      if (made.has(name(coding)) || codingProblems(coding, path, known).length > 0) return [];
      return [
        missing(path, sentence('phrase.coding', { variable: coding.variable, case: coding.case, coder: coding.coder })),
      ];
    }),
  );
}

/** What is there twice. */
function repeatProblems(review: Review): JsonProblem[] {
  const { cases, coders, codings, finalCodings, codebook, earlierCodebooks } = review;
  return [
    ...repeats(
      'earlierCodebooks',
      [...earlierCodebooks, codebook].map(({ version }) => sentence('phrase.version', { version })),
    ),
    ...(['cases', 'coders', 'documents', 'passages', 'rounds'] as const).flatMap((list) =>
      repeats(
        list,
        review[list].map(({ uuid }) => sentence('phrase.the-uuid', { uuid })),
      ),
    ),
    ...repeats(
      'claims',
      review.claims.map(({ id }) => sentence('phrase.the-claim', { id })),
    ),
    ...repeats(
      'specifications',
      review.specifications.map(({ name }) => sentence('phrase.the-saved', { name })),
    ),
    ...repeats(
      'cases',
      cases.map(({ number }) => sentence('phrase.case', { number })),
    ),
    ...repeats(
      'coders',
      coders.map(({ name }) => sentence('phrase.the-coder', { name })),
    ),
    ...repeats(
      'codings',
      codings.map((one) => sentence('phrase.the-coding', { variable: one.variable, case: one.case, coder: one.coder })),
    ),
    ...repeats(
      'finalCodings',
      finalCodings.map((one) => sentence('phrase.the-final-coding', { variable: one.variable, case: one.case })),
    ),
  ];
}

type AnyCoding = {
  readonly case: number;
  readonly variable: string;
  readonly coder?: string;
  readonly answer?: Answer;
  readonly codebookVersion?: number;
};

function codingProblems(coding: AnyCoding, path: Path, known: Known): JsonProblem[] {
  const variable = findVariable(known.review.codebook, coding.variable);
  const misfit = variable && coding.answer && misfitOf(coding.answer, asCodedUnder(variable, coding, known));
  return [
    ...(known.cases.has(coding.case)
      ? []
      : [missing([...path, 'case'], sentence('phrase.case', { number: coding.case }))]),
    ...(variable === undefined
      ? [missing([...path, 'variable'], sentence('phrase.variable', { variable: coding.variable }))]
      : []),
    ...(coding.coder === undefined ? [] : unknownCoder(coding.coder, [...path, 'coder'], known)),
    ...(coding.codebookVersion === undefined ? [] : unknownVersion(coding.codebookVersion, path, known)),
    ...(misfit === undefined ? [] : [{ path: [...path, 'answer'], problem: misfit }]),
  ];
}

/** A coding from when a single choice took several codes keeps them, frozen or until it is made again. */
function asCodedUnder(variable: Variable, coding: AnyCoding, { review }: Known): Variable {
  if (variable.kind !== 'single' || (coding.codebookVersion ?? Infinity) >= review.codebook.version) return variable;
  return { ...variable, kind: 'multiple' };
}

function unknownCases(cases: readonly number[], path: Path, known: Known): JsonProblem[] {
  return cases.flatMap((number, index) =>
    known.cases.has(number) ? [] : [missing([...path, 'cases', index], sentence('phrase.case', { number }))],
  );
}

function unknownCoder(coder: string, path: Path, known: Known): JsonProblem[] {
  return known.coders.has(coder) ? [] : [missing(path, sentence('phrase.coder', { coder }))];
}

function unknownVersion(version: number, path: Path, known: Known): JsonProblem[] {
  return known.versions.has(version)
    ? []
    : [missing([...path, 'codebookVersion'], sentence('phrase.version', { version }))];
}

function missing(path: Path, what: string): JsonProblem {
  return { path, problem: sentence('json.not-in-review', { what }) };
}

function repeats(list: string, names: readonly string[]): JsonProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [{ path: [list, index], problem: sentence('json.twice', { name }) }];
    seen.add(name);
    return [];
  });
}
