import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';
import { allCases, type BodyContext } from './body-parts.ts';
import type { CaseTitles } from './case-list.ts';
import { addressOf, type PageContext } from './context.ts';
import { crossTable } from './cross-table.ts';
import { frequencyTable } from './frequency-table.ts';
import { bodiesOf, rulesOnTable } from './illustrative.ts';
import { reportItem } from './item-parts.ts';
import { type Content, type Html, markup } from './markup.ts';
import type { TableItem } from './report.ts';
import { tableNotes } from './table-notes.ts';
import { casesText } from './words.ts';

/** A table with its head, its notes and its files. */
export function tableItem(item: TableItem, context: PageContext): Html {
  const content = tableContent({ id: addressOf(item), table: item.table, titles: context.titles });
  return reportItem(item, content, context);
}

/** A table without its head: its numbers and its notes. */
export function tableContent({ id, table, titles }: { id: string; table: Table; titles: CaseTitles }): Html {
  if (table.kind === 'evidence') return evidenceContent(table);
  const { decimals } = table.specification;
  const bodies = bodiesOf(table);
  const contexts = bodies.map(({ body }, index): BodyContext => ({
    id: `${id}_b${String(index)}`,
    body,
    decimals,
    titles,
  }));
  const numbers =
    table.kind === 'frequencies'
      ? frequencyTable(contexts, caption(table.blocks, null))
      : contexts.map((context, index) => crossTable(context, caption([context.body], bodies[index]?.label ?? null)));
  return markup`${numbers}
${tableNotes(table, contexts)}
${rulesOnTable(table) && illustrativeNote}`;
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
