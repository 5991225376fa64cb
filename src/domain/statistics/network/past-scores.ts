import type { NetworkNode } from './nodes.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** The paths that have come to the nodes before one column, as lists of scores by node. */
export type PastScores = {
  /** Adds paths to a node: the scores from one place to another of a list, each raised, each weight scaled. */
  readonly add: (node: NetworkNode, paths: AddedPaths) => void;
  /** The nodes with their paths, equal scores made one. */
  readonly byNode: () => IterableIterator<NodePaths>;
};

/** All paths that have come to a node, and what remains of the row totals there. */
export type NodePaths = { readonly remaining: readonly number[]; readonly paths: ScoreList };

export type AddedPaths = {
  readonly list: ScoreList;
  readonly from: number;
  readonly to: number;
  readonly raise: number;
  readonly scale: number;
};

type Gathered = { remaining: readonly number[]; scores: number[]; weights: number[]; limit: number };

/** An empty set of paths. */
export function createPastScores(): PastScores {
  const gathered = new Map<number, Gathered>();
  return {
    add: ({ number, remaining }, { list, from, to, raise, scale }) => {
      let paths = gathered.get(number);
      if (paths === undefined) gathered.set(number, (paths = { remaining, scores: [], weights: [], limit: 4096 }));
      for (let at = from; at < to; at++) {
        paths.scores.push(raise + (list.scores[at] ?? 0));
        paths.weights.push(scale * (list.weights[at] ?? 0));
      }
      if (paths.scores.length > paths.limit) condense(paths);
    },
    byNode: function* () {
      for (const [node, paths] of gathered) {
        // What has been handed out is needed no more.
        gathered.delete(node);
        yield { remaining: paths.remaining, paths: listOf(paths) };
      }
    },
  };
}

/** Makes equal scores one before the list outgrows memory. */
function condense(paths: Gathered): void {
  const { scores, weights } = listOf(paths);
  paths.scores = [...scores];
  paths.weights = [...weights];
  paths.limit = Math.max(4096, 4 * scores.length);
}

function listOf({ scores, weights }: Gathered): ScoreList {
  return scoreList(Float64Array.from(scores), Float64Array.from(weights));
}
