import { Button, TextInput } from '@mantine/core';
import { flattenCodes } from '../../../domain/model/code.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import { TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { newId } from './new-id.ts';
import { useField } from './use-field.ts';

type Part = { readonly label: string; readonly definition: string };
const blank: Part = { label: '', definition: '' };

/** Several codes in the place of one. */
export function SplitForm({ variable, code, close }: FormOf<'split'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const [parts, setParts] = useField<readonly Part[]>('parts', [blank, blank]);
  const found = codeAt(codebook, { variable, code });
  if (found === undefined) return null;
  const put = (index: number, part: Part): void => setParts(parts.with(index, part));
  const named = parts.filter(({ label }) => label.trim() !== '');
  const into = withIds(named, new Set(flattenCodes(found.variable.codes).map((one) => one.code.id)));
  return (
    <ChangeFrame
      change={named.length < 2 ? undefined : { kind: 'split-code', variable, code, into }}
      action={say('codebook.make-split', { count: named.length })}
      close={close}
    >
      <p className="muted change-why">{say('codebook.split-why', { label: found.placed.code.label })}</p>
      {parts.map((part, index) => (
        <fieldset className="change-part" key={String(index)}>
          <legend>{say('codebook.split-part', { number: index + 1 })}</legend>
          <TextInput
            {...(index === 0 ? { 'data-autofocus': true } : {})}
            label={say('codebook.field-label')}
            value={part.label}
            onChange={(event) => put(index, { ...part, label: event.currentTarget.value })}
          />
          <TextField
            rows={1}
            label={say('codebook.field-definition')}
            value={part.definition}
            put={(definition) => put(index, { ...part, definition })}
          />
        </fieldset>
      ))}
      <Button variant="default" size="compact-xs" className="change-more" onClick={() => setParts([...parts, blank])}>
        {say('codebook.split-more')}
      </Button>
    </ChangeFrame>
  );
}

function withIds(
  parts: readonly Part[],
  known: ReadonlySet<string>,
): { id: string; label: string; definition?: string }[] {
  const taken = new Set(known);
  return parts.map(({ label, definition }) => {
    const id = newId(label, taken);
    taken.add(id);
    const said = definition.trim();
    return { id, label: label.trim(), ...(said === '' ? {} : { definition: said }) };
  });
}
