import { answerWords } from '../../domain/model/answer-words.ts';
import { variablesOf } from '../../domain/model/codebook.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { RetrievedCoding } from '../../domain/model/retrieval.ts';
import type { Review } from '../../domain/model/review.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Report, ReportCase, ReportCoding, ReportFinal } from '../../render/report/report.ts';

/** Every case with its attributes, with what each coder said of it and what was settled, in the order of the codebook. */
export function reportCases(review: Review, language: SentenceLanguage): ReportCase[] {
  const codings = Map.groupBy(review.codings, (coding) => coding.case);
  const finals = Map.groupBy(review.finalCodings, (final) => final.case);
  const passages = passagesOf(review);
  return review.cases.map((one) => {
    const of = inCodebookOrder(review, codings.get(one.number) ?? []);
    const value = (words: string): string => inLanguage(words, language);
    return {
      number: one.number,
      title: one.title,
      status: one.status,
      ...(one.note === undefined ? {} : { note: one.note }),
      attributes: of
        .filter(({ role }) => role === 'attribute')
        .map(({ label, words }) => ({ label, value: value(words) })),
      codings: of
        .filter(({ role }) => role === 'judgement')
        .map(({ given, label, words }): ReportCoding => {
          const { coder, evidence } = given;
          return { coder, variable: label, answer: value(words), evidence, passages: passages.get(keyOf(given)) ?? [] };
        }),
      finals: inCodebookOrder(review, finals.get(one.number) ?? []).map(({ given, label, words }): ReportFinal => {
        const { origin, by, note } = given;
        return { variable: label, answer: value(words), origin, by, ...(note === undefined ? {} : { note }) };
      }),
    };
  });
}

/** The passages linked to each coding, in the order of their sources. */
function passagesOf({ documents, passages }: Review): Map<string, RetrievedCoding['passages']> {
  const titles = new Map(documents.map(({ uuid, title }) => [uuid, title]));
  const linked = passages.flatMap(({ document, quote, evidenceFor }) =>
    evidenceFor.map((coding) => ({ key: keyOf(coding), passage: { document: titles.get(document) ?? '', quote } })),
  );
  const byCoding = Map.groupBy(linked, ({ key }) => key);
  return new Map([...byCoding].map(([key, own]) => [key, own.map(({ passage }) => passage)]));
}

function keyOf({ case: number, variable, coder }: Pick<Coding, 'case' | 'variable' | 'coder'>): string {
  return `${String(number)}/${variable}/${coder}`;
}

type Worded<Given> = {
  readonly given: Given;
  readonly role: 'attribute' | 'judgement';
  readonly label: string;
  readonly words: string;
};

function inCodebookOrder<Given extends Coding | FinalCoding>(
  { codebook }: Review,
  all: readonly Given[],
): Worded<Given>[] {
  return variablesOf(codebook).flatMap((variable) =>
    all
      .filter((given) => given.variable === variable.id)
      .map((given) => ({
        given,
        role: variable.role,
        label: variable.label,
        words: answerWords(given.answer, variable),
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
