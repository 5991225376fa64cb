import { Button } from '@mantine/core';
import type { AppError } from '../../contract/errors.ts';
import { go } from '../app/route.ts';
import { BackupTable } from '../backups/backup-table.tsx';
import { momentText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import type { OpeningWish } from './project.ts';
import { useAsk } from './use-ask.ts';
import './banners.css';

type Refused = { readonly file: string; readonly error: AppError; readonly open: (wish: OpeningWish) => void };

/** Why a project cannot be shown as wished, and every way on from there. */
export function NotOpened({ file, error, open }: Refused) {
  const { say, told, language } = useWords();
  const holder = error.details?.holder;
  const readable = error.code === 'project-locked' || error.code === 'not-writable';
  return (
    <main className="not-opened">
      <h1>{say(headings[error.code] ?? 'not-opened.title')}</h1>
      <p role="alert">
        {holder === undefined
          ? told(error.message)
          : say('not-opened.holder', { who: holder.who, since: momentText(holder.since, language) })}
      </p>
      <div className="not-opened-ways">
        {readable && <Button onClick={() => open({ access: 'read' })}>{say('not-opened.read')}</Button>}
        <Button variant="default" onClick={() => open({ access: 'write' })}>
          {say('not-opened.again')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => go({ place: 'start' })}>
          {say('not-opened.start')}
        </Button>
      </div>
      {error.code === 'damaged-project' && <Backups file={file} open={open} />}
    </main>
  );
}

const headings: { readonly [Code in AppError['code']]?: Key } = {
  'project-locked': 'not-opened.locked',
  'damaged-project': 'not-opened.damaged',
};

function Backups({ file, open }: Pick<Refused, 'file' | 'open'>) {
  const { say } = useWords();
  const listed = useAsk('backups.list', { file }, { fresh: true }).data;
  if (listed === undefined || listed.backups.length === 0) return null;
  return (
    <>
      <h2>{say('backups.title')}</h2>
      <BackupTable backups={listed.backups} restore={(backup) => open({ access: 'write', restore: backup })} />
    </>
  );
}
