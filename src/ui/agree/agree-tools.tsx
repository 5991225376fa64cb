import { Button, Menu } from '@mantine/core';
import { Check, ChevronDown, GitMerge, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { showDialog } from '../app/dialogs.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { useTellDone } from '../project/use-tell-done.ts';
import { useAgree } from './agree.ts';
import { useOpenRound } from './rounds/open-round-state.ts';
import { useExports } from './use-exports.ts';

/** The bar: exports, and the one next step: making final what needs no settling, else opening a round. */
export function AgreeTools() {
  const { say } = useWords();
  const { access } = useProject();
  const { queue } = useAgree();
  const exports = useExports();
  const accept = useAccept();
  const [, showForm] = useOpenRound();
  const ready = (queue?.alike ?? 0) + (queue?.sole ?? 0);
  useAgreeCommands({ accept, showForm, ready, writes: access === 'write' });
  return (
    <BarTools>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={12} aria-hidden="true" />}>
            {say('agree.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {exports.map(({ id, title, values, run }) => (
            <Menu.Item key={id} onClick={run}>
              {say(title, values)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {access === 'write' && (
        <Button
          variant="default"
          aria-label={say('merge.title')}
          title={say('merge.command')}
          onClick={() => showDialog('merge')}
        >
          <GitMerge size={14} aria-hidden="true" />
          <span className="agree-merge-words">{say('merge.title')}</span>
        </Button>
      )}
      {access === 'write' && ready > 0 && (
        <Button leftSection={<Check size={14} aria-hidden="true" />} onClick={accept} title={say('agree.accept-why')}>
          {say('agree.accept', { count: ready })}
        </Button>
      )}
      {access === 'write' && ready === 0 && (
        <Button leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => showForm(true)}>
          {say('agree.open-round')}
        </Button>
      )}
    </BarTools>
  );
}

/** Makes final, in one step that can be undone, what coders gave alike and what one coder alone gave. */
function useAccept(): () => void {
  const { say } = useWords();
  const { handle } = useProject();
  const { compared } = useAgree();
  const [coder] = useCoder();
  const tell = useTell();
  const tellDone = useTellDone();
  const { round } = compared;
  const run = async (by: string): Promise<void> => {
    const done = await tell('finals.accept', { project: handle, ...(round === undefined ? {} : { round }), by });
    if (!done.ok) return;
    const { agreed, singleCoder, entry } = done.value;
    tellDone(say('agree.accepted', { agreed, sole: singleCoder }), entry);
  };
  return () => {
    if (coder === undefined) showDialog('coder');
    else void run(coder);
  };
}

type Offered = {
  readonly accept: () => void;
  readonly showForm: (open: boolean) => void;
  readonly ready: number;
  readonly writes: boolean;
};

function useAgreeCommands({ accept, showForm, ready, writes }: Offered): void {
  useCommands(
    useMemo<Command[]>(() => {
      if (!writes) return [];
      const open: Command = { id: 'agree-open-round', title: 'agree.open-round', run: () => showForm(true) };
      if (ready === 0) return [open];
      return [{ id: 'agree-accept', title: 'agree.accept', values: { count: ready }, run: accept }, open];
    }, [accept, showForm, ready, writes]),
  );
}
