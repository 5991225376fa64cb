import { type Said, said, type Words } from '../../domain/model/sentences/said.ts';
import type { ReportedMember, TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { pWords } from './number-text.ts';
import { resultWords, simulationWords } from './test-lines.ts';

/** One line a member of the family: a code by the groups, or a pair of codes, with its p before and after adjustment. */
export function familyLines({ testing }: TestReport): Said[] {
  const { family, rows, cols } = testing;
  return family.map((member) => said('test.member', { name: nameOf(member, rows, cols), result: memberWords(member) }));
}

function memberWords({ statistic, df, p, quoted }: ReportedMember): Said {
  const plain = resultWords({ id: 'pearson', statistic, df, p });
  const holm = pWords(quoted.holm, said('test.p-holm'));
  const bonferroni = pWords(quoted.bonferroni, said('test.p-bonferroni'));
  if (quoted.by === 'pearson') return said('test.quoted', { plain, holm, bonferroni });
  const instead = pWords(quoted.p, said(quoted.by === 'exact' ? 'test.p-exact' : 'test.p-simulated'));
  return said('test.quoted-instead', { plain, instead, simulation: simulationOf(quoted), holm, bonferroni });
}

function simulationOf({ by, simulation }: ReportedMember['quoted']): Words {
  return by !== 'monte-carlo' || simulation === undefined
    ? ''
    : simulationWords(said('test.random-tables'), simulation);
}

function nameOf({ row, col }: ReportedMember, rows: TestedAxis, cols: TestedAxis | null): string {
  const names = [labelOf(rows, row), cols === null ? undefined : labelOf(cols, col)];
  return names.filter((name) => name !== undefined).join(' × ');
}

function labelOf(axis: TestedAxis, id: string | null): string | undefined {
  return axis.codes.find((code) => code.id === id)?.label;
}
