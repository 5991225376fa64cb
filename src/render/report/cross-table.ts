import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { TableAxis } from '../../domain/model/table.ts';
import { type BodyContext, codeClass, hasOwnBases, numberHead, shading } from './body-parts.ts';
import { columnMargins, cornerOf, type Margin, rightMargins, rowMargin } from './cross-margins.ts';
import { type Content, type Html, markup } from './markup.ts';
import { columnMarginCell, countCell, marginCell } from './number-cell.ts';

/** A two-way table with its margins, or a one-way table. */
export function crossTable(context: BodyContext, caption: Content): Html {
  const { cols } = context.body;
  return markup`<div class="scroll"><table class="numbers">
<caption>${caption}</caption>
<thead>${cols === null ? oneWayHead(context) : twoWayHead(context, cols)}</thead>
<tbody>
${bodyRows(context)}</tbody>
<tfoot>
${footRows(context)}</tfoot></table></div>
`;
}

function oneWayHead(context: BodyContext): Html {
  const { body, language } = context;
  const base =
    hasOwnBases(body, body.rowBases) && markup`<th scope="col">${sentenceIn(language, 'page.margin-base')}</th>`;
  return markup`<tr><th scope="col" class="stub">${body.rows.label}</th><th scope="col">${numberHead(context)}</th>${base}</tr>`;
}

function twoWayHead(context: BodyContext, cols: TableAxis): Html {
  const { body, language } = context;
  const spanner = sentenceIn(language, 'table.spanner', { label: cols.label, head: numberHead(context) });
  const heads = cols.codes.map((code) => markup`<th scope="col" class="${codeClass(code)}">${code.label}</th>`);
  const margins = rightMargins(body).map(
    (margin) =>
      markup`<th scope="col" rowspan="2" class="margin">${sentenceIn(language, `page.margin-${margin}`)}</th>`,
  );
  return markup`<tr><th scope="col" rowspan="2" class="stub">${body.rows.label}</th><th scope="colgroup" colspan="${heads.length}" class="spanner">${spanner}</th>${margins}</tr>
<tr>${heads}</tr>`;
}

function bodyRows(context: BodyContext): Html[] {
  const { body } = context;
  const shades = shading(body);
  return body.rows.codes.map((code, i) => {
    const cells = (body.counts[i] ?? []).map((_, j) => countCell(context, [i, j], shades[i]?.[j] ?? 0));
    const margins = rightMargins(body).map((margin) => marginCell(context, rowMargin(context, margin, i)));
    return markup`<tr${code.derived && markup` class="derived"`}><th scope="row" class="${codeClass(code)}">${code.label}</th>${cells}${margins}</tr>
`;
  });
}

/** Cases of every column, then responses where rows have several codes, then bases where codes have their own. */
function footRows(context: BodyContext): Html[] {
  const { body, language } = context;
  const margins: Margin[] = [
    'cases',
    ...(body.rows.kind === 'multiple' ? ['responses' as const] : []),
    ...(body.cols !== null && hasOwnBases(body, body.colBases) ? ['base' as const] : []),
  ];
  return margins.map((margin) => {
    const cells = columnMargins(context, margin).map((count) => columnMarginCell(context, count));
    const corners = rightMargins(body).map((right) => marginCell(context, cornerOf(context, margin, right)));
    const head = sentenceIn(
      language,
      margin === 'cases' && body.cols === null ? 'page.cases-in-base' : `page.margin-${margin}`,
    );
    return markup`<tr><th scope="row">${head}</th>${cells}${corners}</tr>
`;
  });
}
