import type { Axis } from '../../src/domain/model/axis.ts';
import type { Policy } from '../../src/domain/model/policy.ts';
import type { Result } from '../../src/domain/model/result.ts';
import type { SentenceLanguage } from '../../src/domain/model/sentences/sentence-language.ts';
import type { Snapshot } from '../../src/domain/model/snapshot.ts';
import type { CrossTable, Table } from '../../src/domain/model/table.ts';
import { type TableSpecification, tableSpecificationSchema } from '../../src/domain/model/table-specification.ts';
import { buildDataset } from '../../src/domain/tabulate/build-dataset.ts';
import type { Dataset } from '../../src/domain/tabulate/dataset.ts';
import { parseAxis } from '../../src/domain/tabulate/parse-axis.ts';
import { parseFilter } from '../../src/domain/tabulate/parse-filter.ts';
import { parsePolicy } from '../../src/domain/tabulate/parse-policy.ts';
import { tabulate } from '../../src/domain/tabulate/tabulate.ts';
import { must } from './must.ts';

export function datasetOf(snapshot: Snapshot, policy = 'final'): Dataset {
  return must(buildDataset(snapshot, must(parsePolicy(policy))));
}

/** An axis as the command line writes it; `role+several` adds the derived row. */
export function axis(text: string): Axis {
  const [name = '', several] = text.split('+');
  return { ...must(parseAxis(name)), several: several === 'several' };
}

/** Axes, filters and policy as the command line writes them. */
export type Wanted = {
  readonly rows: string;
  readonly cols?: string;
  readonly layers?: string;
  readonly filters?: readonly string[];
  readonly policy?: string;
  readonly [more: string]: unknown;
};

export function specification({
  rows,
  cols,
  layers,
  filters = [],
  policy = 'final',
  ...more
}: Wanted): TableSpecification {
  return tableSpecificationSchema.parse({
    kind: 'cross',
    rows: axis(rows),
    ...(cols === undefined ? {} : { cols: axis(cols) }),
    ...(layers === undefined ? {} : { layers: axis(layers) }),
    filters: filters.map((filter) => must(parseFilter(filter))),
    policy: policyOf(policy),
    ...more,
  });
}

function policyOf(text: string): Policy {
  return must(parsePolicy(text));
}

export function anyTable(snapshot: Snapshot, wanted: Wanted, language: SentenceLanguage = 'en'): Result<Table> {
  return tabulate(datasetOf(snapshot, wanted.policy), specification(wanted), { language });
}

export function crossTable(snapshot: Snapshot, wanted: Wanted, language: SentenceLanguage = 'en'): CrossTable {
  const table = must(anyTable(snapshot, wanted, language));
  if (table.kind !== 'cross') throw new Error(`a ${table.kind} table instead of a cross table`);
  return table;
}

export function frequencies(
  snapshot: Snapshot,
  blocks: readonly string[],
  more: object = {},
): Extract<Table, { kind: 'frequencies' }> {
  const wanted = tableSpecificationSchema.parse({ kind: 'frequencies', blocks: blocks.map(axis), ...more });
  const table = must(tabulate(datasetOf(snapshot), wanted));
  if (table.kind !== 'frequencies') throw new Error(`a ${table.kind} table instead of frequencies`);
  return table;
}
