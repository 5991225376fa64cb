/** Something with a name that no other may have; `uuid` tells it from others on every copy. */
export type Named = { readonly uuid: string; readonly name: string };

/**
 * Those that need another name because two have the same, with the name they get: the older UUID keeps it, the others get
 * a number after it, by UUID. The same names come out on every copy.
 */
export function freeNames<One extends Named>(all: readonly One[]): { one: One; name: string }[] {
  const taken = new Map<string, string>();
  for (const { uuid, name } of all) {
    const owner = taken.get(name);
    if (owner === undefined || uuid < owner) taken.set(name, uuid);
  }
  return all
    .filter(({ uuid, name }) => taken.get(name) !== uuid)
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1))
    .map((one) => {
      const name = freeName(one.name, taken);
      taken.set(name, one.uuid);
      return { one, name };
    });
}

function freeName(name: string, taken: ReadonlyMap<string, string>): string {
  for (let count = 2; ; count += 1) {
    const tried = `${name}-${String(count)}`;
    if (!taken.has(tried)) return tried;
  }
}
