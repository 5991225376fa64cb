import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { TableBody } from '../../domain/model/table.ts';
import { bodiesOf } from '../../domain/report/bodies-of.ts';
import { addressOf, type PageContext } from './context.ts';
import { type Html, joined, markup } from './markup.ts';
import type { Report, TableItem } from './report.ts';

/** On paper nothing opens: the case numbers behind every cell, table by table. Shown in print alone. */
export function printedCases({ sections }: Report, context: PageContext): Html {
  const tables = sections.flatMap((section) => section.items).filter((item) => item.kind === 'table');
  return markup`<section class="on-paper" aria-labelledby="on-paper-title">
<h2 id="on-paper-title">${sentenceIn(context.language, 'page.on-paper')}</h2>
${tables.map((item) => tableCases(item, context))}</section>`;
}

function tableCases(item: TableItem, { numbers }: PageContext): Html {
  const lines = bodiesOf(item.table).map(
    ({ label, body }) => markup`${label !== null && markup`<p><strong>${label}</strong></p>`}${bodyCases(body)}`,
  );
  return markup`<h3>${numbers.get(addressOf(item))} ${item.table.title}</h3>
${lines}`;
}

function bodyCases({ rows, cols, cells }: TableBody): Html[] {
  return rows.codes.flatMap((code, i) => {
    const shown = (cells[i] ?? []).flatMap((cases, j) => {
      if (cases.length === 0) return [];
      const column = cols?.codes[j]?.label;
      return [[column !== undefined && markup`<em>${column}</em> `, cases.join(', ')]];
    });
    return shown.length === 0
      ? []
      : [
          markup`<p><strong>${code.label}</strong> ${joined(shown, '; ')}</p>
`,
        ];
  });
}
