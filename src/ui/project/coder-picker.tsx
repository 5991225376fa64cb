import { Button, Popover, TextInput } from '@mantine/core';
import { Check, ChevronDown, UserRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from './project.ts';
import { useAsk } from './use-ask.ts';
import { useCoder } from './use-coder.ts';

/** Who codes, always in sight; and the way to say so: somebody who coded before, or a new name. */
export function CoderPicker() {
  const { say } = useWords();
  const open = useDialog('coder');
  const [coder] = useCoder();
  const show = (shown: boolean): void => showDialog(shown ? 'coder' : undefined);
  return (
    <Popover opened={open} onChange={show} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<UserRound size={14} aria-hidden="true" />}
          rightSection={<ChevronDown size={12} aria-hidden="true" />}
          onClick={() => show(!open)}
        >
          {coder === undefined ? (
            say('coder.nobody')
          ) : (
            <span className="bar-coder">{say('coder.is', { name: coder })}</span>
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('coder.who')}>
        <CoderChoice />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Signs that a coder's name cannot hold, because files join names by them. */
const refused = /[,:;]/;

/** Those who coded before, and a field for a new name. */
export function CoderChoice({ focused = false }: { readonly focused?: boolean }) {
  const { say } = useWords();
  const { handle } = useProject();
  const [coder, setCoder] = useCoder();
  const [name, setName] = useState('');
  const coders = useAsk('coders.list', { project: handle }).data ?? [];
  const people = coders.filter(({ kind }) => kind === 'person');
  const choose = (chosen: string): void => {
    setCoder(chosen);
    showDialog(undefined);
  };
  const problem = refused.test(name) ? say('coder.refused') : undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (name.trim() !== '' && problem === undefined) choose(name.trim());
  };
  return (
    <>
      {people.map((person) => (
        <button key={person.uuid} type="button" className="coder-choice" onClick={() => choose(person.name)}>
          <span>{person.name}</span>
          {person.name === coder && <Check size={14} aria-label={say('coder.now')} />}
        </button>
      ))}
      <form className="coder-new" onSubmit={submit}>
        <TextInput
          data-autofocus
          autoFocus={focused}
          label={say(people.length === 0 ? 'coder.name' : 'coder.somebody-else')}
          value={name}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === '' || problem !== undefined}>
          {say('coder.take')}
        </Button>
      </form>
    </>
  );
}
