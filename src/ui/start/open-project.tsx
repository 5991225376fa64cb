import { Button } from '@mantine/core';
import { useWords } from '../language/use-words.ts';
import { FolderBrowser } from '../places/folder-browser.tsx';

type Ways = { readonly show: (file: string) => void; readonly back: () => void };

/** Finds a project among the folders of this machine. */
export function OpenProject({ show, back }: Ways) {
  const { say } = useWords();
  return (
    <section className="start-side" aria-labelledby="open">
      <div className="start-side-head">
        <h2 id="open">{say('open.title')}</h2>
        <Button variant="subtle" color="gray" onClick={back}>
          {say('start.back')}
        </Button>
      </div>
      <FolderBrowser onProject={show} />
    </section>
  );
}
