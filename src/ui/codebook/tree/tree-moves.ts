import type { TreeNode } from './tree-nodes.ts';

/** Where something is to go: before the sibling that stands at `position` (counted from 1) under `parent`, a line of the tree. */
export type Spot = { readonly parent: string; readonly position: number };

export type Direction = 'up' | 'down' | 'in' | 'out';

/**
 * Where a variable or code goes that is moved by one step: among its siblings, under the one before it, or out beside
 * its parent. Undefined where there is no such place.
 */
export function spotOfStep(nodes: readonly TreeNode[], key: string, direction: Direction): Spot | undefined {
  const node = nodes.find((one) => one.key === key);
  if (node?.parent === undefined) return undefined;
  const { parent, place, siblings } = node;
  switch (direction) {
    case 'up':
      return place > 1 ? { parent, position: place - 1 } : undefined;
    case 'down':
      return place < siblings ? { parent, position: place + 1 } : undefined;
    case 'in':
      return spotWithin(
        nodes,
        nodes.find((one) => one.parent === parent && one.place === place - 1),
      );
    case 'out':
      return spotBeside(nodes.find((one) => one.key === parent));
  }
}

function spotWithin(nodes: readonly TreeNode[], above: TreeNode | undefined): Spot | undefined {
  if (above?.part.kind !== 'code' || above.retired) return undefined;
  return { parent: above.key, position: childrenOf(nodes, above.key) + 1 };
}

function spotBeside(outer: TreeNode | undefined): Spot | undefined {
  if (outer?.part.kind !== 'code' || outer.parent === undefined) return undefined;
  return { parent: outer.parent, position: outer.place + 1 };
}

/**
 * Where something lands that is dropped on a line, `height` being how far down the line it is (0 to 1): before it, after it or,
 * in the middle of what may hold it, within. Undefined where it may not stand.
 */
export function spotOfDrop(
  nodes: readonly TreeNode[],
  dragged: string,
  on: { readonly key: string; readonly height: number },
): Spot | undefined {
  const node = nodes.find(({ key }) => key === dragged);
  const target = nodes.find(({ key }) => key === on.key);
  if (node === undefined || target === undefined || isWithin(nodes, target.key, dragged)) return undefined;
  const within = node.part.kind !== target.part.kind || (on.height > 0.25 && on.height < 0.75);
  if (within && mayHold(target, node))
    return { parent: target.key, position: childrenOf(nodes, target.key) + (node.parent === target.key ? 0 : 1) };
  return target.part.kind === node.part.kind && sameVariable(target, node)
    ? spotBy(target, node, on.height < 0.5 ? target.place : target.place + 1)
    : undefined;
}

/** What leaves the same list from before that place moves it up by one. */
function spotBy(target: TreeNode, node: TreeNode, before: number): Spot | undefined {
  if (target.parent === undefined) return undefined;
  const later = node.parent === target.parent && node.place < before;
  return { parent: target.parent, position: later ? before - 1 : before };
}

function childrenOf(nodes: readonly TreeNode[], key: string): number {
  return nodes.filter(({ parent }) => parent === key).length;
}

function isWithin(nodes: readonly TreeNode[], key: string, ancestor: string): boolean {
  if (key === ancestor) return true;
  const parent = nodes.find((node) => node.key === key)?.parent;
  return parent !== undefined && isWithin(nodes, parent, ancestor);
}

function mayHold(holder: TreeNode, held: TreeNode): boolean {
  if (held.part.kind === 'variable') return holder.part.kind === 'section';
  return held.part.kind === 'code' && !holder.retired && sameVariable(holder, held);
}

function sameVariable({ part: one }: TreeNode, { part: other }: TreeNode): boolean {
  if (one.kind === 'variable' && other.kind === 'variable') return true;
  return one.kind !== 'section' && other.kind !== 'section' && one.variable === other.variable;
}
