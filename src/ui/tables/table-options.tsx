import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { policyText } from '../../domain/model/policy.ts';
import type { CrossTableSpecification } from '../../domain/model/table-specification.ts';
import { parsePolicy } from '../../domain/tabulate/parse-policy.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { type Change, changed } from './draft.ts';
import type { EditingTable } from './editing.ts';

const percents = ['none', 'row', 'column', 'total'] as const;
const orders = ['codebook', 'count', 'label'] as const;

/** What is counted and how it is shown, of a table with rows and columns. */
export function CrossOptions({
  specification,
  set,
}: EditingTable & { readonly specification: CrossTableSpecification }) {
  const { say } = useWords();
  const put = (change: Change): void => set(changed(specification, change));
  const { base, percent, sort, shade, intervals } = specification;
  return (
    <>
      <NativeSelect
        size="xs"
        label={say('tables.base')}
        value={base}
        data={(['cases', 'responses'] as const).map((value) => ({ value, label: say(`tables.base-${value}`) }))}
        onChange={(event) => put({ base: event.currentTarget.value, intervals: undefined })}
      />
      <NativeSelect
        size="xs"
        label={say('tables.percent')}
        value={percent}
        data={percents.map((value) => ({ value, label: say(`tables.percent-${value}`) }))}
        onChange={(event) =>
          put({
            percent: event.currentTarget.value,
            ...(event.currentTarget.value === 'none' ? { intervals: undefined } : {}),
          })
        }
      />
      <NativeSelect
        size="xs"
        label={say('tables.shade')}
        value={shade ?? 'none'}
        data={(['none', 'share', 'residual'] as const).map((value) => ({ value, label: say(`tables.shade-${value}`) }))}
        onChange={(event) =>
          put({ shade: event.currentTarget.value === 'none' ? undefined : event.currentTarget.value })
        }
      />
      {(['rows', ...(specification.cols === undefined ? [] : (['cols'] as const))] as const).map((axis) => (
        <NativeSelect
          key={axis}
          size="xs"
          label={say(`tables.sort-${axis}`)}
          value={sort[axis]}
          data={orders.map((value) => ({ value, label: say(`tables.order-${value}`) }))}
          onChange={(event) => put({ sort: { ...sort, [axis]: event.currentTarget.value } })}
        />
      ))}
      <Decimals specification={specification} set={set} />
      <Checkbox
        size="xs"
        label={say('tables.intervals')}
        checked={intervals === true}
        disabled={percent === 'none' || base === 'responses'}
        onChange={(event) => put({ intervals: event.currentTarget.checked ? true : undefined })}
      />
    </>
  );
}

function Decimals({ specification, set }: EditingTable & { readonly specification: CrossTableSpecification }) {
  const { say } = useWords();
  return (
    <NumberInput
      size="xs"
      label={say('tables.decimals')}
      min={0}
      max={6}
      value={specification.decimals}
      onChange={(value) => set(changed(specification, { decimals: Number(value) }))}
    />
  );
}

/** Whose codings are read, which cases, and what stands over and under the table. */
export function CommonOptions({ specification, set }: EditingTable) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const coders = useAsk('coders.list', { project }).data ?? [];
  const names = coders.filter(({ kind }) => kind !== 'import').map(({ name }) => `coder:${name}`);
  const policy = policyText(specification.policy);
  const all = [...new Set(['final', ...names, 'union', 'intersection', policy])];
  const put = (change: Change): void => set(changed(specification, change));
  return (
    <>
      <NativeSelect
        size="xs"
        label={say('tables.policy')}
        value={policy}
        data={all.map((value) => ({ value, label: policyLabel(value, say) }))}
        onChange={(event) => {
          const parsed = parsePolicy(event.currentTarget.value);
          if (parsed.ok) put({ policy: parsed.value });
        }}
      />
      <TextInput
        label={say('tables.caption')}
        value={specification.title ?? ''}
        placeholder={say('tables.caption-made')}
        onChange={(event) => put({ title: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      <TextInput
        label={say('tables.note')}
        value={specification.note ?? ''}
        onChange={(event) => put({ note: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
    </>
  );
}

/** What a policy is called. */
export function policyLabel(text: string, say: ReturnType<typeof useWords>['say']): string {
  if (text === 'final' || text === 'union' || text === 'intersection') return say(`tables.policy-${text}`);
  return text.replace(/^coder:/u, '');
}
