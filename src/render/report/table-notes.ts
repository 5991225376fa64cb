import { axisText } from '../../domain/model/axis.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { allCases, type BodyContext, casesOutside } from './body-parts.ts';
import { type CaseCount, caseCount } from './case-list.ts';
import { type Content, type Html, joined, markup } from './markup.ts';
import { casesWords, exclusionWords } from './words.ts';

/** What stands under a table: who is out of its base, what to know, and whose codings it reads. */
export function tableNotes(table: Table, contexts: readonly BodyContext[]): Html {
  const bodies = contexts.map(({ body }) => body);
  const language = contexts[0]?.language ?? 'en';
  const lines: Content[] = [
    ...layerLines(table, contexts),
    ...contexts.flatMap(baseLines),
    ...new Set(bodies.flatMap(({ notes }) => notes)),
    ...(bodies.every(({ casesListed }) => casesListed) ? [] : [sentenceIn(language, 'page.too-many')]),
    ...sourceLines(bodies, table.specification).map((line) => sayIn(language, line)),
  ];
  return markup`<ul class="notes">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

type Exclusions = Pick<TableBody, 'excluded' | 'excludedCases'>;

/** “, 2 not reported, 1 not coded”, each opening its cases; nothing where none is left out. */
function exclusions(
  { excluded, excludedCases }: Exclusions,
  { id, what }: Pick<CaseCount, 'id' | 'what'>,
  context: BodyContext,
): Content[] {
  const { language } = context;
  return exclusionReasons.flatMap((kind) => {
    const cases = excluded[kind];
    if (cases === 0) return [];
    const reason = exclusionWords(kind);
    return [
      caseCount(
        {
          id: `${id}-${kind}`,
          text: sentenceIn(language, 'table.for-reason', { cases, reason }),
          cases: excludedCases[kind],
          what: sentenceIn(language, 'page.of-reason', { what, reason }),
        },
        context,
      ),
    ];
  });
}

/** A line of pieces that open their cases. */
function listed(head: string, pieces: readonly Content[], { language }: BodyContext): Content {
  return [head, joined(pieces, sentenceIn(language, 'page.between')), sentenceIn(language, 'page.end')];
}

function layerLines(table: Table, contexts: readonly BodyContext[]): Content[] {
  const [first] = contexts;
  if (table.kind !== 'layered' || first === undefined) return [];
  const { language } = first;
  const { label: layer } = table.layerAxis;
  const left = exclusions(table, { id: `${first.id}-layers`, what: layer }, first);
  const cases = casesWords(table.noneOfLayers);
  return [
    ...(left.length === 0 ? [] : [listed(sentenceIn(language, 'page.no-table-by', { layer }), left, first)]),
    ...(table.noneOfLayers === 0 ? [] : [sentenceIn(language, 'page.no-table-none', { layer, cases })]),
  ];
}

function baseLines(context: BodyContext): Content[] {
  const { id, body, name, language } = context;
  const left = exclusions(body, { id, what: axesText(body) }, context);
  const counts = { base: body.validCases, all: casesWords(allCases(body)) };
  const base =
    name === null
      ? sentenceIn(language, 'page.base', counts)
      : sentenceIn(language, 'page.base-of', { label: name, ...counts });
  return [
    left.length === 0
      ? `${base}${sentenceIn(language, 'page.none-left-out')}`
      : listed(`${base}${sentenceIn(language, 'page.left-out')}`, left, context),
    ...noneLines(context),
  ];
}

function axesText(body: TableBody): string {
  return body.cols === null ? body.rows.label : `${body.rows.label} × ${body.cols.label}`;
}

function noneLines(context: BodyContext): Content[] {
  const { id, body, name, language } = context;
  const within = (label: string): string => (name === null || name === label ? label : `${name}, ${label}`);
  const axes = [
    { end: 'r', label: body.rows.label, count: body.noneOfRows, cells: body.rowCells },
    { end: 'c', label: body.cols?.label ?? '', count: body.noneOfCols, cells: body.colCells },
  ];
  return axes
    .filter(({ count }) => count > 0)
    .map(({ end, label, count, cells }) => {
      const opens = {
        id: `${id}-none-${end}`,
        text: sayIn(language, casesWords(count)),
        cases: casesOutside(body, cells),
        what: sentenceIn(language, 'page.none-of-codes', { label }),
      };
      return listed(
        sentenceIn(language, 'page.none-of-codes-in', { label: within(label) }),
        [caseCount(opens, context)],
        context,
      );
    });
}

function sourceLines(bodies: readonly TableBody[], specification: TableSpecification): Said[] {
  const coders = [...new Set(bodies.flatMap(({ sources }) => sources.coders))];
  // Under one coder's policy the table says so itself.
  const { policy } = specification;
  const told = policy.kind === 'coder' && coders.every((coder) => coder === policy.name);
  const most = (pick: (body: TableBody) => number) => Math.max(0, ...bodies.map(pick));
  const single = most(({ sources }) => sources.singleCoder);
  const alike = most(({ sources }) => sources.alike);
  const parts = [
    ...(!told && coders.length > 0 ? [said('page.codings-read', { coders })] : []),
    ...(single > 0 ? [said('page.one-coder', { cases: casesWords(single) })] : []),
    ...(alike > 0 ? [said('page.alike', { cases: casesWords(alike) })] : []),
    ...choiceParts(specification),
  ];
  return parts.length === 0 ? [] : [said('page.sources', { parts })];
}

function choiceParts({ filters, statuses }: TableSpecification): Said[] {
  const conditions = filters.map(({ variable, grouping, operator, values }) => {
    const name = axisText({ variable, ...(grouping === undefined ? {} : { grouping }), several: false });
    return said('table.condition', { name, operator, values });
  });
  const usual = statuses.length === 1 && statuses[0] === 'included';
  return [
    ...(conditions.length > 0 ? [said('page.only-with', { conditions })] : []),
    ...(usual ? [] : [said('page.by-status', { statuses: statuses.map((status) => said(`status.${status}`)) })]),
  ];
}
