import type { TableShape } from '../../history/table-shape.ts';
import type { Connection } from '../../sqlite/connection.ts';
import type { MergePlan } from '../plan.ts';
import type { RowWriter } from '../row-writer.ts';

/** What a repair works with; `plan` where it is a merge that made it necessary. */
export type Repairing = {
  readonly connection: Connection;
  readonly writer: RowWriter;
  readonly shapes: readonly TableShape[];
  readonly plan?: Pick<MergePlan, 'spare' | 'ages'>;
};
