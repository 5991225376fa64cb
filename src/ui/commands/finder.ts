import { useEffect } from 'react';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Output } from '../../contract/method.ts';
import { sharedState, useShared } from '../parts/shared-state.ts';

type Found = Output<'project.find'>;

/** Something that was found in a project. */
export type Find =
  | { readonly kind: 'case'; readonly of: Found['cases']['items'][number] }
  | { readonly kind: 'part'; readonly of: Found['parts']['items'][number] }
  | { readonly kind: 'saved'; readonly of: Found['saved']['items'][number] };

/** Where the palette looks for more than commands, and how one gets to what it finds. */
export type Finder = { readonly project: ProjectHandle; readonly open: (find: Find) => void };

const current = sharedState<Finder | undefined>(undefined);

/** Lets the palette find what the caller knows, as long as it is on screen. */
export function useFinder(finder: Finder): void {
  useEffect(() => {
    current.set(finder);
    return () => {
      current.set(undefined);
    };
  }, [finder]);
}

/** Undefined where no project is on screen. */
export function useCurrentFinder(): Finder | undefined {
  return useShared(current);
}
