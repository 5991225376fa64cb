import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Output } from '../../contract/method.ts';
import { valueWords } from '../../domain/audit/readings-text.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { useReport } from './use-report.ts';
import './report.css';

/** Above the status line while the report of the project is made, and what came of it; brings the command that makes it. */
export function ReportPanel() {
  const { say, told } = useWords();
  const { run, make, close } = useReport();
  useCommands(useMemo<Command[]>(() => [{ id: 'report', title: 'report.make-command', run: make }], [make]));
  if (run === undefined) return null;
  return (
    <section className="report-panel" aria-label={say('report.panel')}>
      {run.state === 'making' ? (
        <div className="report-making">
          <p role="status">
            {say('report.making')}
            <span className="muted">
              {run.progress === undefined
                ? ' …'
                : ` · ${progressText({ ...run.progress, stage: told(run.progress.stage) })} …`}
            </span>
          </p>
          <Button variant="default" onClick={run.stop}>
            {say('report.stop')}
          </Button>
        </div>
      ) : (
        <Made report={run.report} make={make} close={close} />
      )}
    </section>
  );
}

function progressText({
  stage,
  done,
  total,
}: {
  readonly stage: string;
  readonly done: number;
  readonly total?: number;
}): string {
  return total === undefined ? stage : `${stage} ${String(done + 1)}/${String(total)}`;
}

type Report = Output<'report.write'>;
type Told = { readonly report: Report; readonly make: () => void; readonly close: () => void };

function Made({ report, make, close }: Told) {
  const { say, told } = useWords();
  const { files, folder, page, missing, remarks } = report;
  return (
    <>
      <h2 role="status">{say('report.done', { count: files.length })}</h2>
      <p className="report-folder">{say('report.where', { folder })}</p>
      <Changes changes={report.changes} />
      <Lines title={say('report.missing')} lines={missing.map(told)} />
      <Lines title={say('report.remarks')} lines={remarks.map(told)} />
      <div className="report-end">
        <Button onClick={() => download(page)}>{say('report.save')}</Button>
        <Button variant="default" onClick={make}>
          {say('report.again')}
        </Button>
        <Button variant="subtle" color="gray" onClick={close}>
          {say('report.close')}
        </Button>
      </div>
    </>
  );
}

const most = 8;

function Changes({ changes }: Pick<Report, 'changes'>) {
  const { say, language } = useWords();
  if (changes.length === 0) return <p className="muted">{say('report.first')}</p>;
  const nothing = say('report.nothing');
  const lines = changes.slice(0, most).map(({ item, number, before, after }) =>
    say('report.change', {
      title: item.title,
      words: number.words,
      before: before === null ? nothing : sayIn(language, valueWords(before)),
      after: after === null ? nothing : sayIn(language, valueWords(after)),
    }),
  );
  const more = changes.length > most ? [say('report.more', { count: changes.length - most })] : [];
  return <Lines title={say('report.changes', { count: changes.length })} lines={[...lines, ...more]} />;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="report-lines">
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
