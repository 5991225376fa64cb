import type { Key } from '../language/words.ts';

const known = {
  create: 'history.kind-create',
  import: 'history.kind-import',
  cases: 'history.kind-cases',
  code: 'history.kind-code',
  paste: 'history.kind-paste',
  codebook: 'history.kind-codebook',
  groupings: 'history.kind-groupings',
  round: 'history.kind-round',
  claims: 'history.kind-claims',
  final: 'history.kind-final',
  specification: 'history.kind-specification',
  merge: 'history.kind-merge',
  settle: 'history.kind-settle',
  undo: 'history.kind-undo',
  redo: 'history.kind-redo',
  'restore-point': 'history.kind-restore-point',
  restore: 'history.kind-restore',
} as const satisfies Readonly<Record<string, Key>>;

/** What a kind of entry is called; undefined for one of a newer program, which stands for itself. */
export function kindKey(kind: string): Key | undefined {
  return Object.hasOwn(known, kind) ? known[kind as keyof typeof known] : undefined;
}
