import type { FigurePanel } from '../../../domain/model/figure-specification.ts';
import { figurePanelSchema } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { anyTableOf, mapTables } from '../changing/edit-panel.ts';
import { ChoiceOption } from './choice-option.tsx';
import type { PanelChange } from './option-props.ts';

const shares = ['none', 'row', 'column', 'total'] as const;
const bases = ['cases', 'responses'] as const;

/** Numbers of cases or percentages, and of what. */
export function CountOptions({ panel, put }: PanelChange) {
  const { say } = useWords();
  const table = anyTableOf(panel);
  if (table === undefined || !('value' in panel)) return null;
  const oneWay = table.cols === undefined;
  const counts = panel.value === 'count';
  const value = counts ? 'none' : table.percent;
  return (
    <>
      <ChoiceOption
        label={say('figures.value')}
        value={value}
        items={shares
          // Of one variable there is one percentage: of all its cases.
          .filter((share) => !oneWay || share === 'none' || share === 'column')
          .map((share) => ({
            value: share,
            label: say(oneWay && share === 'column' ? 'figures.value-all' : `figures.value-${share}`),
          }))}
        put={(share) => put(withShare(panel, share, oneWay))}
      />
      <ChoiceOption
        label={say('figures.base')}
        value={table.base}
        items={bases.map((base) => ({ value: base, label: say(`figures.base-${base}`) }))}
        put={(base) => put(mapTables(panel, (one) => ({ ...one, base })))}
      />
    </>
  );
}

/** Counts of one variable keep the percentage that stands beside them. */
function withShare(panel: FigurePanel, share: (typeof shares)[number], oneWay: boolean): FigurePanel {
  const percent = share === 'none' && oneWay ? 'column' : share;
  const counted = mapTables(panel, (table) => ({ ...table, percent }));
  return figurePanelSchema.parse({ ...counted, value: share === 'none' ? 'count' : 'percent' });
}
