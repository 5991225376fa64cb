import { NativeSelect } from '@mantine/core';
import { flattenCodes } from '../../../domain/model/code.ts';
import { withAside } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { codeAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { FormOf } from './form-props.ts';
import { useField } from './use-field.ts';

/** One code of two. */
export function MergeForm({ variable, code, close }: FormOf<'merge'>) {
  const { say, language } = useWords();
  const { codebook, uses } = useCodebook();
  const [into, setInto] = useField('into', '');
  const found = codeAt(codebook, { variable, code });
  if (found === undefined) return null;
  const others = flattenCodes(found.variable.codes).filter(
    (one) =>
      one.code.id !== code && one.code.retired === undefined && one.code.selectable && !one.ancestors.includes(code),
  );
  const label = others.find((one) => one.code.id === into)?.code.label ?? '';
  return (
    <ChangeFrame
      change={into === '' ? undefined : { kind: 'merge-codes', variable, from: code, into }}
      action={say('codebook.make-merge', { label })}
      close={close}
    >
      <NativeSelect
        data-autofocus
        size="xs"
        label={say('codebook.merge-into')}
        description={say('codebook.merge-why', { label: found.placed.code.label })}
        value={into}
        data={[
          { value: '', label: say('codebook.merge-choose') },
          ...others.map((one) => ({
            value: one.code.id,
            label: `${'\u2003'.repeat(one.depth)}${withAside(one.code.label, say('codebook.used-tree', { count: uses.get(`${variable}/${one.code.id}`) ?? 0 }), language)}`,
          })),
        ]}
        onChange={(event) => setInto(event.currentTarget.value)}
      />
    </ChangeFrame>
  );
}
