import type { PolicyComparison } from '../../domain/model/policy-comparison.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { policyWords } from '../../domain/tabulate/policy-words.ts';
import { printRanges } from '../table/print-ranges.ts';
import { printTable } from '../table/print-table.ts';
import { writeTextTable } from '../table/write-text-table.ts';
import { effectLines } from './effect-lines.ts';
import { statisticText } from './number-text.ts';

/** Writes a table under several policies for a terminal: each by itself with its effects, then the ranges. */
export function writePolicyComparison(comparison: PolicyComparison, language: SentenceLanguage): string {
  const each = comparison.policies.map(({ bound, table, effects }) => {
    const policy = policyWords(table.specification.policy);
    return [
      sayIn(language, said(bound === null ? 'ranges.policy' : `ranges.policy-${bound}`, { policy })),
      ...printTable(table, language).map(writeTextTable),
      ...effectLines(effects).map((line) => sayIn(language, line)),
    ].join('\n');
  });
  const ranges = [
    writeTextTable(printRanges(comparison, language)),
    ...effectRangeLines(comparison).map((line) => sayIn(language, line)),
  ].join('\n');
  return `${[...each, ranges].join('\n\n')}\n`;
}

function effectRangeLines({ policies, ranges }: PolicyComparison): Said[] {
  const words = new Map(policies.map(({ policy, table }) => [policy, policyWords(table.specification.policy)]));
  return ranges.effects.map(({ id, least, most, interval, undefinedUnder }) =>
    said('ranges.effect', {
      effect: said(`effect.${id}`),
      values:
        least === most
          ? statisticText(least)
          : said('ranges.from-to', { least: statisticText(least), most: statisticText(most) }),
      reach:
        interval === null
          ? ''
          : said('ranges.reach', { lower: statisticText(interval.lower), upper: statisticText(interval.upper) }),
      missing:
        undefinedUnder.length === 0
          ? ''
          : said('ranges.undefined', { policies: undefinedUnder.map((policy) => words.get(policy) ?? policy) }),
    }),
  );
}
