import { lowerFirst, upperFirst } from '../../domain/model/first-letter.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Row } from './old-row.ts';
import type { RowNames } from './row-names.ts';

type Describe = (key: (column: string) => number, names: RowNames) => string;

const onCase: Describe = (key, names) =>
  sentence('phrase.case', { number: names.case(key('case_key')) ?? key('case_key') });
const codingPlace: Describe = (key, names) =>
  sentence('row.coding', {
    variable: names.variable(key('variable_key')),
    onCase: onCase(key, names),
    coder: names.coder(key('coder_key')),
  });
const round: Describe = (key, names) => lowerFirst(names.row('round', key('round_key')));

/** Rows that have several keys, each of which names something; all others have one key and a name of their own. */
const places: Readonly<Record<string, Describe>> = {
  coding: codingPlace,
  final_coding: (key, names) =>
    sentence('row.final', { variable: names.variable(key('variable_key')), onCase: onCase(key, names) }),
  frozen_coding: (key, names) => sentence('row.frozen', { coding: codingPlace(key, names), round: round(key, names) }),
  document_case: (key, names) =>
    sentence('row.source', { row: names.row('document', key('document_key')), onCase: onCase(key, names) }),
  passage_coding: (key, names) =>
    sentence('row.evidence', { row: names.row('passage', key('passage_key')), coding: codingPlace(key, names) }),
  round_case: (key, names) =>
    sentence('row.case-in', { case: names.case(key('case_key')) ?? key('case_key'), round: round(key, names) }),
  round_assignment: (key, names) =>
    sentence('row.assigned', {
      case: upperFirst(onCase(key, names)),
      coder: names.coder(key('coder_key')),
      round: round(key, names),
    }),
  round_done: (key, names) =>
    sentence('row.done', {
      case: upperFirst(onCase(key, names)),
      coder: names.coder(key('coder_key')),
      round: round(key, names),
    }),
  round_coder: (key, names) =>
    sentence('row.coder-in', { coder: names.coder(key('coder_key')), round: round(key, names) }),
};

/** Names a row by its keys, as a person would: “Role of citizens of case 20 by Ana”, “Case 20”. */
export function rowPlace(table: string, keys: Row, names: RowNames): string {
  const describe = places[table];
  if (describe !== undefined) return describe((column) => Number(keys[column]), names);
  return names.row(table, Number(Object.values(keys)[0]));
}
