import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { askableStates } from '../../domain/model/case-set.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { comparisons, type Condition, labelsOf, newCondition, type Operator, type Scheme } from './condition.ts';

type Fields = {
  /** Counted from 1. */
  readonly at: number;
  readonly condition: Condition;
  readonly scheme: Scheme;
  /** Whether its cases are a figure that the paper reports. */
  readonly figure: boolean;
  readonly put: (condition: Condition) => void;
  readonly remove: () => void;
};

/** One condition on cases: a variable of the codebook, read through a grouping or not, and what it is to be. */
export function ConditionFields({ at, condition, scheme, figure, put, remove }: Fields) {
  const { say } = useWords();
  const { variable: id, grouping, operator, reported } = condition;
  const own = scheme.groupings.filter((one) => one.variable === id);
  const variables = scheme.codebook.sections.map(({ label, variables: inside }) => ({
    group: label,
    items: inside.map((one) => ({ value: one.id, label: one.label })),
  }));
  return (
    <fieldset className="condition">
      <legend className="only-heard">{say('audit.condition', { number: at })}</legend>
      <div className="condition-what">
        <NativeSelect
          size="xs"
          aria-label={say('audit.variable')}
          value={id}
          data={[{ value: '', label: say('audit.choose-variable') }, ...variables]}
          onChange={(event) => put({ ...newCondition, reported, variable: event.currentTarget.value })}
        />
        {own.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={say('audit.grouping')}
            value={grouping}
            data={[
              { value: '', label: say('audit.no-grouping') },
              ...own.map((one) => ({ value: one.id, label: one.label })),
            ]}
            onChange={(event) => put({ ...newCondition, reported, variable: id, grouping: event.currentTarget.value })}
          />
        )}
        {id !== '' && <Asking condition={condition} scheme={scheme} put={put} />}
        {figure && (
          <label className="condition-figure">
            {say('audit.figure')}
            <TextInput
              className="numbers condition-value"
              value={reported}
              onChange={(event) => put({ ...condition, reported: event.currentTarget.value })}
            />
          </label>
        )}
        <ActionIcon aria-label={say('audit.remove-condition', { number: at })} onClick={remove}>
          <X size={14} />
        </ActionIcon>
      </div>
      {id !== '' && operator !== 'state' && <Codes condition={condition} scheme={scheme} put={put} />}
      {id !== '' && operator === 'state' && <States condition={condition} put={put} />}
    </fieldset>
  );
}

type Part = Pick<Fields, 'condition' | 'scheme' | 'put'>;

/** Codes are there or not; a number stands above or below another; or there is no value, and why. */
function Asking({ condition, scheme, put }: Part) {
  const { say } = useWords();
  const listed = labelsOf(condition, scheme).length > 0;
  const names: Partial<Record<Operator, string>> = {
    '=': say('audit.operator-is'),
    '!=': say('audit.operator-not'),
    state: say('audit.operator-state'),
  };
  const offered: readonly Operator[] = [...(listed ? (['=', '!='] as const) : comparisons), 'state'];
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={say('audit.operator')}
        value={condition.operator}
        data={offered.map((value) => ({ value, label: names[value] ?? value }))}
        onChange={(event) => {
          const operator = offered.find((one) => one === event.currentTarget.value);
          if (operator !== undefined) put({ ...condition, operator });
        }}
      />
      {!listed && condition.operator !== 'state' && (
        <TextInput
          className="numbers condition-value"
          aria-label={say('audit.value')}
          value={condition.value}
          onChange={(event) => put({ ...condition, value: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function Codes({ condition, scheme, put }: Part) {
  const { say } = useWords();
  const labels = labelsOf(condition, scheme);
  const variable = findVariable(scheme.codebook, condition.variable);
  if (labels.length === 0 || (variable !== undefined && !isChoice(variable) && condition.grouping === '')) return null;
  return (
    <Ticks
      of={labels}
      label={say('audit.codes')}
      ticked={condition.codes}
      put={(codes) => put({ ...condition, codes })}
    />
  );
}

function States({ condition, put }: Pick<Part, 'condition' | 'put'>) {
  const { say } = useWords();
  return (
    <Ticks
      of={askableStates.map((id) => ({ id, label: say(`state.${id}`), depth: 0 }))}
      label={say('audit.states')}
      ticked={condition.states}
      put={(states) => put({ ...condition, states })}
    />
  );
}

type Ticked<Id extends string> = {
  readonly of: readonly { readonly id: Id; readonly label: string; readonly depth: number }[];
  readonly label: string;
  readonly ticked: readonly Id[];
  readonly put: (ticked: Id[]) => void;
};

function Ticks<Id extends string>({ of, label: name, ticked, put }: Ticked<Id>) {
  return (
    <div className="condition-codes" role="group" aria-label={name}>
      {of.map(({ id, label, depth }) => (
        <Checkbox
          key={id}
          size="xs"
          label={label}
          data-depth={Math.min(depth, 3)}
          checked={ticked.includes(id)}
          onChange={(event) => put(event.currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))}
        />
      ))}
    </div>
  );
}
