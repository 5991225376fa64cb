import type { Copy } from './copy.ts';
import { judged } from './judged.ts';
import type { Keys } from './slots.ts';

/** Whether a copy knows a command but was not given what it wrote there: a package leaves out what others judged. */
export type Withheld = (table: string, keys: Keys, writer: string) => boolean;

/** What the packages that a copy began as have withheld; `coderHere` gives the key that a coder has in this file. */
export function createWithheld(
  copy: Copy,
  attributes: ReadonlySet<number>,
  coderHere: (key: number) => number,
): Withheld {
  const packages = copy.commands.flatMap(({ packageOf, merged, seq }) =>
    packageOf === undefined || merged !== undefined ? [] : [{ seq, coder: keyOf(copy, packageOf) }],
  );
  if (packages.length === 0) return () => false;
  return (table, keys, writer) => {
    if (!(table in judged) || (table === 'coding' && attributes.has(keys[0] ?? 0))) return false;
    const seq = copy.byUuid.get(writer)?.seq ?? 0;
    const coder = judged[table] === undefined ? undefined : keys[judged[table]];
    return packages.some((one) => seq < one.seq && (one.coder === undefined || coder !== coderHere(one.coder)));
  };
}

function keyOf({ connection }: Copy, coder: string): number | undefined {
  return connection.statement('SELECT coder_key FROM coder WHERE name = ?').pluck().get(coder) as number | undefined;
}
