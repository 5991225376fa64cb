import type { TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { effectLines, type ResidualLabels, residualLines } from './effect-lines.ts';
import { familyLines } from './family-lines.ts';
import { testLines } from './test-lines.ts';
import { testSentence } from './test-sentence.ts';

/** Writes the tests of a table for a terminal, under it: what was read, every result, and a sentence for a paper. */
export function writeTestReport(report: TestReport, labels: ResidualLabels): string {
  const { testing } = report;
  const sentence = testSentence(report);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      testing.illustrative ? 'Tests (illustrative)' : 'Tests',
      [readLine(report), ...levelLines(report), ...testLines(report)],
    ],
    ['Effects', [...effectLines(report.effects), ...residualLines(report, labels)]],
    [familyHead(report), familyLines(report)],
    ['To watch for', [...testing.watch, ...constantLines(report)]],
    ['For a paper', sentence === null ? [] : [sentence]],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => [head, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
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
