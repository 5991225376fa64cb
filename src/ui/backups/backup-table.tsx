import { Button } from '@mantine/core';
import type { Output } from '../../contract/method.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { momentText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { sizeText } from './size-text.ts';
import './backups.css';

type Backup = Output<'backups.list'>['backups'][number];

type Shown = {
  readonly backups: readonly Backup[];
  /** Puts one in the place of the project; left out where that cannot be. */
  readonly restore: ((backup: string) => void) | undefined;
};

/** Backups with what each holds, newest first, and the way to have one back. */
export function BackupTable({ backups, restore }: Shown) {
  const { say } = useWords();
  return (
    <table className="backup-table stacks">
      <thead>
        <tr>
          <th scope="col">{say('backups.made')}</th>
          <th scope="col" className="backup-number">
            {say('backups.cases')}
          </th>
          <th scope="col" className="backup-number">
            {say('backups.codings')}
          </th>
          <th scope="col">{say('backups.last')}</th>
          <th scope="col" className="backup-number">
            {say('backups.size')}
          </th>
          <th scope="col">
            <span className="only-heard">{say('backups.restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <BackupRow key={backup.path} backup={backup} restore={restore} />
        ))}
      </tbody>
    </table>
  );
}

function BackupRow({ backup, restore }: { readonly backup: Backup; readonly restore: Shown['restore'] }) {
  const { say, told, language } = useWords();
  const { at, bytes, holds, problem, path } = backup;
  const time = momentText(at, language);
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{time}</time>
      </th>
      <td className="backup-number" data-head={say('backups.cases')}>
        {holds !== undefined && thousands(holds.cases)}
      </td>
      <td className="backup-number" data-head={say('backups.codings')}>
        {holds !== undefined && thousands(holds.codings)}
      </td>
      <td className="backup-last">
        {holds === undefined ? (
          told(problem ?? '')
        ) : (
          <>
            {told(holds.lastCommand.summary)} <span className="muted">{holds.lastCommand.by}</span>
          </>
        )}
      </td>
      <td className="backup-number muted">{sizeText(bytes, language)}</td>
      <td className="backup-way">
        {restore !== undefined && holds !== undefined && (
          <Button variant="default" aria-label={say('backups.restore-one', { time })} onClick={() => restore(path)}>
            {say('backups.restore')}
          </Button>
        )}
      </td>
    </tr>
  );
}
