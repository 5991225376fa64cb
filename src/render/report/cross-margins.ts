import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { TableBody } from '../../domain/model/table.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { type BodyContext, casesInside, hasOwnBases } from './body-parts.ts';
import type { CaseCount } from './case-list.ts';

/** What a margin counts. */
export type Margin = 'cases' | 'responses' | 'base';

/** The margins at the right of a table, in order. A one-way table counts its cases in its only column. */
export function rightMargins(body: TableBody): Margin[] {
  return [
    ...(body.cols === null ? [] : ['cases' as const]),
    ...(body.cols?.kind === 'multiple' ? ['responses' as const] : []),
    ...(hasOwnBases(body, body.rowBases) ? ['base' as const] : []),
  ];
}

/** The margin of a row; a base is a number without a list. */
export function rowMargin({ id, body, language }: BodyContext, margin: Margin, i: number): CaseCount | number {
  const base = body.rowBases[i] ?? body.validCases;
  const behind = { cases: body.rowCells[i] ?? [], what: body.rows.codes[i]?.label ?? '' };
  switch (margin) {
    case 'cases':
      return { ...behind, id: `${id}-r${String(i)}`, text: thousands(body.rowCases[i] ?? 0), base };
    case 'responses':
      return {
        ...responsesOf(behind, language),
        id: `${id}-rr${String(i)}`,
        text: thousands(body.rowResponses[i] ?? 0),
      };
    case 'base':
      return base;
  }
}

/** The margins of all columns; the only column of a one-way table holds all cases of the base. */
export function columnMargins(context: BodyContext, margin: Margin): (CaseCount | number)[] {
  const { body } = context;
  const { cols } = body;
  const { language } = context;
  if (cols === null) return [margin === 'cases' ? allCasesOf(context) : respondingCases(context)];
  return cols.codes.map((code, j) => {
    const base = body.colBases[j] ?? body.validCases;
    const behind = { cases: body.colCells[j] ?? [], what: code.label };
    switch (margin) {
      case 'cases':
        return { ...behind, id: `${context.id}-c${String(j)}`, text: thousands(body.colCases[j] ?? 0), base };
      case 'responses':
        return {
          ...responsesOf(behind, language),
          id: `${context.id}-cr${String(j)}`,
          text: thousands(body.colResponses[j] ?? 0),
        };
      case 'base':
        return base;
    }
  });
}

type Behind = Pick<CaseCount, 'cases' | 'what'>;

/** A case may stand behind several responses, so that its list is shorter than the number on the page. */
function responsesOf({ cases, what: label }: Behind, language: SentenceLanguage): Behind {
  return { cases, what: sentenceIn(language, 'page.of-behind-responses', { label }) };
}

/** Where two margins meet: all cases under *cases*, and all responses once, as far to the corner as there is room. */
export function cornerOf(context: BodyContext, foot: Margin, right: Margin): CaseCount | null {
  const { rows, cols } = context.body;
  if (cols === null || foot === 'base' || right === 'base') return null;
  if (foot === 'cases' && right === 'cases') return allCasesOf(context);
  const both = rows.kind === 'multiple' && cols.kind === 'multiple';
  return both && foot !== right ? null : respondingCases(context);
}

function allCasesOf({ id, body, language }: BodyContext): CaseCount {
  return {
    id: `${id}-all`,
    text: thousands(body.validCases),
    cases: body.validCaseNumbers,
    what: sentenceIn(language, 'page.all-of-base'),
  };
}

function respondingCases({ id, body, language }: BodyContext): CaseCount {
  const cases = casesInside(body.cells.flat());
  const what = sentenceIn(language, 'page.behind-responses');
  return { id: `${id}-responses`, text: thousands(body.totalResponses), cases, what };
}
