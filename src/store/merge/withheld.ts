import type { Copy } from './copy.ts';
import { judged } from './judged.ts';
import type { Keys } from './slots.ts';

/** Whether a copy knows a command but was not given what it wrote there: a package leaves out what others judged. */
export type Withheld = (table: string, keys: Keys, writer: string) => boolean;

/** What packages withheld of what a copy knows; `coderHere` gives the key that a coder has in this file. */
export function createWithheld(
  copy: Copy,
  attributes: ReadonlySet<number>,
  coderHere: (key: number) => number,
): Withheld {
  if (!copy.commands.some(({ withheld }) => withheld !== undefined)) return () => false;
  const keys = new Map<string, number | undefined>();
  const keyHere = (coder: string): number | undefined => {
    if (!keys.has(coder)) {
      const key = keyOf(copy, coder);
      keys.set(coder, key === undefined ? undefined : coderHere(key));
    }
    return keys.get(coder);
  };
  return (table, row, writer) => {
    if (!(table in judged) || (table === 'coding' && attributes.has(row[0] ?? 0))) return false;
    const kept = copy.byUuid.get(writer)?.withheld?.kept;
    if (kept === undefined) return false;
    const coder = judged[table] === undefined ? undefined : row[judged[table]];
    return coder === undefined || !kept.some((name) => keyHere(name) === coder);
  };
}

function keyOf({ connection }: Copy, coder: string): number | undefined {
  return connection.statement('SELECT coder_key FROM coder WHERE name = ?').pluck().get(coder) as number | undefined;
}
