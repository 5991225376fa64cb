import { ArrowUp, FileText, Folder } from 'lucide-react';
import { useId, useState } from 'react';
import type { Output } from '../../contract/method.ts';
import { momentText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { useArrival } from '../parts/use-arrival.ts';
import { useAsk } from '../project/use-ask.ts';
import './folder-browser.css';

type Listed = Output<'folders.list'>;

type Chosen = {
  /** The file in whose folder it begins; else it begins at home. */
  readonly beside?: string;
  /** Hears which folder is shown. */
  readonly onFolder?: (folder: string) => void;
  readonly onProject: (file: string) => void;
};

/** A way through the folders of this machine, as far as they hold projects; the server names each place by a handle. */
export function FolderBrowser({ beside, onFolder, onProject }: Chosen) {
  const { say, told } = useWords();
  const [folder, setFolder] = useState<string>();
  const start = beside === undefined ? {} : { beside };
  const asked = useAsk('folders.list', folder === undefined ? start : { folder }, { fresh: true });
  const listed = asked.data;
  const list = useArrival<HTMLUListElement>(listed?.path ?? '');
  const path = useId();
  const enter = (next: string): void => {
    setFolder(next);
    onFolder?.(next);
  };
  if (listed === undefined) return <p className="muted">{told(asked.error?.message ?? '')}</p>;
  return (
    <div className="folders">
      <div id={path} className="folders-path" title={listed.path}>
        <bdi>{listed.path}</bdi>
      </div>
      {asked.error !== null && <p role="alert">{told(asked.error.message)}</p>}
      <ul ref={list} className="folders-list" tabIndex={-1} aria-label={say('open.in')} aria-describedby={path}>
        {listed.parent !== undefined && (
          <li>
            <button type="button" className="folders-item" onClick={() => enter(listed.parent ?? '')}>
              <ArrowUp size={14} aria-hidden="true" />
              {say('open.up')}
            </button>
          </li>
        )}
        {listed.entries.map((entry) => (
          <Entry key={entry.place} entry={entry} choose={entry.kind === 'folder' ? enter : onProject} />
        ))}
      </ul>
      {listed.entries.length === 0 && <p className="muted">{say('open.empty')}</p>}
    </div>
  );
}

function Entry({
  entry: { kind, name, place, changed },
  choose,
}: {
  readonly entry: Listed['entries'][number];
  readonly choose: (place: string) => void;
}) {
  const { language } = useWords();
  const Icon = kind === 'folder' ? Folder : FileText;
  return (
    <li>
      <button type="button" className={`folders-item folders-${kind}`} onClick={() => choose(place)}>
        <Icon size={14} aria-hidden="true" />
        <span className="folders-name">{name}</span>
        <time className="muted" dateTime={changed}>
          {momentText(changed, language)}
        </time>
      </button>
    </li>
  );
}
