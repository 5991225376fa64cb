import { defined, type Estimate, undefinedBecause } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import { cellsToFill } from './cells-to-fill.ts';
import { firstAtLeast } from './first-at-least.ts';
import type { NetworkProblem } from './network-problem.ts';
import { inOrder, keysFit } from './nodes.ts';
import type { NodePaths } from './past-scores.ts';
import { scoreList } from './score-list.ts';
import { everything } from './score-sums.ts';
import { arrive, done, finish, isTooLong, type Stage, startStage, startWalk, takeSteps, type Walk } from './walk.ts';

const tooLong = undefinedBecause('work-limit');

/**
 * The probability, given the margins, of all tables whose score reaches the threshold: a walk through the network of what
 * remains of the row totals (Mehta & Patel 1983). Paths that meet at a node with equal scores are one; paths that must
 * reach the threshold, or cannot, end early; the last two columns, and of four or more the first two, are filled at once.
 * Undefined (`work-limit`) where that would take more than `workLimit` steps. Yields as it goes how much of the limit is
 * used up.
 */
export function* tailProbability(problem: NetworkProblem, workLimit: number): Steps<Estimate> {
  if (!keysFit(problem)) return tooLong;
  const walk = startWalk(problem, workLimit);
  const columns = problem.columnTotals.length;
  const rows = inOrder(problem, problem.rowTotals);
  if (columns === 2) {
    const { scores, weightsFrom } = walk.lastPair(rows).within(everything);
    if (isTooLong(walk)) return tooLong;
    return defined(Math.min(1, weightsFrom[firstAtLeast(scores, problem.threshold)] ?? 0));
  }
  const width = columns === 3 ? 1 : 2;
  let stage = startStage(problem, width);
  if (width === 1) yield* fillOne(walk, { column: 0, remaining: rows, paths: noPath }, stage);
  else yield* fillFirstPair(walk, rows, stage);
  for (let column = width; column < columns - 2; column++) {
    const next = startStage(problem, column + 1);
    for (const node of stage.pasts.byNode()) {
      walk.left -= 4 * node.paths.merged;
      yield* fillOne(walk, { column, ...node }, next);
      if (isTooLong(walk)) return tooLong;
    }
    stage = next;
  }
  if (!isTooLong(walk)) yield* finish(walk);
  return isTooLong(walk) ? tooLong : defined(Math.min(1, walk.probability));
}

/** So many ways to fill a column are followed in one step. */
const waysAtOnce = 100;

/** A single path that has no score yet. */
const noPath = scoreList(Float64Array.of(0), Float64Array.of(1));

type From = NodePaths & { readonly column: number };

/** Takes all paths at one node through every way to fill its column. */
function* fillOne(walk: Walk, { column, remaining: rows, paths: list }: From, next: Stage): Steps<void> {
  const ladders = rows.map((_, row) => walk.problem.scoring.ladder(row, column));
  const total = walk.problem.columnTotals[column] ?? 0;
  if (!takeSteps(walk, cellsToFill(rows, total))) return;
  const { count, scores, probabilities, filled } = walk.fill({ total, rows, ladders });
  const remaining = new Int32Array(rows.length);
  for (let way = 0, at = 0; way < count; way++) {
    for (let row = 0; row < rows.length; row++, at++) remaining[row] = (rows[row] ?? 0) - (filled[at] ?? 0);
    arrive(walk, next, { remaining, list, raise: scores[way] ?? 0, scale: probabilities[way] ?? 0 });
    if (way % waysAtOnce === 0) yield* rest(walk);
    if (isTooLong(walk)) return;
  }
}

/** Fills the first two columns at once: every way to take their sum from the row totals, then every way to share it. */
function* fillFirstPair(walk: Walk, rows: readonly number[], next: Stage): Steps<void> {
  const { columnTotals } = walk.problem;
  const total = (columnTotals[0] ?? 0) + (columnTotals[1] ?? 0);
  const none = new Float64Array(Math.max(...rows) + 1);
  if (!takeSteps(walk, cellsToFill(rows, total))) return;
  const { count, probabilities, filled } = walk.fill({ total, rows, ladders: rows.map(() => none) });
  const remaining = new Int32Array(rows.length);
  for (let way = 0; way < count; way++) {
    const taken = filled.subarray(way * rows.length, (way + 1) * rows.length);
    for (let row = 0; row < rows.length; row++) remaining[row] = (rows[row] ?? 0) - (taken[row] ?? 0);
    arrive(walk, next, { remaining, list: walk.firstPair(taken), raise: 0, scale: probabilities[way] ?? 0 });
    if (way % waysAtOnce === 0) yield* rest(walk);
    if (isTooLong(walk)) return;
  }
}

/** Lets others run, and makes room for further endings where it is wanted. */
function* rest(walk: Walk): Steps<void> {
  yield done(walk);
  if (walk.endings.isFull()) yield* finish(walk);
}
