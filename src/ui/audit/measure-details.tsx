import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ComponentType } from 'react';
import { flattenCodes } from '../../domain/model/code.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import { associations, numberSummaries } from '../../domain/model/measure.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { axisOptions } from '../tables/axis-options.ts';
import { optionLabel } from '../tables/option-label.ts';
import { Choice, type Fields, VariableChoice } from './choices.tsx';
import { type MeasureKind, orders, wholes } from './draft.ts';
import { PairFields } from './pair-fields.tsx';
import { ShareFields } from './share-fields.tsx';

/** What each measure needs to know beside the conditions on its cases. */
const details: Partial<Readonly<Record<MeasureKind, ComponentType<Fields>>>> = {
  percent: (fields) => <Choice name="whole" of={wholes} {...fields} />,
  comparison: (fields) => <Choice name="operator" of={orders} {...fields} />,
  numbers: NumberFields,
  association: AssociationFields,
  pairs: PairFields,
  codes: CodesFields,
  named: SourceFields,
  printed: SourceFields,
  'counts-of-share': ShareFields,
  unmeasured: SourceFields,
};

/** The fields of the measure that is chosen. */
export function MeasureDetails(fields: Fields) {
  const Details = details[fields.draft.measure];
  return Details === undefined ? null : <Details {...fields} />;
}

function NumberFields(fields: Fields) {
  return (
    <>
      <Choice name="summary" of={numberSummaries} {...fields} />
      <VariableChoice {...fields} wanted={({ kind }) => kind === 'number'} />
    </>
  );
}

function CodesFields(fields: Fields) {
  return (
    <>
      <VariableChoice {...fields} wanted={isChoice} />
      <BelowChoice {...fields} />
    </>
  );
}

function BelowChoice({ draft, put, scheme }: Fields) {
  const { say } = useWords();
  const variable = findVariable(scheme.codebook, draft.variable);
  const codes = variable !== undefined && isChoice(variable) ? flattenCodes(variable.codes) : [];
  const parents = codes.filter(({ code }) => code.codes.length > 0);
  if (parents.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={say('audit.below')}
      value={draft.below}
      data={[
        { value: '', label: say('audit.below-nothing') },
        ...parents.map(({ code }) => ({ value: code.id, label: say('audit.below-code', { label: code.label }) })),
      ]}
      onChange={(event) => put({ below: event.currentTarget.value })}
    />
  );
}

/** Two variables, as tables can read them, and what they come to together. */
function AssociationFields({ draft, put, scheme }: Fields) {
  const { say } = useWords();
  const options = axisOptions(scheme.codebook, scheme.groupings).map(({ section, options: inside }) => ({
    group: section,
    items: inside
      .filter(({ variable, view }) => isChoice(variable) || view !== undefined)
      .map((option) => ({ value: option.value, label: optionLabel(option, say) })),
  }));
  const data = [{ value: '', label: say('audit.choose-variable') }, ...options.filter(({ items }) => items.length > 0)];
  return (
    <>
      <Choice name="statistic" of={associations} {...{ draft, put, scheme }} />
      {(['rows', 'cols'] as const).map((name) => (
        <NativeSelect
          key={name}
          size="xs"
          aria-label={say(`audit.${name}`)}
          value={draft[name]}
          data={data}
          onChange={(event) => put({ [name]: event.currentTarget.value })}
        />
      ))}
      <Checkbox
        size="xs"
        label={say('audit.bound')}
        checked={draft.bound}
        onChange={(event) => put({ bound: event.currentTarget.checked })}
      />
    </>
  );
}

function SourceFields({ draft, put }: Fields) {
  const { say } = useWords();
  const { measure } = draft;
  return (
    <div className="measure-source">
      {measure === 'named' && (
        <Textarea
          size="xs"
          autosize
          minRows={3}
          label={say('audit.items')}
          value={draft.items}
          onChange={(event) => put({ items: event.currentTarget.value })}
        />
      )}
      {measure === 'printed' && (
        <TextInput
          className="numbers"
          label={say('audit.printed-number')}
          value={draft.items}
          onChange={(event) => put({ items: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={say(measure === 'unmeasured' ? 'audit.why-unmeasured' : 'audit.source')}
        value={draft.source}
        onChange={(event) => put({ source: event.currentTarget.value })}
      />
    </div>
  );
}
