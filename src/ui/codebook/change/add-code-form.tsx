import { NativeSelect } from '@mantine/core';
import { flattenCodes } from '../../../domain/model/code.ts';
import { isChoice } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { variableAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import { TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { NameFields } from './name-fields.tsx';
import { newId } from './new-id.ts';
import { parentChoices } from './parent-choices.ts';
import { useField } from './use-field.ts';

const fields = ['definition', 'useWhen', 'notWhen'] as const;

/** A new code with what a coder must know of it. */
export function AddCodeForm({ variable: id, parent, close }: FormOf<'add-code'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const found = variableAt(codebook, id)?.variable;
  const [label, setLabel] = useField('label', '');
  const [own, setOwn] = useField<string | undefined>('id', undefined);
  const [under, setUnder] = useField('under', parent ?? '');
  const [texts, setTexts] = useField('texts', { definition: '', useWhen: '', notWhen: '' });
  if (found === undefined || !isChoice(found)) return null;
  const taken = new Set(flattenCodes(found.codes).map(({ code }) => code.id));
  const code = own ?? newId(label, taken);
  const said = Object.entries(texts).flatMap(([field, text]) => (text.trim() === '' ? [] : [[field, text.trim()]]));
  const change = {
    kind: 'add-code',
    variable: id,
    code: { id: code.trim(), label: label.trim(), ...(Object.fromEntries(said) as object) },
    ...(under === '' ? {} : { parent: under }),
  } as const;
  return (
    <ChangeFrame
      change={label.trim() === '' ? undefined : change}
      action={say('codebook.make-add', { label: label.trim() })}
      close={close}
    >
      <NameFields
        label={label}
        putLabel={setLabel}
        id={label.trim() === '' && own === undefined ? '' : code}
        putId={setOwn}
      />
      <NativeSelect
        size="xs"
        label={say('codebook.under')}
        value={under}
        data={parentChoices(found, say('codebook.top', { label: found.label }))}
        onChange={(event) => setUnder(event.currentTarget.value)}
      />
      {fields.map((field) => (
        <TextField
          key={field}
          rows={field === 'definition' ? 2 : 1}
          label={say(`codebook.field-${field}`)}
          value={texts[field]}
          put={(text) => setTexts({ ...texts, [field]: text })}
        />
      ))}
    </ChangeFrame>
  );
}
