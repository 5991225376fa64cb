import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useWords } from '../../language/use-words.ts';

type Given = {
  readonly sought: string;
  /** Whether anything is called so. */
  readonly found: boolean;
  readonly put: (sought: string) => void;
  readonly down: () => void;
};

/** Narrows the tree to what is called so; the arrow down goes into it. */
export function TreeSearch({ sought, found, put, down }: Given) {
  const { say } = useWords();
  return (
    <div className="codes-head">
      <TextInput
        type="search"
        value={sought}
        aria-label={say('codebook.find')}
        placeholder={say('codebook.find')}
        leftSection={<Search size={13} aria-hidden="true" />}
        onChange={(event) => put(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          down();
        }}
      />
      {!found && <p className="codes-none muted">{say('codebook.none', { sought })}</p>}
    </div>
  );
}
