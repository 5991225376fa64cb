import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { type BodyContext, casesInside, codeClass, hasOwnBases, numberHead } from './body-parts.ts';
import { type Content, type Html, markup } from './markup.ts';
import { columnMarginCell, countCell, marginCell } from './number-cell.ts';

/** One-way tables of several variables as one table, a group of rows each. */
export function frequencyTable(contexts: readonly BodyContext[], caption: Content): Html {
  const withBases = contexts.some(({ body }) => hasOwnBases(body, body.rowBases));
  const number = [...new Set(contexts.map(numberHead))].join(', ');
  const language = contexts[0]?.language ?? 'en';
  const stub = sentenceIn(language, 'page.variable-and-code');
  const base = sentenceIn(language, 'page.margin-base');
  return markup`<div class="scroll"><table class="numbers frequencies">
<caption>${caption}</caption>
<thead><tr><th scope="col" class="stub">${stub}</th><th scope="col">${number}</th>${withBases && markup`<th scope="col">${base}</th>`}</tr></thead>
${contexts.map((context) => block(context, withBases))}</table></div>`;
}

function block(context: BodyContext, withBases: boolean): Html {
  const { id, body, language } = context;
  const { label } = body.rows;
  const what = sentenceIn(language, 'page.of-all-of-base', { label });
  const all = { id: `${id}-all`, text: `n = ${thousands(body.validCases)}`, cases: body.validCaseNumbers, what };
  const rows = body.rows.codes.map((code, i) => {
    const base = withBases && marginCell(context, body.rowBases[i] ?? body.validCases);
    return markup`<tr${code.derived && markup` class="derived"`}><th scope="row" class="${codeClass(code)} in-block">${code.label}</th>${countCell(context, [i, 0], 0)}${base}</tr>
`;
  });
  const noBase = withBases && markup`<td></td>`;
  return markup`<tbody>
<tr class="block"><th scope="rowgroup">${label}</th>${columnMarginCell(context, all)}${noBase}</tr>
${rows}${body.rows.kind === 'multiple' && markup`<tr class="sum">${responses(context)}${noBase}</tr>`}</tbody>
`;
}

function responses(context: BodyContext): Html {
  const { id, body, language } = context;
  const what = sentenceIn(language, 'page.of-behind-responses', { label: body.rows.label });
  const count = {
    id: `${id}-responses`,
    text: thousands(body.totalResponses),
    cases: casesInside(body.rowCells),
    what,
  };
  return markup`<th scope="row" class="in-block">${sentenceIn(language, 'page.margin-responses')}</th>${columnMarginCell(context, count)}`;
}
