import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { findVariable } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { comparisons, type Condition, labelsOf, newCondition, type Scheme } from './draft.ts';

type Fields = {
  /** Counted from 1. */
  readonly at: number;
  readonly condition: Condition;
  readonly scheme: Scheme;
  readonly put: (condition: Condition) => void;
  readonly remove: () => void;
};

/** One condition on cases: a variable of the codebook, read through a grouping or not, and what it is to be. */
export function ConditionFields({ at, condition, scheme, put, remove }: Fields) {
  const { say } = useWords();
  const { variable: id, grouping } = condition;
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
          onChange={(event) => put({ ...newCondition, variable: event.currentTarget.value })}
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
            onChange={(event) => put({ ...newCondition, variable: id, grouping: event.currentTarget.value })}
          />
        )}
        {id !== '' && <Operator condition={condition} scheme={scheme} put={put} />}
        <ActionIcon aria-label={say('audit.remove-condition', { number: at })} onClick={remove}>
          <X size={14} />
        </ActionIcon>
      </div>
      {id !== '' && <Codes condition={condition} scheme={scheme} put={put} />}
    </fieldset>
  );
}

type Part = Pick<Fields, 'condition' | 'scheme' | 'put'>;

/** Codes are there or not; a number stands above or below another. */
function Operator({ condition, scheme, put }: Part) {
  const { say } = useWords();
  const listed = labelsOf(condition, scheme).length > 0;
  const names = { '=': say('audit.operator-is'), '!=': say('audit.operator-not') } as const;
  const offered = listed ? (['=', '!='] as const) : comparisons;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={say('audit.operator')}
        value={condition.operator}
        data={offered.map((value) => ({ value, label: value === '=' || value === '!=' ? names[value] : value }))}
        onChange={(event) => {
          const operator = comparisons.find((one) => one === event.currentTarget.value);
          if (operator !== undefined) put({ ...condition, operator });
        }}
      />
      {!listed && (
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
  const { codes } = condition;
  return (
    <div className="condition-codes" role="group" aria-label={say('audit.codes')}>
      {labels.map(({ id, label, depth }) => (
        <Checkbox
          key={id}
          size="xs"
          label={label}
          data-depth={Math.min(depth, 3)}
          checked={codes.includes(id)}
          onChange={(event) =>
            put({
              ...condition,
              codes: event.currentTarget.checked ? [...codes, id] : codes.filter((one) => one !== id),
            })
          }
        />
      ))}
    </div>
  );
}
