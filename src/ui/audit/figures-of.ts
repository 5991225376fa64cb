import type { CaseSet } from '../../domain/model/case-set.ts';
import type { ReportedFigure } from '../../domain/model/measure.ts';
import { type Condition, setOf } from './condition.ts';

type Disputed = { readonly label: string; readonly cases: CaseSet };

/** Conditions with the number that a paper reports of their cases, and those without one. */
type Figures = { figures: ReportedFigure[]; disputed: Disputed[] };

/** Figures as the conditions of a draft give them; undefined while one of them is not whole or none has a number. */
export function figuresOf(
  conditions: readonly Condition[],
  labelOf: (condition: Condition) => string,
): Figures | undefined {
  const figures: ReportedFigure[] = [];
  const disputed: Disputed[] = [];
  for (const [at, condition] of conditions.entries()) {
    const cases = setOf(condition);
    const text = condition.reported.trim();
    const reported = Number(text);
    if (cases === undefined || !Number.isInteger(reported)) return undefined;
    const label = labelOf(condition);
    if (text === '') disputed.push({ label, cases });
    else figures.push({ id: `figure-${at + 1}`, label, reported, cases });
  }
  return figures.length === 0 ? undefined : { figures, disputed };
}
