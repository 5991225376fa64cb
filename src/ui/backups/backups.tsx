import { Button } from '@mantine/core';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useRequest } from '../project/use-request.ts';
import { toast } from '../toasts/toast-store.ts';
import { BackupTable } from './backup-table.tsx';
import './backups.css';

/** The backups of the project, the way to make one and to have one back. */
export function Backups() {
  const { say } = useWords();
  const { handle, file, openAgain } = useProject();
  const request = useRequest();
  const { data, refetch } = useAsk('backups.list', { file }, { fresh: true });
  const [busy, setBusy] = useState(false);
  const backUp = async (): Promise<void> => {
    setBusy(true);
    const made = await request('backups.create', { project: handle });
    setBusy(false);
    if (!made.ok) return;
    toast({ kind: 'done', text: say('backups.done', { name: made.value.name }) });
    await refetch();
  };
  return (
    <section className="backups" aria-label={say('backups.title')}>
      <BarTools>
        <Button
          leftSection={<Save size={13} aria-hidden="true" />}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void backUp();
          }}
        >
          {say(busy ? 'backups.busy' : 'backups.now')}
        </Button>
      </BarTools>
      {data !== undefined && (
        <>
          <p className="muted">{say(data.backups.length === 0 ? 'backups.none' : 'backups.why')}</p>
          {data.backups.length > 0 && (
            <BackupTable backups={data.backups} restore={(restore) => openAgain({ access: 'write', restore })} />
          )}
          <p className="muted backups-folder">{say('backups.folder', { folder: data.folder })}</p>
        </>
      )}
    </section>
  );
}
