import { Button, TextInput } from '@mantine/core';
import { ListFilter, Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Keys } from '../commands/keys.tsx';
import { useWords } from '../language/use-words.ts';

type Sought = {
  readonly field: Ref<HTMLInputElement>;
  readonly search: string;
  readonly setSearch: (search: string) => void;
};

/** Finds cases by words that stand anywhere in them. */
export function CaseSearch({ field, search, setSearch }: Sought) {
  const { say } = useWords();
  return (
    <TextInput
      ref={field}
      className="cases-search"
      type="search"
      value={search}
      aria-label={say('cases.search')}
      placeholder={say('cases.search')}
      leftSection={<Search size={13} aria-hidden="true" />}
      onChange={(event) => setSearch(event.currentTarget.value)}
    />
  );
}

type Tools = { readonly filtersShown: boolean; readonly showFilters: () => void; readonly children: ReactNode };

/** What can be done to the list while no case is selected. */
export function ListTools({ filtersShown, showFilters, children }: Tools) {
  const { say } = useWords();
  return (
    <>
      <Button
        variant="default"
        aria-pressed={filtersShown}
        leftSection={<ListFilter size={13} aria-hidden="true" />}
        rightSection={<Keys shortcut="F" />}
        onClick={showFilters}
      >
        {say('cases.filters')}
      </Button>
      <span className="cases-space" />
      {children}
    </>
  );
}
