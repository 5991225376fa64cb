import { Button, Popover, TextInput } from '@mantine/core';
import { Flag } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';

/** Gives the present state of the review a name to go back to. */
export function MarkButton() {
  const { say } = useWords();
  const [marking, setMarking] = useState(false);
  return (
    <BarTools>
      <Popover opened={marking} onChange={setMarking} position="bottom-end" width={300} trapFocus returnFocus>
        <Popover.Target>
          <Button leftSection={<Flag size={13} aria-hidden="true" />} onClick={() => setMarking(!marking)}>
            {say('history.mark')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={say('history.mark')}>
          <MarkForm done={() => setMarking(false)} />
        </Popover.Dropdown>
      </Popover>
    </BarTools>
  );
}

function MarkForm({ done }: { readonly done: () => void }) {
  const { say } = useWords();
  const { handle } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const [name, setName] = useState('');
  const mark = async (): Promise<void> => {
    const by = coder === undefined ? {} : { by: coder };
    const marked = await tell('history.mark', { project: handle, name: name.trim(), ...by });
    if (marked.ok) done();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void mark();
  };
  return (
    <form className="history-mark" onSubmit={submit}>
      <TextInput
        data-autofocus
        label={say('history.mark-name')}
        description={say('history.mark-why')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {say('history.mark-set')}
      </Button>
    </form>
  );
}
