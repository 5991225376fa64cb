import { lastSaidIn } from '../last-said.ts';
import { settleNames } from '../settle-names.ts';
import { writeSlots } from '../write-slots.ts';
import type { Repairing } from './repairing.ts';

/**
 * Settles names once more where rows of some tables came back or went again: nobody could tell before what would be needed,
 * and who has a name must not depend on the merge that brought a row back.
 */
export function settleNamesAgain({ connection, writer, shapes }: Repairing, tables: ReadonlySet<string>): void {
  const settling = { slots: [], lastSaid: lastSaidIn(connection), tables };
  writeSlots(connection, writer, settleNames(connection, shapes, settling));
}
