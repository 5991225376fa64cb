import type { NumberChange } from '../../domain/model/manifest.ts';
import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';
import { allCases, type BodyContext } from './body-parts.ts';
import type { CaseTitles } from './case-list.ts';
import { addressOf, type PageContext } from './context.ts';
import { crossTable } from './cross-table.ts';
import { frequencyTable } from './frequency-table.ts';
import { bodiesOf } from '../../domain/report/bodies-of.ts';
import { rulesOnTable } from './illustrative.ts';
import { reportItem } from './item-parts.ts';
import { type Content, type Html, markup } from './markup.ts';
import type { TableItem } from './report.ts';
import { tableNotes } from './table-notes.ts';
import { casesText } from './words.ts';

/** A table with its head, its notes and its files. */
export function tableItem(item: TableItem, context: PageContext): Html {
  const changes = context.changes.get(addressOf(item)) ?? [];
  const content = tableContent({ id: addressOf(item), table: item.table, titles: context.titles, changes });
  return reportItem(item, content, context);
}

type Shown = {
  readonly id: string;
  readonly table: Table;
  readonly titles: CaseTitles;
  /** Of the numbers of this table, by their ids in it. */
  readonly changes: readonly NumberChange[];
};

/** A table without its head: its numbers and its notes. */
export function tableContent({ id, table, titles, changes }: Shown): Html {
  if (table.kind === 'evidence') return evidenceContent(table);
  const { decimals } = table.specification;
  const bodies = bodiesOf(table);
  const contexts = bodies.map(({ body }, index): BodyContext => ({
    id: `${id}_b${String(index)}`,
    body,
    decimals,
    titles,
    before: beforeIn(bodies[index]?.id ?? '', changes),
  }));
  const numbers =
    table.kind === 'frequencies'
      ? frequencyTable(contexts, caption(table.blocks, null))
      : contexts.map((context, index) => crossTable(context, caption([context.body], bodies[index]?.label ?? null)));
  return markup`${numbers}
${tableNotes(table, contexts)}
${rulesOnTable(table) && illustrativeNote}${changes.length > 0 && changeNote(changes)}`;
}

/** The changes of one body of a table, under the ids that its numbers have within it. */
function beforeIn(body: string, changes: readonly NumberChange[]): BodyContext['before'] {
  const prefix = body === '' ? '' : `${body}: `;
  const own = changes.filter(({ number }) => number.id.startsWith(prefix));
  return new Map(own.map(({ number, before }) => [number.id.slice(prefix.length), before]));
}

/** Every case with its codes; such a table counts nothing. */
function evidenceContent({ columns, rows, notes, sources }: EvidenceTable): Html {
  return markup`<table><thead><tr><th scope="col">Case</th>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ case: number, title, cells }) =>
      markup`<tr><th scope="row">${String(number)} ${title}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>
<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>
${sources.illustrative && illustrativeNote}`;
}

const illustrativeNote = markup`<p class="illustrative-note"><strong>Illustrative:</strong> rests on written rules of ours, not on people’s reading of the cases. <a href="#illustrative">What that means</a></p>`;

function caption(bodies: readonly TableBody[], layer: string | null): Content {
  const [first] = bodies;
  const name = layer !== null && markup`<strong>${layer}.</strong> `;
  if (first === undefined || first.percentBase === null) return [name, 'Numbers of cases', baseText(bodies), '.'];
  const base = bodies.length === 1 ? first.percentBase : 'the valid cases of each variable';
  return [name, `Numbers of cases, in brackets per cent of ${base}`, baseText(bodies), '.'];
}

/** The base, where a table has one alone. */
function baseText([body, ...more]: readonly TableBody[]): string {
  if (body === undefined || more.length > 0) return '';
  return `; n\u00a0=\u00a0${String(body.validCases)}\u00a0of\u00a0${casesText(allCases(body))}`;
}

function changeNote(changes: readonly NumberChange[]): Html {
  const lines = changes.map(
    ({ number, before, after, reason }) =>
      markup`<li>${number.words}: ${after ?? 'no number'}, was ${before ?? 'no number'}${reason !== undefined && ` (${reason})`}</li>`,
  );
  return markup`<div class="change-note"><p><strong>Changed since the last report</strong></p><ul>${lines}</ul></div>`;
}
