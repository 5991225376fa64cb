import type { Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';

const most = 50;

type Outcome = { readonly outcome: Result<Output<'cases.import'>>; readonly codebook: Codebook };

/** What the import would do, before it does it: counts, and every row that it would not take. */
export function ImportOutcome({ outcome, codebook }: Outcome) {
  const { say, told } = useWords();
  if (!outcome.ok)
    return (
      <div className="import-problem" role="alert">
        <p>{told(outcome.error.message)}</p>
        <ul>
          {(outcome.error.details?.problems ?? []).slice(0, most).map(({ message }) => (
            <li key={message}>{told(message)}</li>
          ))}
        </ul>
      </div>
    );
  const { imported, updated, skipped, rejected, warnings, codesAdded } = outcome.value;
  const counts = [
    [say('import.new'), imported],
    [say('import.updated'), updated],
    [say('import.skipped'), skipped],
    [say('import.rejected'), rejected.length],
  ] as const;
  return (
    <section className="import-outcome" aria-label={say('import.outcome')}>
      <h3>{say('import.outcome')}</h3>
      <dl aria-live="polite">
        {counts.map(([name, count]) => (
          <div key={name} data-none={count === 0}>
            <dd className="numbers">{count}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {codesAdded.map(({ variable, code, label }) => (
        <p key={`${variable} ${code}`}>
          {say('import.code-added', { label, variable: findVariable(codebook, variable)?.label ?? variable })}
        </p>
      ))}
      <Lines title={say('import.rejected-rows')} lines={rejected.map(({ reason }) => reason)} />
      <Lines title={say('import.notes')} lines={warnings} />
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { say, told } = useWords();
  if (lines.length === 0) return null;
  const more = lines.length - most;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{told(line)}</li>
        ))}
        {more > 0 && <li className="muted">{say('import.more', { count: more })}</li>}
      </ul>
    </>
  );
}
