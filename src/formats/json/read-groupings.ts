import * as z from 'zod';
import { builtInViews } from '../../domain/model/axis.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { type Grouping, groupingSchema } from '../../domain/model/grouping.ts';
import type { Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { SourceFile } from '../source-file.ts';
import type { JsonProblem } from './describe-issues.ts';
import { readChecked } from './read-checked.ts';

const groupingsSchema = z.array(groupingSchema);

/**
 * Reads a list of groupings and holds it against the codebook: every variable and code is there, ids are free, cut
 * points ascend. Errors as `readJson` gives them.
 */
export function readGroupings(file: SourceFile, codebook: Codebook): Result<Grouping[]> {
  return readChecked(file, groupingsSchema, (groupings) => groupingProblems(groupings, codebook));
}

/** What does not fit together in groupings and the codebook that they group; paths start at the list. */
export function groupingProblems(groupings: readonly Grouping[], codebook: Codebook): JsonProblem[] {
  return groupings.flatMap((grouping, index) => [
    ...nameProblems(groupings, index),
    ...contentProblems(grouping, index, codebook),
  ]);
}

function nameProblems(groupings: readonly Grouping[], index: number): JsonProblem[] {
  const grouping = groupings[index];
  if (grouping === undefined) return [];
  const path = [index, 'id'];
  if (builtInViews.test(grouping.id))
    return [{ path, problem: sentence('groupings.built-in', { grouping: grouping.id }) }];
  const first = groupings.findIndex(({ id, variable }) => id === grouping.id && variable === grouping.variable);
  const repeated = sentence('groupings.twice', { variable: grouping.variable, grouping: grouping.id });
  return first < index ? [{ path, problem: repeated }] : [];
}

function contentProblems(grouping: Grouping, index: number, codebook: Codebook): JsonProblem[] {
  const variable = findVariable(codebook, grouping.variable);
  const path = [index, 'variable'];
  if (variable === undefined) {
    return [{ path, problem: sentence('groupings.no-variable', { variable: grouping.variable }) }];
  }
  return grouping.kind === 'codes' ? codesProblems(grouping, variable, index) : binProblems(grouping, variable, index);
}

function codesProblems(
  grouping: Extract<Grouping, { kind: 'codes' }>,
  variable: Variable,
  index: number,
): JsonProblem[] {
  if (!isChoice(variable)) {
    return [{ path: [index, 'variable'], problem: sentence('groupings.no-codes', { variable: variable.id }) }];
  }
  const known = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
  return grouping.groups.flatMap((group, groupIndex) =>
    group.codes.flatMap((code, codeIndex) =>
      known.has(code)
        ? []
        : [
            {
              path: [index, 'groups', groupIndex, 'codes', codeIndex],
              problem: sentence('groupings.no-code', { code, variable: variable.id }),
            },
          ],
    ),
  );
}

/** Bins stand in ascending order and do not overlap, so that a number falls in one at most. */
function binProblems(
  grouping: Extract<Grouping, { kind: 'cut-points' }>,
  variable: Variable,
  index: number,
): JsonProblem[] {
  if (variable.kind !== 'number') {
    return [
      {
        path: [index, 'variable'],
        problem: sentence('groupings.no-number', { variable: variable.id }),
      },
    ];
  }
  return grouping.bins.flatMap((bin, binIndex) => {
    const path = [index, 'bins', binIndex];
    const before = grouping.bins[binIndex - 1];
    const from = bin.from ?? -Infinity;
    if (from >= (bin.below ?? Infinity)) return [{ path, problem: sentence('groupings.ends-early') }];
    if (before !== undefined && from < (before.below ?? Infinity)) {
      return [{ path, problem: sentence('groupings.overlaps') }];
    }
    return [];
  });
}
