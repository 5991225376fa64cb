import type { Row } from '../../history/old-row.ts';
import type { TableShape } from '../../history/table-shape.ts';
import type { Connection } from '../../sqlite/connection.ts';
import type { MergePlan } from '../plan.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Keys } from '../slots.ts';

/** What a repair works with; `plan` where it is a merge that made it necessary. */
export type Repairing = {
  readonly connection: Connection;
  readonly writer: RowWriter;
  readonly shapes: readonly TableShape[];
  readonly plan?: Pick<MergePlan, 'spare' | 'ages' | 'broughtBack'>;
  /** Rows, by their names, that stood before though they were deleted once, as they were. */
  readonly before?: ReadonlyMap<string, Row>;
};

/** Names a row of any table. */
export function rowName(table: string, keys: Keys): string {
  return `${table} ${keys.join(' ')}`;
}
