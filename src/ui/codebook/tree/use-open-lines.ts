import { useState } from 'react';
import type { Codebook } from '../codebook.ts';
import { keysAbove, type TreeNode } from './tree-nodes.ts';

type OpenLines = {
  readonly open: ReadonlySet<string>;
  readonly turn: (keys: readonly string[], open: boolean) => void;
};

/** Which lines are open: at first the sections, and always those above what is chosen from elsewhere, such as a page. */
export function useOpenLines(codebook: Codebook, nodes: readonly TreeNode[], at: string | undefined): OpenLines {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(codebook.sections.map(({ id }) => `s:${id}`)));
  const [last, setLast] = useState(at);
  if (last !== at) {
    setLast(at);
    setOpen(new Set([...open, ...(at === undefined ? [] : keysAbove(nodes, at))]));
  }
  return {
    open,
    turn: (keys, wanted) =>
      setOpen(new Set(wanted ? [...open, ...keys] : [...open].filter((key) => !keys.includes(key)))),
  };
}
