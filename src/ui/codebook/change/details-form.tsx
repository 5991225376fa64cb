import { ColorInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { type Code, useCodebook } from '../codebook.ts';
import { codeAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { Wanted } from './draft.ts';
import { TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { changedFields, linesOf, saidOf } from './lines-of.ts';
import { useField } from './use-field.ts';

/** Told apart by everybody, in print and in grey: those that figures use. */
const palette = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#f0e442', '#000000'];

/** Examples, other names and the colour of a code: nothing that it takes in. */
export function DetailsForm({ variable, code: id, close }: FormOf<'details'>) {
  const { codebook } = useCodebook();
  const code = codeAt(codebook, { variable, code: id })?.placed.code;
  return code === undefined ? null : <Fields variable={variable} code={code} close={close} />;
}

type Given = { readonly variable: string; readonly code: Code; readonly close: () => void };

function Fields({ variable, code, close }: Given) {
  const { say, paragraph } = useWords();
  const [before] = useState({
    examples: code.examples.join('\n'),
    aliases: code.aliases.join('\n'),
    colour: code.colour ?? '',
  });
  const [texts, setTexts] = useField('texts', before);
  const told = changedFields(said(before), said(texts));
  const colour = said(texts).colour;
  const sound = colour === null || /^#[0-9a-f]{6}$/.test(colour);
  const change: Wanted = { kind: 'describe-code', variable, code: code.id, ...told };
  return (
    <ChangeFrame
      change={Object.keys(told).length === 0 || !sound ? undefined : change}
      action={say('codebook.make-details')}
      close={close}
    >
      <TextField
        first
        label={say('codebook.field-examples')}
        description={say('codebook.one-a-line')}
        value={texts.examples}
        put={(examples) => setTexts({ ...texts, examples })}
      />
      <TextField
        label={say('codebook.field-aliases')}
        description={paragraph(say('codebook.alias-why'), say('codebook.one-a-line'))}
        value={texts.aliases}
        put={(aliases) => setTexts({ ...texts, aliases })}
      />
      <ColorInput
        size="xs"
        format="hex"
        swatches={palette}
        withPicker={false}
        withEyeDropper={false}
        label={say('codebook.field-colour')}
        placeholder={say('codebook.no-colour')}
        value={texts.colour}
        onChange={(shade) => setTexts({ ...texts, colour: shade })}
      />
    </ChangeFrame>
  );
}

type Texts = { readonly examples: string; readonly aliases: string; readonly colour: string };

function said({ examples, aliases, colour }: Texts) {
  return { examples: linesOf(examples), aliases: linesOf(aliases), colour: saidOf(colour.toLowerCase()) };
}
