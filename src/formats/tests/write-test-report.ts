import { type Said, said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { codeResidualLines } from './code-residual-lines.ts';
import { effectLines, type ResidualLabels, residualLines } from './effect-lines.ts';
import { familyLines } from './family-lines.ts';
import { testLines } from './test-lines.ts';
import { testSentence } from './test-sentence.ts';

type Section = { readonly head: string; readonly lines: string[] };
type Worded = { readonly head: Said; readonly lines: readonly Words[] };

/** What tests are told with: labels of the table's rows and columns, and the language of the words around them. */
export type Telling = { readonly labels: ResidualLabels; readonly language: SentenceLanguage };

/** Writes the tests of a table for a terminal, under it. */
export function writeTestReport(report: TestReport, telling: Telling): string {
  return testSections(report, telling)
    .map(({ head, lines }) => [head, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

/** The tests of a table in words: what was read, every result, what to watch for, and a sentence for a paper. */
export function testSections(report: TestReport, { labels, language }: Telling): Section[] {
  return sectionsOf(report, labels)
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => ({
      head: sayIn(language, head),
      lines: lines.map((line) => sayIn(language, line)),
    }));
}

function sectionsOf(report: TestReport, labels: ResidualLabels): Worded[] {
  const { testing } = report;
  const sentence = testSentence(report);
  return [
    {
      head: said(testing.illustrative ? 'test.head-illustrative' : 'test.head'),
      lines: [readLine(report), ...levelLines(report), ...testLines(report)],
    },
    { head: said('test.head-effects'), lines: [...effectLines(report.effects), ...residualLines(report, labels)] },
    { head: familyHead(report), lines: [...familyLines(report), ...codeResidualLines(report, labels)] },
    { head: said('test.head-watch'), lines: [...testing.watch, ...constantLines(report)] },
    { head: said('test.head-paper'), lines: sentence === null ? [] : [sentence] },
  ];
}

function readLine({ testing: { rows, cols, cases } }: TestReport): Said {
  const named = ({ label, kind }: TestedAxis): Said => said(`test.axis-${kind}`, { label });
  return cols === null
    ? said('test.read-one', { rows: named(rows), cases })
    : said('test.read-two', { rows: named(rows), cols: named(cols), cases });
}

function levelLines({ testing: { rows, cols } }: TestReport): Said[] {
  return axesOf(rows, cols).flatMap(({ label, level }) =>
    level === null ? [] : [said('test.level', { label, level })],
  );
}

function familyHead({ testing: { familySize } }: TestReport): Said {
  return familySize === 1 ? said('test.head-family-one') : said('test.head-family', { tests: familySize });
}

/** Rows and columns out of the statistics, by name. */
function constantLines({ testing: { rows, cols } }: TestReport): Said[] {
  return axesOf(rows, cols).flatMap(({ label, kind, constant, codes }) => {
    const names = constant.map((id) => codes.find((code) => code.id === id)?.label ?? id);
    return names.length === 0 ? [] : [said(`test.constant-${kind}`, { label, codes: names })];
  });
}

function axesOf(rows: TestedAxis, cols: TestedAxis | null): TestedAxis[] {
  return cols === null ? [rows] : [rows, cols];
}
