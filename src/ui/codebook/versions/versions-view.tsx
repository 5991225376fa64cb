import { Button } from '@mantine/core';
import type { Output } from '../../../contract/method.ts';
import { momentText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { download } from '../../parts/download.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useRequest } from '../../project/use-request.ts';
import { CompareVersions } from './compare-versions.tsx';
import './versions.css';

type Step = Output<'codebook.log'>[number];

/** Two versions side by side, and below them the decision log. */
export function VersionsView() {
  const { say } = useWords();
  const { handle: project } = useProject();
  const log = useAsk('codebook.log', { project }).data;
  const request = useRequest();
  if (log === undefined) return null;
  const save = async (): Promise<void> => {
    const written = await request('codebook.exportLog', { project });
    if (written.ok) download(written.value.file);
  };
  return (
    <div className="versions">
      <section aria-label={say('codebook.compare')}>
        <h2>{say('codebook.compare')}</h2>
        {log.length < 2 ? (
          <p className="muted">{say('codebook.compare-one')}</p>
        ) : (
          <CompareVersions versions={log.map(({ version }) => version)} />
        )}
      </section>
      <section aria-label={say('codebook.log')}>
        <div className="versions-log">
          <h2>{say('codebook.log')}</h2>
          <Button variant="default" size="compact-xs" onClick={() => void save()}>
            {say('codebook.log-save')}
          </Button>
        </div>
        <ol className="steps">
          {log.toReversed().map((step) => (
            <LogEntry key={step.version} step={step} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function LogEntry({ step: { version, at, by, summary, change, counts } }: { readonly step: Step }) {
  const { say, told, language } = useWords();
  const words = (holders: (typeof counts)[number]['before']): string =>
    holders === null ? '–' : String(holders.codings);
  const moved = counts.filter(({ before, after }) => words(before) !== words(after));
  return (
    <li>
      <strong className="numbers">{say('codebook.version', { version })}</strong>
      <span>
        {told(summary)}
        {change !== null && (
          <span className="steps-reason">{say('codebook.reason-is', { reason: change.reason })}</span>
        )}
        {moved.length > 0 && (
          <span className="steps-counts numbers">
            {moved.map(({ label, before, after }) => `${label} ${words(before)} → ${words(after)}`).join(' · ')}
          </span>
        )}
        <span className="muted steps-by">{say('history.by', { by, time: momentText(at, language) })}</span>
      </span>
    </li>
  );
}
