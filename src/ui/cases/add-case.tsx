import { Button, Popover, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';

/** Adds a case by its title; it gets the next number. */
export function AddCase({ add }: { readonly add: (title: string) => Promise<boolean> }) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const [title, setTitle] = useState('');
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!(await add(title.trim()))) return;
    setTitle('');
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<Plus size={13} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {say('cases.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('cases.add')}>
        <form className="case-add" onSubmit={(event) => void submit(event)}>
          <TextInput
            data-autofocus
            label={say('cases.title')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" disabled={title.trim() === ''}>
            {say('cases.add')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
