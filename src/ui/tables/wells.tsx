import { NativeSelect } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { axisText } from '../../domain/model/axis.ts';
import { useWords } from '../language/use-words.ts';
import type { OptionGroup } from './axis-options.ts';
import { axisOf, type Place, places, withAxis } from './draft.ts';
import type { Editing } from './editing.ts';
import { useOptionLabel } from './option-label.ts';

/** Where rows, columns and layers are chosen: from a list, or by dropping a variable. */
export function Wells({ specification, set, options }: Editing & { readonly options: readonly OptionGroup[] }) {
  const { say } = useWords();
  const value = (place: Place): string => {
    const axis = specification?.kind === 'cross' ? specification[place] : undefined;
    return axis === undefined ? '' : axisText(axis);
  };
  const put = (place: Place, text: string): void =>
    set(withAxis(specification, place, text === '' ? undefined : axisOf(text)));
  return (
    <>
      {places.map((place) => (
        <Well key={place} drop={(text) => put(place, text)}>
          <AxisSelect
            label={say(`tables.place-${place}`)}
            value={value(place)}
            options={options}
            change={(text) => put(place, text)}
          />
        </Well>
      ))}
    </>
  );
}

/** The kind of what is dragged from the list of variables. */
export const dragKind = 'application/x-copro-variable';

function Well({ drop, children }: { readonly drop: (text: string) => void; readonly children: React.ReactNode }) {
  const [over, setOver] = useState(false);
  const isOurs = (event: DragEvent): boolean => event.dataTransfer.types.includes(dragKind);
  return (
    <div
      className="well"
      data-over={over}
      onDragOver={(event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!isOurs(event)) return;
        event.preventDefault();
        drop(event.dataTransfer.getData(dragKind));
      }}
    >
      {children}
    </div>
  );
}

type Choice = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly OptionGroup[];
  readonly change: (text: string) => void;
};

/** Variables by section, with their groupings and views under them. */
export function AxisSelect({ label, value, options, change }: Choice) {
  const { say } = useWords();
  const labelOf = useOptionLabel();
  const known = options.some((group) => group.options.some((option) => option.value === value));
  return (
    <NativeSelect size="xs" label={label} value={value} onChange={(event) => change(event.currentTarget.value)}>
      <option value="">{say('tables.nothing')}</option>
      {!known && value !== '' && <option value={value}>{value}</option>}
      {options.map(({ section, options: own }) => (
        <optgroup key={section} label={section}>
          {own.map((option) => (
            <option key={option.value} value={option.value}>
              {labelOf(option)}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
