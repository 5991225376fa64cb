import { TextInput } from '@mantine/core';
import { variablesOf } from '../../../domain/model/codebook.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { Wanted } from './draft.ts';
import { ChoiceField, TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { linesOf, saidOf } from './lines-of.ts';
import { newId } from './new-id.ts';
import { useField } from './use-field.ts';

type Fields = {
  readonly label: string;
  readonly section: string;
  readonly kind: 'single' | 'multiple' | 'number' | 'text';
  readonly role: 'judgement' | 'attribute';
  readonly definition: string;
  /** One a line. */
  readonly codes: string;
};

const blank = { label: '', kind: 'single', role: 'judgement', definition: '', codes: '' } as const;

/** A new variable, with its codes where it chooses from a list. */
export function AddVariableForm({ section, close }: FormOf<'add-variable'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const [fields, setFields] = useField<Fields>('fields', { ...blank, section });
  const put = (told: Partial<Fields>): void => setFields({ ...fields, ...told });
  const taken = new Set(variablesOf(codebook).map((variable) => variable.id));
  const labels = new Map(codebook.sections.map(({ id, label }) => [id, label]));
  return (
    <ChangeFrame
      change={changeOf(fields, newId(fields.label, taken))}
      action={say('codebook.make-add', { label: fields.label.trim() })}
      close={close}
    >
      <TextInput
        data-autofocus
        label={say('codebook.field-label')}
        value={fields.label}
        onChange={(event) => put({ label: event.currentTarget.value })}
      />
      <ChoiceField
        label={say('codebook.section')}
        value={fields.section}
        choices={[...labels.keys()]}
        nameOf={(id) => labels.get(id) ?? id}
        put={(one) => put({ section: one })}
      />
      <ChoiceField
        label={say('codebook.field-kind')}
        value={fields.kind}
        choices={['single', 'multiple', 'number', 'text']}
        nameOf={(kind) => say(`codebook.kind-${kind}`)}
        put={(kind) => put({ kind })}
      />
      <ChoiceField
        label={say('codebook.role')}
        value={fields.role}
        choices={['judgement', 'attribute']}
        nameOf={(role) => say(`codebook.role-${role}`)}
        put={(role) => put({ role })}
      />
      <TextField
        label={say('codebook.field-definition')}
        value={fields.definition}
        put={(definition) => put({ definition })}
      />
      {isList(fields.kind) && (
        <TextField
          rows={3}
          label={say('codebook.variable-codes')}
          description={say('codebook.one-a-line')}
          value={fields.codes}
          put={(codes) => put({ codes })}
        />
      )}
    </ChangeFrame>
  );
}

function isList(kind: Fields['kind']): kind is 'single' | 'multiple' {
  return kind === 'single' || kind === 'multiple';
}

function changeOf({ label, section, kind, role, definition, codes }: Fields, id: string): Wanted | undefined {
  if (label.trim() === '' || (isList(kind) && linesOf(codes).length === 0)) return undefined;
  const said = saidOf(definition);
  const common = {
    id,
    label: label.trim(),
    role,
    origin: { kind: 'ours' },
    ...(said === null ? {} : { definition: said }),
  } as const;
  const variable = isList(kind) ? { kind, ...common, codes: codesOf(codes) } : { kind, ...common };
  return { kind: 'add-variable', section, variable };
}

function codesOf(text: string): { id: string; label: string; origin: { kind: 'ours' } }[] {
  const taken = new Set<string>();
  return linesOf(text).map((label) => {
    const id = newId(label, taken);
    taken.add(id);
    return { id, label, origin: { kind: 'ours' } };
  });
}
