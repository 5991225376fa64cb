import { type KeyboardEvent, useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { useBehind } from '../../behind/opened.ts';
import { useWords } from '../../language/use-words.ts';
import { percentBox } from './percent-box.ts';

type Drawn = Output<'figures.draw'>;

/** What lies over the marks: each opens the cases that it counts. One of them is reached by Tab, the others by arrows. */
export function MarkAreas({ drawn }: { readonly drawn: Drawn }) {
  const { say } = useWords();
  const [, open] = useBehind();
  const [current, setCurrent] = useState(0);
  const { areas } = drawn;
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + by, 0), areas.length - 1);
    setCurrent(next);
    const button = event.currentTarget.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  if (areas.length === 0) return null;
  return (
    <div className="figures-areas" role="group" aria-label={say('figures.marks')} onKeyDown={walk}>
      {areas.map((area, index) => {
        const { label, count, base, box } = area;
        const words = say('figures.behind', { count, base });
        return (
          <button
            key={`${String(index)} ${label}`}
            type="button"
            className="figures-area"
            style={percentBox(box, drawn)}
            aria-label={`${label}: ${words}`}
            title={`${label}: ${words}`}
            tabIndex={index === Math.min(current, areas.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => open({ ...area, title: label, text: words })}
          />
        );
      })}
    </div>
  );
}
