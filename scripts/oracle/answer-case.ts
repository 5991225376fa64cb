import type { Answerers, OracleCase } from './oracle-case.ts';
import { reliabilityAnswers } from './reliability-answers.ts';
import { statisticsAnswers } from './statistics-answers.ts';

const answerers: Answerers = { ...statisticsAnswers, ...reliabilityAnswers };

/** Computes one case from its input alone. Throws where nothing computes its kind, or where the input is malformed. */
export function answerCase({ id, kind, input }: OracleCase): Record<string, unknown> {
  const answer = answerers[kind];
  if (answer === undefined) {
    throw new Error(
      `Case ${id}: nothing computes the kind "${kind}". Known kinds: ${Object.keys(answerers).join(', ')}.`,
    );
  }
  return answer(input);
}
