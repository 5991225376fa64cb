import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { useKeyLines } from './command-list.ts';

/** Every key that does something here. */
export function ShortcutHelp() {
  const { say } = useWords();
  const open = useDialog('shortcuts');
  const lines = useKeyLines();
  return (
    <Modal
      opened={open}
      onClose={() => showDialog(undefined)}
      title={say('command.shortcuts')}
      size={440}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <dl className="shortcut-list">
        {lines.map(({ id, title, values, keys }) => (
          <Fragment key={id}>
            <dt>{say(title, values)}</dt>
            <dd className="keys">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
