import { useEffect, useRef, useState } from 'react';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { useArrival } from '../../parts/use-arrival.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { FigureSvg } from '../figure-svg.tsx';

type Shown = {
  readonly title: string;
  readonly specification: FigureSpecification;
  readonly open: () => void;
  /** Whether one comes back from it. */
  readonly left: boolean;
};

/** A figure drawn small, from the numbers of the moment; drawn when it first comes into sight. */
export function Thumbnail({ title, specification, open, left }: Shown) {
  const { say, told } = useWords();
  const { handle } = useProject();
  const place = useRef<HTMLLIElement>(null);
  const button = useArrival<HTMLButtonElement>(left ? title : undefined);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const drawn = useAsk('figures.draw', { project: handle, specification }, { enabled: seen });
  const [panel] = specification.panels;
  return (
    <li ref={place}>
      <button ref={button} type="button" className="figures-thumb" onClick={open}>
        <span className="figures-paper">
          {drawn.data !== undefined && <FigureSvg svg={drawn.data.svg} title={undefined} />}
          {drawn.error !== null && <span className="figures-failed">{told(drawn.error.error.message)}</span>}
        </span>
        <span className="figures-name">{title}</span>
        {panel !== undefined && (
          <span className="figures-mark muted">
            {specification.panels.length > 1
              ? say('figures.panels', { count: specification.panels.length })
              : say(`figures.mark-${panel.mark}`)}
          </span>
        )}
      </button>
    </li>
  );
}
