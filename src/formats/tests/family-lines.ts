import type { ReportedMember, TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { pText } from './number-text.ts';
import { simulationText, statisticWords } from './test-lines.ts';

/** One line a member of the family: a code by the groups, or a pair of codes, with its p before and after adjustment. */
export function familyLines({ testing }: TestReport): string[] {
  const { family, rows, cols } = testing;
  return family.map((member) => `${nameOf(member, rows, cols)}: ${memberText(member)}.`);
}

function memberText({ statistic, df, p, smallExpected, quoted }: ReportedMember): string {
  const plain = statisticWords({ id: 'pearson', statistic, df, p, reliable: !smallExpected });
  const adjusted = `${pText(quoted.holm, 'Holm p')}, ${pText(quoted.bonferroni, 'Bonferroni p')}`;
  switch (quoted.by) {
    case 'pearson':
      return `${plain}, ${adjusted}`;
    case 'exact':
      return `${plain}, expected counts being small; ${pText(quoted.p, 'exact p')}, ${adjusted}`;
    case 'monte-carlo': {
      const how = quoted.simulation === undefined ? '' : simulationText('random tables', quoted.simulation);
      return `${plain}, expected counts being small; ${pText(quoted.p, 'simulated p')}${how}, ${adjusted}`;
    }
  }
}

function nameOf({ row, col }: ReportedMember, rows: TestedAxis, cols: TestedAxis | null): string {
  const names = [labelOf(rows, row), cols === null ? undefined : labelOf(cols, col)];
  return names.filter((name) => name !== undefined).join(' × ');
}

function labelOf(axis: TestedAxis, id: string | null): string | undefined {
  return axis.codes.find((code) => code.id === id)?.label;
}
