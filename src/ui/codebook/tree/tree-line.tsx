import { ChevronRight } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { thousands } from '../../../domain/model/thousands.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { Swatch } from '../item/swatch.tsx';
import type { Spot } from './tree-moves.ts';
import type { TreeNode } from './tree-nodes.ts';

export type LineDrag = {
  readonly begin: () => void;
  readonly end: () => void;
  /** Where what is dragged would go, dropped at this height of the line. */
  readonly spot: (height: number) => Spot | undefined;
  readonly drop: (spot: Spot) => void;
};

type Line = {
  readonly node: TreeNode;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly reached: boolean;
  readonly choose: () => void;
  readonly turn: () => void;
  readonly drag: LineDrag;
};

/** One line of the tree: its name, and in how many cases it is used. */
export function TreeLine({ node, open, chosen, reached, choose, turn, drag }: Line) {
  const { say } = useWords();
  const { uses } = useCodebook();
  const [over, setOver] = useState<'before' | 'within' | 'after'>();
  const { key, part, label, level, branches, place, siblings, retired, colour } = node;
  const count = uses.get(key.slice(2));
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    const spot = drag.spot(heightOf(event));
    setOver(spot === undefined ? undefined : sideOf(event, spot.parent === key));
    if (spot !== undefined) event.preventDefault();
  };
  return (
    <div
      className={`line line-${part.kind}`}
      role="treeitem"
      data-key={key}
      data-over={over}
      data-retired={retired}
      tabIndex={reached ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={chosen}
      {...(branches ? { 'aria-expanded': open } : {})}
      style={{ paddingInlineStart: 8 + (level - 1) * 14 }}
      draggable={part.kind !== 'section'}
      onClick={choose}
      onDragStart={drag.begin}
      onDragEnd={drag.end}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(undefined)}
      onDrop={(event) => {
        const spot = drag.spot(heightOf(event));
        setOver(undefined);
        if (spot !== undefined) drag.drop(spot);
      }}
    >
      <span
        className="line-turn"
        data-open={open}
        onClick={(event) => {
          event.stopPropagation();
          if (branches) turn();
        }}
      >
        {branches && <ChevronRight size={13} aria-hidden="true" />}
      </span>
      {part.kind === 'code' && <Swatch colour={colour} />}
      <span className="line-label" title={label}>
        {label}
      </span>
      {retired && <span className="line-note">{say('codebook.retired')}</span>}
      {count !== undefined && count > 0 && (
        <span className="line-count numbers" title={say('codebook.used-tree', { count })}>
          {thousands(count)}
        </span>
      )}
    </div>
  );
}

function heightOf(event: DragEvent<HTMLElement>): number {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return (event.clientY - top) / height;
}

function sideOf(event: DragEvent<HTMLElement>, within: boolean): 'before' | 'within' | 'after' {
  if (within) return 'within';
  return heightOf(event) < 0.5 ? 'before' : 'after';
}
