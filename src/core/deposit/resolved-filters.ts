import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Filter } from '../../domain/model/filter.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { allOk } from '../../domain/tabulate/all-ok.ts';
import { folded } from '../../domain/tabulate/filter-words.ts';
import { findVariable as namedVariable } from '../../domain/tabulate/find-names.ts';
import type { RFilter } from '../../formats/deposit/r-calls.ts';

type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** The filters of a table with ids in place of labels and aliases, so that a script needs to know no other names. */
export function resolvedFilters(filters: readonly Filter[], scheme: Scheme): Result<RFilter[]> {
  return allOk(filters.map((filter) => resolved(filter, scheme)));
}

function resolved(filter: Filter, { codebook, groupings }: Scheme): Result<RFilter> {
  const found = namedVariable({ codebook }, filter.variable);
  if (!found.ok) return found;
  const variable = findVariable(codebook, found.value.id) ?? found.value;
  const grouping = groupings.find(({ variable: of, id }) => of === variable.id && id === filter.grouping);
  const names = grouping === undefined ? codeNames(variable) : groupNames(grouping);
  return ok({
    variable: variable.id,
    grouping: filter.grouping,
    operator: filter.operator,
    values: filter.values.flatMap((value) => {
      const ids = idsOf(value, names);
      return ids.length === 0 ? [value] : ids;
    }),
    number: variable.kind === 'number' && filter.grouping === undefined,
  });
}

/** An id with its other names, the first rank before the second. */
type Named = { readonly id: string; readonly ranks: readonly (readonly string[])[] };

function codeNames(variable: NonNullable<ReturnType<typeof findVariable>>): Named[] {
  if (!isChoice(variable)) return [];
  return flattenCodes(variable.codes).map(({ code }) => ({
    id: code.id,
    ranks: [[code.id], [code.label], code.aliases],
  }));
}

function groupNames(grouping: Grouping): Named[] {
  const groups = grouping.kind === 'codes' ? grouping.groups : grouping.bins;
  return groups.map(({ id, label }) => ({ id, ranks: [[id], [label]] }));
}

function idsOf(word: string, names: readonly Named[]): string[] {
  for (const rank of [0, 1, 2]) {
    const found = names.filter(({ ranks }) => (ranks[rank] ?? []).some((name) => folded(name) === folded(word)));
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
