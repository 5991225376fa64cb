import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import type { Agreement } from '../domain/model/agreement.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { Variable } from '../domain/model/variable.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { findVariable } from '../domain/tabulate/find-names.ts';
import { writeAgreementCsv } from '../formats/agreement/write-agreement-csv.ts';
import { writeAgreementText } from '../formats/agreement/write-agreement-text.ts';
import { encodeText } from '../formats/encode-text.ts';
import { type AgreementSource, agreementSource } from './agreement-source.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

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
  const { agreementOf } = await import('../domain/reliability/agreement/agreement-of.ts');
  const source = await agreementSource(session, input);
  if (!source.ok) return source;
  const variables = chosenVariables(source.value, input);
  if (!variables.ok) return variables;
  const { coders, cases, answersOf, reading } = source.value;
  const { seed, resamples } = input;
  const work = agreementOf({ coders, variables: variables.value, cases, answersOf, seed, resamples });
  if (!work.ok) return work;
  const agreement = await runSteps(work.value, context, sentence('stage.comparing-coders'));
  return ok(reading === undefined ? agreement : { ...agreement, reading });
}

/** The variables named, or else those that two of the coders coded, in the order of the codebook. */
function chosenVariables(source: AgreementSource, { coders, variables }: Input): Result<Variable[]> {
  if (variables !== undefined) return allOk(variables.map((name) => findVariable(source, name)));
  const answered = coders.map(source.answered);
  const shared = variablesOf(source.codebook).filter(({ id }) => answered.filter((ids) => ids.has(id)).length >= 2);
  if (shared.length === 0 && new Set(coders).size >= 2)
    return fail('not-found', sentence('agreement.nothing-in-common', { coders }));
  return ok(shared);
}
