import type { Steps, StepsDone } from '../../model/steps.ts';
import { type ColumnPair, createColumnPairs } from './column-pairs.ts';
import { type ColumnFiller, createColumnFiller } from './column-ways.ts';
import { createEndings, type Ending, type Endings } from './endings.ts';
import { firstAtLeast } from './first-at-least.ts';
import type { NetworkProblem } from './network-problem.ts';
import { createNodes, type NetworkNode, type Nodes, onceForEach } from './nodes.ts';
import { createPastScores, type PastScores } from './past-scores.ts';
import type { ScoreList } from './score-list.ts';
import { everything } from './score-sums.ts';

/** What it takes to keep one more score in order. */
const stepsToSort = 16;

/** What it takes to come to a node. */
const stepsToArrive = 10;

/** A walk under way: the probability found so far of reaching the threshold, and the steps it may still take. */
export type Walk = {
  readonly problem: NetworkProblem;
  readonly fill: ColumnFiller;
  readonly firstPair: (rows: ArrayLike<number>) => ScoreList;
  readonly lastPair: (rows: ArrayLike<number>) => ColumnPair;
  readonly endings: Endings;
  readonly workLimit: number;
  probability: number;
  /** Steps left. A step is a cell filled, or a look at one score. */
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
  const firstPair = createColumnPairs(problem, 0, allows);
  const walk: Walk = {
    problem,
    fill: createColumnFiller(problem),
    firstPair: onceForEach(problem, (rows) => firstPair(rows).within(everything)),
    lastPair: onceForEach(problem, createColumnPairs(problem, problem.columnTotals.length - 2, allows)),
    endings: createEndings(),
    workLimit,
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

/** Paths on their way to a node: all scores of a list, raised by as much and weighed alike. */
export type Arriving = {
  readonly remaining: ArrayLike<number>;
  readonly list: ScoreList;
  readonly raise: number;
  readonly scale: number;
};

/**
 * Takes paths to the node of a stage where `remaining` is left. Those that reach the threshold whatever comes are counted,
 * those that cannot are dropped; the others end in the last two columns or wait for the next one.
 */
export function arrive(walk: Walk, { nodes, pasts, endsNext }: Stage, to: Arriving): void {
  const { list, raise, scale } = to;
  const node = nodes(to.remaining);
  const needed = walk.problem.threshold - raise;
  walk.left -= stepsToArrive;
  if ((list.scores[0] ?? 0) >= needed - node.least) {
    walk.probability += scale * (list.weightsFrom[0] ?? 0);
    return;
  }
  if ((list.scores[list.scores.length - 1] ?? 0) < needed - node.most) return;
  if (endsNext) {
    end(walk, node, { list, needed, scale });
    return;
  }
  const from = firstAtLeast(list.scores, needed - node.most);
  const until = firstAtLeast(list.scores, needed - node.least);
  walk.probability += scale * (list.weightsFrom[until] ?? 0);
  walk.left -= stepsToSort * (until - from);
  if (from < until) pasts.add(node, { list, from, to: until, raise, scale });
}

/** Takes paths to their end; the scores of the last columns decide more of them than bounds do. */
function end(walk: Walk, node: NetworkNode, { list, needed, scale }: Pick<Ending, 'list' | 'needed' | 'scale'>): void {
  const tail = (node.tail ??= walk.lastPair(node.remaining));
  const { scores, weightsFrom } = list;
  const { least, most } = tail;
  if ((scores[scores.length - 1] ?? 0) < needed - most) return;
  const from = firstAtLeast(scores, needed - most);
  const to = firstAtLeast(scores, needed - least);
  walk.probability += scale * (weightsFrom[to] ?? 0);
  walk.left -= to - from;
  if (from === to) return;
  walk.endings.add({ list, from, to, node: node.number, tail, needed, scale });
}

/** Works off the endings that have been gathered. */
export function* finish(walk: Walk): Steps<void> {
  for (const probability of walk.endings.takeOut()) {
    walk.probability += probability;
    if (isTooLong(walk)) return;
    yield done(walk);
  }
}

/** How much of what a walk may take is used up. */
export function done({ left, workLimit }: Walk): StepsDone {
  return { done: workLimit - left, total: workLimit };
}
