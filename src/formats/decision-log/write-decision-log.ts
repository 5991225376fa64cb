import type { Codebook } from '../../domain/model/codebook.ts';
import type { CodebookStep, CodeCount } from '../../domain/model/codebook-change.ts';
import { escapeMarkdown, markdownRow } from '../markdown/markdown.ts';

/** What a decision log is about: the review, its codebook as it is now, and every version, oldest first. */
export type DecisionLog = {
  readonly title: string;
  readonly codebook: Pick<Codebook, 'title'>;
  readonly steps: readonly CodebookStep[];
};

const legend =
  'Codings are the answers of all coders, final codings the answers that count. A code counts in each that holds it or ' +
  'a code below it, as things stood when the version was made. Changes that were taken back are not listed. Times are UTC.';

/** The decision log in GitHub's Markdown, for the appendix of a paper: who changed what, when, why, and the counts. */
export function writeDecisionLog({ title, codebook, steps }: DecisionLog): string {
  const versions = steps.length === 1 ? '1 version' : `${steps.length} versions`;
  const parts = [
    '# Decision log of the codebook',
    `${escapeMarkdown(title)}: ${escapeMarkdown(codebook.title)}, ${versions}.`,
    legend,
    ...steps.flatMap(stepParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stepParts({ version, at, by, summary, change, counts }: CodebookStep): string[] {
  const when = at.slice(0, 16).replace('T', ' ');
  return [
    `## Version ${version}`,
    `${when}, ${escapeMarkdown(by)}`,
    `${escapeMarkdown(summary)}.`,
    ...(change === null ? [] : [`Reason: ${escapeMarkdown(change.reason)}`, countTable(counts)]),
  ];
}

function countTable(counts: readonly CodeCount[]): string {
  const told = counts.filter(({ before, after }) => before === null || held(before) + held(after) > 0);
  if (told.length === 0) return 'Nothing was coded with the codes of this variable.';
  const withFinals = told.some(({ before, after }) => (before?.finalCodings ?? 0) + (after?.finalCodings ?? 0) > 0);
  const heads = ['Code', 'Codings before', 'after', ...(withFinals ? ['Final codings before', 'after'] : [])];
  const rows = told.map(({ code, label, before, after }) => [
    escapeMarkdown(`${label} [${code}]`),
    numberOf(before, 'codings'),
    numberOf(after, 'codings'),
    ...(withFinals ? [numberOf(before, 'finalCodings'), numberOf(after, 'finalCodings')] : []),
  ]);
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map(markdownRow).join('\n');
}

type Holders = CodeCount['before'];

function held(holders: Holders): number {
  return (holders?.codings ?? 0) + (holders?.finalCodings ?? 0);
}

function numberOf(holders: Holders, what: 'codings' | 'finalCodings'): string {
  return holders === null ? 'no such code' : String(holders[what]);
}
