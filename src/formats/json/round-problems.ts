import { assignmentsOf, type Round } from '../../domain/model/round.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { JsonProblem } from './describe-issues.ts';

/**
 * What does not fit together in one round: cases given to coders, marked done or frozen that are none of theirs, and
 * answers frozen where nothing is marked done. `path` is where the round stands.
 */
export function roundProblems(round: Round, path: JsonProblem['path']): JsonProblem[] {
  const problem = (place: JsonProblem['path'], text: string): JsonProblem => ({
    path: [...path, ...place],
    problem: text,
  });
  const cases = new Set(round.cases);
  const key = (of: { case: number; coder: string }): string => `${of.case} ${of.coder}`;
  const given = new Set(
    assignmentsOf(round).flatMap(({ coder, cases: own }) => own.map((number) => key({ case: number, coder }))),
  );
  const done = new Set((round.done ?? []).map(key));
  const frozen = new Set(round.frozen.map(key));
  return [
    ...(round.assignments ?? []).flatMap(({ coder, cases: own }, index) => [
      ...(round.coders.includes(coder)
        ? []
        : [problem(['assignments', index, 'coder'], sentence('json.no-coder-of-round', { coder }))]),
      ...own.flatMap((number, at) =>
        cases.has(number)
          ? []
          : [problem(['assignments', index, 'cases', at], sentence('json.case-not-in-round', { number }))],
      ),
    ]),
    ...(round.done ?? []).flatMap((mark, index) =>
      given.has(key(mark))
        ? []
        : [problem(['done', index], sentence('json.mark-not-given', { case: mark.case, coder: mark.coder }))],
    ),
    ...[...frozen]
      .filter((place) => !done.has(place))
      .map((place) => {
        const end = place.indexOf(' ');
        const of = { case: Number(place.slice(0, end)), coder: place.slice(end + 1) };
        return problem(['frozen'], sentence('json.frozen-not-done', of));
      }),
  ];
}
