import { firstAtLeast } from './first-at-least.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type Nodes, type Pairs, createNodes, createPairs } from './nodes.ts';
import { type AddedPaths, type PastScores, createPastScores } from './past-scores.ts';
import type { ScoreList } from './score-list.ts';

/** What it takes to keep one more score in order. */
const stepsToSort = 16;

/** A walk under way: the probability found so far of reaching the threshold, and the steps it may still take. */
export type Walk = {
  readonly problem: NetworkProblem;
  readonly firstPair: Pairs;
  readonly lastPair: Pairs;
  probability: number;
  /** Steps left. A step is a cell filled, or a look at one score; 60 million take about a second. */
  left: number;
};

/** Takes steps; false where there are fewer left. */
export function takeSteps(walk: Walk, steps: number): boolean {
  walk.left -= steps;
  return !isTooLong(walk);
}

/** Whether a walk has taken more steps than it may. */
export function isTooLong({ left }: Walk): boolean {
  return left < 0;
}

/** The nodes before one column and the paths that have come to them. */
export type Stage = { readonly nodes: Nodes; readonly pasts: PastScores; readonly endsNext: boolean };

/** Starts a walk that may take `workLimit` steps. */
export function startWalk(problem: NetworkProblem, workLimit: number): Walk {
  const allows = (steps: number) => takeSteps(walk, steps);
  const walk: Walk = {
    problem,
    firstPair: createPairs(problem, 0, allows),
    lastPair: createPairs(problem, problem.columnTotals.length - 2, allows),
    probability: 0,
    left: workLimit,
  };
  return walk;
}

/** Starts an empty stage before `column`. */
export function startStage(problem: NetworkProblem, column: number): Stage {
  return {
    nodes: createNodes(problem, column),
    pasts: createPastScores(),
    endsNext: column === problem.columnTotals.length - 2,
  };
}

/** Paths on their way to a node: all scores of a list, raised and weighed. */
export type Arriving = Pick<AddedPaths, 'list' | 'raise' | 'scale'>;

/**
 * Takes paths to the node of a stage where `remaining` is left. Those that reach the threshold whatever comes are counted,
 * those that cannot are dropped; the others end in the last two columns or wait for the next one.
 */
export function arrive(
  walk: Walk,
  { nodes, pasts, endsNext }: Stage,
  to: { remaining: readonly number[]; paths: Arriving },
): void {
  const { list, raise, scale } = to.paths;
  const number = nodes.number(to.remaining);
  const { least, most, remaining } = nodes.node(number);
  const needed = walk.problem.threshold - raise;
  const from = firstAtLeast(list.scores, needed - most);
  const end = firstAtLeast(list.scores, needed - least);
  walk.probability += scale * (list.weightsFrom[end] ?? 0);
  walk.left -= 2 * (end - from + to.remaining.length);
  if (from === end) return;
  const open = { list, from, to: end, raise, scale };
  if (endsNext) finish(walk, open, walk.lastPair(remaining));
  else {
    walk.left -= stepsToSort * (end - from);
    pasts.add(number, open);
  }
}

/** Ends paths in the last two columns: the higher a path's score, the less those columns must add. */
function finish(walk: Walk, { list, from, to, raise, scale }: AddedPaths, tail: ScoreList): void {
  const needed = walk.problem.threshold - raise;
  let place = firstAtLeast(tail.scores, needed - (list.scores[from] ?? 0));
  const top = place;
  let sum = 0;
  for (let path = from; path < to; path++) {
    const score = needed - (list.scores[path] ?? 0);
    while (place > 0 && (tail.scores[place - 1] ?? 0) >= score) place--;
    sum += (list.weights[path] ?? 0) * (tail.weightsFrom[place] ?? 0);
  }
  walk.left -= top - place;
  walk.probability += scale * sum;
}
