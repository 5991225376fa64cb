import { ActionIcon, NativeSelect } from '@mantine/core';
import { ArrowLeft, ArrowRight, Minus, Plus } from 'lucide-react';
import { panelName } from '../../../domain/figure/panel-rows.ts';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';

type Chooser = {
  readonly specification: FigureSpecification;
  readonly change: (specification: FigureSpecification) => void;
  readonly place: number;
  readonly choose: (place: number) => void;
};

/** Which panel the options below speak of; panels are added as a copy, moved and taken out. */
export function PanelChooser({ specification, change, place, choose }: Chooser) {
  const { say } = useWords();
  const { panels } = specification;
  const put = (next: FigureSpecification['panels'], to: number): void => {
    change({ ...specification, panels: next });
    choose(to);
  };
  const move = (by: -1 | 1): void => {
    const next = [...panels];
    next.splice(place + by, 0, ...next.splice(place, 1));
    put(next, place + by);
  };
  const names = panels.map((panel, index) => ({
    value: String(index),
    label: `${panelName(index)} ${panel.title ?? say(`figures.mark-${panel.mark}`)}`,
  }));
  return (
    <div className="figures-panels">
      {panels.length > 1 && (
        <NativeSelect
          size="xs"
          className="figures-wide"
          aria-label={say('figures.panel')}
          value={String(place)}
          data={names}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        />
      )}
      {panels.length === 1 && <span className="muted figures-wide">{say('figures.one-panel')}</span>}
      {panels.length > 1 && (
        <>
          <ActionIcon aria-label={say('figures.panel-earlier')} disabled={place === 0} onClick={() => move(-1)}>
            <ArrowLeft size={14} />
          </ActionIcon>
          <ActionIcon
            aria-label={say('figures.panel-later')}
            disabled={place === panels.length - 1}
            onClick={() => move(1)}
          >
            <ArrowRight size={14} />
          </ActionIcon>
          <ActionIcon
            aria-label={say('figures.panel-remove')}
            onClick={() => put(panels.toSpliced(place, 1), Math.max(0, place - 1))}
          >
            <Minus size={14} />
          </ActionIcon>
        </>
      )}
      <ActionIcon
        aria-label={say('figures.panel-add')}
        onClick={() => put(panels.toSpliced(place + 1, 0, ...panels.slice(place, place + 1)), place + 1)}
      >
        <Plus size={14} />
      </ActionIcon>
    </div>
  );
}
