import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
import { caseCodings } from './case-codings.ts';
import type { PageContext } from './context.ts';
import { type Html, markup } from './markup.ts';
import type { Report, ReportCase } from './report.ts';

/** Every case with its attributes, what each coder said of it and why, and the tables that count it. */
export function caseEntries(report: Report, context: PageContext): Html {
  const appearances = appearancesOf(report);
  const index = report.cases.map(
    ({ number, title }) => markup`<li><a href="#case-${number}" title="${title}">${number}</a></li>`,
  );
  return markup`<nav class="case-index" aria-label="${sentenceIn(context.language, 'page.by-number')}"><ol>${index}</ol></nav>
${report.cases.map((one) => caseEntry(one, appearances.get(one.number) ?? [], context))}`;
}

function caseEntry(one: ReportCase, appearances: readonly Appearance[], context: PageContext): Html {
  const address = `case-${String(one.number)}`;
  return markup`<article class="case" id="${address}" tabindex="-1" aria-labelledby="${address}-title">
<h3 id="${address}-title"><span class="case-number">${one.number}</span> <span>${one.title}</span></h3>
${attributes(one, context)}
${one.note !== undefined && markup`<p class="case-note">${one.note}</p>`}
${one.codings.length + one.finals.length > 0 && caseCodings(one, context)}
${appearances.length > 0 && backLinks(appearances, context)}
</article>
`;
}

/** An attribute that only repeats the title is left out. */
function attributes({ title, status, attributes: values }: ReportCase, { language }: PageContext): Html {
  const words =
    status.kind === 'excluded'
      ? sentenceIn(language, 'page.excluded', { reason: status.reason })
      : sentenceIn(language, `status.${status.kind}`);
  const shown = [
    ...values.filter(({ value }) => value !== title),
    ...(status.kind === 'included' ? [] : [{ label: sentenceIn(language, 'page.status'), value: words }]),
  ];
  return markup`<dl class="attributes">${shown.map(({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function backLinks(appearances: readonly Appearance[], { numbers, language }: PageContext): Html {
  const counted = sentenceIn(language, 'page.counted-in', { tables: appearances.length });
  const lines = appearances.map(({ item, address, rows }) => {
    const name = `${numbers.get(address) ?? ''} ${item.table.title}`;
    return markup`<li><a href="#${address}">${name}</a> <span class="quiet">${rows.join(', ')}</span></li>`;
  });
  return markup`<details class="counted-in"><summary>${counted}</summary><ul>${lines}</ul></details>`;
}
