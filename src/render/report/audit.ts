import type { AuditEntry } from '../../domain/model/claim.ts';
import { type CaseTitles, caseCount } from './case-list.ts';
import { type Content, type Html, markup } from './markup.ts';
import { claimReadings } from './readings.ts';
import type { Report } from './report.ts';
import { differenceText, sectionText, statusVerb, statusWords, valueParts } from './words.ts';

const kinds = [
  { kind: 'count', label: 'Numbers counted again' },
  { kind: 'comparison', label: 'Comparisons' },
  { kind: 'structure', label: 'Structure of the text' },
  { kind: 'not-testable', label: 'Not testable from what is published' },
] as const;

const heads = ['Result', 'Statement', 'Reported', 'Recomputed', 'Difference', 'Primary reading'];

/** Told apart by a sign and a word, and only then by colour. */
const signs = { match: '✓', differs: '≠', 'not-testable': '○' } as const;

/** The statuses in the order in which they are counted. */
export const statuses = ['match', 'differs', 'not-testable'] as const;

/** How many statements have the status. */
export function countOf(entries: readonly AuditEntry[], status: AuditEntry['status']): number {
  return entries.filter((entry) => entry.status === status).length;
}

/** The audit as a ledger, grouped by kind. */
export function auditLedger({ claims, entries }: Report['audit'], titles: CaseTitles): Html {
  const groups = kinds.map(({ kind, label }) => ({ label, entries: entries.filter((entry) => entry.kind === kind) }));
  return markup`<p class="lead">${claims.about}</p>
<table class="ledger" role="table">
<caption>${claims.title}. Reported: what the source prints. Recomputed: what it publishes of its cases gives under the primary reading, which was fixed before anything was counted. Difference: recomputed less reported.</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => markup`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
${groups.filter((group) => group.entries.length > 0).map((group) => groupRows(group, titles))}</table>`;
}

function groupRows({ label, entries }: { label: string; entries: readonly AuditEntry[] }, titles: CaseTitles): Html {
  const tally = statuses
    .map((status) => ({ status, count: countOf(entries, status) }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${String(count)} ${statusVerb(count, status)}`);
  return markup`<tbody role="rowgroup">
<tr class="kind" role="row"><th scope="rowgroup" role="rowheader" colspan="${heads.length}">${label} <span class="quiet">${tally.join(', ')}</span></th></tr>
${entries.map((entry) => entryRows(entry, titles))}</tbody>
`;
}

function entryRows(entry: AuditEntry, titles: CaseTitles): Html {
  const { id, status, statement, section } = entry;
  return markup`<tr class="claim ${status}" id="claim-${id}" role="row">
<td class="status" role="cell"><span class="sign" aria-hidden="true">${signs[status]}</span> ${statusWords[status]}</td>
<th scope="row" role="rowheader">${statement} <span class="quiet">${sectionText(section)}</span></th>
${valueCells(entry, titles)}
<td class="reading" role="cell">${entry.reading}</td></tr>
${arithmetic(entry, titles)}`;
}

function valueCells(entry: AuditEntry, titles: CaseTitles): Html[] {
  const { id, unit, readings } = entry;
  const reported = valueParts(entry.reported, unit);
  const recomputed = {
    id: `claim-${id}_cases`,
    text: valueParts(entry.recomputed, unit).text,
    cases: readings[0]?.cases ?? [],
    what: entry.reading,
  };
  const values: [string, Content][] = [
    ['Reported', [reported.text, reported.unit !== null && markup` <span class="quiet">${reported.unit}</span>`]],
    ['Recomputed', caseCount(recomputed, titles)],
    ['Difference', differenceText(entry.difference)],
  ];
  return values.map(
    ([head, value]) => markup`<td class="value" role="cell"><span class="head">${head} </span>${value}</td>`,
  );
}

/** What stands under a statement: its reason, its note, and all its readings where there is more than the primary one. */
function arithmetic(entry: AuditEntry, titles: CaseTitles): Html | false {
  const shown = entry.readings.length > 1 || entry.status === 'differs';
  const texts = [entry.reason, entry.note, shown ? undefined : entry.readings[0]?.note].filter(
    (text) => text !== undefined,
  );
  if (texts.length === 0 && !shown) return false;
  return markup`<tr class="arithmetic ${entry.status}" role="row"><td role="cell"></td><td colspan="${heads.length - 1}" role="cell">
${texts.map((text) => markup`<p>${text}</p>`)}${shown && claimReadings(entry, titles)}</td></tr>
`;
}
