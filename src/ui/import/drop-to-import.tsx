import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { go } from '../app/route.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { offerFile, withdrawFile } from './offered-file.ts';
import './import.css';

/** A file dropped anywhere in the window of a project opens the import. */
export function DropToImport() {
  const { say } = useWords();
  const { file: project } = useProject();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void offerFile(file).then(() => go({ place: 'project', file: project, screen: 'cases' }));
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [project]);
  // What was offered to one project is nothing to the next.
  useEffect(() => withdrawFile, []);
  if (!over) return null;
  return (
    <div className="import-drop">
      <FileDown size={24} aria-hidden="true" />
      {say('import.drop')}
    </div>
  );
}
