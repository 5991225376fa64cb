import type { Agreement, AgreementStatistics, VariableAgreement } from '../../src/domain/model/agreement.ts';
import { agreementSchema } from '../../src/domain/model/agreement.ts';
import { variablesOf } from '../../src/domain/model/codebook.ts';
import type { Snapshot } from '../../src/domain/model/snapshot.ts';
import type { Steps } from '../../src/domain/model/steps.ts';
import { agreementOf } from '../../src/domain/reliability/agreement/agreement-of.ts';
import { snapshotAnswers } from '../../src/domain/reliability/agreement/snapshot-answers.ts';

type Asked = { readonly variables?: readonly string[]; readonly seed?: number; readonly resamples?: number };

/** Drives work in steps to its end. */
function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Agreement of coders over all cases of a snapshot; it has passed through the schema of files. */
export function agreementIn(snapshot: Snapshot, coders: readonly string[], asked: Asked = {}): Agreement {
  const cases = snapshot.cases.map(({ number }) => number);
  const { variables, seed = 1, resamples = 200 } = asked;
  const result = agreementOf({
    coders: coders.map((name) => ({ name, kind: snapshot.coders.find((one) => one.name === name)?.kind ?? 'person' })),
    variables: variablesOf(snapshot.codebook).filter(({ id }) => variables?.includes(id) ?? true),
    cases,
    answersOf: snapshotAnswers(snapshot, cases),
    seed,
    resamples,
    reading: { of: 'today', codebookVersion: snapshot.codebook.version },
    language: 'en',
  });
  if (!result.ok) throw new Error(result.error.message);
  return agreementSchema.parse(finished(result.value));
}

/** The one variable of an agreement. */
export function onlyVariable({ variables }: Agreement): VariableAgreement {
  const [variable] = variables;
  if (variable === undefined || variables.length > 1) throw new Error('not one variable');
  return variable;
}

/** The estimate of a statistic; its reason where it is undefined; nothing where it is not reported. */
export function estimate(
  { statistics }: { readonly statistics: AgreementStatistics },
  name: keyof AgreementStatistics,
): number | string | undefined {
  const found = statistics[name];
  if (found === undefined) return undefined;
  return found.estimate ?? found.reason;
}
