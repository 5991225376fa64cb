import type { Answer } from '../domain/model/answer.ts';
import type { Problem } from '../domain/model/app-error.ts';
import { flattenCodes } from '../domain/model/code.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import { isChoice, type ChoiceVariable, type Variable } from '../domain/model/variable.ts';
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
    if (!cases.has(one.case)) return [{ message: `There is no case ${String(one.case)}. Correct the number.`, place }];
    const variable = findVariable(codebook, one.variable);
    if (variable === undefined)
      return [
        { message: `Case ${String(one.case)}: “${one.variable}” is no variable of the codebook. Correct it.`, place },
      ];
    const problem = twice ? 'is given twice. Give it once.' : answerProblem(one, variable, codebook.version);
    return problem === undefined
      ? []
      : [{ message: `Case ${String(one.case)}: what is given for ${variable.label} ${problem}`, place }];
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
  if (integer && !Number.isInteger(value)) return `is ${String(value)}, but it takes whole numbers. Correct it.`;
  if (minimum !== undefined && value < minimum)
    return `is ${String(value)}, below ${String(minimum)}, the least that it takes. Correct it.`;
  if (maximum !== undefined && value > maximum)
    return `is ${String(value)}, above ${String(maximum)}, the most that it takes. Correct it.`;
  return undefined;
}

type Codes = Extract<Answer, { kind: 'codes' }>;

function shapeProblem({ codes, notReported, other }: Codes, variable: ChoiceVariable): string | undefined {
  if (codes.length + notReported.length === 0) return 'has no code. Choose one, or say that it is absent.';
  if (variable.kind === 'single' && notReported.length > 0)
    return 'has a code not reported by itself, but it takes one code. Give the state of the whole answer.';
  const both = codes.find((id) => notReported.includes(id));
  if (both !== undefined) return `has “${both}” both as present and as not reported. Keep one of the two.`;
  const loose = Object.keys(other).find((id) => !codes.includes(id));
  return loose === undefined ? undefined : `has a text for “${loose}”, which is not chosen. Choose it too.`;
}

type Ground = { readonly before: Answer | undefined; readonly version: number };

function codeProblem(
  { codes, other }: Codes,
  variable: ChoiceVariable,
  { before, version }: Ground,
): string | undefined {
  const held = before?.kind === 'codes' ? before.codes : [];
  for (const { code } of flattenCodes(variable.codes)) {
    if (other[code.id] !== undefined && !code.freeText)
      return `has a text for ${code.label}, which takes none. Take it out.`;
    if (!codes.includes(code.id) || held.includes(code.id)) continue;
    if (!code.selectable) return `has ${code.label}, which only groups other codes. Choose one of those below it.`;
    if (code.retired !== undefined && code.retired <= version)
      return `has ${code.label}, which is retired since version ${String(code.retired)}. Choose another code.`;
  }
  return undefined;
}
