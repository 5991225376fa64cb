import { realAt, wholeAt } from './at.ts';
import { groupPlaces } from './group-places.ts';
import type { ScoreList } from './score-list.ts';
import { createJointTail } from './score-search.ts';
import { withRoom } from './ways-buffer.ts';

/** So many endings are gathered before they are worked off. */
const mostGathered = 1_000_000;

/** Paths that end in the last two columns, gathered by the node that those begin at. */
export type Endings = {
  readonly add: (ending: Ending) => void;
  readonly isFull: () => boolean;
  /** The probability that the paths added since the last call reach the threshold. */
  readonly total: () => number;
};

/** All paths of a list, weighed alike, that need as much from a node on. */
export type Ending = {
  readonly list: ScoreList;
  readonly node: number;
  /** What the last columns add from there on. */
  readonly tail: ScoreList;
  readonly needed: number;
  readonly scale: number;
};

/**
 * Gathers endings. Those at one node read one list of scores; worked off together they find it in the processor's nearer
 * memory, which is several times quicker than node by node as they come.
 */
export function createEndings(): Endings {
  const joint = createJointTail();
  const tails: ScoreList[] = [];
  let lists: ScoreList[] = [];
  let count = 0;
  let listOf = new Int32Array(1024);
  let nodeOf = new Int32Array(1024);
  let neededOf = new Float64Array(1024);
  let scaleOf = new Float64Array(1024);

  const widen = (): void => {
    const room = 4 * count;
    listOf = withRoom(listOf, new Int32Array(room));
    nodeOf = withRoom(nodeOf, new Int32Array(room));
    neededOf = withRoom(neededOf, new Float64Array(room));
    scaleOf = withRoom(scaleOf, new Float64Array(room));
  };

  const ofNode = (tail: ScoreList, endings: Int32Array): number => {
    const listAt = (at: number): ScoreList => lists[wholeAt(listOf, at)] ?? tail;
    joint.prepare(
      tail,
      endings.reduce((looks, at) => looks + listAt(at).scores.length, 0),
    );
    return endings.reduce((sum, at) => sum + realAt(scaleOf, at) * joint.of(listAt(at), realAt(neededOf, at)), 0);
  };

  return {
    add: ({ list, node, tail, needed, scale }) => {
      if (count === listOf.length) widen();
      if (lists.at(-1) !== list) lists.push(list);
      tails[node] = tail;
      listOf[count] = lists.length - 1;
      nodeOf[count] = node;
      neededOf[count] = needed;
      scaleOf[count] = scale;
      count++;
    },
    isFull: () => count >= mostGathered,
    total: () => {
      const { order, starts } = groupPlaces(nodeOf.subarray(0, count), tails.length);
      let sum = 0;
      for (const [node, tail] of tails.entries()) {
        const endings = order.subarray(starts[node], starts[node + 1]);
        if (endings.length > 0) sum += ofNode(tail, endings);
      }
      [lists, count] = [[], 0];
      return sum;
    },
  };
}
