import { type Codebook, variablesOf } from '../model/codebook.ts';
import { exclusionReasons } from '../model/table.ts';
import { hasBit } from '../tabulate/bits.ts';
import type { Column, Dataset } from '../tabulate/dataset.ts';

/** An answer as tables read it under one policy; `state` is `coded`, or why the case has no value. */
export type ReadAnswer = {
  readonly case: number;
  readonly variable: string;
  readonly state: string;
  /** Codes present, those above them included. */
  readonly codes: readonly string[];
  /** Codes of which it is open whether they are there: not reported, or younger than the coding. */
  readonly open: readonly string[];
  /** Of a number or a text. */
  readonly value: string;
};

/** What a dataset reads of every case, variable by variable in the order of the codebook. */
export function readAnswers(dataset: Dataset, codebook: Codebook, variables: ReadonlySet<string>): ReadAnswer[] {
  return variablesOf(codebook)
    .filter(({ id }) => variables.has(id))
    .flatMap((variable) => {
      const column = dataset.column(variable);
      return Array.from(dataset.numbers, (number, position) => ({
        case: number,
        variable: variable.id,
        state: stateAt(column, position),
        ...codesAt(column, position),
        value: valueAt(column, position),
      }));
    });
}

function stateAt(column: Column, position: number): string {
  if (hasBit(column.coded, position)) return 'coded';
  return (
    exclusionReasons.find((reason) => {
      const cases = column.reasons[reason];
      return cases !== undefined && hasBit(cases, position);
    }) ?? 'not-coded'
  );
}

function codesAt(column: Column, position: number): Pick<ReadAnswer, 'codes' | 'open'> {
  if (column.kind !== 'codes') return { codes: [], open: [] };
  const having = column.codes.filter(({ has }) => hasBit(has, position));
  const open = column.codes.filter(
    ({ unknown, young }) =>
      (unknown !== null && hasBit(unknown, position)) || (young !== null && hasBit(young, position)),
  );
  return { codes: having.map(({ code }) => code.id), open: open.map(({ code }) => code.id) };
}

function valueAt(column: Column, position: number): string {
  if (!hasBit(column.coded, position)) return '';
  switch (column.kind) {
    case 'codes':
      return '';
    case 'number':
      return String(column.values[position] ?? '');
    case 'text':
      return column.texts[column.textOf[position] ?? -1] ?? '';
  }
}
