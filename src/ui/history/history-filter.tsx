import { NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { Input } from '../../contract/method.ts';
import { withAside } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { kindKey } from './kinds.ts';

/** What is asked of the history, as it stands in the fields: an empty one asks for nothing. */
export type Asked = { readonly text: string; readonly by: string; readonly kind: string; readonly case: string };

export const askedNothing: Asked = { text: '', by: '', kind: '', case: '' };

/** The same as the contract has it. */
export function filterOf({ text, by, kind, case: number }: Asked): Omit<Input<'history.list'>, 'project'> {
  const wanted = Number(number);
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(by === '' ? {} : { by }),
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(Number.isSafeInteger(wanted) && wanted > 0 ? { case: wanted } : {}),
  };
}

type Fields = { readonly asked: Asked; readonly ask: (asked: Asked) => void };

/** Narrows the history by words, by who did it, by kind and by case. */
export function HistoryFilter({ asked, ask }: Fields) {
  const { say, language } = useWords();
  const { handle } = useProject();
  const facets = useAsk('history.facets', { project: handle }).data;
  const put = (part: Partial<Asked>): void => ask({ ...asked, ...part });
  const people =
    facets?.by.map(({ name, entries }) => ({ value: name, label: withAside(name, String(entries), language) })) ?? [];
  const kinds =
    facets?.kinds.map(({ name, entries }) => {
      const key = kindKey(name);
      return { value: name, label: withAside(key === undefined ? name : say(key), String(entries), language) };
    }) ?? [];
  return (
    <>
      <TextInput
        className="history-text"
        type="search"
        value={asked.text}
        aria-label={say('history.filter')}
        placeholder={say('history.filter')}
        leftSection={<Search size={13} aria-hidden="true" />}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={say('history.who')}
        value={asked.by}
        data={[{ value: '', label: say('history.everybody') }, ...people]}
        onChange={(event) => put({ by: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={say('history.kind')}
        value={asked.kind}
        data={[{ value: '', label: say('history.every-kind') }, ...kinds]}
        onChange={(event) => put({ kind: event.currentTarget.value })}
      />
      <TextInput
        className="history-case numbers"
        inputMode="numeric"
        value={asked.case}
        aria-label={say('history.case')}
        placeholder={say('history.case')}
        onChange={(event) => put({ case: event.currentTarget.value.replace(/\D/g, '').slice(0, 9) })}
      />
    </>
  );
}
