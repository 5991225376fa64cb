import type { TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { codeResidualLines } from './code-residual-lines.ts';
import { effectLines, type ResidualLabels, residualLines } from './effect-lines.ts';
import { familyLines } from './family-lines.ts';
import { testLines } from './test-lines.ts';
import { testSentence } from './test-sentence.ts';

type Section = { readonly head: string; readonly lines: string[] };

/** Writes the tests of a table for a terminal, under it. */
export function writeTestReport(report: TestReport, labels: ResidualLabels): string {
  return testSections(report, labels)
    .map(({ head, lines }) => [head, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

/** The tests of a table in words: what was read, every result, what to watch for, and a sentence for a paper. */
export function testSections(report: TestReport, labels: ResidualLabels): Section[] {
  const { testing } = report;
  const sentence = testSentence(report);
  const sections: Section[] = [
    {
      head: testing.illustrative ? 'Tests (illustrative)' : 'Tests',
      lines: [readLine(report), ...levelLines(report), ...testLines(report)],
    },
    { head: 'Effects', lines: [...effectLines(report.effects), ...residualLines(report, labels)] },
    { head: familyHead(report), lines: [...familyLines(report), ...codeResidualLines(report, labels)] },
    { head: 'To watch for', lines: [...testing.watch, ...constantLines(report)] },
    { head: 'For a paper', lines: sentence === null ? [] : [sentence] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function readLine({ testing: { rows, cols, cases } }: TestReport): string {
  const axes = cols === null ? [rows] : [rows, cols];
  const names = axes.map(({ label, kind }) => `${label} (${kind} choice)`).join(' by ');
  return `${names}: ${cases} ${cases === 1 ? 'case' : 'cases'}.`;
}

function levelLines({ testing: { rows, cols } }: TestReport): string[] {
  return axesOf(rows, cols).flatMap(({ label, level }) =>
    level === null ? [] : [`${label}, level tested: ${level}.`],
  );
}

function familyHead({ testing: { familySize } }: TestReport): string {
  return familySize === 1
    ? 'Family of 1 test, over cases'
    : `Family of ${familySize} tests, each over cases, p adjusted for all ${familySize}`;
}

/** Rows and columns out of the statistics, by name. */
function constantLines({ testing: { rows, cols } }: TestReport): string[] {
  return axesOf(rows, cols).flatMap(({ label, kind, constant, codes }) => {
    const names = constant.map((id) => codes.find((code) => code.id === id)?.label ?? id);
    if (names.length === 0) return [];
    const why = kind === 'single' ? 'without cases' : 'in no case or in every case';
    return [`${label}, out of the statistics because ${why}: ${names.join(', ')}.`];
  });
}

function axesOf(rows: TestedAxis, cols: TestedAxis | null): TestedAxis[] {
  return cols === null ? [rows] : [rows, cols];
}
