import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { InspectedList } from './import-draft.ts';

/** The first stands between the codes of lists that we write ourselves. */
const candidates = [';', '；', '|', '、'] as const;

/** The sign that parts codes in most cells of the columns that can hold several; a semicolon where none does. */
export function guessSeparator(
  { firstRows }: Pick<InspectedList, 'firstRows'>,
  targets: readonly string[],
  codebook: Codebook,
): string {
  const several = targets.flatMap((target, index) =>
    findVariable(codebook, target)?.kind === 'multiple' ? [index] : [],
  );
  const cells = firstRows.flatMap((row) => several.map((index) => row[index] ?? ''));
  const times = candidates.map((sign) => cells.filter((cell) => cell.includes(sign)).length);
  const most = Math.max(...times);
  return (most === 0 ? undefined : candidates[times.indexOf(most)]) ?? candidates[0];
}
