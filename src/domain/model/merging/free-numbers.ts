/** A case with the number that people gave it. */
export type NumberedCase = { readonly uuid: string; readonly number: number };

/**
 * The cases that need another number because two have the same, with the number they get: the older UUID keeps it, the
 * others follow after the last number that is taken, by UUID. The same cases get the same numbers on every copy.
 */
export function freeNumbers<Case extends NumberedCase>(cases: readonly Case[]): { case: Case; number: number }[] {
  const owners = new Map<number, string>();
  for (const { uuid, number } of cases) {
    const owner = owners.get(number);
    if (owner === undefined || uuid < owner) owners.set(number, uuid);
  }
  const last = cases.reduce((most, { number }) => Math.max(most, number), 0);
  return cases
    .filter(({ uuid, number }) => owners.get(number) !== uuid)
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1))
    .map((one, index) => ({ case: one, number: last + 1 + index }));
}
