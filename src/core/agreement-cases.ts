import type { Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sayIn } from '../domain/model/sentences/said.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Variable } from '../domain/model/variable.ts';
import type { CaseAnswers } from '../domain/reliability/agreement/case-answers.ts';
import { findVariable } from '../domain/tabulate/find-names.ts';
import { type AgreementSource, agreementSource } from './agreement-source.ts';
import { comparedVariables } from './compared-variables.ts';
import type { Session } from './session.ts';

/** How far coders are apart case by case: of each variable, whether they differ. */
export async function comparedCases(
  session: Session,
  input: ParsedInput<'agreement.cases'>,
): Promise<Result<Output<'agreement.cases'>>> {
  const { apartness } = await import('../domain/reliability/agreement/apartness.ts');
  const source = await sourceOf(session, input);
  if (!source.ok) return source;
  const variables = comparedVariables(source.value, input);
  if (!variables.ok) return variables;
  const snapshot = session.snapshot(input.project);
  if (!snapshot.ok) return snapshot;
  const titles = new Map(snapshot.value.cases.map(({ number, title }) => [number, title]));
  const columns = variables.value.map((variable) => apartness(variable, answersOf(variable, source.value)));
  return ok({
    variables: variables.value.map(({ id, label }) => ({ id, label })),
    cases: source.value.cases.map((number, place) => ({
      case: number,
      title: titles.get(number) ?? '',
      shares: columns.map((column) => (column[place]?.compared === true ? column[place].share : null)),
    })),
  });
}

/** The cases behind the counts of one table. */
export async function comparedCells(
  session: Session,
  input: ParsedInput<'agreement.cells'>,
): Promise<Result<Output<'agreement.cells'>>> {
  const { tableCases } = await import('../domain/reliability/agreement/table-cases.ts');
  const source = await sourceOf(session, input);
  if (!source.ok) return source;
  const variable = findVariable(source.value, input.variable);
  if (!variable.ok) return variable;
  const found = tableCases(variable.value, input.code, {
    cases: answersOf(variable.value, source.value),
    coders: source.value.coders.length,
  });
  if (!found.ok) return found;
  const { categories, cells } = found.value;
  return ok({
    categories: categories.map(({ id, label }) => ({ id, label: sayIn(input.language, label) })),
    cells: cells.map((row) => row.map((cell) => [...cell])),
  });
}

type Asked = Omit<ParsedInput<'agreement.cases'>, 'variables'>;

async function sourceOf(session: Session, input: Asked): Promise<Result<AgreementSource>> {
  const { coders } = input;
  if (new Set(coders).size < 2 || new Set(coders).size < coders.length)
    return fail('invalid-input', sentence('agreement.two-coders'));
  return agreementSource(session, input);
}

function answersOf(variable: Variable, { coders, cases, answersOf: read }: AgreementSource): CaseAnswers[] {
  const columns = coders.map(({ name }) => read(variable, name));
  return cases.map((number, place) => ({ case: number, answers: columns.map((column) => column[place] ?? null) }));
}
