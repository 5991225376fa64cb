import type { Steps } from '../../model/steps.ts';
import type { TableResiduals } from '../../model/table-residuals.ts';
import { countBits } from '../../tabulate/count-bits.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { type MemberFamily, memberFamily } from './member-family.ts';
import { placed, placedResiduals } from './placed-residuals.ts';
import { quotedMembers } from './quoted-members.ts';
import type { QuotedP } from './table-tests.ts';
import type { Testable } from './testable-table.ts';

const kinds = {
  'one-way': 'none',
  'with-itself': 'none',
  'single-by-single': 'cells',
  'single-by-multiple': 'codes',
  'multiple-by-multiple': 'pairs',
} as const;

/**
 * The residuals of a table, given layer by layer, and the p of the code or pair that each belongs to, adjusted by Holm's
 * method over all layers. Work in steps; the same seed gives the same values on every machine.
 */
export function* tableResiduals(layers: readonly Testable[], resampling: Resampling): Steps<TableResiduals> {
  const families: MemberFamily[] = [];
  for (const { table } of layers) {
    families.push(memberFamily(table));
    yield { done: families.length, total: layers.length };
  }
  const family = { tests: families.flatMap(({ tests }) => tests), tables: families.flatMap(({ tables }) => tables) };
  const quoted = yield* quotedMembers(family, resampling);
  const { seed, replicates } = resampling;
  let used = 0;
  return {
    kind: kinds[layers[0]?.table.kind ?? 'one-way'],
    tests: quoted.length,
    simulated: quoted.some(({ by }) => by === 'monte-carlo') ? { seed, replicates } : null,
    parts: layers.map((layer, at) => {
      const { places = [] } = families[at] ?? {};
      const own = quoted.slice(used, (used += places.length));
      return {
        cases: countBits(layer.cases),
        leftOut: layer.leftOut.notReported + layer.leftOut.young,
        residuals: placedResiduals(layer) ?? [],
        holm: holmOf(layer, places, own),
      };
    }),
  };
}

/** The adjusted p of each cell's code or pair, in the places of the table; the cells of a code share one. */
function holmOf(
  layer: Testable,
  places: MemberFamily['places'],
  quoted: readonly QuotedP[],
): (number | null)[][] | null {
  const { table } = layer;
  if (table.kind !== 'single-by-multiple' && table.kind !== 'multiple-by-multiple') return null;
  const [rows, columns] =
    table.kind === 'single-by-multiple'
      ? [table.cases.groups, table.cases.items]
      : [table.cases.rowItems, table.cases.columnItems];
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): number | null => null));
  places.forEach(({ row, column }, at) => {
    for (const [i, cells] of values.entries()) if (row === null || row === i) cells[column] = quoted[at]?.holm ?? null;
  });
  return placed(values, layer);
}
