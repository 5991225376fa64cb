import { TextInput } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';

type Named = {
  readonly label: string;
  readonly putLabel: (label: string) => void;
  readonly id: string;
  readonly putId: (id: string) => void;
  /** Why somebody should think twice before changing the id. */
  readonly idWhy?: string;
};

/** What a code or variable is called, for people and in files. */
export function NameFields({ label, putLabel, id, putId, idWhy }: Named) {
  const { say } = useWords();
  return (
    <>
      <TextInput
        data-autofocus
        label={say('codebook.field-label')}
        value={label}
        onChange={(event) => putLabel(event.currentTarget.value)}
      />
      <TextInput
        label={say('codebook.field-id')}
        description={idWhy}
        value={id}
        onChange={(event) => putId(event.currentTarget.value)}
      />
    </>
  );
}
