import type { AuditEntry } from '../../domain/model/claim.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { caseCount, type CaseLists } from './case-list.ts';
import { type Content, type Html, markup } from './markup.ts';
import { claimReadings } from './readings.ts';
import type { Report } from './report.ts';
import { claimsTally, differenceText, sectionText, valueParts } from './words.ts';

const kinds = ['count', 'comparison', 'structure', 'not-testable'] as const;

const heads = [
  'page.result',
  'page.statement',
  'page.reported',
  'page.recomputed',
  'page.difference',
  'page.primary-reading',
] as const;

/** Told apart by a sign and a word, and only then by colour. */
const signs = { match: '✓', differs: '≠', 'not-testable': '○' } as const;

/** The statuses in the order in which they are counted. */
export const statuses = ['match', 'differs', 'not-testable'] as const;

/** How many statements have the status. */
export function countOf(entries: readonly AuditEntry[], status: AuditEntry['status']): number {
  return entries.filter((entry) => entry.status === status).length;
}

/** The audit as a ledger, grouped by kind. */
export function auditLedger({ claims, entries }: Report['audit'], lists: CaseLists): Html {
  const { language } = lists;
  const groups = kinds.map((kind) => ({
    label: sentenceIn(language, `page.kind-${kind}`),
    entries: entries.filter((entry) => entry.kind === kind),
  }));
  return markup`<p class="lead">${claims.about}</p>
<table class="ledger" role="table">
<caption>${sentenceIn(language, 'page.ledger', { title: claims.title })}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => markup`<th scope="col" role="columnheader">${sentenceIn(language, head)}</th>`)}</tr></thead>
${groups.filter((group) => group.entries.length > 0).map((group) => groupRows(group, lists))}</table>`;
}

function groupRows({ label, entries }: { label: string; entries: readonly AuditEntry[] }, lists: CaseLists): Html {
  const tally = statuses
    .map((status) => ({ status, count: countOf(entries, status) }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => sayIn(lists.language, claimsTally(count, status)));
  return markup`<tbody role="rowgroup">
<tr class="kind" role="row"><th scope="rowgroup" role="rowheader" colspan="${heads.length}">${label} <span class="quiet">${tally.join(sentenceIn(lists.language, 'page.between'))}</span></th></tr>
${entries.map((entry) => entryRows(entry, lists))}</tbody>
`;
}

function entryRows(entry: AuditEntry, lists: CaseLists): Html {
  const { id, status, statement, section } = entry;
  return markup`<tr class="claim ${status}" id="claim-${id}" role="row">
<td class="status" role="cell"><span class="sign" aria-hidden="true">${signs[status]}</span> ${sentenceIn(lists.language, `audit.verdict-${status}`)}</td>
<th scope="row" role="rowheader">${statement} <span class="quiet">${sectionText(section)}</span></th>
${valueCells(entry, lists)}
<td class="reading" role="cell">${entry.reading}</td></tr>
${arithmetic(entry, lists)}`;
}

function valueCells(entry: AuditEntry, lists: CaseLists): Html[] {
  const { language } = lists;
  const { id, unit, readings } = entry;
  const reported = valueParts(entry.reported, unit, language);
  const recomputed = {
    id: `claim-${id}_cases`,
    text: valueParts(entry.recomputed, unit, language).text,
    cases: readings[0]?.cases ?? [],
    what: entry.reading,
  };
  const values: [(typeof heads)[number], Content][] = [
    ['page.reported', [reported.text, reported.unit !== null && markup` <span class="quiet">${reported.unit}</span>`]],
    ['page.recomputed', caseCount(recomputed, lists)],
    ['page.difference', differenceText(entry.difference)],
  ];
  return values.map(
    ([head, value]) =>
      markup`<td class="value" role="cell"><span class="head">${sentenceIn(language, head)} </span>${value}</td>`,
  );
}

/** What stands under a statement: its reason, its note, and all its readings where there is more than the primary one. */
function arithmetic(entry: AuditEntry, lists: CaseLists): Html | false {
  const shown = entry.readings.length > 1 || entry.status === 'differs';
  const texts = [entry.reason, entry.note, shown ? undefined : entry.readings[0]?.note].filter(
    (text) => text !== undefined,
  );
  if (texts.length === 0 && !shown) return false;
  return markup`<tr class="arithmetic ${entry.status}" role="row"><td role="cell"></td><td colspan="${heads.length - 1}" role="cell">
${texts.map((text) => markup`<p>${text}</p>`)}${shown && claimReadings(entry, lists)}</td></tr>
`;
}
