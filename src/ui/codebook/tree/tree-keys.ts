import type { TreeNode } from './tree-nodes.ts';

/** What a key does in the tree: go to a line, open or close branches, or nothing. */
export type TreeStep =
  { readonly kind: 'go'; readonly key: string } | { readonly kind: 'open' | 'close'; readonly keys: readonly string[] };

type Standing = {
  /** The lines on screen. */
  readonly shown: readonly TreeNode[];
  readonly at: string;
  readonly isOpen: (key: string) => boolean;
};

/** The keys of a tree as WAI-ARIA has them: arrows, Home, End, `*` for all siblings, and the first letter of a label. */
export function treeStep(pressed: string, standing: Standing): TreeStep | undefined {
  const { shown, at } = standing;
  const index = shown.findIndex(({ key }) => key === at);
  const node = shown[index];
  if (node === undefined) return undefined;
  switch (pressed) {
    case 'ArrowDown':
      return goTo(shown[index + 1]);
    case 'ArrowUp':
      return goTo(shown[index - 1]);
    case 'Home':
      return goTo(shown[0]);
    case 'End':
      return goTo(shown.at(-1));
    case 'ArrowRight':
      return inward(node, standing);
    case 'ArrowLeft':
      return outward(node, standing);
    case '*':
      return { kind: 'open', keys: siblingsOf(shown, node).map(({ key }) => key) };
    default:
      return pressed.length === 1 && /[\p{L}\p{N}]/u.test(pressed) ? goTo(nextWith(pressed, shown, index)) : undefined;
  }
}

function inward({ key, branches }: TreeNode, { shown, isOpen }: Standing): TreeStep | undefined {
  if (!branches) return undefined;
  return isOpen(key) ? goTo(shown.find(({ parent }) => parent === key)) : { kind: 'open', keys: [key] };
}

function outward({ key, branches, parent }: TreeNode, { shown, isOpen }: Standing): TreeStep | undefined {
  if (branches && isOpen(key)) return { kind: 'close', keys: [key] };
  return goTo(shown.find((node) => node.key === parent));
}

function goTo(node: TreeNode | undefined): TreeStep | undefined {
  return node === undefined ? undefined : { kind: 'go', key: node.key };
}

function siblingsOf(shown: readonly TreeNode[], { parent }: TreeNode): TreeNode[] {
  return shown.filter((node) => node.parent === parent && node.branches);
}

/** The next line from here on, around the end, whose label begins so. */
function nextWith(letter: string, shown: readonly TreeNode[], index: number): TreeNode | undefined {
  const around = [...shown.slice(index + 1), ...shown.slice(0, index)];
  return around.find(({ label }) => label.toLowerCase().startsWith(letter.toLowerCase()));
}
