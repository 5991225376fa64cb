import { CircleDot, Hash, List, type LucideIcon, TextCursorInput } from 'lucide-react';
import type { Variable } from '../../domain/model/variable.ts';
import type { Key } from '../language/words.ts';

/** The sign and the name of each kind of variable. */
export const variableKinds: Readonly<Record<Variable['kind'], { readonly icon: LucideIcon; readonly name: Key }>> = {
  single: { icon: CircleDot, name: 'cases.kind-single' },
  multiple: { icon: List, name: 'cases.kind-multiple' },
  number: { icon: Hash, name: 'cases.kind-number' },
  text: { icon: TextCursorInput, name: 'cases.kind-text' },
};
