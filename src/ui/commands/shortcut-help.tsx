import { Modal } from '@mantine/core';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { Keys } from './keys.tsx';
import { useActiveCommands } from './command-list.ts';

/** Every key that does something here. */
export function ShortcutHelp() {
  const { say } = useWords();
  const open = useDialog('shortcuts');
  const commands = useActiveCommands();
  return (
    <Modal
      opened={open}
      onClose={() => showDialog(undefined)}
      title={say('command.shortcuts')}
      size={440}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <dl className="shortcut-list">
        {commands.flatMap(({ id, title, values, shortcut }) =>
          shortcut === undefined
            ? []
            : [
                <dt key={`${id}-title`}>{say(title, values)}</dt>,
                <dd key={id}>
                  <Keys shortcut={shortcut} />
                </dd>,
              ],
        )}
      </dl>
    </Modal>
  );
}
