import { Checkbox, TextInput } from '@mantine/core';
import { flattenCodes } from '../../../domain/model/code.ts';
import { upperFirst } from '../../../domain/model/first-letter.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { FormOf } from './form-props.ts';
import { newId } from './new-id.ts';
import { useField } from './use-field.ts';

/** A code of what coders wrote under one that takes a text. */
export function PromoteForm({ variable, code, close }: FormOf<'promote'>) {
  const { say } = useWords();
  const { handle } = useProject();
  const { codebook } = useCodebook();
  const [texts, setTexts] = useField<readonly string[]>('texts', []);
  const [own, setOwn] = useField<string | undefined>('label', undefined);
  const written = useAsk('codebook.use', { project: handle, variable, code }).data?.texts;
  const found = codeAt(codebook, { variable, code });
  if (found === undefined || written === undefined) return null;
  const label = own ?? upperFirst((texts[0] ?? '').trim());
  const id = newId(label, new Set(flattenCodes(found.variable.codes).map((one) => one.code.id)));
  const complete = texts.length > 0 && label.trim() !== '';
  return (
    <ChangeFrame
      change={
        complete
          ? { kind: 'promote-text', variable, code, texts: [...texts], as: { id, label: label.trim() } }
          : undefined
      }
      action={say('codebook.make-promote', { label: label.trim() })}
      close={close}
    >
      <Checkbox.Group
        size="xs"
        label={say('codebook.promote-texts')}
        value={[...texts]}
        onChange={(chosen) => setTexts(chosen)}
      >
        <div className="change-choices">
          {written.length === 0 && <p className="muted">{say('codebook.promote-none')}</p>}
          {written.map(({ text, codings }, index) => (
            <Checkbox
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              key={text}
              size="xs"
              value={text}
              label={say('codebook.promote-text', { text, count: codings })}
            />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={say('codebook.field-label')}
        value={label}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
    </ChangeFrame>
  );
}
