import { Autocomplete, Button, Drawer, TextInput } from '@mantine/core';
import { useState } from 'react';
import { flattenCodes } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { type Say, useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { type BinWords, emptyGrouping, type GroupingDraft, groupingOf } from './grouping-draft.ts';

type Making = {
  readonly variable: Variable | undefined;
  readonly close: () => void;
  /** Puts the new grouping into the table. */
  readonly take: (id: string) => void;
};

/** Groups of codes, or bins of a number, made and named without leaving the table; codings stay as they are. */
export function GroupingDrawer({ variable, close, take }: Making) {
  const { say } = useWords();
  return (
    <Drawer
      opened={variable !== undefined}
      onClose={close}
      size={440}
      title={say('tables.group', { variable: variable?.label ?? '' })}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {variable !== undefined && <Form key={variable.id} variable={variable} close={close} take={take} />}
    </Drawer>
  );
}

const why = { source: 'tables.group-source-why', cuts: 'tables.group-cuts-why' } as const;

function Form({ variable, close, take }: Making & { readonly variable: Variable }) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const [draft, setDraft] = useState<GroupingDraft>(emptyGrouping);
  const present = useAsk('groupings.list', { project }).data ?? [];
  const grouping = groupingOf(variable, draft, (bounds) => binWords(bounds, say));
  // One of the same name would take the place of the one that there is.
  const taken = present
    .filter((one) => one.variable === variable.id)
    .some(({ id, label }) => id === grouping?.id || label === grouping?.label);
  const save = async (): Promise<void> => {
    if (grouping === undefined || taken) return;
    const file = {
      name: `${grouping.id}.json`,
      bytes: new TextEncoder().encode(JSON.stringify([grouping])),
    };
    const put = await tell('groupings.put', { project, file, ...(coder === undefined ? {} : { by: coder }) });
    if (!put.ok) return;
    take(grouping.id);
    close();
  };
  const text = (part: 'label' | 'source' | 'cuts') => (
    <TextInput
      label={say(`tables.group-${part}`)}
      description={part === 'label' ? undefined : say(why[part])}
      value={draft[part]}
      error={part === 'label' && taken ? say('tables.group-taken') : undefined}
      onChange={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className="grouping-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {text('label')}
      {isChoice(variable) ? <Groups variable={variable} draft={draft} set={setDraft} /> : text('cuts')}
      {text('source')}
      <Button type="submit" disabled={grouping === undefined || taken}>
        {say('tables.group-save')}
      </Button>
    </form>
  );
}

function binWords({ from, below }: Parameters<BinWords>[0], say: Say): string {
  if (from === undefined) return say('tables.bin-under', { below: below ?? '' });
  return below === undefined ? say('tables.bin-from', { from }) : say('tables.bin-between', { from, below });
}

type Grouped = {
  readonly variable: Extract<Variable, { codes: unknown }>;
  readonly draft: GroupingDraft;
  readonly set: (draft: GroupingDraft) => void;
};

function Groups({ variable, draft, set }: Grouped) {
  const { say } = useWords();
  const known = [...new Set(Object.values(draft.groups).filter((name) => name !== ''))];
  return (
    <fieldset className="groups">
      <legend>{say('tables.group-codes')}</legend>
      {flattenCodes(variable.codes).map(({ code }) => (
        <Autocomplete
          key={code.id}
          size="xs"
          label={code.label}
          data={known}
          value={draft.groups[code.id] ?? ''}
          onChange={(name) => set({ ...draft, groups: { ...draft.groups, [code.id]: name } })}
        />
      ))}
    </fieldset>
  );
}
