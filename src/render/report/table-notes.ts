import { axisText } from '../../domain/model/axis.ts';
import { exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { allCases, type BodyContext, casesOutside } from './body-parts.ts';
import { type CaseCount, caseCount, type CaseTitles } from './case-list.ts';
import { type Content, type Html, joined, markup } from './markup.ts';
import { casesText, exclusionWords } from './words.ts';

/** What stands under a table: who is out of its base, what to know, and whose codings it reads. */
export function tableNotes(table: Table, contexts: readonly BodyContext[]): Html {
  const bodies = contexts.map(({ body }) => body);
  const lines: Content[] = [
    ...layerLines(table, contexts),
    ...contexts.flatMap((context) => baseLines(context, contexts.length > 1)),
    ...new Set(bodies.flatMap(({ notes }) => notes)),
    ...(bodies.every(({ casesListed }) => casesListed)
      ? []
      : ['The cases are too many to be listed; filter the table to see those of a cell.']),
    ...sourceLines(bodies, table.specification),
  ];
  return markup`<ul class="notes">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

type Exclusions = Pick<TableBody, 'excluded' | 'excludedCases'>;

/** “, 2 not reported, 1 not coded”, each opening its cases. */
function exclusions(
  { excluded, excludedCases }: Exclusions,
  { id, what }: Pick<CaseCount, 'id' | 'what'>,
  titles: CaseTitles,
): Content[] {
  return exclusionReasons.flatMap((reason) => {
    if (excluded[reason] === 0) return [];
    const words = exclusionWords[reason];
    const text = `${String(excluded[reason])} ${words}`;
    return [
      caseCount({ id: `${id}-${reason}`, text, cases: excludedCases[reason], what: `${what}: ${words}` }, titles),
    ];
  });
}

function layerLines(table: Table, contexts: readonly BodyContext[]): Content[] {
  const [first] = contexts;
  if (table.kind !== 'layered' || first === undefined) return [];
  const { label } = table.layerAxis;
  const left = exclusions(table, { id: `${first.id}-layers`, what: label }, first.titles);
  return [
    ...(left.length === 0 ? [] : [[`In no table, by ${label}: `, joined(left, ', '), '.']]),
    ...(table.noneOfLayers === 0
      ? []
      : [`In no table, because they have none of the codes of ${label}: ${casesText(table.noneOfLayers)}.`]),
  ];
}

function baseLines(context: BodyContext, several: boolean): Content[] {
  const { id, body, titles } = context;
  const left = exclusions(body, { id, what: axesText(body) }, titles);
  const of = several ? `${body.rows.label}: base` : 'Base';
  const base = `${of} ${String(body.validCases)} of ${casesText(allCases(body))}`;
  return [
    [base, left.length === 0 ? '; none left out.' : ['; left out: ', joined(left, ', '), '.']],
    ...noneLines(context),
  ];
}

function axesText(body: TableBody): string {
  return body.cols === null ? body.rows.label : `${body.rows.label} × ${body.cols.label}`;
}

function noneLines({ id, body, titles }: BodyContext): Content[] {
  const axes = [
    { end: 'r', label: body.rows.label, count: body.noneOfRows, cells: body.rowCells },
    { end: 'c', label: body.cols?.label ?? '', count: body.noneOfCols, cells: body.colCells },
  ];
  return axes
    .filter(({ count }) => count > 0)
    .map(({ end, label, count, cells }) => {
      const what = `${label}: none of the codes`;
      const opens = { id: `${id}-none-${end}`, text: casesText(count), cases: casesOutside(body, cells), what };
      return [`${what} (looked for, not there) in `, caseCount(opens, titles), '.'];
    });
}

function sourceLines(bodies: readonly TableBody[], specification: TableSpecification): string[] {
  const coders = [...new Set(bodies.flatMap(({ sources }) => sources.coders))];
  // Under one coder's policy the table says so itself.
  const { policy } = specification;
  const said = policy.kind === 'coder' && coders.every((coder) => coder === policy.name);
  const most = (pick: (body: TableBody) => number) => Math.max(0, ...bodies.map(pick));
  const single = most(({ sources }) => sources.singleCoder);
  const alike = most(({ sources }) => sources.alike);
  const parts = [
    !said && coders.length > 0 && `Codings read: ${coders.join(', ')}`,
    single > 0 && `answer of one coder alone in ${casesText(single)}`,
    alike > 0 && `answer that all coders gave alike, not yet settled, in ${casesText(alike)}`,
    ...choiceParts(specification),
  ].filter((part) => part !== false);
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
}

function choiceParts({ filters, statuses }: TableSpecification): (string | false)[] {
  const conditions = filters.map(
    ({ variable, grouping, operator, values }) =>
      `${axisText({ variable, ...(grouping === undefined ? {} : { grouping }), several: false })} ${operator} ${values.join(' or ')}`,
  );
  return [
    conditions.length > 0 && `only cases with ${conditions.join(' and ')}`,
    (statuses.length > 1 || statuses[0] !== 'included') && `cases by status: ${statuses.join(', ')}`,
  ];
}
