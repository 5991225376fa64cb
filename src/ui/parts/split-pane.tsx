import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import './split-pane.css';

type Split = {
  /** Under which the width is remembered. */
  readonly name: string;
  /** Of the line between the two, for those who do not see it. */
  readonly label: string;
  readonly least: number;
  readonly first: number;
  readonly left: ReactNode;
  readonly right: ReactNode;
};

const step = 16;

/** Two panes with a line between them that can be moved by pointer or arrow keys, and stays where it was put. */
export function SplitPane({ name, label, least, first, left, right }: Split) {
  const { preferences } = useWorkbench();
  const key = `pane.${name}`;
  const kept = usePreference(key);
  const [moving, setMoving] = useState<number>();
  const width = moving ?? (typeof kept === 'number' ? kept : first);
  const limited = (wanted: number): number =>
    Math.round(Math.max(least, Math.min(wanted, window.innerWidth - 2 * least)));
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (moving === undefined) return;
    const start = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    setMoving(limited(event.clientX - start));
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    preferences.set(key, limited(width + by));
  };
  const drop = (): void => {
    if (moving !== undefined) preferences.set(key, moving);
    setMoving(undefined);
  };
  return (
    <div className="split">
      <div className="split-left" style={{ width: limited(width) }}>
        {left}
      </div>
      <div
        className="split-line"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={limited(width)}
        aria-valuemin={least}
        aria-valuemax={limited(Infinity)}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setMoving(width);
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={drop}
      />
      <div className="split-right">{right}</div>
    </div>
  );
}
