import { Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import type { Command } from './command.ts';
import { Keys } from './keys.tsx';
import { useActiveCommands } from './command-list.ts';
import './palette.css';

/** Finds any command by its words. */
export function Palette() {
  const open = useDialog('palette');
  const { say } = useWords();
  return (
    <Modal
      opened={open}
      onClose={() => showDialog(undefined)}
      withCloseButton={false}
      size={520}
      padding="sm"
      yOffset="12vh"
      attributes={{ content: { 'aria-label': say('command.palette') } }}
    >
      {open && <PaletteBody />}
    </Modal>
  );
}

function PaletteBody() {
  const { say } = useWords();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useActiveCommands()
    .filter(({ id }) => id !== 'palette')
    .filter((command) => matches(say(command.title, command.values), sought));
  const chosen = Math.min(at, found.length - 1);
  const onKey = (event: KeyboardEvent): void => {
    // Enter that ends a composition chooses a character, not a command.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) setAt((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        value={sought}
        placeholder={say('command.find')}
        aria-label={say('command.find')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found.length === 0 ? '' : `${list}-${String(chosen)}`}
        onChange={(event) => {
          setSought(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul className="palette-list" id={list} role="listbox" aria-label={say('command.palette')}>
        {found.map((command, index) => (
          // The field above has the keys; what is chosen is told by aria-activedescendant.
          <li
            key={command.id}
            id={`${list}-${String(index)}`}
            className="palette-item"
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? intoView : null}
            onMouseMove={() => setAt(index)}
            onClick={() => run(command)}
          >
            {say(command.title, command.values)}
            {command.shortcut !== undefined && <Keys shortcut={command.shortcut} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <div className="palette-none muted">{say('command.none')}</div>}
    </>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function run(command: Command | undefined): void {
  if (command === undefined) return;
  showDialog(undefined);
  command.run();
}

/** Every word sought stands somewhere in the title. */
function matches(title: string, sought: string): boolean {
  const text = title.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
