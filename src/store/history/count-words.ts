import type { RowCounts } from '../../domain/model/history.ts';

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  project: ['project', 'projects'],
  codebook: ['codebook', 'codebooks'],
  codebook_version: ['codebook version', 'codebook versions'],
  final_coding: ['final answer', 'final answers'],
  document_case: ['link of a source to its case', 'links of sources to their cases'],
  passage_coding: ['link of a passage to a coding', 'links of passages to codings'],
  round_case: ['case of a round', 'cases of rounds'],
  round_coder: ['coder of a round', 'coders of rounds'],
  round_assignment: ['case of a coder in a round', 'cases of coders in rounds'],
  round_done: ['mark of a done case', 'marks of done cases'],
  frozen_coding: ['frozen coding', 'frozen codings'],
  rival: ['version kept beside another', 'versions kept beside others'],
  specification: ['saved table or figure', 'saved tables and figures'],
  codebook_change: ['entry of the decision log', 'entries of the decision log'],
  recode: ['request to look again', 'requests to look again'],
};

/** Counts in words: “12 codings added, 3 changed; 1 coder added”. */
export function countWords(counts: readonly RowCounts[]): string {
  return counts.map(tableWords).join('; ');
}

function tableWords({ table, added, changed, removed }: RowCounts): string {
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const said = parts.filter(([number]) => number > 0);
  const [one, many] = nouns[table] ?? [table, `${table}s`];
  return said
    .map(([number, verb], index) => `${number}${index === 0 ? ` ${number === 1 ? one : many}` : ''} ${verb}`)
    .join(', ');
}
