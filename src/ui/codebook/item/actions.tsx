import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import type { Part } from '../tree/tree-nodes.ts';
import { actionsOf } from './actions-of.ts';

/** What can be done to what is shown; the same stands among the commands. F2 renames. */
export function Actions({ part }: { readonly part: Part }) {
  const { say } = useWords();
  const { codebook, begin } = useCodebook();
  const actions = useMemo(() => actionsOf(codebook, part), [codebook, part]);
  const commands = useMemo(
    () =>
      actions.map(({ title, draft }): Command => ({
        id: title,
        title,
        ...(draft.kind === 'rename' ? { shortcut: 'F2' } : {}),
        run: () => begin(draft),
      })),
    [actions, begin],
  );
  useCommands(commands);
  return (
    <div className="item-actions" role="group" aria-label={say('codebook.actions')}>
      {actions.map(({ title, draft }) => (
        <Button key={title} variant="default" size="compact-xs" onClick={() => begin(draft)}>
          {say(title)}
        </Button>
      ))}
    </div>
  );
}
