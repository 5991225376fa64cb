import type { File } from '../../contract/file.ts';

/** Lets the person choose one file; undefined where none was chosen. `accept` as an input has it: `.json`. */
export function pickFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [chosen] = input.files ?? [];
      if (chosen === undefined) resolve(undefined);
      else void chosen.arrayBuffer().then((content) => resolve({ name: chosen.name, bytes: new Uint8Array(content) }));
    });
    input.click();
  });
}
