import * as z from 'zod';
import type { Output } from '../../contract/method.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { ImportMap } from '../../domain/model/import-map.ts';
import { isChoice } from '../../domain/model/variable.ts';

/** How a person wants the file read, where it is not as it was found out. */
export type Reading = { readonly encoding?: string; readonly delimiter?: string; readonly sheet?: string };
export type InspectedList = Output<'cases.inspect-list'>;

/** The file read as it was shown. */
export function asShown({ written }: InspectedList): Reading {
  switch (written.kind) {
    case 'text':
      return { encoding: written.encoding, delimiter: written.delimiter };
    case 'sheet':
      return { sheet: written.sheet };
    case 'references':
      return { encoding: written.encoding };
  }
}

/** What is decided about a list, by headers and labels as they stand there; kept for the next list of the project. */
const draftSchema = z.object({
  /** Header → where it goes; empty where it is not read. */
  columns: z.record(z.string(), z.string()),
  /** Variable → label → `code:ID`, `add`, `leave-out` or `reject`. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  /** Empty where nobody has chosen one: then it is looked for in the list. */
  separator: z.string(),
});
export type ImportDraft = z.infer<typeof draftSchema>;

const blank: ImportDraft = { columns: {}, labels: {}, separator: '' };

/** What was kept of an earlier import; of another form it counts as nothing. */
export function keptDraft(kept: unknown): ImportDraft {
  const draft = draftSchema.safeParse(kept);
  return draft.success ? draft.data : blank;
}

/** Where each column of a list goes: as was decided before, else as its header says; each place once. */
export function targetsOf(list: InspectedList, { columns }: ImportDraft, codebook: Codebook): string[] {
  const taken = new Set<string>();
  const free = (target: string): boolean => isTarget(target, codebook) && !taken.has(target);
  const decided = list.columns.map(({ header, repeated }) => {
    const target = repeated ? '' : columns[header];
    if (target === undefined || target === '' || !free(target)) return target === '' ? '' : undefined;
    taken.add(target);
    return target;
  });
  return list.columns.map(({ guess = '', repeated }, index) => {
    const before = decided[index];
    if (before !== undefined || repeated || !free(guess)) return before ?? '';
    taken.add(guess);
    return guess;
  });
}

/** The draft once a column goes elsewhere; another column that went there is no longer read. */
export function withTarget(
  draft: ImportDraft,
  list: InspectedList,
  { targets, index, target }: { targets: readonly string[]; index: number; target: string },
): ImportDraft {
  const columns = { ...draft.columns };
  list.columns.forEach(({ header }, at) => {
    const now = at === index ? target : (targets[at] ?? '');
    columns[header] = at !== index && now === target ? '' : now;
  });
  return { ...draft, columns };
}

/** The draft once it is decided what a label stands for. */
export function withLabel(draft: ImportDraft, variable: string, { label, rule }: { label: string; rule: string }) {
  return { ...draft, labels: { ...draft.labels, [variable]: { ...draft.labels[variable], [label]: rule } } };
}

/** The import map that the decisions come to, for the columns that this list has. */
export function mapOf(
  list: InspectedList,
  targets: readonly string[],
  { draft: { labels }, codebook }: { draft: ImportDraft; codebook: Codebook },
): ImportMap {
  const columns: ImportMap['columns'] = {};
  list.columns.forEach(({ header, repeated }, index) => {
    const target = targets[index] ?? '';
    // What is named but goes nowhere is left out on purpose; what is not named would be read as its header says.
    if (header !== '') columns[header] = target === '' || repeated ? [] : target;
  });
  const codes: ImportMap['codes'] = {};
  const unknown: ImportMap['unknown'] = {};
  for (const [id, rules] of Object.entries(labels)) {
    const variable = findVariable(codebook, id);
    if (variable === undefined || !isChoice(variable)) continue;
    const known = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
    const decided = Object.entries(rules);
    const mapped = decided.flatMap(([label, rule]) =>
      rule.startsWith('code:') && known.has(rule.slice(5)) ? [[label, rule.slice(5)] as const] : [],
    );
    const ruled = decided.flatMap(([label, rule]) =>
      rule === 'add' || rule === 'leave-out' ? [[label, rule] as const] : [],
    );
    if (mapped.length > 0) codes[id] = Object.fromEntries(mapped);
    if (ruled.length > 0) unknown[id] = Object.fromEntries(ruled);
  }
  return { columns, codes, unknown, decimalComma: [] };
}

function isTarget(target: string, codebook: Codebook): boolean {
  if (['number', 'title', 'doi', 'note'].includes(target) || target.startsWith('citation.')) return true;
  return findVariable(codebook, target) !== undefined;
}
