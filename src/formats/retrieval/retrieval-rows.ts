import type { Retrieval, RetrievedCase, RetrievedCoding } from '../../domain/model/retrieval.ts';

const header = [
  'case',
  'title',
  'status',
  'variable',
  'code',
  'coder',
  'codes given',
  'answer',
  'rationale',
  'quote',
  'page',
  'confidence',
  'passages',
  'final',
  'codebook version',
];

/** What was found as rows of cells, the header first, one row for each coder who gave the code to a case. */
export function retrievalRows(retrieval: Retrieval): string[][] {
  const rows = retrieval.cases.flatMap((one) => one.codings.map((coding) => rowOf(retrieval, one, coding)));
  return [header, ...rows];
}

function rowOf({ variable, code }: Retrieval, one: RetrievedCase, coding: RetrievedCoding): string[] {
  const { rationale = '', quote = '', page = '', confidence = '' } = coding.evidence;
  return [
    String(one.number),
    one.title,
    one.status,
    variable.id,
    code?.id ?? '',
    coding.coder,
    coding.codes.join('; '),
    coding.answer,
    rationale,
    quote,
    page,
    confidence,
    coding.passages.map(({ document, quote: text }) => `${text} (${document})`).join(' | '),
    finalWord(one.final),
    String(coding.codebookVersion),
  ];
}

/** Whether the answer that counts has the code: `yes`, `no`, or `open` while none counts. */
function finalWord(final: boolean | null): 'yes' | 'no' | 'open' {
  if (final === null) return 'open';
  return final ? 'yes' : 'no';
}
