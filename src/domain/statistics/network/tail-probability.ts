import { type Estimate, defined, undefinedBecause } from '../../model/estimate.ts';
import { columnChoices } from './column-choices.ts';
import { countWays } from './count-ways.ts';
import { firstAtLeast } from './first-at-least.ts';
import type { NetworkProblem } from './network-problem.ts';
import { keysFit } from './nodes.ts';
import { type ScoreList, scoreList } from './score-list.ts';
import { type Stage, type Walk, arrive, isTooLong, startStage, startWalk, takeSteps } from './walk.ts';

/**
 * The probability, given the margins, of all tables whose score reaches the threshold: a walk through the network of what
 * remains of the row totals (Mehta & Patel 1983). Paths that meet at a node with equal scores are one; paths that must
 * reach the threshold, or cannot, end early; the last two columns, and of four or more the first two, are filled at once.
 * Undefined (`work-limit`) where that would take more than `workLimit` steps.
 */
export function tailProbability(problem: NetworkProblem, workLimit: number): Estimate {
  if (!keysFit(problem)) return undefinedBecause('work-limit');
  const walk = startWalk(problem, workLimit);
  const columns = problem.columnTotals.length;
  if (columns === 2) {
    const { scores, weightsFrom } = walk.lastPair(problem.rowTotals);
    if (isTooLong(walk)) return undefinedBecause('work-limit');
    return defined(Math.min(1, weightsFrom[firstAtLeast(scores, problem.threshold)] ?? 0));
  }
  const width = columns === 3 ? 1 : 2;
  let stage = startStage(problem, width);
  if (width === 1) fillOne(walk, { column: 0, remaining: problem.rowTotals, paths: noPath }, stage);
  else fillFirstPair(walk, stage);
  for (let column = width; column < columns - 2; column++) {
    const next = startStage(problem, column + 1);
    for (const [node, paths] of stage.pasts.byNode()) {
      walk.left -= 4 * paths.merged;
      fillOne(walk, { column, remaining: stage.nodes.node(node).remaining, paths }, next);
      if (isTooLong(walk)) return undefinedBecause('work-limit');
    }
    stage = next;
  }
  return isTooLong(walk) ? undefinedBecause('work-limit') : defined(Math.min(1, walk.probability));
}

/** Beyond so many cells the ways to fill a column take too much memory at once. */
const mostCells = 5_000_000;

/** How many cells it takes to list all ways to fill a column. */
function cellsToFill(rows: readonly number[], total: number): number {
  const cells = countWays(rows, total) * rows.length;
  return cells > mostCells ? Infinity : cells;
}

/** A single path that has no score yet. */
const noPath = scoreList(Float64Array.of(0), Float64Array.of(1));

type From = { readonly column: number; readonly remaining: readonly number[]; readonly paths: ScoreList };

/** Takes all paths at one node through every way to fill its column. */
function fillOne(walk: Walk, { column, remaining, paths }: From, next: Stage): void {
  const ladders = remaining.map((_, row) => walk.problem.scoring.ladder(row, column));
  const total = walk.problem.columnTotals[column] ?? 0;
  if (!takeSteps(walk, cellsToFill(remaining, total))) return;
  const { scores, probabilities, filled } = columnChoices(walk.problem, { total, ladders }, remaining);
  for (const [way, raise] of scores.entries()) {
    const scale = probabilities[way] ?? 0;
    const left = remaining.map((count, row) => count - (filled[way * remaining.length + row] ?? 0));
    arrive(walk, next, { remaining: left, paths: { list: paths, raise, scale } });
    if (isTooLong(walk)) return;
  }
}

/** Fills the first two columns at once: every way to take their sum from the row totals, then every way to share it. */
function fillFirstPair(walk: Walk, next: Stage): void {
  const { rowTotals, columnTotals } = walk.problem;
  const none = new Float64Array(Math.max(...rowTotals) + 1);
  const both = { total: (columnTotals[0] ?? 0) + (columnTotals[1] ?? 0), ladders: rowTotals.map(() => none) };
  if (!takeSteps(walk, cellsToFill(rowTotals, both.total))) return;
  const { probabilities, filled } = columnChoices(walk.problem, both, rowTotals);
  for (const [way, scale] of probabilities.entries()) {
    const taken = rowTotals.map((_, row) => filled[way * rowTotals.length + row] ?? 0);
    const left = rowTotals.map((total, row) => total - (taken[row] ?? 0));
    arrive(walk, next, { remaining: left, paths: { list: walk.firstPair(taken), raise: 0, scale } });
    if (isTooLong(walk)) return;
  }
}
