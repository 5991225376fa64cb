import type { AppError } from '../../../contract/errors.ts';
import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { CountTable } from './count-table.tsx';

type Report = Output<'codebook.preview-change'>;
type Shown = { readonly report: Report | undefined; readonly problem: AppError | undefined };

const most = 6;

/** What a change would do to the codebook and to what is coded, or why it cannot be. */
export function ChangePreview({ report, problem }: Shown) {
  const { say } = useWords();
  return (
    <section className="preview" aria-label={say('codebook.preview')} aria-live="polite">
      <h3>{say('codebook.preview')}</h3>
      {problem !== undefined && <Problem problem={problem} />}
      {problem === undefined && report === undefined && <p className="muted">{say('codebook.preview-wait')}</p>}
      {report !== undefined && <Told report={report} />}
    </section>
  );
}

function Problem({ problem: { message, details } }: { readonly problem: AppError }) {
  const { say, told } = useWords();
  const problems = details?.problems ?? [];
  return (
    <div className="preview-problem">
      <p>{told(message)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, most).map((one) => (
            <li key={one.message}>{told(one.message)}</li>
          ))}
          {problems.length > most && <li>{say('codebook.preview-more', { count: problems.length - most })}</li>}
        </ul>
      )}
    </div>
  );
}

function Told({ report: { version, summary, rewritten, queued, counts } }: { readonly report: Report }) {
  const { say, told } = useWords();
  const nameOf = (coder: string | null): string => coder ?? say('codebook.final');
  const byCoder = Map.groupBy(queued, ({ coder }) => nameOf(coder));
  return (
    <>
      <p>{say('codebook.preview-log', { summary: told(summary) })}</p>
      <p className="muted">{say('codebook.preview-version', { version })}</p>
      <CountTable counts={counts} />
      <h4>{say('codebook.preview-written', { count: rewritten.length })}</h4>
      {rewritten.length > 0 && (
        <ul className="preview-list">
          {rewritten.slice(0, most).map((one) => (
            <li key={`${String(one.case)} ${one.coder ?? ''}`}>
              <span className="muted">
                {say('codebook.preview-coding', { number: one.case, coder: nameOf(one.coder) })}
              </span>
              <span>
                {one.before} → {one.after}
              </span>
            </li>
          ))}
          {rewritten.length > most && (
            <li className="muted">{say('codebook.preview-more', { count: rewritten.length - most })}</li>
          )}
        </ul>
      )}
      <h4>{say('codebook.preview-queued', { count: queued.length })}</h4>
      {queued.length > 0 && (
        <p className="muted numbers">
          {[...byCoder].map(([coder, entries]) => `${coder} ${String(entries.length)}`).join(' · ')}
        </p>
      )}
    </>
  );
}
