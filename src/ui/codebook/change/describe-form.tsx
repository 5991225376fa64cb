import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useCodebook, type Variable } from '../codebook.ts';
import { variableAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { Wanted } from './draft.ts';
import { ChoiceField, TextField } from './fields.tsx';
import type { FormOf } from './form-props.ts';
import { changedFields, linesOf, saidOf } from './lines-of.ts';
import { useField } from './use-field.ts';

/** What a variable asks, what a coder should know, its other names, and whether its codes stand in order. */
export function DescribeForm({ variable: id, close }: FormOf<'describe'>) {
  const { codebook } = useCodebook();
  const variable = variableAt(codebook, id)?.variable;
  return variable === undefined ? null : <Fields variable={variable} close={close} />;
}

function Fields({ variable, close }: { readonly variable: Variable; readonly close: () => void }) {
  const { say, paragraph } = useWords();
  const [now] = useState(variable);
  const [before] = useState({
    definition: now.definition ?? '',
    note: now.note ?? '',
    aliases: now.aliases.join('\n'),
  });
  const [texts, setTexts] = useField('texts', before);
  const [scale, setScale] = useField('scale', scaleOf(now));
  const told = {
    ...changedFields(said(before), said(texts)),
    ...(scale === undefined || scale === scaleOf(now) ? {} : { scale }),
  };
  const change: Wanted = { kind: 'describe-variable', variable: now.id, ...told };
  return (
    <ChangeFrame
      change={Object.keys(told).length === 0 ? undefined : change}
      action={say('codebook.make-details')}
      close={close}
    >
      <TextField
        first
        label={say('codebook.field-definition')}
        value={texts.definition}
        put={(definition) => setTexts({ ...texts, definition })}
      />
      <TextField label={say('codebook.field-note')} value={texts.note} put={(note) => setTexts({ ...texts, note })} />
      <TextField
        rows={1}
        label={say('codebook.field-aliases')}
        description={paragraph(say('codebook.alias-why'), say('codebook.one-a-line'))}
        value={texts.aliases}
        put={(aliases) => setTexts({ ...texts, aliases })}
      />
      {scale !== undefined && (
        <ChoiceField
          label={say('codebook.field-scale')}
          value={scale}
          choices={['nominal', 'ordinal']}
          nameOf={(one) => say(`codebook.scale-${one}`)}
          put={setScale}
        />
      )}
    </ChangeFrame>
  );
}

type Texts = { readonly definition: string; readonly note: string; readonly aliases: string };

function said({ definition, note, aliases }: Texts) {
  return { definition: saidOf(definition), note: saidOf(note), aliases: linesOf(aliases) };
}

function scaleOf(variable: Variable): 'nominal' | 'ordinal' | undefined {
  return variable.kind === 'single' ? (variable.scale ?? 'nominal') : undefined;
}
