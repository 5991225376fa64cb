import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { Wanted } from './draft.ts';
import { TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { useField } from './use-field.ts';

const fields = ['definition', 'useWhen', 'notWhen'] as const;
const scopes = ['same', 'narrow', 'widen'] as const;
type Scope = (typeof scopes)[number];
type Texts = Readonly<Record<(typeof fields)[number], string>>;

const actions = {
  same: 'codebook.make-reword',
  narrow: 'codebook.make-narrow',
  widen: 'codebook.make-widen',
} as const;

/** Other words for what a code means, and whether it takes in less, more, or the same. */
export function RedefineForm({ variable, code, close }: FormOf<'redefine'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const [before] = useState<Texts>(() => {
    const now = codeAt(codebook, { variable, code })?.placed.code;
    return { definition: now?.definition ?? '', useWhen: now?.useWhen ?? '', notWhen: now?.notWhen ?? '' };
  });
  const [texts, setTexts] = useField('texts', before);
  const [scope, setScope] = useField<Scope | undefined>('scope', undefined);
  return (
    <ChangeFrame
      change={changeTo({ before, texts, scope }, { variable, code })}
      action={say(actions[scope ?? 'same'])}
      close={close}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          first={field === 'definition'}
          label={say(`codebook.field-${field}`)}
          value={texts[field]}
          put={(text) => setTexts({ ...texts, [field]: text })}
        />
      ))}
      <Radio.Group
        size="xs"
        label={say('codebook.takes-in')}
        required
        value={scope ?? ''}
        onChange={(value) => setScope(scopes.find((one) => one === value))}
      >
        <div className="change-choices">
          {scopes.map((one) => (
            <Radio
              key={one}
              size="xs"
              value={one}
              label={say(`codebook.takes-in-${one}`)}
              description={say(`codebook.takes-why-${one}`)}
            />
          ))}
        </div>
      </Radio.Group>
    </ChangeFrame>
  );
}

type Written = { readonly before: Texts; readonly texts: Texts; readonly scope: Scope | undefined };

function changeTo(
  { before, texts, scope }: Written,
  of: { readonly variable: string; readonly code: string },
): Wanted | undefined {
  const told = fields.filter((field) => texts[field].trim() !== before[field]);
  if (told.length === 0 || scope === undefined) return undefined;
  const given = told.map((field) => [field, texts[field].trim()] as const);
  if (scope !== 'same') return { kind: `${scope}-definition`, ...of, ...Object.fromEntries(given) };
  const reworded = given.map(([field, text]) => [field, text === '' ? null : text] as const);
  return { kind: 'describe-code', ...of, ...Object.fromEntries(reworded) };
}
