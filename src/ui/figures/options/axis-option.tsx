import { NativeSelect } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';
import { type AxisChoice, axisChoices, type Scheme } from '../changing/axis-choices.ts';

type Axis = {
  readonly label: string;
  readonly scheme: Scheme;
  readonly value: string;
  readonly put: (value: string) => void;
  /** What it is called to choose none, where that can be. */
  readonly none?: string;
};

/** A variable, or a way to read one, by section of the codebook. */
export function AxisOption({ label, scheme, value, put, none }: Axis) {
  const { say } = useWords();
  const name = ({ label: own, view }: AxisChoice): string =>
    view === undefined ? own : say(`figures.view-${view}`, { variable: own });
  const groups = axisChoices(scheme).map(({ group, items }) => ({
    group,
    items: items.map((item) => ({ value: item.value, label: name(item) })),
  }));
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...groups]}
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}
