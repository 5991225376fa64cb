import { NativeSelect } from '@mantine/core';
import { policyText } from '../../domain/model/policy.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { type Beside, besideText, readBeside } from './beside.ts';
import { policyLabel } from './table-options.tsx';

type Choice = {
  readonly specification: TableSpecification;
  readonly saved: readonly SavedSpecification[];
  readonly beside: Beside | undefined;
  readonly set: (beside: Beside | undefined) => void;
};

/** What to hold the table against: an earlier state, another coder, a saved table. */
export function BesideChoice({ specification, saved, beside, set }: Choice) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const points = useAsk('history.list', { project, kinds: ['restore-point'], limit: 100 }).data?.entries ?? [];
  const coders = useAsk('coders.list', { project }).data ?? [];
  const own = policyText(specification.policy);
  const policies = [
    'final',
    ...coders.filter(({ kind }) => kind !== 'import').map(({ name }) => `coder:${name}`),
    'union',
    'intersection',
  ];
  const groups = [
    { head: say('tables.beside-policy'), kind: 'policy' as const, names: policies.filter((one) => one !== own) },
    {
      head: say('tables.beside-as-of'),
      kind: 'as-of' as const,
      names: points.flatMap(({ restorePoint }) => restorePoint ?? []),
    },
    {
      head: say('tables.beside-saved'),
      kind: 'saved' as const,
      names: saved.flatMap((one) => (one.kind === 'table' ? [one.name] : [])),
    },
  ].filter(({ names }) => names.length > 0);
  return (
    <NativeSelect
      size="xs"
      label={say('tables.beside')}
      value={besideText(beside)}
      onChange={(event) => set(readBeside(event.currentTarget.value))}
    >
      <option value="">{say('tables.beside-nothing')}</option>
      {groups.map(({ head, kind, names }) => (
        <optgroup key={kind} label={head}>
          {names.map((name) => (
            <option key={name} value={besideText({ kind, name })}>
              {kind === 'policy' ? policyLabel(name, say) : name}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
