import type { PageContext } from './context.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Content, type Html, joined, markup } from './markup.ts';
import type { ReportCase, ReportCoding } from './report.ts';
import { coderKindWords } from './words.ts';

/** What each coder said of a case and why, coder by coder in the order in which the report names them. */
export function caseCodings({ number, codings }: ReportCase, context: PageContext): Html {
  const named = [...context.coders.keys()];
  const coders = [...new Set([...named, ...codings.map(({ coder }) => coder)])];
  const groups = coders.flatMap((coder) => {
    const own = codings.filter((coding) => coding.coder === coder);
    return own.length === 0 ? [] : [coderRows(coder, own, context)];
  });
  return markup`<div class="scroll"><table class="codings">
<caption class="unseen">Codings of case ${number}</caption>
<thead><tr><th scope="col">Variable</th><th scope="col">Answer</th><th scope="col">Grounds</th></tr></thead>
${groups}</table></div>`;
}

function coderRows(coder: string, codings: readonly ReportCoding[], { coders }: PageContext): Html {
  const kind = coders.get(coder)?.kind;
  const words = kind !== undefined && markup` <span class="quiet">${coderKindWords[kind]}</span>`;
  const head = [coder, words, kind === 'rule' && illustrativeBadge];
  return markup`<tbody><tr class="coder"><th scope="rowgroup" colspan="3">${head}</th></tr>
${alike(codings).map(codingRow)}</tbody>
`;
}

type AlikeCodings = { readonly variables: string[]; readonly coding: ReportCoding };

/** Neighbouring codings that say the same on the same grounds, as one. */
function alike(codings: readonly ReportCoding[]): AlikeCodings[] {
  const rows: AlikeCodings[] = [];
  for (const coding of codings) {
    const last = rows.at(-1);
    if (last !== undefined && said(last.coding) === said(coding)) last.variables.push(coding.variable);
    else rows.push({ variables: [coding.variable], coding });
  }
  return rows;
}

function said({ answer, evidence }: ReportCoding): string {
  return JSON.stringify([answer, evidence.rationale, evidence.quote, evidence.page, evidence.confidence]);
}

function codingRow({ variables, coding }: AlikeCodings): Html {
  const { rationale, quote, page, confidence } = coding.evidence;
  const grounds: Content[] = [
    ...(rationale === undefined ? [] : [rationale]),
    ...(quote === undefined ? [] : [markup`<q>${quote}</q>`]),
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(confidence === undefined ? [] : [`confidence ${confidence}`]),
  ];
  return markup`<tr><th scope="row">${variables.join(', ')}</th><td>${coding.answer}</td><td class="grounds">${joined(grounds, ' · ')}</td></tr>
`;
}
