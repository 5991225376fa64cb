import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Redo2, Search, Undo2 } from 'lucide-react';
import { showDialog } from '../app/dialogs.ts';
import { Keys } from '../commands/keys.tsx';
import { useWords } from '../language/use-words.ts';
import { BarPlace } from './bar-tools.tsx';
import { CoderPicker } from './coder-picker.tsx';
import { useProject } from './project.ts';
import { useUndo } from './use-undo.ts';

/** Which project, who codes, finding, undo. Screens put their own tools at its right. */
export function TopBar() {
  const { say } = useWords();
  const { title } = useProject();
  return (
    <header className="bar">
      <h1 className="bar-title" title={title}>
        {title}
      </h1>
      <CoderPicker />
      <div className="bar-space" />
      <Button
        className="bar-find"
        variant="default"
        leftSection={<Search size={13} aria-hidden="true" />}
        rightSection={<Keys shortcut="Mod+K" />}
        onClick={() => showDialog('palette')}
      >
        {say('frame.search')}
      </Button>
      <UndoButtons />
      <BarPlace />
    </header>
  );
}

function UndoButtons() {
  const { say, told } = useWords();
  const { undo, redo } = useUndo();
  return (
    <div className="bar-undo">
      <Tooltip
        label={undo === undefined ? say('undo.nothing') : say('undo.what', { words: told(undo.words) })}
        multiline
        maw={360}
      >
        <ActionIcon aria-label={say('undo.undo')} aria-disabled={undo === undefined} onClick={() => undo?.run()}>
          <Undo2 size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip
        label={redo === undefined ? say('redo.nothing') : say('redo.what', { words: told(redo.words) })}
        multiline
        maw={360}
      >
        <ActionIcon aria-label={say('redo.redo')} aria-disabled={redo === undefined} onClick={() => redo?.run()}>
          <Redo2 size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
