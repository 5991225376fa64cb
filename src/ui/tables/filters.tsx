import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { flattenCodes } from '../../domain/model/code.ts';
import type { Filter } from '../../domain/model/filter.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { filterText } from '../../domain/tabulate/filter-words.ts';
import { useWords } from '../language/use-words.ts';
import { StatusChoice } from '../parts/status-choice.tsx';
import type { OptionGroup } from './axis-options.ts';
import { changed } from './draft.ts';
import type { EditingTable } from './editing.ts';
import { AxisSelect } from './wells.tsx';

/** Which cases are read; all of the filters must hold. */
export function Filters({ specification, set, options }: EditingTable & { readonly options: readonly OptionGroup[] }) {
  const { say } = useWords();
  const { filters } = specification;
  const put = (next: readonly Filter[]): void => set(changed(specification, { filters: next }));
  return (
    <section className="filters" aria-label={say('tables.filters')}>
      <h3>{say('tables.filters')}</h3>
      <StatusChoice statuses={specification.statuses} put={(statuses) => set(changed(specification, { statuses }))} />
      <ul>
        {filters.map((filter, index) => (
          <li key={filterText(filter)}>
            <span>{filterText(filter)}</span>
            <ActionIcon
              size="xs"
              aria-label={say('tables.filter-remove', { filter: filterText(filter) })}
              onClick={() => put(filters.filter((_, place) => place !== index))}
            >
              <X size={12} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <NewFilter options={options} add={(filter) => put([...filters, filter])} />
    </section>
  );
}

const operators = { choice: ['=', '!='], number: ['>=', '<=', '=', '!=', '>', '<'] } as const;

function NewFilter({
  options,
  add,
}: {
  readonly options: readonly OptionGroup[];
  readonly add: (filter: Filter) => void;
}) {
  const { say } = useWords();
  const [axis, setAxis] = useState('');
  const [operator, setOperator] = useState<Filter['operator']>('=');
  const [value, setValue] = useState('');
  const [id = '', grouping] = axis.split('@');
  const variable = options.flatMap((group) => group.options).find((option) => option.variable.id === id)?.variable;
  const codes = grouping === undefined && variable !== undefined ? codesOf(variable) : [];
  const sorts = variable?.kind === 'number' && grouping === undefined ? operators.number : operators.choice;
  const choose = (text: string): void => {
    setAxis(text);
    setOperator('=');
    setValue('');
  };
  const submit = (): void => {
    const values = value.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    if (id === '' || values.length === 0) return;
    add({ variable: id, operator, values, ...(grouping === undefined ? {} : { grouping }) });
    choose('');
  };
  return (
    <form
      className="new-filter"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AxisSelect label={say('tables.filter-variable')} value={axis} options={options} change={choose} />
      {id !== '' && (
        <div className="new-filter-value">
          <NativeSelect
            size="xs"
            aria-label={say('tables.filter-operator')}
            value={operator}
            data={[...sorts]}
            onChange={(event) => setOperator(event.currentTarget.value as Filter['operator'])}
          />
          <ValueChoice codes={codes} value={value} change={setValue} />
          <Button type="submit" variant="default" disabled={value === ''}>
            {say('tables.filter-add')}
          </Button>
        </div>
      )}
    </form>
  );
}

type Value = {
  readonly codes: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly change: (value: string) => void;
};

/** A code where the variable has codes; else a number or text, several of them with semicolons between. */
function ValueChoice({ codes, value, change }: Value) {
  const { say } = useWords();
  if (codes.length === 0)
    return (
      <TextInput
        aria-label={say('tables.filter-value')}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <NativeSelect
      size="xs"
      aria-label={say('tables.filter-value')}
      value={value}
      data={[{ value: '', label: say('tables.nothing') }, ...codes]}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

function codesOf(variable: Variable): { readonly value: string; readonly label: string }[] {
  if (!isChoice(variable)) return [];
  return flattenCodes(variable.codes).map(({ code, depth }) => ({
    value: code.id,
    label: `${'\u2003'.repeat(depth)}${code.label}`,
  }));
}
