import { sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { groundsOf } from '../../domain/retrieval/retrieval-words.ts';
import type { PageContext } from './context.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Content, type Html, joined, markup } from './markup.ts';
import type { ReportCase, ReportCoding, ReportFinal } from './report.ts';

const heads = ['page.variable', 'page.answer', 'page.grounds'] as const;

/** What each coder said of a case and why, coder by coder in the order in which the report names them, and what was settled. */
export function caseCodings({ number, codings, finals }: ReportCase, context: PageContext): Html {
  const named = [...context.coders.keys()];
  const coders = [...new Set([...named, ...codings.map(({ coder }) => coder)])];
  const groups = coders.flatMap((coder) => {
    const own = codings.filter((coding) => coding.coder === coder);
    return own.length === 0 ? [] : [coderRows(coder, own, context)];
  });
  return markup`<div class="scroll"><table class="codings">
<caption class="unseen">${sentenceIn(context.language, 'page.codings-of', { case: number })}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${sentenceIn(context.language, head)}</th>`)}</tr></thead>
${groups}${finals.length > 0 && finalRows(finals, context.language)}</table></div>`;
}

function coderRows(coder: string, codings: readonly ReportCoding[], { coders, language }: PageContext): Html {
  const kind = coders.get(coder)?.kind;
  const words = kind !== undefined && markup` <span class="quiet">${sentenceIn(language, `page.coder-${kind}`)}</span>`;
  const head = [coder, words, kind === 'rule' && illustrativeBadge(language)];
  const rows = alike(codings, ({ evidence, passages }) => [evidence, passages]).map(({ variables, one }) =>
    answerRow(variables, one.answer, codingGrounds(one, language)),
  );
  return group(head, rows);
}

function finalRows(finals: readonly ReportFinal[], language: SentenceLanguage): Html {
  const rows = alike(finals, ({ origin, by, note }) => [origin, by, note]).map(({ variables, one }) => {
    const { answer, origin, by, note } = one;
    const settled = sentenceIn(language, 'page.settled', { origin: sentenceIn(language, `origin.${origin}`), by });
    return answerRow(variables, answer, [settled, ...(note === undefined ? [] : [note])]);
  });
  return group(sentenceIn(language, 'page.settled-answers'), rows);
}

function group(head: Content, rows: readonly Html[]): Html {
  return markup`<tbody><tr class="coder"><th scope="rowgroup" colspan="3">${head}</th></tr>
${rows}</tbody>
`;
}

type Answered = Pick<ReportCoding, 'variable' | 'answer'>;

/** Neighbouring answers that say the same on the same grounds, as one. */
function alike<One extends Answered>(
  all: readonly One[],
  groundsIn: (one: One) => unknown,
): { readonly variables: string[]; readonly one: One }[] {
  const said = (one: One): string => JSON.stringify([one.answer, groundsIn(one)]);
  const rows: { readonly variables: string[]; readonly one: One }[] = [];
  for (const one of all) {
    const last = rows.at(-1);
    if (last !== undefined && said(last.one) === said(one)) last.variables.push(one.variable);
    else rows.push({ variables: [one.variable], one });
  }
  return rows;
}

function answerRow(variables: readonly string[], answer: string, grounds: readonly Content[]): Html {
  return markup`<tr><th scope="row">${variables.join(', ')}</th><td>${answer}</td><td class="grounds">${joined(grounds, ' · ')}</td></tr>
`;
}

function codingGrounds(coding: ReportCoding, language: SentenceLanguage): Content[] {
  const { confidence } = coding.evidence;
  const grounds = groundsOf(coding).map(({ kind, text, source }): Content => {
    const words = kind === 'quote' ? markup`<q>${text}</q>` : text;
    const parts: Content[] = [...(text === '' ? [] : [words]), ...(source === '' ? [] : [sayIn(language, source)])];
    return joined(parts, ' · ');
  });
  return [...grounds, ...(confidence === undefined ? [] : [sentenceIn(language, 'page.confidence', { confidence })])];
}
