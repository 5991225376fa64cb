import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { Output } from '../../contract/method.ts';
import { momentText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { askAgain, useAsk } from '../project/use-ask.ts';
import { useTell } from '../project/use-tell.ts';

type Recent = Output<'recents.list'>[number];

/** The projects that were open last; one that has gone says so. */
export function RecentProjects({ show }: { readonly show: (file: string) => void }) {
  const { say } = useWords();
  const recents = useAsk('recents.list', {}, { fresh: true }).data;
  return (
    <section className="start-side" aria-labelledby="recent">
      <h2 id="recent">{say('start.recent')}</h2>
      {recents?.length === 0 && <p className="muted">{say('start.no-recent')}</p>}
      {recents !== undefined && recents.length > 0 && (
        <ul className="start-list">
          {recents.map((recent) => (
            <RecentItem key={recent.file} recent={recent} show={show} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RecentItem({ recent, show }: { readonly recent: Recent; readonly show: (file: string) => void }) {
  const { say, language } = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { file, title, folder, name, missing, cases, codings, at } = recent;
  const forget = async (): Promise<void> => {
    await tell('recents.forget', { file });
    askAgain(client);
  };
  return (
    <li className="start-item">
      <button type="button" className="start-project" disabled={missing} onClick={() => show(file)}>
        <strong>{title}</strong>
        <span className="muted numbers">
          {missing
            ? say('start.missing')
            : [
                say('status.cases', { count: cases }),
                say('status.codings', { count: codings }),
                say('start.changed', { time: momentText(at, language) }),
              ].join(' · ')}
        </span>
        <span className="muted start-place" title={`${folder}/${name}`}>
          {folder}/{name}
        </span>
      </button>
      <ActionIcon aria-label={say('start.forget', { title })} onClick={() => void forget()}>
        <X size={14} />
      </ActionIcon>
    </li>
  );
}
