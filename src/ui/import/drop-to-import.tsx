import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { go } from '../app/route.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { toast } from '../toasts/toast-store.ts';
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
      const [file, another] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      if (another !== undefined) toast({ kind: 'done', text: say('import.one-list', { name: file.name }) });
      void offerFile(file).then((offered) => {
        if (offered) go({ place: 'project', file: project, screen: 'cases' });
        else
          toast({
            kind: 'error',
            error: { code: 'invalid-input', message: say('import.no-file', { name: file.name }) },
          });
      });
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [project, say]);
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
