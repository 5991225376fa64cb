import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { useKept } from '../parts/use-kept.ts';
import { FolderBrowser } from '../places/folder-browser.tsx';
import { useAsk } from '../project/use-ask.ts';
import { useRequest } from '../project/use-request.ts';
import { useTell } from '../project/use-tell.ts';
import { StartSide } from './start-side.tsx';

type Ways = { readonly show: (file: string) => void; readonly back: () => void };

type Place = { readonly folder: string; readonly fileName: string | undefined; readonly problem: string | undefined };

/** Where a review of this title would lie, and what speaks against it. */
function usePlace(chosen: string | undefined, title: string): Place {
  const { say, told } = useWords();
  const home = useAsk('folders.list', {}).data?.folder;
  const folder = chosen ?? home ?? '';
  const enabled = title !== '' && folder !== '';
  const { data, error } = useAsk('folders.place', { folder, name: title }, { enabled, fresh: true });
  const refused = error === null ? undefined : told(error.message);
  if (!enabled || data === undefined) return { folder, fileName: undefined, problem: refused };
  const taken = data.exists ? say('new.exists', { name: data.name }) : undefined;
  return { folder, fileName: data.name, problem: refused ?? taken };
}

/** Begins a review: its name, and the folder in which its one file shall lie. */
export function NewReview({ show, back }: Ways) {
  const { say } = useWords();
  const request = useRequest();
  const tell = useTell();
  const [name = '', setName] = useKept<string>('new-review');
  const [chosen, choose] = useState<string>();
  const title = name.trim();
  const { desktop } = useWorkbench().connection;
  const place = usePlace(chosen, title);
  const { folder, fileName } = place;
  // Where the system asks for the place, it also says what lies there.
  const problem = desktop === undefined ? place.problem : undefined;
  const choosePlace = async (): Promise<string | undefined> => {
    if (desktop !== undefined) return desktop.choosePlace(fileName ?? title);
    const placed = await request('folders.place', { folder, name: title });
    return placed.ok ? placed.value.file : undefined;
  };
  const create = async (): Promise<void> => {
    const file = await choosePlace();
    if (file === undefined) return;
    const made = await tell('project.create', { file, title });
    if (!made.ok) return;
    setName(undefined);
    show(file);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void create();
  };
  return (
    <StartSide title={say('new.title')} back={back}>
      <form className="start-form" onSubmit={submit}>
        <TextInput
          autoFocus
          label={say('new.name')}
          value={name}
          error={problem}
          description={fileName === undefined ? say('new.codebook') : say('new.file', { name: fileName })}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {desktop === undefined && (
          <>
            <h3>{say('new.where')}</h3>
            <FolderBrowser onFolder={choose} onProject={show} />
          </>
        )}
        <Button type="submit" size="sm" disabled={title === '' || problem !== undefined}>
          {say(desktop === undefined ? 'new.create' : 'new.choose')}
        </Button>
      </form>
    </StartSide>
  );
}
