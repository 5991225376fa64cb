import type { CodeAge } from '../../../domain/model/code.ts';
import { breakCircles, type Placed } from '../../../domain/model/merging/break-circles.ts';
import type { Row } from '../../history/old-row.ts';
import type { Connection } from '../../sqlite/connection.ts';
import { ageOf } from '../localise.ts';
import type { CodeAges } from '../plan.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Repairing } from './repairing.ts';
import { writeVersion } from './write-version.ts';

/**
 * Makes one codebook of what came of its rows: no code under itself, every code with the versions that do not know it, and
 * a version of its own where the codebook is none that either copy had.
 */
export function repairScheme({ connection, writer, plan }: Repairing): void {
  openCircles(connection, writer);
  if (plan !== undefined) writeAges(connection, writer, plan.ages);
  writeVersion({ connection, writer });
}

function openCircles(connection: Connection, writer: RowWriter): void {
  const rows = connection.statement('SELECT code_key AS key, parent_key AS parent, uuid FROM code').all() as Placed[];
  const shape = writer.shape('code');
  for (const key of breakCircles(rows)) {
    const row = writer.find(shape, [key]);
    if (row !== undefined) writer.rewrite(shape, [key], { ...row, parent_key: null });
  }
}

function writeAges(connection: Connection, writer: RowWriter, ages: CodeAges): void {
  const { versionsHere, versionsThere } = ages;
  const apart = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
    [...one].some((version) => !other.has(version));
  if (!apart(versionsHere, versionsThere) && !apart(versionsThere, versionsHere)) return;
  const shape = writer.shape('code');
  for (const row of connection.statement('SELECT * FROM code').all() as Row[]) {
    const key = Number(row['code_key']);
    const { since = 1, unseenIn: _, ...rest } = JSON.parse(String(row['body'])) as Partial<CodeAge>;
    if (since === 1) continue;
    const age = ageOf(since, youngVersions(key, ages));
    writer.rewrite(shape, [key], { ...row, body: JSON.stringify({ ...rest, ...age }) });
  }
}

/** Of a version that both copies have, what either knows of the code counts; a copy without the code has not seen it. */
function youngVersions(key: number, { versionsHere, versionsThere, youngHere, youngThere }: CodeAges): number[] {
  const youngIn = (versions: ReadonlySet<number>, young: ReadonlySet<number> | undefined, version: number): boolean =>
    versions.has(version) && (young === undefined || young.has(version));
  return [...new Set([...versionsHere, ...versionsThere])].filter((version) => {
    const both = youngHere.has(key) && youngThere.has(key) && versionsHere.has(version) && versionsThere.has(version);
    const here = youngIn(versionsHere, youngHere.get(key), version);
    const there = youngIn(versionsThere, youngThere.get(key), version);
    if (both) return here && there;
    if (versionsHere.has(version) && (youngHere.has(key) || !versionsThere.has(version))) return here;
    return there;
  });
}
