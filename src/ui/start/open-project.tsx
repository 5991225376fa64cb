import { useWords } from '../language/use-words.ts';
import { FolderBrowser } from '../places/folder-browser.tsx';
import { StartSide } from './start-side.tsx';

type Ways = { readonly show: (file: string) => void; readonly back: () => void };

/** Finds a project among the folders of this machine. */
export function OpenProject({ show, back }: Ways) {
  const { say } = useWords();
  return (
    <StartSide title={say('open.title')} back={back}>
      <FolderBrowser onProject={show} />
    </StartSide>
  );
}
