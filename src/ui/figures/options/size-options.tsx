import { columnWidths } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { journalSizes } from '../changing/journal-sizes.ts';
import { ChoiceOption } from './choice-option.tsx';
import { NumberOption } from './number-option.tsx';
import type { FigureChange } from './option-props.ts';

/** Millimetres, by hand or as a journal wants them. */
export function SizeOptions({ specification, change }: FigureChange) {
  const { say } = useWords();
  const { size } = specification;
  const width = typeof size.width === 'number' ? size.width : columnWidths[size.width];
  const known = journalSizes.find((journal) => journal.width === width);
  const items = [
    { value: '', label: say('figures.own-size') },
    ...journalSizes.map((journal) => ({
      value: journal.id,
      label: say('figures.journal', { name: nameOf(journal, say), width: journal.width }),
    })),
  ];
  return (
    <>
      <ChoiceOption
        label={say('figures.journals')}
        value={known?.id ?? ''}
        items={items}
        put={(id) => {
          const journal = journalSizes.find((one) => one.id === id);
          if (journal !== undefined) change({ ...specification, size: { ...size, width: journal.width } });
        }}
      />
      <div className="figures-pair">
        <NumberOption
          label={say('figures.width')}
          value={width}
          from={50}
          to={420}
          step={1}
          put={(wanted) => change({ ...specification, size: { ...size, width: wanted ?? width } })}
        />
        <NumberOption
          label={say('figures.height')}
          value={size.height}
          from={30}
          to={600}
          step={1}
          empty={say('figures.own-height')}
          put={(height) => {
            const { height: _before, ...rest } = size;
            change({ ...specification, size: height === undefined ? rest : { ...rest, height } });
          }}
        />
      </div>
    </>
  );
}

function nameOf({ id, label }: (typeof journalSizes)[number], say: ReturnType<typeof useWords>['say']): string {
  if (id === 'single' || id === 'double') return say(`figures.column-${id}`);
  return label;
}
