import type { Column } from 'ag-grid-community';
import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';

/** Says once of the column whose filter shall have the keys that it is the one. */
export const WishedFilter = createContext<(column: string) => boolean>(() => false);

/** The field of a filter, which takes the keys where it was wished for. */
export function useWishedField<Field extends HTMLElement>(column: Column): RefObject<Field | null> {
  const isWished = useContext(WishedFilter);
  const field = useRef<Field>(null);
  useEffect(() => {
    if (isWished(column.getColId())) field.current?.focus();
  }, [isWished, column]);
  return field;
}
