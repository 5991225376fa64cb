import type { Input } from '../../../contract/method.ts';
import type { Spot } from '../tree/tree-moves.ts';

type Change = Input<'codebook.change'>['change'];
type WithoutReason<One> = One extends unknown ? Omit<One, 'reason'> : never;

/** A change that still lacks its reason. */
export type Wanted = WithoutReason<Change>;

type OfCode<Kind extends string> = Kind extends unknown
  ? { readonly kind: Kind; readonly variable: string; readonly code: string }
  : never;

/** A change that somebody has begun: what it is about, and what is known of it so far. */
export type Draft =
  | OfCode<'redefine' | 'details' | 'merge' | 'split' | 'retire' | 'promote'>
  | { readonly kind: 'rename'; readonly variable: string; readonly code?: string }
  | { readonly kind: 'describe'; readonly variable: string }
  | { readonly kind: 'kind'; readonly variable: string }
  | { readonly kind: 'add-code'; readonly variable: string; readonly parent?: string }
  | { readonly kind: 'add-variable'; readonly section: string }
  | { readonly kind: 'move'; readonly variable: string; readonly code?: string; readonly spot?: Spot };
