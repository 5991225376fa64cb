import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { parsePolicy } from '../../domain/tabulate/parse-policy.ts';
import { changed } from './draft.ts';

/** What stands beside the table: itself at a restore point or by another policy, or a saved table. */
export type Beside = { readonly kind: 'as-of' | 'policy' | 'saved'; readonly name: string };

/** The value that a choice gives, as text and back. */
export function besideText(beside: Beside | undefined): string {
  return beside === undefined ? '' : `${beside.kind} ${beside.name}`;
}

export function readBeside(text: string): Beside | undefined {
  const [, kind, name] = /^(as-of|policy|saved) (.+)$/u.exec(text) ?? [];
  return kind === undefined || name === undefined ? undefined : { kind: kind as Beside['kind'], name };
}

/** The second table; undefined where what was chosen is gone. */
export function besideTable(
  specification: TableSpecification,
  { kind, name }: Beside,
  saved: readonly SavedSpecification[],
): { readonly specification: TableSpecification; readonly asOf?: string } | undefined {
  switch (kind) {
    case 'as-of':
      return { specification, asOf: name };
    case 'policy': {
      const policy = parsePolicy(name);
      return policy.ok ? { specification: changed(specification, { policy: policy.value }) } : undefined;
    }
    case 'saved': {
      const found = saved.find((one) => one.name === name);
      return found?.kind === 'table' ? { specification: found.specification } : undefined;
    }
  }
}
