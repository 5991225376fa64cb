import type { RowCounts } from '../../domain/model/history.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

const nouns: Readonly<Record<string, (rows: number) => string>> = {
  project: (rows) => sentence('count.project', { rows }),
  codebook: (rows) => sentence('count.codebook', { rows }),
  codebook_version: (rows) => sentence('count.codebook_version', { rows }),
  final_coding: (rows) => sentence('count.final_coding', { rows }),
  document_case: (rows) => sentence('count.document_case', { rows }),
  passage_coding: (rows) => sentence('count.passage_coding', { rows }),
  round_case: (rows) => sentence('count.round_case', { rows }),
  round_coder: (rows) => sentence('count.round_coder', { rows }),
  round_assignment: (rows) => sentence('count.round_assignment', { rows }),
  round_done: (rows) => sentence('count.round_done', { rows }),
  frozen_coding: (rows) => sentence('count.frozen_coding', { rows }),
  rival: (rows) => sentence('count.rival', { rows }),
  specification: (rows) => sentence('count.specification', { rows }),
  codebook_change: (rows) => sentence('count.codebook_change', { rows }),
  recode: (rows) => sentence('count.recode', { rows }),
  section: (rows) => sentence('count.section', { rows }),
  variable: (rows) => sentence('count.variable', { rows }),
  code: (rows) => sentence('count.code', { rows }),
  grouping: (rows) => sentence('count.grouping', { rows }),
  coder: (rows) => sentence('count.coder', { rows }),
  case: (rows) => sentence('count.case', { rows }),
  coding: (rows) => sentence('count.coding', { rows }),
  document: (rows) => sentence('count.document', { rows }),
  passage: (rows) => sentence('count.passage', { rows }),
  round: (rows) => sentence('count.round', { rows }),
  claim: (rows) => sentence('count.claim', { rows }),
};

/** Counts in words: “12 codings added, 3 changed; 1 coder added”. */
export function countWords(counts: readonly RowCounts[]): string {
  return sentence('phrase.list', { parts: counts.map(tableWords) });
}

/** The first count names its rows; the others are of the same. */
function tableWords({ table, added, changed, removed }: RowCounts): string {
  const noun = nouns[table] ?? ((rows) => sentence('count.rows', { rows, table }));
  if (added > 0) return addedWords(noun(added), changed, removed);
  if (changed === 0) return sentence('count.removed', { what: noun(removed) });
  const what = noun(changed);
  return removed > 0 ? sentence('count.changed-removed', { what, removed }) : sentence('count.changed', { what });
}

function addedWords(what: string, changed: number, removed: number): string {
  if (changed > 0 && removed > 0) return sentence('count.all', { what, changed, removed });
  if (changed > 0) return sentence('count.added-changed', { what, changed });
  return removed > 0 ? sentence('count.added-removed', { what, removed }) : sentence('count.added', { what });
}
