import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { flattenCodes } from '../../domain/model/code.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import { associations, numberSummaries } from '../../domain/model/measure.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { axisOptions } from '../tables/axis-options.ts';
import { optionLabel } from '../tables/option-label.ts';
import { type ClaimDraft, orders, type Scheme, wholes } from './draft.ts';

type Fields = {
  readonly draft: ClaimDraft;
  readonly put: (part: Partial<ClaimDraft>) => void;
  readonly scheme: Scheme;
};

/** What a measure needs to know beside the conditions on its cases. */
export function MeasureDetails(fields: Fields) {
  const { say } = useWords();
  const { draft, put } = fields;
  switch (draft.measure) {
    case 'cases':
    case 'difference':
    case 'sum':
      return null;
    case 'percent':
      return <Choice label={say('audit.whole')} of={wholes} name="whole" {...{ draft, put }} />;
    case 'comparison':
      return <Choice label={say('audit.order')} of={orders} name="operator" {...{ draft, put }} />;
    case 'numbers':
      return (
        <>
          <Choice label={say('audit.summary')} of={numberSummaries} name="summary" {...{ draft, put }} />
          <VariableChoice {...fields} wanted={({ kind }) => kind === 'number'} />
        </>
      );
    case 'association':
      return <AssociationFields {...fields} />;
    case 'codes':
      return (
        <>
          <VariableChoice {...fields} wanted={isChoice} />
          <BelowChoice {...fields} />
        </>
      );
    case 'named':
    case 'printed':
    case 'unmeasured':
      return <SourceFields draft={draft} put={put} />;
  }
}

type OfText = {
  readonly [Name in keyof ClaimDraft]: ClaimDraft[Name] extends string ? Name : never;
}[keyof ClaimDraft];

type Choosing<Name extends OfText> = Pick<Fields, 'draft' | 'put'> & {
  readonly label: string;
  readonly of: readonly ClaimDraft[Name][];
  readonly name: Name & ('whole' | 'operator' | 'summary' | 'statistic');
};

/** One of a few that the words name: `audit.whole-all`. */
function Choice<Name extends OfText>({ label, of, name, draft, put }: Choosing<Name>) {
  const { say } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={draft[name]}
      data={of.map((value) => ({ value, label: say(`audit.${name}-${value}` as Parameters<typeof say>[0]) }))}
      onChange={(event) => {
        const chosen = of.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) put({ [name]: chosen });
      }}
    />
  );
}

/** The variables of the codebook that can be asked. */
function VariableChoice({ draft, put, scheme, wanted }: Fields & { readonly wanted: (variable: Variable) => boolean }) {
  const { say } = useWords();
  const variables = scheme.codebook.sections.map(({ label, variables: inside }) => ({
    group: label,
    items: inside.filter(wanted).map((one) => ({ value: one.id, label: one.label })),
  }));
  return (
    <NativeSelect
      size="xs"
      aria-label={say('audit.asked')}
      value={draft.variable}
      data={[{ value: '', label: say('audit.choose-variable') }, ...variables.filter(({ items }) => items.length > 0)]}
      onChange={(event) => put({ variable: event.currentTarget.value, below: '' })}
    />
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
      <Choice label={say('audit.statistic')} of={associations} name="statistic" {...{ draft, put }} />
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

function SourceFields({ draft, put }: Pick<Fields, 'draft' | 'put'>) {
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
