import { Button, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { showDialog, useDialog } from '../app/dialogs.ts';
import { useWorkbench } from '../app/workbench.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { FolderBrowser } from '../places/folder-browser.tsx';
import { useProject } from '../project/project.ts';
import { MergeReport } from './merge-report.tsx';
import { useMerge } from './use-merge.ts';
import './merge.css';

/** Brings in another copy of the review, after showing what it brings; with the command for it. */
export function MergeDialog() {
  const { say } = useWords();
  const open = useDialog('merge');
  useCommands(
    useMemo<Command[]>(
      () => [{ id: 'merge', title: 'merge.command', menu: 'file', run: () => showDialog('merge') }],
      [],
    ),
  );
  return (
    <Modal
      opened={open}
      onClose={() => showDialog(undefined)}
      title={say('merge.title')}
      size={560}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <Merging />
    </Modal>
  );
}

function Merging() {
  const { say, told } = useWords();
  const { step, choose, compare, merge, stop } = useMerge();
  if (step.state === 'choosing') return <ChooseCopy compare={compare} />;
  if (step.state === 'running')
    return (
      <div className="merge-running">
        <p role="status">{told(step.stage)} …</p>
        <Button variant="default" onClick={stop}>
          {say('merge.stop')}
        </Button>
      </div>
    );
  const { other, report } = step;
  return (
    <>
      <MergeReport report={report} />
      <div className="merge-ways">
        <Button variant="default" onClick={choose}>
          {say('merge.another')}
        </Button>
        {report.entries > 0 && (
          <Button autoFocus onClick={() => merge(other)}>
            {say('merge.run')}
          </Button>
        )}
      </div>
    </>
  );
}

function ChooseCopy({ compare }: { readonly compare: (other: string) => void }) {
  const { say } = useWords();
  const { file } = useProject();
  const { desktop } = useWorkbench().connection;
  const ask = async (): Promise<void> => {
    const chosen = await desktop?.chooseProject();
    if (chosen !== undefined) compare(chosen);
  };
  return (
    <>
      <p className="merge-why muted">{say('merge.why')}</p>
      {desktop === undefined ? (
        <FolderBrowser beside={file} onProject={compare} />
      ) : (
        <Button onClick={() => void ask()}>{say('merge.choose')}</Button>
      )}
    </>
  );
}
