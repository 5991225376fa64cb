import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { PageContext } from './context.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Content, type Html, joined, markup } from './markup.ts';
import type { ReportCase, ReportCoding } from './report.ts';

const heads = ['page.variable', 'page.answer', 'page.grounds'] as const;

/** What each coder said of a case and why, coder by coder in the order in which the report names them. */
export function caseCodings({ number, codings }: ReportCase, context: PageContext): Html {
  const named = [...context.coders.keys()];
  const coders = [...new Set([...named, ...codings.map(({ coder }) => coder)])];
  const groups = coders.flatMap((coder) => {
    const own = codings.filter((coding) => coding.coder === coder);
    return own.length === 0 ? [] : [coderRows(coder, own, context)];
  });
  return markup`<div class="scroll"><table class="codings">
<caption class="unseen">${sentenceIn(context.language, 'page.codings-of', { case: number })}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${sentenceIn(context.language, head)}</th>`)}</tr></thead>
${groups}</table></div>`;
}

function coderRows(coder: string, codings: readonly ReportCoding[], { coders, language }: PageContext): Html {
  const kind = coders.get(coder)?.kind;
  const words = kind !== undefined && markup` <span class="quiet">${sentenceIn(language, `page.coder-${kind}`)}</span>`;
  const head = [coder, words, kind === 'rule' && illustrativeBadge(language)];
  return markup`<tbody><tr class="coder"><th scope="rowgroup" colspan="3">${head}</th></tr>
${alike(codings).map((one) => codingRow(one, language))}</tbody>
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

function codingRow({ variables, coding }: AlikeCodings, language: SentenceLanguage): Html {
  const { rationale, quote, page, confidence } = coding.evidence;
  const grounds: Content[] = [
    ...(rationale === undefined ? [] : [rationale]),
    ...(quote === undefined ? [] : [markup`<q>${quote}</q>`]),
    ...(page === undefined ? [] : [sentenceIn(language, 'page.at-page', { page })]),
    ...(confidence === undefined ? [] : [sentenceIn(language, 'page.confidence', { confidence })]),
  ];
  return markup`<tr><th scope="row">${variables.join(', ')}</th><td>${coding.answer}</td><td class="grounds">${joined(grounds, ' · ')}</td></tr>
`;
}
