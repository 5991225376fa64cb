import type { Output } from '../../contract/method.ts';

export type Entry = Output<'history.list'>['entries'][number];

/** How an entry can be taken back: alone, or, where it is a restore point, with all that came after; undefined where not at all. */
export function wayBack({ seq, kind, undoneBy, restorePoint, restored }: Entry): WayBack | undefined {
  if (undoneBy !== undefined || kind === 'create' || restored !== undefined) return undefined;
  return restorePoint === undefined ? { kind: 'undo', entry: seq } : { kind: 'go-back', to: restorePoint };
}

export type WayBack =
  { readonly kind: 'undo'; readonly entry: number } | { readonly kind: 'go-back'; readonly to: string };
