import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt, variableAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { Wanted } from './draft.ts';
import { NameFields } from './name-fields.tsx';
import { useField } from './use-field.ts';

type Shown = { readonly variable: string; readonly code?: string; readonly close: () => void };

/** Another name, another id, or both. */
export function RenameForm({ variable, code, close }: Shown) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const [now] = useState(() =>
    code === undefined ? variableAt(codebook, variable)?.variable : codeAt(codebook, { variable, code })?.placed.code,
  );
  const [label, setLabel] = useField('label', now?.label ?? '');
  const [id, setId] = useField('id', now?.id ?? '');
  const wanted = { label: label.trim(), id: id.trim() };
  const same = wanted.label === now?.label && wanted.id === now.id;
  return (
    <ChangeFrame
      change={same || wanted.label === '' || wanted.id === '' ? undefined : changeTo(wanted, { variable, code })}
      action={say('codebook.make-rename', { label: wanted.label })}
      close={close}
    >
      <NameFields {...{ label, id }} putLabel={setLabel} putId={setId} idWhy={say('codebook.id-why')} />
    </ChangeFrame>
  );
}

function changeTo(
  names: { readonly label: string; readonly id: string },
  { variable, code }: { readonly variable: string; readonly code: string | undefined },
): Wanted {
  return code === undefined
    ? { kind: 'rename-variable', variable, ...names }
    : { kind: 'rename-code', variable, code, ...names };
}
