import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, ParsedInput } from '../contract/method.ts';
import type { Agreement } from '../domain/model/agreement.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { writeAgreement } from '../formats/agreement/write-agreement.ts';
import { readTasks } from '../store/merge/read-tasks.ts';
import { comparedCases, comparedCells } from './agreement-cases.ts';
import { agreementSource } from './agreement-source.ts';
import { comparedVariables } from './compared-variables.ts';
import { runSteps } from './run-steps.ts';
import type { Session } from './session.ts';

type Names = 'agreement.compute' | 'agreement.export' | 'agreement.cases' | 'agreement.cells';
type Input = ParsedInput<'agreement.compute'>;

/** Agreement between coders. */
export function agreementHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'agreement.compute': (input, context) => computeAgreement(session, input, context),
    'agreement.export': async ({ format, ...given }, context) => {
      // CSV is read by programs, in one language.
      const language = format === 'csv' || format === 'csv-excel' ? 'en' : given.language;
      const agreement = await computeAgreement(session, { ...given, language }, context);
      return agreement.ok ? ok({ file: writeAgreement(agreement.value, format, language) }) : agreement;
    },
    'agreement.cases': (input) => comparedCases(session, input),
    'agreement.cells': (input) => comparedCells(session, input),
  };
}

async function computeAgreement(session: Session, input: Input, context: CallContext): Promise<Result<Agreement>> {
  // The distribution functions take a while to load, which only those who ask for agreement should wait for.
  const { agreementOf } = await import('../domain/reliability/agreement/agreement-of.ts');
  const source = await agreementSource(session, input);
  if (!source.ok) return source;
  const variables = comparedVariables(source.value, input);
  if (!variables.ok) return variables;
  const { coders, cases, answersOf, reading } = source.value;
  const { seed, resamples, language } = input;
  const work = agreementOf({
    coders,
    variables: variables.value,
    cases,
    answersOf,
    seed,
    resamples,
    reading,
    language,
  });
  if (!work.ok) return work;
  const agreement = await runSteps(work.value, context, sentence('stage.comparing-coders'));
  return withOpenTasks(session, input, agreement);
}

/** Counts the answers of these coders, or those frozen, that two copies gave differently. */
function withOpenTasks(session: Session, { project }: Input, agreement: Agreement): Result<Agreement> {
  const reading = session.reading(project);
  const tasks = reading.ok ? readTasks(reading.value) : reading;
  if (!tasks.ok) return tasks;
  const table = agreement.reading.of === 'round' ? 'frozen_coding' : 'coding';
  const compared = tasks.value.filter((task) => task.table === table && agreement.coders.includes(task.coder ?? ''));
  const openTasks = agreement.variables.flatMap(({ variable, label }) => {
    const count = compared.filter((task) => task.variable === variable).length;
    return count === 0 ? [] : [{ variable, label, tasks: count }];
  });
  return ok({ ...agreement, openTasks });
}
