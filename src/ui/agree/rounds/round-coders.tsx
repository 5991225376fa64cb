import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';
import type { RoundDraft } from './round-draft.ts';

type Field = { readonly draft: RoundDraft; readonly put: (draft: RoundDraft) => void };

/** Signs that a coder's name cannot hold, because files join names by them. */
const refused = /[,:;]/;

/** Who codes: those who coded before, and new names. */
export function RoundCoders({ draft, put }: Field) {
  const { say } = useWords();
  const { people } = useAgree();
  const [name, setName] = useState('');
  const known = people.filter(({ kind }) => kind === 'person' || kind === 'rule').map((one) => one.name);
  const all = [...known, ...draft.coders.filter((one) => !known.includes(one))];
  const add = (): void => {
    const given = name.trim();
    if (given === '' || refused.test(given)) return;
    put({ ...draft, coders: [...new Set([...draft.coders, given])] });
    setName('');
  };
  return (
    <fieldset className="round-who">
      <legend>{say('agree.who-codes')}</legend>
      {all.map((one) => (
        <Checkbox
          key={one}
          size="xs"
          label={one}
          checked={draft.coders.includes(one)}
          onChange={() =>
            put({
              ...draft,
              coders: draft.coders.includes(one)
                ? draft.coders.filter((other) => other !== one)
                : all.filter((other) => other === one || draft.coders.includes(other)),
            })
          }
        />
      ))}
      <div className="round-add">
        <TextInput
          aria-label={say('agree.new-coder')}
          placeholder={say('agree.new-coder')}
          value={name}
          error={refused.test(name) ? say('coder.refused') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" onClick={add} disabled={name.trim() === '' || refused.test(name)}>
          {say('agree.add-coder')}
        </Button>
      </div>
    </fieldset>
  );
}
