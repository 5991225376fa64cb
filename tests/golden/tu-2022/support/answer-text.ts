import type { Code } from '../../../../src/domain/model/code.ts';
import { findVariable } from '../../../../src/domain/model/codebook.ts';
import { isChoice } from '../../../../src/domain/model/variable.ts';
import { codebook, placedCodes } from './fixture.ts';

/** What silence means for the codes that are not ticked. */
type Silence =
  /** Nothing is known of them. */
  | 'not-reported'
  /** They were looked for and are absent, but for the forms of a component that is ticked alone. */
  | 'absent';

/** Ticked codes in codebook order, an ancestor left out where a descendant is ticked. */
function lowest(variable: string, ticked: ReadonlySet<string>): string[] {
  const placed = placedCodes(variable);
  const implied = new Set(placed.filter(({ code }) => ticked.has(code.id)).flatMap(({ ancestors }) => ancestors));
  return placed.map(({ code }) => code.id).filter((id) => ticked.has(id) && !implied.has(id));
}

/** Writes an answer as a coding file does; nothing ticked is not reported. */
export function answerText(variable: string, ticked: ReadonlySet<string>, silence: Silence): string {
  const codes = lowest(variable, ticked);
  if (codes.length === 0) return 'NR';
  const found = findVariable(codebook, variable);
  if (found?.kind === 'single') return codes.join(';');
  const top = found !== undefined && isChoice(found) ? found.codes : [];
  return [...codes, ...silent(top, new Set(codes), silence).map((id) => `?${id}`)].join(';');
}

function silent(codes: readonly Code[], ticked: ReadonlySet<string>, silence: Silence): string[] {
  return codes.flatMap((code) => {
    if (!holds(code, ticked)) return silence === 'not-reported' ? [code.id] : [];
    return silent(code.codes, ticked, ticked.has(code.id) ? 'not-reported' : silence);
  });
}

function holds(code: Code, ticked: ReadonlySet<string>): boolean {
  return ticked.has(code.id) || code.codes.some((child) => holds(child, ticked));
}
