import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import type { Agreement } from '../domain/model/agreement.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import type { Variable } from '../domain/model/variable.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { findVariable } from '../domain/tabulate/find-names.ts';
import { noSuch } from '../domain/tabulate/no-such.ts';
import { writeAgreementCsv } from '../formats/agreement/write-agreement-csv.ts';
import { writeAgreementText } from '../formats/agreement/write-agreement-text.ts';
import { encodeText } from '../formats/encode-text.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';

type Names = 'agreement.compute' | 'agreement.export';
type Input = ParsedInput<'agreement.compute'>;

/** Agreement between coders. */
export function agreementHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'agreement.compute': (input, context) => computeAgreement(session, input, context),
    'agreement.export': async ({ format, ...input }, context) => {
      const agreement = await computeAgreement(session, input, context);
      return agreement.ok ? ok({ file: agreementFile(agreement.value, format) }) : agreement;
    },
  };
}

function agreementFile(agreement: Agreement, format: ParsedInput<'agreement.export'>['format']) {
  switch (format) {
    case 'text':
      return { name: 'agreement.txt', bytes: encodeText(writeAgreementText(agreement)) };
    case 'csv':
      return { name: 'agreement.csv', bytes: encodeText(writeAgreementCsv(agreement, 'data')) };
    case 'csv-excel':
      return { name: 'agreement.csv', bytes: encodeText(writeAgreementCsv(agreement, 'excel')) };
  }
}

async function computeAgreement(session: Session, input: Input, context: CallContext): Promise<Result<Agreement>> {
  // The distribution functions take a while to load, which only those who ask for agreement should wait for.
  const [{ agreementOf }, { snapshotAnswers }] = await Promise.all([
    import('../domain/reliability/agreement/agreement-of.ts'),
    import('../domain/reliability/agreement/snapshot-answers.ts'),
  ]);
  const snapshot = session.snapshot(input.project);
  if (!snapshot.ok) return snapshot;
  const coders = allOk(input.coders.map((name) => findCoder(snapshot.value, name)));
  if (!coders.ok) return coders;
  const variables = chosenVariables(session, snapshot.value, input);
  if (!variables.ok) return variables;
  const cases = snapshot.value.cases.flatMap(({ number, status }) => (status === 'included' ? [number] : []));
  const work = agreementOf({
    coders: coders.value,
    variables: variables.value,
    cases,
    answersOf: snapshotAnswers(snapshot.value, cases),
    seed: input.seed,
    resamples: input.resamples,
  });
  return work.ok ? ok(await runSteps(work.value, context, 'Comparing the coders')) : work;
}

function findCoder({ coders }: Snapshot, name: string): Result<Snapshot['coders'][number]> {
  const coder = coders.find((candidate) => candidate.name === name);
  const names = coders.map((candidate) => candidate.name);
  return coder === undefined ? fail('not-found', noSuch('coder', name, names)) : ok(coder);
}

/** The variables named, or else those that two of the coders coded, in the order of the codebook. */
function chosenVariables(session: Session, snapshot: Snapshot, input: Input): Result<Variable[]> {
  if (input.variables !== undefined) {
    const dataset = session.dataset(input.project, { kind: 'final' });
    return dataset.ok ? allOk(input.variables.map((name) => findVariable(dataset.value, name))) : dataset;
  }
  const coded = (variable: Variable): number =>
    snapshot.codings.filter((column) => column.variable === variable.id && input.coders.includes(column.coder)).length;
  const shared = variablesOf(snapshot.codebook).filter((variable) => coded(variable) >= 2);
  if (shared.length === 0 && new Set(input.coders).size >= 2) {
    return fail(
      'not-found',
      `${input.coders.join(' and ')} have coded no variable in common, so that nothing compares.`,
    );
  }
  return ok(shared);
}
