import { answerWords } from '../../domain/model/answer-words.ts';
import { variablesOf } from '../../domain/model/codebook.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { Review } from '../../domain/model/review.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Report, ReportCase } from '../../render/report/report.ts';

/** Every case with its attributes and with what each coder said of it, in the order of the codebook. */
export function reportCases(review: Review, language: SentenceLanguage): ReportCase[] {
  const codings = Map.groupBy(review.codings, (coding) => coding.case);
  return review.cases.map((one) => {
    const of = inCodebookOrder(review, codings.get(one.number) ?? []);
    return {
      number: one.number,
      title: one.title,
      status: one.status,
      ...(one.note === undefined ? {} : { note: one.note }),
      attributes: of
        .filter(({ role }) => role === 'attribute')
        .map(({ label, words }) => ({ label, value: inLanguage(words, language) })),
      codings: of
        .filter(({ role }) => role === 'judgement')
        .map(({ coding, label, words }) => ({
          coder: coding.coder,
          variable: label,
          answer: inLanguage(words, language),
          evidence: coding.evidence,
        })),
    };
  });
}

type Worded = {
  readonly coding: Coding;
  readonly role: 'attribute' | 'judgement';
  readonly label: string;
  readonly words: string;
};

function inCodebookOrder(review: Review, codings: readonly Coding[]): Worded[] {
  return variablesOf(review.codebook).flatMap((variable) =>
    codings
      .filter((coding) => coding.variable === variable.id)
      .map((coding) => ({
        coding,
        role: variable.role,
        label: variable.label,
        words: answerWords(coding.answer, variable),
      })),
  );
}

/** The figures at the head of the report. */
export function summaryOf(review: Review, language: SentenceLanguage): Report['summary'] {
  const countries = new Set(valuesOf(review, 'country'));
  const years = valuesOf(review, 'year').map(Number);
  return [
    { value: String(review.cases.length), label: sentenceIn(language, 'page.summary-cases') },
    { value: String(countries.size), label: sentenceIn(language, 'page.summary-countries') },
    {
      value: `${String(Math.min(...years))}–${String(Math.max(...years))}`,
      label: sentenceIn(language, 'page.summary-years'),
    },
  ];
}

function valuesOf(review: Review, variable: string): string[] {
  return review.codings.flatMap(({ variable: of, answer }) => {
    if (of !== variable) return [];
    if (answer.kind === 'codes') return answer.codes;
    return answer.kind === 'number' ? [String(answer.value)] : [];
  });
}
