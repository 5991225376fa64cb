import type { ParsedInput } from '../contract/method.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Variable } from '../domain/model/variable.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { findVariable } from '../domain/tabulate/find-names.ts';
import type { AgreementSource } from './agreement-source.ts';

type Asked = Pick<ParsedInput<'agreement.compute'>, 'coders' | 'variables'>;

/** The variables named, or else those that two of the coders coded, in the order of the codebook. */
export function comparedVariables(source: AgreementSource, { coders, variables }: Asked): Result<Variable[]> {
  if (variables !== undefined) return allOk(variables.map((name) => findVariable(source, name)));
  const answered = coders.map(source.answered);
  const shared = variablesOf(source.codebook).filter(({ id }) => answered.filter((ids) => ids.has(id)).length >= 2);
  if (shared.length === 0 && new Set(coders).size >= 2)
    return fail('not-found', sentence('agreement.nothing-in-common', { coders }));
  return ok(shared);
}
