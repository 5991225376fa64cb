import { type ReactNode, useEffect, useRef } from 'react';

/** Names the popup of the grid in which an editor stands, for those who hear it. */
export function NamedPopup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    inside.current?.closest('[role="dialog"]')?.setAttribute('aria-label', label);
  }, [label]);
  return <div ref={inside}>{children}</div>;
}
