import { realAt, wholeAt } from './at.ts';
import type { ColumnPair } from './column-pairs.ts';
import { groupPlaces } from './group-places.ts';
import { createJointTail, type ScoresWithWeights, sideBySide } from './joint-tail.ts';
import type { ScoreList } from './score-list.ts';
import type { ScoreWindow } from './score-sums.ts';
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
  readonly tail: ColumnPair;
  readonly scale: number;
};

/**
 * Gathers endings. Those at one node read one list of scores; worked off together they find it in the processor's nearer
 * memory, which is several times quicker than node by node as they come, and only what they ask about need be listed.
 */
export function createEndings(): Endings {
  const joint = createJointTail();
  const tails: ColumnPair[] = [];
  const lists = createNumberedLists();
  let count = 0;
  let kept = withRoomFor(1024);

  /** What the endings at some places look for, from the least to the most. */
  const windowOf = (places: Int32Array): ScoreWindow & { readonly looks: number } => {
    let looks = 0;
    let low = Infinity;
    let high = -Infinity;
    for (const at of places) {
      const scores = lists.at(wholeAt(kept.list, at));
      const needed = realAt(kept.needed, at);
      low = Math.min(low, needed - realAt(scores, 2 * wholeAt(kept.to, at) - 2));
      high = Math.max(high, needed - realAt(scores, 2 * wholeAt(kept.from, at)));
      looks += wholeAt(kept.to, at) - wholeAt(kept.from, at);
    }
    return { looks, low, high };
  };

  const ofNode = (tail: ColumnPair, places: Int32Array): number => {
    const window = windowOf(places);
    joint.prepare(tail.within(window), window);
    let sum = 0;
    for (const at of places) {
      const scores = lists.at(wholeAt(kept.list, at));
      const [from, to] = [wholeAt(kept.from, at), wholeAt(kept.to, at)];
      sum += realAt(kept.scale, at) * joint.of({ scores, from, to, needed: realAt(kept.needed, at) });
    }
    return sum;
  };

  return {
    add: ({ list, from, to, node, tail, needed, scale }) => {
      if (count === kept.list.length) kept = withRoomFor(4 * count, kept);
      tails[node] = tail;
      kept.list[count] = lists.numberOf(list);
      kept.from[count] = from;
      kept.to[count] = to;
      kept.node[count] = node;
      kept.needed[count] = needed;
      kept.scale[count] = scale;
      count++;
    },
    isFull: () => count >= mostGathered,
    takeOut: function* () {
      const { order, starts } = groupPlaces(kept.node.subarray(0, count), tails.length);
      for (const [node, tail] of tails.entries()) {
        const places = order.subarray(starts[node], starts[node + 1]);
        if (places.length > 0) yield ofNode(tail, places);
      }
      lists.clear();
      count = 0;
    },
  };
}

/** Endings side by side, by place; lists by their numbers. */
type Kept = Readonly<Record<'list' | 'from' | 'to' | 'node', Int32Array> & Record<'needed' | 'scale', Float64Array>>;

/** Room for so many endings, among them those kept before. */
function withRoomFor(count: number, before?: Kept): Kept {
  const whole = (earlier: Int32Array = new Int32Array()) => withRoom(earlier, new Int32Array(count));
  const real = (earlier: Float64Array = new Float64Array()) => withRoom(earlier, new Float64Array(count));
  return {
    list: whole(before?.list),
    from: whole(before?.from),
    to: whole(before?.to),
    node: whole(before?.node),
    needed: real(before?.needed),
    scale: real(before?.scale),
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
