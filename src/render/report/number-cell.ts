import { valueWords } from '../../domain/audit/readings-text.ts';
import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { cellId } from '../../domain/report/numbers-of-table.ts';
import { type BodyContext, entry } from './body-parts.ts';
import { type CaseCount, caseCount } from './case-list.ts';
import { type Content, type Html, markup } from './markup.ts';

type Place = readonly [row: number, column: number];

/** A cell of a table's body: count and percentage, opening its cases. */
export function countCell(context: BodyContext, place: Place, shade: number): Html {
  const { id, body, language } = context;
  const count: CaseCount = {
    id: `${id}-${place.join('-')}`,
    text: thousands(entry(body.counts, place, 0)),
    cases: entry(body.cells, place, []),
    what: cellName(context, place),
    base: entry(body.bases, place, body.validCases),
  };
  const was = context.before.get(cellId(body.rows.codes[place[0]]?.id ?? '', body.cols?.codes[place[1]]?.id));
  const classes = [...(shade > 0 ? [`shade-${String(shade)}`] : []), ...(was === undefined ? [] : ['changed'])];
  return markup`<td${classes.length > 0 && markup` class="${classes.join(' ')}"`}>${caseCount(count, context)}${percentage(context, place)}${was !== undefined && markup`<span class="was">${sentenceIn(language, 'page.was', { before: valueWords(was) })}</span>`}</td>`;
}

function cellName({ body: { rows, cols } }: BodyContext, [i, j]: Place): string {
  return [rows.codes[i], cols?.codes[j]].flatMap((code) => (code === undefined ? [] : [code.label])).join(' × ');
}

function percentage({ body, decimals }: BodyContext, place: Place): Html | false {
  if (body.percentBase === null) return false;
  return markup`<span class="percent"> (${fixedDecimals(entry(body.percent, place, null), decimals)})</span>`;
}

/** A margin in a column of counts: its digits stand under theirs, where these have percentages beside them. */
export function columnMarginCell(context: BodyContext, count: CaseCount | number | null): Html {
  const beside = context.body.percentBase !== null && markup`<span class="percent"></span>`;
  return markup`<td class="margin">${marginContent(context, count)}${beside}</td>`;
}

/** A margin in a column of its own: cases in lighter type, opening them. */
export function marginCell(context: BodyContext, count: CaseCount | number | null): Html {
  return markup`<td class="margin">${marginContent(context, count)}</td>`;
}

function marginContent(context: BodyContext, count: CaseCount | number | null): Content {
  if (count === null) return null;
  return typeof count === 'number' ? thousands(count) : caseCount(count, context);
}
