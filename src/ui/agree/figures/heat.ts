import type { Output } from '../../../contract/method.ts';

export type Compared = Output<'agreement.cases'>;
export type HeatRow = Compared['cases'][number] & {
  /** Variables that two coders or more answered, and those of them on which they differ. */
  readonly compared: number;
  readonly differing: number;
};

/** Cases on which coders differ, the ones with the most differences first, then by number. */
export function heatRows({ cases }: Compared): HeatRow[] {
  return cases
    .map((one) => ({
      ...one,
      compared: one.shares.filter((share) => share !== null).length,
      differing: one.shares.filter((share) => (share ?? 0) > 0).length,
    }))
    .filter(({ differing }) => differing > 0)
    .toSorted((one, other) => other.differing - one.differing || sum(other) - sum(one) || one.case - other.case);
}

function sum({ shares }: HeatRow): number {
  return shares.reduce<number>((total, share) => total + (share ?? 0), 0);
}
