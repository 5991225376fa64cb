import { SegmentedControl } from '@mantine/core';
import { figurePanelSchema } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { anyTableOf, mapTables } from '../changing/edit-panel.ts';
import { ChoiceOption } from './choice-option.tsx';
import type { FigureChange, PanelChange } from './option-props.ts';

const orders = ['codebook', 'count', 'label'] as const;
const directions = ['horizontal', 'vertical'] as const;
const grid = ['1', '2', '3', '4', '5', '6'] as const;

/** In which order rows and columns stand, which way bars run, and how many panels stand side by side. */
export function OrderOptions({ specification, change, panel, put }: FigureChange & PanelChange) {
  const { say } = useWords();
  const table = anyTableOf(panel);
  const items = orders.map((value) => ({ value, label: say(`figures.order-${value}`) }));
  const dated = panel.mark === 'timeline';
  return (
    <>
      {table !== undefined && !dated && panel.mark !== 'process' && (
        <ChoiceOption
          label={say('figures.order-rows')}
          value={table.sort.rows}
          items={items}
          put={(rows) => put(mapTables(panel, (one) => ({ ...one, sort: { ...one.sort, rows } })))}
        />
      )}
      {table?.cols !== undefined && panel.mark !== 'co-occurrence' && (
        <ChoiceOption
          label={say('figures.order-cols')}
          value={table.sort.cols}
          items={items}
          put={(cols) => put(mapTables(panel, (one) => ({ ...one, sort: { ...one.sort, cols } })))}
        />
      )}
      {'orientation' in panel && (
        <SegmentedControl
          size="xs"
          fullWidth
          transitionDuration={0}
          aria-label={say('figures.direction')}
          value={panel.orientation}
          data={directions.map((value) => ({ value, label: say(`figures.direction-${value}`) }))}
          onChange={(orientation) => put(figurePanelSchema.parse({ ...panel, orientation }))}
        />
      )}
      {specification.panels.length > 1 && (
        <>
          <ChoiceOption
            label={say('figures.columns')}
            value={grid.find((value) => value === String(specification.columns)) ?? '1'}
            items={grid.map((value) => ({ value, label: value }))}
            put={(columns) => change({ ...specification, columns: Number(columns) })}
          />
          <ChoiceOption
            label={say('figures.span')}
            value={grid.find((value) => value === String(panel.span)) ?? '1'}
            items={grid.slice(0, specification.columns).map((value) => ({ value, label: value }))}
            put={(span) => put({ ...panel, span: Number(span) })}
          />
        </>
      )}
    </>
  );
}
