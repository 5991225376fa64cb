import { type RefObject, useEffect, useRef, useState } from 'react';

/** Of one line, in pixels: the list knows by it which lines are in sight. */
export const rowHeight = 28;
const beyond = 12;

type Windowed = { readonly ref: RefObject<HTMLDivElement | null>; readonly first: number; readonly last: number };

/** Which lines of a long list are in sight, and a few beyond; keeps the chosen one in sight as it changes. */
export function useWindowedRows(count: number, chosen: number): Windowed {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const look = (): void => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = ref.current;
    if (element === null || chosen < 0) return;
    const top = chosen * rowHeight;
    // The heading of a group stands above its first case.
    if (top - rowHeight < element.scrollTop) element.scrollTop = top - rowHeight;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [chosen]);
  return {
    ref,
    first: Math.max(0, Math.floor(seen.top / rowHeight) - beyond),
    last: Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + beyond),
  };
}
