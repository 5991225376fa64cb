import type { NumberChange } from '../../domain/model/manifest.ts';
import { said, type Words } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';
import { bodiesOf } from '../../domain/report/bodies-of.ts';
import { beforeAndAfter } from '../../domain/report/number-changes.ts';
import { allCases, type BodyContext } from './body-parts.ts';
import type { CaseLists } from './case-list.ts';
import { addressOf, type PageContext } from './context.ts';
import { crossTable } from './cross-table.ts';
import { frequencyTable } from './frequency-table.ts';
import { rulesOnTable } from './illustrative.ts';
import { reportItem } from './item-parts.ts';
import { type Content, type Html, markup } from './markup.ts';
import type { TableItem } from './report.ts';
import { tableNotes } from './table-notes.ts';
import { casesWords } from './words.ts';

/** A table with its head, its notes and its files. */
export function tableItem(item: TableItem, context: PageContext): Html {
  const changes = context.changes.get(addressOf(item)) ?? [];
  const content = tableContent({
    id: addressOf(item),
    table: item.table,
    titles: context.titles,
    language: context.language,
    changes,
  });
  return reportItem(item, content, context);
}

type Shown = CaseLists & {
  readonly id: string;
  readonly table: Table;
  /** Of the numbers of this table, by their ids in it. */
  readonly changes: readonly NumberChange[];
};

/** A table without its head: its numbers and its notes. */
export function tableContent({ id, table, titles, language, changes }: Shown): Html {
  if (table.kind === 'evidence') return evidenceContent(table, language);
  const { decimals } = table.specification;
  const bodies = bodiesOf(table);
  const contexts = bodies.map(({ body, label }, index): BodyContext => ({
    id: `${id}_b${String(index)}`,
    body,
    name: label,
    decimals,
    titles,
    language,
    before: beforeIn(bodies[index]?.id ?? '', changes),
  }));
  const numbers =
    table.kind === 'frequencies'
      ? frequencyTable(contexts, caption(table.blocks, { layer: null, language }))
      : contexts.map((context) => crossTable(context, caption([context.body], { layer: context.name, language })));
  return markup`${numbers}
${tableNotes(table, contexts)}
${rulesOnTable(table) && illustrativeNote(language)}${changes.length > 0 && changeNote(changes, language)}`;
}

/** The changes of one body of a table, under the ids that its numbers have within it. */
function beforeIn(body: string, changes: readonly NumberChange[]): BodyContext['before'] {
  const prefix = body === '' ? '' : `${body}: `;
  const own = changes.filter(({ number }) => number.id.startsWith(prefix));
  return new Map(own.map(({ number, before }) => [number.id.slice(prefix.length), before]));
}

/** Every case with its codes; such a table counts nothing. */
function evidenceContent({ columns, rows, notes, sources }: EvidenceTable, language: SentenceLanguage): Html {
  return markup`<div class="scroll"><table class="evidence">
<caption>${sentenceIn(language, 'table.evidence-note', { cases: rows.length })}</caption>
<thead><tr><th scope="col">${sentenceIn(language, 'table.case')}</th>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ case: number, title, cells }) =>
      markup`<tr><th scope="row"><span class="case-number">${String(number)}</span> ${title}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>
<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>
${sources.illustrative && illustrativeNote(language)}`;
}

function illustrativeNote(language: SentenceLanguage): Html {
  const [head, why] = [sentenceIn(language, 'page.illustrative-head'), sentenceIn(language, 'page.illustrative-why')];
  return markup`<p class="illustrative-note"><strong>${head}</strong> ${why} <a href="#illustrative">${sentenceIn(language, 'page.what-that-means')}</a></p>`;
}

type Captioned = { readonly layer: string | null; readonly language: SentenceLanguage };

function caption(bodies: readonly TableBody[], { layer, language }: Captioned): Content {
  const [first] = bodies;
  const name = layer !== null && markup`<strong>${sentenceIn(language, 'page.layer', { layer })}</strong> `;
  const base = baseWords(bodies);
  if (first === undefined || first.percentBase === null) return [name, sentenceIn(language, 'page.numbers', { base })];
  const whole = bodies.length === 1 ? first.percentBase : said('page.of-each-variable');
  return [name, sentenceIn(language, 'page.numbers-percent', { whole, base })];
}

/** The base, where a table has one alone. */
function baseWords([body, ...more]: readonly TableBody[]): Words {
  if (body === undefined || more.length > 0) return '';
  return said('page.n-of', { n: body.validCases, all: casesWords(allCases(body)) });
}

function changeNote(changes: readonly NumberChange[], language: SentenceLanguage): Html {
  const lines = changes.map((change) => {
    const words = sentenceIn(language, 'page.changed', { number: change.number.words, ...beforeAndAfter(change) });
    return markup`<li>${words}</li>`;
  });
  return markup`<div class="change-note"><p><strong>${sentenceIn(language, 'page.changes')}</strong></p><ul>${lines}</ul></div>`;
}
