import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import type { Draft } from '../change/draft.ts';
import { useCodebook } from '../codebook.ts';
import { type TreeStep, treeStep } from './tree-keys.ts';
import { type LineDrag, TreeLine } from './tree-line.tsx';
import { type Direction, type Spot, spotOfDrop, spotOfStep } from './tree-moves.ts';
import { keyOf, type Part, shownNodes, type TreeNode, treeNodes } from './tree-nodes.ts';
import { TreeSearch } from './tree-search.tsx';
import { useOpenLines } from './use-open-lines.ts';
import './tree.css';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The codebook as a tree: arrows walk, typing finds, Alt and an arrow moves, lines can be dragged. */
export function CodebookTree({ chosen }: { readonly chosen: Part | undefined }) {
  const { say } = useWords();
  const { codebook, show, begin } = useCodebook();
  const [sought, setSought] = useState('');
  const [dragged, setDragged] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const nodes = treeNodes(codebook);
  const at = chosen === undefined ? undefined : keyOf(chosen);
  const { open, turn } = useOpenLines(codebook, nodes, at);
  const isOpen = (key: string): boolean => sought.trim() !== '' || open.has(key);
  const shown = shownNodes(nodes, open, sought);
  const reached = shown.some(({ key }) => key === at) ? at : shown[0]?.key;
  const goTo = (key: string | undefined): void => {
    const node = nodes.find((one) => one.key === key);
    if (node === undefined) return;
    show(node.part);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(node.key)}"]`)?.focus();
  };
  const move = (key: string, spot: Spot | undefined): void => {
    const draft = moveDraft(nodes, key, spot);
    if (draft !== undefined) begin(draft);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (reached === undefined || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const direction = event.altKey ? directions[event.key] : undefined;
    if (direction !== undefined) move(reached, spotOfStep(nodes, reached, direction));
    else if (event.key === 'Enter' || event.key === ' ') goTo(reached);
    else if (!take(event.altKey ? undefined : treeStep(event.key, { shown, at: reached, isOpen }))) return;
    event.preventDefault();
  };
  const take = (step: TreeStep | undefined): boolean => {
    if (step?.kind === 'go') goTo(step.key);
    else if (step !== undefined) turn(step.keys, step.kind === 'open');
    return step !== undefined;
  };
  return (
    <div className="codes">
      <TreeSearch sought={sought} found={shown.length > 0} put={setSought} down={() => goTo(reached)} />
      <div className="codes-tree" role="tree" aria-label={say('codebook.tree')} ref={tree} onKeyDown={onKey}>
        {shown.map((node) => (
          <TreeLine
            key={node.key}
            node={node}
            open={node.branches && isOpen(node.key)}
            chosen={node.key === at}
            reached={node.key === reached}
            choose={() => goTo(node.key)}
            turn={() => turn([node.key], !isOpen(node.key))}
            drag={dragOf(nodes, node.key, { dragged, setDragged, move })}
          />
        ))}
      </div>
    </div>
  );
}

type Dragging = {
  readonly dragged: string | undefined;
  readonly setDragged: (key: string | undefined) => void;
  readonly move: (key: string, spot: Spot) => void;
};

function dragOf(nodes: readonly TreeNode[], key: string, { dragged, setDragged, move }: Dragging): LineDrag {
  return {
    begin: () => setDragged(key),
    end: () => setDragged(undefined),
    spot: (height) => (dragged === undefined ? undefined : spotOfDrop(nodes, dragged, { key, height })),
    drop: (spot) => {
      if (dragged !== undefined) move(dragged, spot);
      setDragged(undefined);
    },
  };
}

function moveDraft(nodes: readonly TreeNode[], key: string, spot: Spot | undefined): Draft | undefined {
  const part = nodes.find((node) => node.key === key)?.part;
  if (part === undefined || spot === undefined || part.kind === 'section') return undefined;
  return part.kind === 'variable'
    ? { kind: 'move', variable: part.variable, spot }
    : { kind: 'move', variable: part.variable, code: part.code, spot };
}
