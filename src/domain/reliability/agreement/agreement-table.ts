import type { AgreementTable } from '../../model/agreement.ts';
import { coderTable } from '../coder-table.ts';
import { coincidences } from '../coincidences.ts';
import type { Panel } from './category-measurements.ts';
import { comparedUnits } from './compared-units.ts';

/** The counts behind the statistics: what each of two coders said, or the coincidences of more. */
export function agreementTable({ ratings, categories, coders }: Panel): AgreementTable {
  const { units } = comparedUnits(ratings, coders);
  return coders === 2
    ? { kind: 'coders', counts: coderTable(units, categories) }
    : { kind: 'coincidences', counts: coincidences(units, categories) };
}
