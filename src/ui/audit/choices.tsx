import { NativeSelect } from '@mantine/core';
import type { Variable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import type { Scheme } from './condition.ts';
import type { ClaimDraft } from './draft.ts';

/** What a part of the form reads and changes. */
export type Fields = {
  readonly draft: ClaimDraft;
  readonly put: (part: Partial<ClaimDraft>) => void;
  readonly scheme: Scheme;
};

type Chosen = 'whole' | 'operator' | 'summary' | 'statistic' | 'pairs';

/** What each choice is called. */
const names = {
  whole: 'audit.whole',
  operator: 'audit.order',
  summary: 'audit.summary',
  statistic: 'audit.statistic',
  pairs: 'audit.pairs',
} as const;

type Choosing<Name extends Chosen> = Fields & { readonly name: Name; readonly of: readonly ClaimDraft[Name][] };

/** One of a few that the words name: `audit.whole-all`. */
export function Choice<Name extends Chosen>({ name, of, draft, put }: Choosing<Name>) {
  const { say } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={say(names[name])}
      value={draft[name]}
      data={of.map((value) => ({ value, label: say(`audit.${name}-${value}` as Parameters<typeof say>[0]) }))}
      onChange={(event) => {
        const chosen = of.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) put({ [name]: chosen });
      }}
    />
  );
}

/** The variables of the codebook that can be asked. */
export function VariableChoice({
  draft,
  put,
  scheme,
  wanted,
}: Fields & { readonly wanted: (variable: Variable) => boolean }) {
  const { say } = useWords();
  const variables = scheme.codebook.sections.map(({ label, variables: inside }) => ({
    group: label,
    items: inside.filter(wanted).map((one) => ({ value: one.id, label: one.label })),
  }));
  return (
    <NativeSelect
      size="xs"
      aria-label={say('audit.asked')}
      value={draft.variable}
      data={[{ value: '', label: say('audit.choose-variable') }, ...variables.filter(({ items }) => items.length > 0)]}
      onChange={(event) => put({ variable: event.currentTarget.value, below: '' })}
    />
  );
}
