import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { withdrawFiles } from './offered-file.ts';
import { useOfferFiles } from './use-offer-files.ts';
import './import.css';

/** Files dropped anywhere in the window of a project open the import. */
export function DropToImport() {
  const { say } = useWords();
  const offer = useOfferFiles();
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
      const files = event.dataTransfer?.files ?? [];
      if (files.length === 0) return;
      event.preventDefault();
      offer(files);
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [offer]);
  // What was offered to one project is nothing to the next.
  useEffect(() => withdrawFiles, []);
  if (!over) return null;
  return (
    <div className="import-drop">
      <FileDown size={24} aria-hidden="true" />
      {say('import.drop')}
    </div>
  );
}
