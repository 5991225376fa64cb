import type { PolicyComparison } from '../../domain/model/policy-comparison.ts';
import { printRanges } from '../table/print-ranges.ts';
import { printTable } from '../table/print-table.ts';
import { writeTextTable } from '../table/write-text-table.ts';
import { effectLines } from './effect-lines.ts';
import { statisticText } from './number-text.ts';
import { effectWords } from './test-words.ts';

/** Writes a table under several policies for a terminal: each by itself with its effects, then the ranges. */
export function writePolicyComparison(comparison: PolicyComparison): string {
  const each = comparison.policies.map(({ policy, bound, table, effects }) =>
    [
      bound === null ? `Policy ${policy}` : `Policy ${policy}: ${bound} bound`,
      ...printTable(table).map(writeTextTable),
      ...effectLines(effects),
    ].join('\n'),
  );
  const ranges = [writeTextTable(printRanges(comparison)), ...effectRangeLines(comparison)].join('\n');
  return `${[...each, ranges].join('\n\n')}\n`;
}

function effectRangeLines({ ranges }: PolicyComparison): string[] {
  return ranges.effects.map(({ id, least, most, interval, undefinedUnder }) => {
    const values = least === most ? statisticText(least) : `${statisticText(least)} to ${statisticText(most)}`;
    const reach =
      interval === null
        ? ''
        : `, 95 % intervals within [${statisticText(interval.lower)}, ${statisticText(interval.upper)}]`;
    const missing = undefinedUnder.length === 0 ? '' : `; undefined under ${undefinedUnder.join(', ')}`;
    return `${effectWords[id]}: ${values}${reach}${missing}.`;
  });
}
