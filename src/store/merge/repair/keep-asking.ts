import type { Connection } from '../../sqlite/connection.ts';
import type { CodeAges } from '../plan.ts';
import type { Repairing } from './repairing.ts';
import { writeVersion } from './write-version.ts';

/**
 * Lets the recode queue go on asking for codings that were made on the copy which never saw the change. The queue goes by
 * numbers: a version of the other copy gets a higher one here than the version that asks, as if it had seen that. Such a
 * request comes from a version that the merge makes of both, even if the codebook is then as the other copy had it.
 */
export function keepAsking({ connection, writer, plan }: Repairing): void {
  if (plan === undefined) return;
  const { versionsHere, versionsThere } = plan.ages;
  const apart = (one: number, other: number): boolean =>
    (isOnlyOf(versionsHere, versionsThere, one) && isOnlyOf(versionsThere, versionsHere, other)) ||
    (isOnlyOf(versionsThere, versionsHere, one) && isOnlyOf(versionsHere, versionsThere, other));
  const asked = takenForAnswered(connection).filter(({ asks, made }) => apart(asks, made));
  if (asked.length === 0) return;
  const version = writeVersion({ connection, writer }, Math.max(...asked.map(({ made }) => made)));
  const shape = writer.shape('recode');
  for (const { key } of asked) {
    const row = writer.find(shape, [key]);
    if (row !== undefined) writer.rewrite(shape, [key], { ...row, version });
  }
}

type Versions = CodeAges['versionsHere'];

function isOnlyOf(one: Versions, other: Versions, version: number): boolean {
  return one.has(version) && !other.has(version);
}

type Answered = { readonly key: number; readonly asks: number; readonly made: number };

/** Requests whose coding has the number of their version or a higher one. */
function takenForAnswered(connection: Connection): Answered[] {
  const of = (table: string, coder: string): string => `SELECT recode_key AS key, version AS asks,
      ${table}.codebook_version AS made FROM recode JOIN ${table} USING (variable_key, case_key)
    WHERE ${coder} AND ${table}.codebook_version >= recode.version`;
  const codings = of('coding', 'recode.coder_key = coding.coder_key');
  const finals = of('final_coding', 'recode.coder_key IS NULL');
  return connection.statement(`${codings} UNION ALL ${finals}`).all() as Answered[];
}
