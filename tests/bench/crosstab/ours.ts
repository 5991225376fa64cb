import { tableSpecificationSchema } from '../../../src/domain/model/table-specification.ts';
import { countTable } from '../../../src/domain/tabulate/count-table.ts';
import { baseOf } from '../../../src/domain/tabulate/exclusions.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { viewOf } from '../../../src/domain/tabulate/view-of.ts';
import { must } from '../../support/must.ts';
import { axis, datasetOf } from '../../support/tables.ts';
import type { Competitor } from './competitor.ts';
import { type Masks, snapshotOf } from './data.ts';

/** The counts alone, as the other ways give them; and the whole table with bases, sources, notes and, up to 20,000 cases, lists. */
export function ourWays(masks: Masks): Competitor[] {
  const dataset = datasetOf(snapshotOf(masks));
  const [rowAxis, colAxis] = [axis('factors'), axis('outcomes')];
  const specification = tableSpecificationSchema.parse({ kind: 'cross', rows: rowAxis, cols: colAxis });
  const run = () => {
    const table = must(tabulate(dataset, specification));
    if (table.kind !== 'cross') throw new Error('a table of another kind');
    return [...table.counts.flat(), ...table.rowCases, ...table.colCases];
  };
  const counts = () => {
    const { included } = dataset.statuses;
    const rows = must(viewOf(dataset, rowAxis, included));
    const cols = must(viewOf(dataset, colAxis, included));
    const { valid } = baseOf(included, [rows, cols]);
    const counted = countTable({ rows, cols, valid, size: dataset.size });
    return [...counted.counts.flat(), ...counted.rowCases, ...counted.colCases];
  };
  return [
    { name: 'counts', group: 'ours', run: counts },
    { name: 'whole table', group: 'our table', run },
  ];
}
