import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { EllipsisVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import { useWords } from '../language/use-words.ts';
import { freeName } from '../parts/free-name.ts';
import { useProject } from '../project/project.ts';
import { type Draft, sameTable } from './draft.ts';
import { NameField } from './name-field.tsx';
import { useSaving } from './use-saving.ts';

type Shown = {
  readonly draft: Draft;
  readonly saved: readonly SavedSpecification[];
  readonly set: (draft: Draft) => void;
};

/** The saved tables: open one, rename, duplicate, delete it. */
export function SavedBar({ draft, saved, set }: Shown) {
  const { say } = useWords();
  const { access } = useProject();
  const list = useRef<HTMLSelectElement>(null);
  const tables = saved.flatMap((one) => (one.kind === 'table' ? [one] : []));
  const own = tables.find(({ name }) => name === draft.name);
  const open = (name: string): void => {
    const found = tables.find((one) => one.name === name);
    set(found === undefined ? {} : { name, specification: found.specification });
  };
  const touched = own !== undefined && !sameTable(own.specification, draft.specification);
  return (
    <div className="saved">
      <NativeSelect
        ref={list}
        size="xs"
        label={say('tables.saved')}
        description={touched ? say('tables.touched') : undefined}
        value={own?.name ?? ''}
        onChange={(event) => open(event.currentTarget.value)}
      >
        <option value="">
          {say(draft.specification === undefined || own !== undefined ? 'tables.new' : 'tables.unsaved')}
        </option>
        {tables.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </NativeSelect>
      {own !== undefined && access === 'write' && (
        <SavedMenu
          key={own.name}
          {...{ own, draft, set }}
          taken={saved.map(({ name }) => name)}
          toList={() => list.current?.focus()}
        />
      )}
    </div>
  );
}

type Own = Omit<Shown, 'saved'> & {
  /** Gives the keys to the list of tables, which stays when this table goes or has another name. */
  readonly toList: () => void;
  readonly own: Extract<SavedSpecification, { kind: 'table' }>;
  readonly taken: readonly string[];
};

function SavedMenu({ own, taken, draft, set, toList }: Own) {
  const { say } = useWords();
  const { rename, duplicate, remove } = useSaving(draft, set);
  const [renaming, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={button} aria-label={say('tables.saved-more', { name: own.name })}>
            <EllipsisVertical size={14} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask(true)}>{say('tables.rename')}</Menu.Item>
          <Menu.Item onClick={() => void duplicate(own, freeName(own.name, taken)).then(toList)}>
            {say('tables.duplicate')}
          </Menu.Item>
          <Menu.Item onClick={() => void remove(own.name).then(toList)}>{say('tables.delete')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && (
        <NameField
          label={say('tables.rename-to')}
          act={say('tables.rename')}
          first={own.name}
          leave={() => {
            ask(false);
            button.current?.focus();
          }}
          take={(name) => {
            ask(false);
            toList();
            void rename(own.name, name);
          }}
        />
      )}
    </>
  );
}
