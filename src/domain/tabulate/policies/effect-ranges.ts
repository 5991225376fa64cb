import { boundOf, numberOfBound } from '../../model/bound.ts';
import type { PolicyRanges } from '../../model/policy-comparison.ts';
import type { ReportedEffect } from '../../model/test-report.ts';

type Under = { readonly policy: string; readonly effects: readonly ReportedEffect[] };
type EffectRange = PolicyRanges['effects'][number];

/** How far each effect and its interval move between policies; effects that have no value under any are left out. */
export function effectRanges(policies: readonly Under[]): EffectRange[] {
  const ids = [...new Set(policies.flatMap(({ effects }) => effects.map(({ id }) => id)))];
  return ids.flatMap((id) => {
    const found = policies.map(({ policy, effects }) => ({
      policy,
      effect: effects.find((effect) => effect.id === id),
    }));
    const values = found.flatMap(({ effect }) => effect?.value ?? []).map(numberOfBound);
    const intervals = found.flatMap(({ effect }) => effect?.interval ?? []);
    if (values.length === 0) return [];
    return [
      {
        id,
        least: boundOf(Math.min(...values)),
        most: boundOf(Math.max(...values)),
        interval:
          intervals.length === 0
            ? null
            : {
                lower: Math.min(...intervals.map(({ lower }) => lower)),
                upper: boundOf(Math.max(...intervals.map(({ upper }) => numberOfBound(upper)))),
              },
        undefinedUnder: found.flatMap(({ policy, effect }) => ((effect?.value ?? null) === null ? [policy] : [])),
      },
    ];
  });
}
