import { Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { Keys } from './keys.tsx';
import { type PaletteItem, useFound } from './use-found.ts';
import './palette.css';

/** Finds any command, and whatever a project holds, by its words. */
export function Palette() {
  const open = useDialog('palette');
  const { say } = useWords();
  return (
    <Modal
      opened={open}
      onClose={() => showDialog(undefined)}
      withCloseButton={false}
      size={600}
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
  const list = useId();
  const { sections, items, chosen, point, onKeyDown, begin } = usePaletteKeys(sought);
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
        aria-activedescendant={items.length === 0 ? '' : `${list}-${String(chosen)}`}
        onChange={(event) => {
          setSought(event.currentTarget.value);
          begin();
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" id={list} role="listbox" aria-label={say('command.palette')}>
        {sections.map((section) => (
          <div key={section.id} role="group" aria-labelledby={`${list}-${section.id}`}>
            <p className="palette-section" id={`${list}-${section.id}`} role="presentation">
              {section.title}
            </p>
            {section.items.map((item) => {
              const index = items.indexOf(item);
              return (
                <Line
                  key={item.id}
                  item={item}
                  id={`${list}-${String(index)}`}
                  isChosen={index === chosen}
                  point={() => point(index)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {items.length === 0 && <div className="palette-none muted">{say('command.none')}</div>}
    </>
  );
}

/** Arrows walk, Enter does what is chosen, as soon as it answers to what was typed: whoever types fast means that. */
function usePaletteKeys(sought: string) {
  const [at, setAt] = useState(0);
  const [entered, setEntered] = useState(false);
  const found = useFound(sought);
  const { items, sure } = found;
  const chosen = Math.min(at, items.length - 1);
  const meant = chosen < sure ? items[chosen] : undefined;
  useEffect(() => {
    if (entered) run(meant);
  }, [entered, meant]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a composition chooses a character, not a command.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) setAt((chosen + step + items.length) % items.length);
    else if (event.key === 'Enter') setEntered(true);
    else return;
    event.preventDefault();
  };
  const begin = (): void => {
    setAt(0);
    setEntered(false);
  };
  return { ...found, chosen, point: setAt, onKeyDown, begin };
}

type Shown = {
  readonly item: PaletteItem;
  readonly id: string;
  readonly isChosen: boolean;
  readonly point: () => void;
};

/** The field above has the keys; what is chosen is told by aria-activedescendant. */
function Line({ item, id, isChosen, point }: Shown) {
  const { title, beside, shortcut } = item;
  return (
    <div
      id={id}
      className="palette-item"
      role="option"
      aria-selected={isChosen}
      ref={isChosen ? intoView : null}
      onMouseMove={point}
      onClick={() => run(item)}
    >
      <span className="palette-title">{title}</span>
      {beside !== undefined && beside !== '' && <span className="palette-beside muted">{beside}</span>}
      {shortcut !== undefined && <Keys shortcut={shortcut} />}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function run(item: PaletteItem | undefined): void {
  if (item === undefined) return;
  showDialog(undefined);
  item.run();
}
