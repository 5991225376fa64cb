import { realAt, wholeAt } from './at.ts';
import { groupPlaces } from './group-places.ts';
import { type ScoresWithWeights, createJointTail, sideBySide } from './joint-tail.ts';
import type { ScoreList } from './score-list.ts';
import { withRoom } from './ways-buffer.ts';

/** So many endings are gathered before they are worked off. */
const mostGathered = 1_000_000;

/** Paths that end in the last two columns, gathered by the node that those begin at. */
export type Endings = {
  readonly add: (ending: Ending) => void;
  readonly isFull: () => boolean;
  /** The probability that the paths added since the last call reach the threshold, node by node. */
  readonly takeOut: () => IterableIterator<number>;
};

/** The paths from one place of a list to another, weighed alike, at one node. */
export type Ending = {
  readonly list: ScoreList;
  readonly from: number;
  readonly to: number;
  /** What they and the last columns together must come to. */
  readonly needed: number;
  readonly node: number;
  /** What the last columns add from there on. */
  readonly tail: ScoreList;
  readonly scale: number;
};

/**
 * Gathers endings. Those at one node read one list of scores; worked off together they find it in the processor's nearer
 * memory, which is several times quicker than node by node as they come.
 */
export function createEndings(): Endings {
  const joint = createJointTail();
  const tails: ScoreList[] = [];
  const lists = createNumberedLists();
  let count = 0;
  let listOf = new Int32Array(1024);
  let fromOf = new Int32Array(1024);
  let toOf = new Int32Array(1024);
  let nodeOf = new Int32Array(1024);
  let neededOf = new Float64Array(1024);
  let scaleOf = new Float64Array(1024);

  const widen = (): void => {
    const room = 4 * count;
    listOf = withRoom(listOf, new Int32Array(room));
    fromOf = withRoom(fromOf, new Int32Array(room));
    toOf = withRoom(toOf, new Int32Array(room));
    nodeOf = withRoom(nodeOf, new Int32Array(room));
    neededOf = withRoom(neededOf, new Float64Array(room));
    scaleOf = withRoom(scaleOf, new Float64Array(room));
  };

  const ofNode = (tail: ScoreList, places: Int32Array): number => {
    let looks = 0;
    for (const at of places) looks += wholeAt(toOf, at) - wholeAt(fromOf, at);
    joint.prepare(tail, looks);
    let sum = 0;
    for (const at of places) {
      const scores = lists.at(wholeAt(listOf, at));
      const needed = realAt(neededOf, at);
      sum += realAt(scaleOf, at) * joint.of({ scores, from: wholeAt(fromOf, at), to: wholeAt(toOf, at), needed });
    }
    return sum;
  };

  return {
    add: ({ list, from, to, node, tail, needed, scale }) => {
      if (count === listOf.length) widen();
      tails[node] = tail;
      listOf[count] = lists.numberOf(list);
      fromOf[count] = from;
      toOf[count] = to;
      nodeOf[count] = node;
      neededOf[count] = needed;
      scaleOf[count] = scale;
      count++;
    },
    isFull: () => count >= mostGathered,
    takeOut: function* () {
      const { order, starts } = groupPlaces(nodeOf.subarray(0, count), tails.length);
      for (const [node, tail] of tails.entries()) {
        const places = order.subarray(starts[node], starts[node + 1]);
        if (places.length > 0) yield ofNode(tail, places);
      }
      lists.clear();
      count = 0;
    },
  };
}

type NumberedLists = {
  readonly numberOf: (list: ScoreList) => number;
  readonly at: (number: number) => ScoresWithWeights;
  readonly clear: () => void;
};

/** Numbers lists that come one after the other, many times each. */
function createNumberedLists(): NumberedLists {
  const none = new Float64Array();
  let newest: ScoreList | null = null;
  let lists: ScoresWithWeights[] = [];
  return {
    numberOf: (list) => {
      if (list !== newest) lists.push(sideBySide(list.scores, list.weights));
      newest = list;
      return lists.length - 1;
    },
    at: (number) => lists[number] ?? none,
    clear: () => {
      [newest, lists] = [null, []];
    },
  };
}
