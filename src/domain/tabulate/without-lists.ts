import type { Table, TableBody } from '../model/table.ts';

/** The same table without the numbers of the cases behind its counts; `casesListed` still says whether there are any. */
export function withoutLists(table: Table): Table {
  switch (table.kind) {
    case 'evidence':
      return table;
    case 'cross':
      return { ...table, ...bare(table) };
    case 'layered':
      return {
        ...table,
        ...noExclusions,
        layers: table.layers.map((layer) => ({ ...layer, table: { ...layer.table, ...bare(layer.table) } })),
      };
    case 'frequencies':
      return { ...table, blocks: table.blocks.map((block) => ({ ...block, ...bare(block) })) };
  }
}

type Lists = Pick<TableBody, 'validCaseNumbers' | 'excludedCases' | 'cells' | 'rowCells' | 'colCells'>;

const noExclusions: Pick<Lists, 'excludedCases'> = {
  excludedCases: { 'not-coded': [], disputed: [], 'not-reported': [], 'not-applicable': [], absent: [], ungrouped: [] },
};

function bare({ cells, rowCells, colCells }: TableBody): Lists {
  return {
    ...noExclusions,
    validCaseNumbers: [],
    cells: cells.map((row) => row.map(() => [])),
    rowCells: rowCells.map(() => []),
    colCells: colCells.map(() => []),
  };
}
