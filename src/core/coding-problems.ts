import type { Answer } from '../domain/model/answer.ts';
import type { Problem } from '../domain/model/app-error.ts';
import { flattenCodes } from '../domain/model/code.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { type ChoiceVariable, isChoice, type Variable } from '../domain/model/variable.ts';
import { misfitOf } from '../formats/answer/misfit-of.ts';
import type { CodingPlace } from './coding-summary.ts';

type Given = CodingPlace & { readonly answer?: Answer; readonly before?: Answer | undefined };
type Known = { readonly codebook: Codebook; readonly cases: ReadonlySet<number> };

/** What is wrong with codings that a person gives or takes back, each told with its case and variable. */
export function codingProblems(given: readonly Given[], { codebook, cases }: Known): Problem[] {
  const seen = new Set<string>();
  return given.flatMap((one) => {
    const place = { column: one.variable };
    const key = `${String(one.case)} ${one.variable}`;
    const twice = seen.has(key);
    seen.add(key);
    if (!cases.has(one.case)) return [{ message: sentence('coding.no-case', { case: one.case }), place }];
    const variable = findVariable(codebook, one.variable);
    if (variable === undefined)
      return [{ message: sentence('coding.no-variable', { case: one.case, variable: one.variable }), place }];
    const problem = twice ? sentence('coding.given-twice') : answerProblem(one, variable, codebook.version);
    return problem === undefined
      ? []
      : [{ message: sentence('coding.problem-of', { case: one.case, variable: variable.label, problem }), place }];
  });
}

function answerProblem({ answer, before }: Given, variable: Variable, version: number): string | undefined {
  if (answer === undefined) return undefined;
  const misfit = misfitOf(answer, variable);
  if (misfit !== undefined) return misfit;
  if (answer.kind === 'number' && variable.kind === 'number') return numberProblem(answer.value, variable);
  if (answer.kind !== 'codes' || !isChoice(variable)) return undefined;
  return shapeProblem(answer, variable) ?? codeProblem(answer, variable, { before, version });
}

function numberProblem(value: number, variable: Extract<Variable, { kind: 'number' }>): string | undefined {
  const { integer, minimum, maximum } = variable;
  if (integer && !Number.isInteger(value)) return sentence('coding.not-whole', { value });
  if (minimum !== undefined && value < minimum) return sentence('coding.too-small', { value, minimum });
  if (maximum !== undefined && value > maximum) return sentence('coding.too-large', { value, maximum });
  return undefined;
}

type Codes = Extract<Answer, { kind: 'codes' }>;

function shapeProblem({ codes, notReported, other }: Codes, variable: ChoiceVariable): string | undefined {
  if (codes.length + notReported.length === 0) return sentence('coding.no-code');
  if (variable.kind === 'single' && notReported.length > 0) return sentence('coding.silent-single');
  const both = codes.find((id) => notReported.includes(id));
  if (both !== undefined) return sentence('coding.both', { both });
  const loose = Object.keys(other).find((id) => !codes.includes(id));
  return loose === undefined ? undefined : sentence('coding.loose-text', { loose });
}

type Ground = { readonly before: Answer | undefined; readonly version: number };

function codeProblem(
  { codes, other }: Codes,
  variable: ChoiceVariable,
  { before, version }: Ground,
): string | undefined {
  const held = before?.kind === 'codes' ? before.codes : [];
  for (const { code } of flattenCodes(variable.codes)) {
    if (other[code.id] !== undefined && !code.freeText) return sentence('coding.no-text-taken', { code: code.label });
    if (!codes.includes(code.id) || held.includes(code.id)) continue;
    if (!code.selectable) return sentence('coding.groups-only', { code: code.label });
    if (code.retired !== undefined && code.retired <= version)
      return sentence('coding.retired', { code: code.label, retired: code.retired });
  }
  return undefined;
}
