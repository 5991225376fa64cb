import { createContext, useContext } from 'react';

type Extent = {
  readonly extent: 'all' | 'some' | 'none';
  readonly selectAll: () => void;
  readonly release: () => void;
};

/** How much is selected: the box in the header of the grid reads it, which stands among columns that do not change for it. */
export const SelectionContext = createContext<Extent>({
  extent: 'none',
  selectAll: () => undefined,
  release: () => undefined,
});

export function useSelectionExtent(): Extent {
  return useContext(SelectionContext);
}
