import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { FolderBrowser } from '../places/folder-browser.tsx';
import { useAsk } from '../project/use-ask.ts';
import { useTell } from '../project/use-tell.ts';

type Ways = { readonly show: (file: string) => void; readonly back: () => void };

/** Begins a review: its name, and the folder in which its one file shall lie. */
export function NewReview({ show, back }: Ways) {
  const { say } = useWords();
  const tell = useTell();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string>();
  const home = useAsk('folders.list', {}).data?.folder;
  const folder = chosen ?? home ?? '';
  const title = name.trim();
  const place = useAsk(
    'folders.place',
    { folder, name: title },
    { enabled: title !== '' && folder !== '', fresh: true },
  );
  const there = title === '' ? undefined : place.data;
  const create = async (): Promise<void> => {
    const placed = await tell('folders.place', { folder, name: title });
    if (!placed.ok) return;
    const made = await tell('project.create', { file: placed.value.file, title });
    if (made.ok) show(placed.value.file);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void create();
  };
  const taken = there?.exists === true ? say('new.exists', { name: there.name }) : undefined;
  const problem = title === '' ? undefined : (place.error?.message ?? taken);
  return (
    <section className="start-side" aria-labelledby="new">
      <div className="start-side-head">
        <h2 id="new">{say('new.title')}</h2>
        <Button variant="subtle" color="gray" onClick={back}>
          {say('start.back')}
        </Button>
      </div>
      <form className="start-form" onSubmit={submit}>
        <TextInput
          autoFocus
          label={say('new.name')}
          value={name}
          error={problem}
          description={there === undefined ? say('new.codebook') : say('new.file', { name: there.name })}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <h3>{say('new.where')}</h3>
        <FolderBrowser onFolder={setChosen} onProject={show} />
        <Button type="submit" size="sm" disabled={title === '' || problem !== undefined}>
          {say('new.create')}
        </Button>
      </form>
    </section>
  );
}
