import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { useSelectionExtent } from './selection-context.ts';

/** Ticks all cases that are shown, or lets go of all. */
export function SelectAllBox() {
  const { say } = useWords();
  const { extent, selectAll, release } = useSelectionExtent();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = extent === 'some';
  }, [extent]);
  return (
    <input
      ref={box}
      className="case-select-all"
      type="checkbox"
      aria-label={say('cases.select-all')}
      title={say('cases.select-all')}
      checked={extent === 'all'}
      onChange={extent === 'all' ? release : selectAll}
    />
  );
}
